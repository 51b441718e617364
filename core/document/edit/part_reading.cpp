// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/part_reading.h"

#include <algorithm>

namespace core {

std::vector<NodeIndex> containersOf(const Tree& tree, NodeIndex node)
{
    std::vector<NodeIndex> spine;
    for (NodeIndex at = tree.record(node).parent; at != NoNode; at = tree.record(at).parent)
        spine.push_back(at);
    std::ranges::reverse(spine);
    return spine;
}

void openSpine(TreeBuilder& builder, const Tree& before, const std::vector<NodeIndex>& spine)
{
    for (const NodeIndex index : spine) {
        const NodeRecord& record = before.record(index);
        if (builder.inMap())
            builder.key(before.keys().text(record.key), {record.keyBegin, record.keyEnd});
        if (record.kind == NodeKind::Map)
            builder.openMap(record.begin);
        else
            builder.openSequence(record.begin);
    }
}

NodeIndex firstNodeFrom(const Tree& tree, std::uint32_t offset)
{
    NodeIndex begin = 0;
    NodeIndex end = static_cast<NodeIndex>(tree.nodeCount());
    while (begin < end) {
        const NodeIndex middle = begin + (end - begin) / 2;
        if (tree.node(middle).entryRange().begin < offset)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

} // namespace core
