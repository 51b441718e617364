// SPDX-License-Identifier: Apache-2.0
#include "core/document/key_table.h"

#include "core/document/structural_hash.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {
constexpr std::size_t FirstSlots = 256;
constexpr std::size_t BlockSize = 16 * 1024;
constexpr std::size_t FirstBlockOfBranch = 256; // most have a handful of keys to add
} // namespace

KeyTable::KeyTable(std::uint64_t seed)
    : m_seed(seed)
    , m_slots(FirstSlots, NoKey)
    , m_nextBlockSize(BlockSize)
{
}

KeyTable KeyTable::branched() const
{
    KeyTable branch(m_seed);
    branch.m_entries = m_entries;
    branch.m_slots = m_slots;
    branch.m_blocks = m_blocks;
    branch.m_stored = m_stored;
    branch.m_nextBlockSize = FirstBlockOfBranch;
    return branch;
}

KeyId KeyTable::add(std::string_view key)
{
    const std::uint64_t hash = hashBytes(key, m_seed);
    const std::size_t slot = slotOf(key, hash);
    if (m_slots[slot] != NoKey)
        return m_slots[slot];
    const auto id = static_cast<KeyId>(m_entries.size());
    m_entries.push_back({store(key), hash});
    m_slots[slot] = id;
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    return id;
}

KeyId KeyTable::find(std::string_view key) const
{
    return m_slots[slotOf(key, hashBytes(key, m_seed))];
}

std::size_t KeyTable::memory() const
{
    return m_entries.capacity() * sizeof(Entry) + m_slots.capacity() * sizeof(KeyId) + m_stored;
}

std::size_t KeyTable::slotOf(std::string_view key, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != NoKey) {
        const Entry& entry = m_entries[m_slots[slot]];
        if (entry.hash == hash && entry.text == key)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

std::string_view KeyTable::store(std::string_view key)
{
    if (m_blocks.empty() || m_blockUsed + key.size() > m_blockSize) {
        m_blockSize = std::max(m_nextBlockSize, key.size());
        m_nextBlockSize = BlockSize;
        m_blocks.emplace_back(new char[m_blockSize]);
        m_blockUsed = 0;
        m_stored += m_blockSize;
    }
    char* const at = m_blocks.back().get() + m_blockUsed;
    std::ranges::copy(key, at);
    m_blockUsed += key.size();
    return {at, key.size()};
}

void KeyTable::grow()
{
    std::vector<KeyId> slots(m_slots.size() * 2, NoKey);
    const std::size_t mask = slots.size() - 1;
    for (KeyId id = 0; id < m_entries.size(); ++id) {
        std::size_t slot = m_entries[id].hash & mask;
        while (slots[slot] != NoKey)
            slot = (slot + 1) & mask;
        slots[slot] = id;
    }
    m_slots.swap(slots);
}

} // namespace core
