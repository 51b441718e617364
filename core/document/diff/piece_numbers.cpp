// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/piece_numbers.h"

#include "core/document/structural_hash.h"

#include <bit>

namespace core {

PieceNumbers::PieceNumbers(std::size_t expected)
    : m_slots(std::bit_ceil(expected * 2))
{
    m_pieces.reserve(expected);
}

std::uint32_t PieceNumbers::add(std::string_view piece)
{
    const auto hash = static_cast<std::uint32_t>(hashBytes(piece, 0));
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].number != 0; at = (at + 1) & mask)
        if (m_slots[at].hash == hash && m_pieces[m_slots[at].number - 1] == piece)
            return m_slots[at].number - 1;
    m_pieces.push_back(piece);
    m_slots[at] = {hash, count()};
    if (m_pieces.size() * 2 > m_slots.size())
        grow();
    return count() - 1;
}

void PieceNumbers::grow()
{
    std::vector<Slot> slots(m_slots.size() * 4);
    const std::size_t mask = slots.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.number == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (slots[at].number != 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots.swap(slots);
}

} // namespace core
