// SPDX-License-Identifier: Apache-2.0
#include "core/document/child_index.h"

#include "core/document/tree.h"

#include <bit>

namespace core {

namespace {

bool isLarge(const NodeRecord& node)
{
    return node.kind == NodeKind::Map && node.size >= ChildIndex::FewestChildren;
}

/// Both numbers are ours and dense: whoever wrote the text cannot choose them to collide.
std::size_t mixed(NodeIndex map, KeyId key)
{
    const std::uint64_t both = (std::uint64_t {map} << 32U | key) * 0x9e3779b97f4a7c15ULL;
    return static_cast<std::size_t>(both ^ both >> 32U);
}

} // namespace

void ChildIndex::build(std::span<const NodeRecord> nodes)
{
    std::vector<NodeIndex> maps;
    std::size_t children = 0;
    for (NodeIndex index = 0; index < nodes.size(); ++index) {
        if (isLarge(nodes[index])) {
            maps.push_back(index);
            children += nodes[index].size;
        }
    }
    m_slots.assign(children == 0 ? 0 : std::bit_ceil(children * 2), NoNode);
    for (const NodeIndex map : maps) {
        for (NodeIndex child = map + 1; child != NoNode; child = nodes[child].next) {
            NodeIndex& slot = m_slots[slotOf(nodes, map, nodes[child].key)];
            if (slot == NoNode)
                slot = child;
        }
    }
    m_isBuilt = true;
}

NodeIndex ChildIndex::find(std::span<const NodeRecord> nodes, NodeIndex map, KeyId key) const
{
    return m_slots[slotOf(nodes, map, key)];
}

/// Where the child stands, or would.
std::size_t ChildIndex::slotOf(std::span<const NodeRecord> nodes, NodeIndex map, KeyId key) const
{
    std::size_t slot = mixed(map, key) & (m_slots.size() - 1);
    while (m_slots[slot] != NoNode
        && (nodes[m_slots[slot]].parent != map || nodes[m_slots[slot]].key != key))
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

} // namespace core
