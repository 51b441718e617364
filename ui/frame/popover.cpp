// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

Popover::Popover(QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget* /*before*/, const QWidget* now) { leaveWithFocus(now); });
    hide();
}

void Popover::hold(QWidget* pane)
{
    m_pane = pane;
    layout()->addWidget(pane);
    pane->show();
}

void Popover::open(const QRect& place)
{
    setGeometry(place);
    show();
    raise();
    m_pane->setFocus(Qt::PopupFocusReason);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void Popover::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit closed();
}

/// Another window, a menu or nothing may have the keys for a while.
void Popover::leaveWithFocus(const QWidget* now)
{
    if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
        hide();
}

} // namespace ui
