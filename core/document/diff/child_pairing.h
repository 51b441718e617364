// SPDX-License-Identifier: Apache-2.0
// Which child of a baseline container is to be compared with which of the candidate's.
#pragma once

#include "core/document/diff/value_classes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// NoNode on the side that has nothing to compare with.
struct ChildPair {
    NodeIndex baseline = NoNode;
    NodeIndex candidate = NoNode;
};

class ChildPairing {
public:
    ChildPairing(
        const Tree& baseline, const Tree& candidate, const SharedKeys& keys, const ValueClasses& classes);

    /// Children of two maps with the same key; true when both have the same keys in another order.
    bool pairByKey(Node baseline, Node candidate, std::vector<ChildPair>& pairs);
    /// Items of two sequences: equal ones in order, between them the most alike.
    void pairByValue(Node baseline, Node candidate, std::vector<ChildPair>& pairs);

private:
    using Items = std::span<const NodeIndex>;

    bool pairRestByKey(Node baseline, Node candidate, std::vector<ChildPair>& pairs) const;
    void pairDifferent(Items baseline, Items candidate, std::vector<ChildPair>& pairs);
    void pairAlike(Items baseline, Items candidate, std::vector<ChildPair>& pairs);
    std::uint32_t likeness(NodeIndex baseline, NodeIndex candidate) const;
    std::uint32_t equalChildren(Node baseline, Node candidate) const;

    const Tree& m_baseline;
    const Tree& m_candidate;
    const SharedKeys& m_keys;
    const ValueClasses& m_classes;
    std::size_t m_likenessesLeft;
};

} // namespace core
