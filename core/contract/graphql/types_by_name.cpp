// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/types_by_name.h"

#include "core/document/structural_hash.h"

#include <bit>

namespace core::graphql {
namespace {

std::uint32_t markOf(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32U);
}

} // namespace

TypesByName::TypesByName(std::size_t most)
    : m_slots(std::bit_ceil(most * 2 + 1))
{
    m_types.reserve(most);
}

void TypesByName::add(Element& type)
{
    const std::size_t slot = slotOf(type.name);
    m_types.push_back(&type);
    m_slots[slot] = {markOf(hashBytes(type.name, 0)), static_cast<std::uint32_t>(m_types.size())};
}

Element* TypesByName::find(std::string_view name) const
{
    const std::uint32_t place = m_slots[slotOf(name)].place;
    return place == 0 ? nullptr : m_types[place - 1];
}

/// Where the type stands, or would.
std::size_t TypesByName::slotOf(std::string_view name) const
{
    const std::uint64_t hash = hashBytes(name, 0);
    const auto isHere = [&](const Slot& slot) {
        return slot.mark == markOf(hash) && m_types[slot.place - 1]->name == name;
    };
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot].place != 0 && !isHere(m_slots[slot]))
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

} // namespace core::graphql
