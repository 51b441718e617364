// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/growing_text.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace ui {

namespace {

constexpr int LeastRows = 1;
constexpr int MostRows = 8;

} // namespace

GrowingText::GrowingText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize GrowingText::sizeHint() const
{
    int rows = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && rows < MostRows; block = block.next())
        rows += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 24,
        std::clamp(rows, LeastRows, MostRows) * fontMetrics().lineSpacing() + margins + 2};
}

void GrowingText::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_takesEnter && isEnter && isPlain && document()->isEmpty()) {
        emit enteredEmpty();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace ui
