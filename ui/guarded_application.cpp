// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarded_application.h"

#include "ui/fault.h"

#include <QMetaMethod>

namespace ui {

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        if (!isSignalConnected(QMetaMethod::fromSignal(&GuardedApplication::faulted)))
            throw;
        emit faulted(currentFault());
        return false;
    }
}

} // namespace ui
