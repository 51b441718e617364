// SPDX-License-Identifier: GPL-3.0-or-later
// Long work off the GUI thread whose result comes back to it: only the newest, and only while someone waits.
#pragma once

#include "ui/fault.h"
#include "ui/task_pool.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace ui {

/// Lives on the GUI thread. Work gets values (copies or shared immutable ones), never the widgets.
template <class T>
class Task {
public:
    using Work = std::function<T(const std::stop_token& stop)>;
    using Done = std::function<void(T result)>;

    /// `done` runs on the GUI thread, once for each start() that is neither replaced nor cancelled. Work that
    /// throws gives an Error where T can be one; else it throws there, in place of `done`.
    explicit Task(Done done)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, [this, done = std::move(done)] {
            QFuture<Outcome> future = m_watcher.future();
            if (!future.isResultReadyAt(0))
                return;
            Outcome outcome = future.takeResult();
            if (outcome.fault)
                std::rethrow_exception(outcome.fault);
            done(std::move(*outcome.result));
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
        m_watcher.setFuture(QtConcurrent::run(&taskPool(), attempt, std::move(work), m_stop.get_token()));
    }

    void cancel()
    {
        m_stop.request_stop();
        m_watcher.setFuture(QFuture<Outcome>());
    }

    bool isRunning() const { return m_watcher.isRunning(); }

private:
    struct Outcome {
        std::optional<T> result;
        std::exception_ptr fault;
    };

    static Outcome attempt(const Work& work, const std::stop_token& stop)
    {
        try {
            return {work(stop), nullptr};
        } catch (...) {
            if constexpr (std::is_constructible_v<T, tl::unexpected<core::Error>>)
                return {T(tl::unexpected(currentFault())), nullptr};
            else
                return {std::nullopt, std::current_exception()};
        }
    }

    std::stop_source m_stop;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace ui
