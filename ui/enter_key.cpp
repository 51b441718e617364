// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter_key.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>

namespace ui {

namespace {

bool isEnter(const QKeyEvent& press)
{
    const bool isPlain = (press.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == 0;
    return isPlain && (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter);
}

} // namespace

EnterKey::EnterKey(QObject* owner)
    : QObject(owner)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const auto* press = static_cast<const QKeyEvent*>(event);
    if (!button || !isEnter(*press))
        return false;
    if (!press->isAutoRepeat() && button->isEnabled())
        button->click();
    return true;
}

} // namespace ui
