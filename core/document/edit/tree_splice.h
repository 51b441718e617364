// SPDX-License-Identifier: Apache-2.0
// A tree in which a run of nodes is exchanged for what was read in its place.
#pragma once

#include "core/document/diagnostic.h"
#include "core/document/tree.h"

#include <vector>

namespace core {

/// The part of a tree that is read again: from one entry or item up to another one, behind it.
struct TreeRegion {
    /// The containers that hold `first`, the outermost first; at least one. None is referred to by an alias.
    std::vector<NodeIndex> spine;
    NodeIndex first = NoNode;
    NodeIndex behind = NoNode; ///< the node that stays where it is; or one past the end of the spine
    /// How many of the spine hold `behind` as well: it stands in the last of these directly. None: the
    /// reading came to the end.
    std::size_t open = 0;
    std::uint32_t shift = 0; ///< how far the text behind moves; wraps below zero
};

/// A tree to read a part into: knows the keys, and has the spine open in a builder that is made for it.
Tree emptyBranch(const Tree& before, std::shared_ptr<const SourceText> text);

struct SplicedTree {
    Tree tree;
    /// Which keys are twice in the containers whose entries changed: in place of all that was said of these.
    std::vector<Diagnostic> duplicates;
    /// Where a key begins, in the text after the edit, of which it was said before that it is there twice.
    std::vector<std::uint32_t> outdatedDuplicates;
};

/// `reread` holds stand-ins for the spine, each the only child of the one around it, then the new nodes.
SplicedTree spliceTree(const Tree& before, Tree reread, const TreeRegion& region);

} // namespace core
