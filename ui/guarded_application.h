// SPDX-License-Identifier: GPL-3.0-or-later
// An application that outlives its own mistakes: an exception that nobody caught is told, not died of.
#pragma once

#include "core/base/result.h"

#include <QApplication>

namespace ui {

class GuardedApplication : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// What throws while nobody listens to faulted() goes on upwards.
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void faulted(const core::Error& error);
};

} // namespace ui
