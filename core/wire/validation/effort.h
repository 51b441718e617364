// SPDX-License-Identifier: Apache-2.0
// How much work a question may still cost before it is given up.
#pragma once

#include <algorithm>
#include <cstddef>

namespace core {

class Effort {
public:
    explicit Effort(std::size_t steps)
        : m_left(steps)
    {
    }

    /// False when nothing is left.
    bool spend(std::size_t steps = 1)
    {
        m_left -= std::min(m_left, steps);
        return m_left > 0;
    }
    bool isSpent() const { return m_left == 0; }
    /// For those who count down themselves.
    std::size_t& left() { return m_left; }

private:
    std::size_t m_left;
};

} // namespace core
