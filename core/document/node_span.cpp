// SPDX-License-Identifier: Apache-2.0
#include "core/document/node_span.h"

namespace core {

NodeSpan spanOf(const Node& node)
{
    Node last = node;
    while (last && !last.next())
        last = last.parent();
    const auto end = last ? last.next().index() : static_cast<NodeIndex>(node.tree().nodeCount());
    return {&node.tree(), node.index(), end};
}

} // namespace core
