// SPDX-License-Identifier: Apache-2.0
// Pairs of numbers by number: equal pairs have equal numbers, counted from 0 in the order they came.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

class PairNumbers {
public:
    explicit PairNumbers(std::size_t expected = 16);

    std::uint32_t add(std::uint32_t first, std::uint32_t second);
    std::uint32_t count() const { return static_cast<std::uint32_t>(m_pairs.size()); }

private:
    std::uint32_t find(std::uint64_t pair);
    void grow();

    std::vector<std::uint64_t> m_pairs; ///< by number
    std::vector<std::uint32_t> m_slots; ///< numbers plus one; 0 is free
    std::uint32_t m_next = 0; ///< the number behind the one that was given last
};

} // namespace core
