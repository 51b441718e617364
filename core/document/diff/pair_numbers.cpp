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

std::uint32_t PairNumbers::add(std::uint32_t first, std::uint32_t second)
{
    const std::uint64_t pair = std::uint64_t {first} << 32U | second;
    Slot& slot = slotFor(m_slots, pair);
    if (slot.number != 0)
        return slot.number - 1;
    slot = {pair, ++m_count};
    if (std::size_t {m_count} * 2 > m_slots.size())
        grow();
    return m_count - 1;
}

/// Its own, or the free one where it belongs.
PairNumbers::Slot& PairNumbers::slotFor(std::vector<Slot>& slots, std::uint64_t pair)
{
    const std::size_t mask = slots.size() - 1;
    std::size_t at = mixHashes(pair, 0) & mask;
    while (slots[at].number != 0 && slots[at].pair != pair)
        at = (at + 1) & mask;
    return slots[at];
}

void PairNumbers::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    for (const Slot& slot : m_slots)
        if (slot.number != 0)
            slotFor(slots, slot.pair) = slot;
    m_slots.swap(slots);
}

} // namespace core
