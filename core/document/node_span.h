// SPDX-License-Identifier: Apache-2.0
// A node and all that stands below it: neighbours in the tree, as nodes are stored in pre-order.
#pragma once

#include "core/document/tree.h"

namespace core {

struct NodeSpan {
    const Tree* tree = nullptr;
    NodeIndex first = 0;
    NodeIndex end = 0; ///< one behind the last

    NodeIndex size() const { return end - first; }
    bool contains(const Node& node) const
    {
        return &node.tree() == tree && node.index() >= first && node.index() < end;
    }
};

NodeSpan spanOf(const Node& node);

} // namespace core
