// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/key_claim.h"

#include "ui/text_view/text_view.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <Qsci/qsciscintilla.h>

namespace ui {

KeyClaim::KeyClaim(TextView& view, Question isWanted, Question take)
    : m_isWanted(std::move(isWanted))
    , m_take(std::move(take))
{
    view.editor().installEventFilter(this);
    for (const QScrollBar* bar : {view.editor().verticalScrollBar(), view.editor().horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &KeyClaim::moved);
}

KeyClaim::~KeyClaim() = default;

bool KeyClaim::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (m_isWanted(static_cast<const QKeyEvent&>(*event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return m_take(static_cast<const QKeyEvent&>(*event));
    case QEvent::FocusOut:
    case QEvent::Hide:
        emit left();
        break;
    case QEvent::Resize:
        emit moved();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
