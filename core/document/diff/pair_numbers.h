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
    std::uint32_t count() const { return m_count; }

private:
    struct Slot {
        std::uint64_t pair = 0;
        std::uint32_t number = 0; ///< plus one; 0 is free
    };

    static Slot& slotFor(std::vector<Slot>& slots, std::uint64_t pair);
    void grow();

    std::vector<Slot> m_slots;
    std::uint32_t m_count = 0;
};

} // namespace core
