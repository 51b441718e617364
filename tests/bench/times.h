// SPDX-License-Identifier: Apache-2.0
// Many times the same in a window: the usual, the slow and the worst of them.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace bench {

/// Milliseconds.
class Times {
public:
    void take(const std::function<void()>& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void print(const char* what, double wanted)
    {
        std::ranges::sort(m_all);
        const auto at = [this](double share) {
            return m_all[static_cast<std::size_t>(share * static_cast<double>(m_all.size() - 1))];
        };
        std::printf("%-44s median %8.1f  p99 %8.1f  worst %8.1f ms   (wanted %.0f)\n", what, at(0.5),
            at(0.99), m_all.back(), wanted);
    }

private:
    std::vector<double> m_all;
};

} // namespace bench
