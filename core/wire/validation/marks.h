// SPDX-License-Identifier: Apache-2.0
// Which properties or items of one instance a schema has looked at: what `unevaluated…` leaves to others.
#pragma once

#include <cstddef>
#include <vector>

namespace core {

class Marks {
public:
    void add(std::size_t position);
    /// All before this position.
    void addUntil(std::size_t end) { m_until = end > m_until ? end : m_until; }
    void addAll() { m_isAll = true; }
    /// Something could not be evaluated that might have looked at more.
    void addDoubt() { m_isUncertain = true; }
    void add(const Marks& others);

    bool contains(std::size_t position) const;
    bool isUncertain() const { return m_isUncertain; }

private:
    std::vector<bool> m_positions;
    std::size_t m_until = 0;
    bool m_isAll = false;
    bool m_isUncertain = false;
};

} // namespace core
