// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/pair_numbers.h"

#include "core/document/structural_hash.h"

#include <algorithm>
#include <bit>

namespace core {

PairNumbers::PairNumbers(std::size_t expected)
    : m_slots(std::bit_ceil(std::max<std::size_t>(expected, 1) * 2))
{
}

/// The second of two texts says mostly the same in the same order: what comes next is known before it is
/// looked for, and looking for it would miss the cache.
std::uint32_t PairNumbers::add(std::uint32_t first, std::uint32_t second)
{
    const std::uint64_t pair = std::uint64_t {first} << 32U | second;
    const bool isNext = m_next < m_pairs.size() && m_pairs[m_next] == pair;
    const std::uint32_t number = isNext ? m_next : find(pair);
    m_next = number + 1;
    return number;
}

std::uint32_t PairNumbers::find(std::uint64_t pair)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = mixHashes(pair, 0) & mask;
    for (; m_slots[at] != 0; at = (at + 1) & mask)
        if (m_pairs[m_slots[at] - 1] == pair)
            return m_slots[at] - 1;
    m_pairs.push_back(pair);
    m_slots[at] = count();
    if (m_pairs.size() * 2 > m_slots.size())
        grow();
    return count() - 1;
}

void PairNumbers::grow()
{
    std::vector<std::uint32_t> slots(m_slots.size() * 2);
    const std::size_t mask = slots.size() - 1;
    for (std::uint32_t number = 0; number < count(); ++number) {
        std::size_t at = mixHashes(m_pairs[number], 0) & mask;
        while (slots[at] != 0)
            at = (at + 1) & mask;
        slots[at] = number + 1;
    }
    m_slots.swap(slots);
}

} // namespace core
