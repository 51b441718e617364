// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bubble.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int CharactersPerLine = 52;
constexpr int Gap = 4;

QLabel* bubbleLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Bubble::Bubble(const QString& title, const QString& text, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    setAccessibleName(title);
    setAccessibleDescription(text);

    QLabel* heading = bubbleLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    QLabel* words = bubbleLabel(text, this);
    words->setFixedWidth(fontMetrics().averageCharWidth() * CharactersPerLine);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(words);
}

void Bubble::openAt(const QWidget& widget)
{
    adjustSize();
    const QRect room = widget.screen()->availableGeometry();
    QPoint place = widget.mapToGlobal(QPoint(0, widget.height() + Gap));
    if (place.y() + height() > room.bottom())
        place.setY(widget.mapToGlobal(QPoint(0, -Gap)).y() - height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    setFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Bubble::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    close();
}

} // namespace ui
