// SPDX-License-Identifier: Apache-2.0
// What stands as it did when the contract was read before: taken over instead of read again.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/openapi/text_shift.h"
#include "core/document/node_span.h"

#include <unordered_map>
#include <vector>

namespace core::openapi {

class Reading;

/// A span, and where it stands in another tree.
struct MovedSpan {
    NodeSpan before;
    Node now;

    Node moved(const Node& node) const { return now.tree().node(node.index() - before.first + now.index()); }
};

/// A unit is a path, a webhook or a component with all below it.
class CarriedUnits {
public:
    /// None at all when there is no contract before, or when something that every unit depends on changed.
    CarriedUnits(const Contract* before, const Contract& now, const Node& root);

    /// What units are made of beside their own text, where it stands now.
    const std::vector<NodeSpan>& shared() const { return m_shared; }

    /// As it was read before, from a text that is the same; null when it has to be read.
    const Element* find(const Element& unit) const;
    /// The one among them that a node before stood in.
    const MovedSpan& movedSpanOf(const Node& before) const;

private:
    bool addShared(const Node& before, const Node& now);
    bool addShifts(const DocumentSet& before, const DocumentSet& now);
    void addUnits(const Element& root);

    std::vector<const Element*> m_units; ///< by where they stood
    std::unordered_map<const Tree*, TextShift> m_shifts; ///< by the tree now
    std::vector<NodeSpan> m_shared;
    std::vector<MovedSpan> m_movedShared;
};

/// Gives a unit what the one before had.
void carryUnit(Reading& reading, const CarriedUnits& units, Element& unit, const Element& before);

} // namespace core::openapi
