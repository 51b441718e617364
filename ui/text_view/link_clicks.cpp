// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/link_clicks.h"

#include "ui/text_view/text_view.h"

#include <QMouseEvent>
#include <Qsci/qsciscintilla.h>

namespace ui {

LinkClicks::LinkClicks(TextView& view)
    : QObject(&view)
    , m_view(view)
{
    view.editor().viewport()->installEventFilter(this);
}

/// The press would begin a second caret, and the release belongs to the press.
bool LinkClicks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto& mouse = static_cast<const QMouseEvent&>(*event);
    if (mouse.button() != Qt::LeftButton || mouse.modifiers() != Qt::ControlModifier)
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint place = mouse.position().toPoint();
        const long offset = m_view.editor().SendScintilla(QsciScintillaBase::SCI_POSITIONFROMPOINT,
            static_cast<unsigned long>(place.x()), long {place.y()});
        m_view.setCaretAt(static_cast<std::uint32_t>(offset));
        m_view.setFocus();
        emit clicked();
    }
    return true;
}

} // namespace ui
