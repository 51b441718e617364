// SPDX-License-Identifier: Apache-2.0
// Many times the same in a window: the usual, the slow and the worst of them, and what the processors worked
// for it, which a busy machine does not change.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
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
        const std::clock_t worked = std::clock();
        work();
        m_worked.push_back(static_cast<double>(std::clock() - worked) * 1e3 / CLOCKS_PER_SEC);
        m_all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void add(const Times& others)
    {
        m_all.insert(m_all.end(), others.m_all.begin(), others.m_all.end());
        m_worked.insert(m_worked.end(), others.m_worked.begin(), others.m_worked.end());
    }

    void add(double milliseconds)
    {
        m_all.push_back(milliseconds);
        m_worked.push_back(0);
    }

    void print(const char* what, double wanted)
    {
        std::ranges::sort(m_all);
        std::ranges::sort(m_worked);
        std::printf("%-44s median %8.1f  p99 %8.1f  worst %8.1f ms   (wanted %.0f; work %.1f, p99 %.1f)%s\n",
            what, at(m_all, 0.5), at(m_all, 0.99), m_all.back(), wanted, at(m_worked, 0.5),
            at(m_worked, 0.99), wanted > 0 && at(m_all, 0.5) > wanted ? "  MISSED" : "");
        std::fflush(stdout);
    }

private:
    static double at(const std::vector<double>& sorted, double share)
    {
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }

    std::vector<double> m_all;
    std::vector<double> m_worked;
};

} // namespace bench
