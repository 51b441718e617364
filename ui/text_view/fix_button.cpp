// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/fix_button.h"

#include "ui/text_view/caret_place.h"
#include "ui/text_view/text_view.h"

#include <QEvent>
#include <QScrollBar>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace ui {

namespace {

constexpr int SmallestTarget = 24;
constexpr int Edge = 8;

} // namespace

FixButton::FixButton(TextView& view)
    : QToolButton(view.editor().viewport())
    , m_view(view)
{
    setText(tr("Fix…"));
    setAccessibleName(tr("Quick fix"));
    setToolTip(tr("What can be done here (Alt+Enter)"));
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::NoFocus);
    // The text has a font of its own.
    setFont(view.font());
    view.editor().viewport()->installEventFilter(this);
    connect(view.editor().verticalScrollBar(), &QScrollBar::valueChanged, this, &FixButton::place);
    hide();
}

void FixButton::offerAt(std::optional<std::uint32_t> offset)
{
    m_offset = offset;
    place();
}

bool FixButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QToolButton::eventFilter(watched, event);
}

void FixButton::place()
{
    const QRect line = m_offset ? placeInWindow(m_view, *m_offset) : QRect();
    setVisible(!line.isNull());
    if (line.isNull())
        return;
    const QWidget& text = *parentWidget();
    const QSize size = sizeHint().expandedTo({SmallestTarget, SmallestTarget});
    const int middle = text.mapFrom(text.window(), line.center()).y();
    const int top = std::clamp(middle - size.height() / 2, 0, std::max(text.height() - size.height(), 0));
    setGeometry(text.width() - size.width() - Edge, top, size.width(), size.height());
}

} // namespace ui
