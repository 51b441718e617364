// SPDX-License-Identifier: GPL-3.0-or-later
// Long work off the GUI thread whose result comes back to it: only the newest, and only while someone waits.
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <stop_token>
#include <utility>

namespace ui {

/// Lives on the GUI thread. Work gets values (copies or shared immutable ones), never the widgets.
template <class T>
class Task {
public:
    using Work = std::function<T(const std::stop_token& stop)>;
    using Done = std::function<void(T result)>;

    /// `done` runs on the GUI thread, once for each start() that is neither replaced nor cancelled.
    explicit Task(Done done)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, [this, done = std::move(done)] {
            QFuture<T> future = m_watcher.future();
            if (future.isResultReadyAt(0))
                done(future.takeResult());
        });
    }

    /// Asks the work to stop and delivers nothing; does not wait for it.
    ~Task() { m_stop.request_stop(); }

    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    /// What still runs is asked to stop, and its result is dropped.
    void start(Work work)
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_watcher.setFuture(QtConcurrent::run(std::move(work), m_stop.get_token()));
    }

    void cancel()
    {
        m_stop.request_stop();
        m_watcher.setFuture(QFuture<T>());
    }

    bool isRunning() const { return m_watcher.isRunning(); }

private:
    std::stop_source m_stop;
    QFutureWatcher<T> m_watcher;
};

} // namespace ui
