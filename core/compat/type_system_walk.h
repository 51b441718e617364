// SPDX-License-Identifier: Apache-2.0
// Walks two systems of named types in step: every type meets the one of its name, whoever uses it.
#pragma once

#include "core/compat/change_recorder.h"
#include "core/compat/comparison.h"
#include "core/compat/pairing.h"

#include <cstddef>
#include <stop_token>

namespace core {

class TypeSystemWalk {
public:
    TypeSystemWalk(ChangeRecorder& recorder, Pruning pruning, const std::stop_token& stop);

    void compareContracts(const Element& baseline, const Element& candidate);
    /// Fields of the types that operations begin at, on either side.
    std::size_t operationsCompared() const { return m_operations; }

private:
    void comparePair(const Shapes& owner, const ElementPair& pair);
    void compareElements(const Element& baseline, const Element& candidate);
    void compareChildren(const Shapes& shapes);
    void compareEnumValues(const Shapes& shapes);
    void visitUnread(const Shapes& shapes);
    Flow flowOf(const Shapes& shapes) const;
    void visitFacet(const Shapes& shapes, const FacetDifference& difference);
    void visitPresence(const Shapes& owner, const ElementPair& pair);
    void countOperations(const ElementPair& root);

    ChangeRecorder& m_recorder;
    Pruning m_pruning;
    std::stop_token m_stop;
    bool m_isBaselineUnread = false; ///< somewhere
    bool m_isCandidateUnread = false;
    std::size_t m_operations = 0;
};

} // namespace core
