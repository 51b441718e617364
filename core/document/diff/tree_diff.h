// SPDX-License-Identifier: Apache-2.0
// What differs between two trees by meaning: the order of map keys, comments and spelling of YAML do not
// count.
#pragma once

#include "core/document/diff/value_classes.h"
#include "core/document/tree.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core {

enum class NodeChangeKind : std::uint8_t { Added, Removed, Changed };

/// The smallest nodes that differ.
struct NodeChange {
    NodeChangeKind kind = NodeChangeKind::Changed;
    Node baseline; ///< invalid for what was added
    Node candidate; ///< invalid for what was removed

    bool operator==(const NodeChange&) const = default;
};

struct TreeDiff {
    std::vector<NodeChange> changes; ///< in the order of the baseline, what was added behind its siblings
    std::uint32_t reorders = 0; ///< maps with the same keys in another order
    bool isWhole = true; ///< false when it was stopped: then there may be more
};

/// Borrows the trees, which must have been read with the same seed. Values behind aliases are compared once.
/// Of duplicate keys the first is compared with the first, and so on.
TreeDiff diffTrees(const Tree& baseline, const Tree& candidate,
    ValueEquality equality = ValueEquality::Hashed, const std::stop_token& stop = {});

/// The same for one node of each tree.
TreeDiff diffNodes(Node baseline, Node candidate, ValueEquality equality = ValueEquality::Hashed,
    const std::stop_token& stop = {});

} // namespace core
