// SPDX-License-Identifier: GPL-3.0-or-later
// Work that may wait: the longer it took the last time, the longer nobody may have asked for it before it
// begins, so that what somebody types into a large text is judged before anything else is worked out.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace ui {

class Calm {
public:
    explicit Calm(std::function<void()> begin);

    /// Begins at once what was quick the last time.
    void ask();
    void begin();
    /// Somebody types on: what waits does so from now.
    void disturb();
    /// What began has come to its end.
    void end();
    bool isWaiting() const { return m_wait.isActive(); }

private:
    std::function<void()> m_begin;
    QTimer m_wait;
    QElapsedTimer m_since; ///< it began
    int m_lastTook = 0; ///< milliseconds
};

} // namespace ui
