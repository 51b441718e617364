// SPDX-License-Identifier: Apache-2.0
// Long work that has begun and does not end before the test wants it to.
#pragma once

#include "ui/task_pool.h"

#include <QSemaphore>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace test {

/// Holds all background work up until it is lifted.
class Blockade {
public:
    Blockade()
    {
        ui::taskPool().setMaxThreadCount(1);
        m_busy = QtConcurrent::run(&ui::taskPool(), [gate = m_gate] { gate->acquire(); });
    }
    ~Blockade() { lift(); }
    Q_DISABLE_COPY_MOVE(Blockade)

    void lift()
    {
        m_gate->release();
        m_busy.waitForFinished();
        ui::taskPool().setMaxThreadCount(QThread::idealThreadCount());
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QFuture<void> m_busy;
};

} // namespace test
