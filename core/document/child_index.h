// SPDX-License-Identifier: Apache-2.0
// Finds a child by its key where a map has so many that looking at each would be slow.
#pragma once

#include "core/document/key_table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core {

struct NodeRecord;
using NodeIndex = std::uint32_t;

class ChildIndex {
public:
    /// A map with fewer is looked through.
    static constexpr std::uint32_t FewestChildren = 24;

    void build(std::span<const NodeRecord> nodes);
    /// Whether nodes were looked at: without it, every map is looked through.
    bool isBuilt() const { return m_isBuilt; }
    /// Of duplicates the first; NoNode where there is none. Of a map of at least the fewest children.
    NodeIndex find(std::span<const NodeRecord> nodes, NodeIndex map, KeyId key) const;
    std::size_t memory() const { return m_slots.capacity() * sizeof(NodeIndex); }

private:
    std::size_t slotOf(std::span<const NodeRecord> nodes, NodeIndex map, KeyId key) const;

    std::vector<NodeIndex> m_slots; ///< open addressing; their number is a power of two
    bool m_isBuilt = false;
};

} // namespace core
