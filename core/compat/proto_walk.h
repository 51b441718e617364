// SPDX-License-Identifier: Apache-2.0
// Walks two contracts of Protocol Buffers: files by path, types and services by full name, fields by number,
// enum values by name. Every type meets its counterpart once, whoever uses it.
#pragma once

#include "core/compat/change.h"
#include "core/compat/pairing.h"
#include "core/compat/proto_reach.h"
#include "core/compat/proto_shape.h"
#include "core/contract/contract.h"

#include <cstddef>
#include <initializer_list>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace core {

class ProtoWalk {
public:
    ProtoWalk(const Contract& baseline, const Contract& candidate, const std::stop_token& stop);

    /// With the methods that feel them.
    std::vector<Change> takeChanges();
    std::size_t operationsCompared() const { return m_operations; }

private:
    using Identity = std::string (*)(const Element&);

    void compareFiles();
    std::vector<ElementPair> pairDeclared(
        const std::vector<const Element*>& before, const std::vector<const Element*>& after) const;
    void pairTypes();
    void compareTypes();
    void compareType(const ElementPair& pair);
    void compareServices();
    void compareService(const ElementPair& pair);
    void compareMethod(const ElementPair& pair);
    void compareExtensions();
    void compareMembers(
        const ElementPair& owner, ElementKind kind, std::initializer_list<Identity> identities);
    void compareOptions(const ElementPair& owner);
    void compareFacets(const ElementPair& pair);
    void compareFacet(const ElementPair& pair, Facet facet);
    bool isSaidAlike(const Element& baseline, const Element& candidate) const;
    bool leadsToCounterpart(const ElementPair& pair) const;
    Effect effectOf(const ElementPair& pair, Facet facet);
    Effect effectOfTypeName(const ElementPair& pair);
    bool isAboutUnread(const ElementPair& pair, Facet reference) const;
    void addUnread(const ElementPair& pair);
    void addPresence(const ElementPair& pair, const ElementPair& owner);
    void add(Change change);

    ElementList baseline() const { return m_baseline.root->children; }
    ElementList candidate() const { return m_candidate.root->children; }

    const Contract& m_baseline;
    const Contract& m_candidate;
    std::unordered_set<std::string_view> m_baselineNames; ///< of all types
    std::unordered_set<std::string_view> m_candidateNames;
    std::vector<ElementPair> m_types;
    std::unordered_map<const Element*, const Element*> m_counterparts; ///< of types of the baseline
    ProtoShapes m_shapes;
    ProtoReach m_reach;
    std::stop_token m_stop;
    std::vector<Change> m_changes;
    bool m_isReadInPart = false; ///< one of the two, somewhere
    bool m_areSingleFiles = false; ///< held against each other by hand
    std::size_t m_operations = 0;
};

/// "acme.orders.v1.Order.status", "acme.orders.v1.Orders.Get": what is declared under a name, or its path.
std::string protoPath(const Element& element);
/// Two files that somebody held against each other are one, whatever they are called; of those in two folders
/// the path is what they are imported by.
bool areNamedByHand(const Contract& baseline, const Contract& candidate);
/// Whether it was read from Protocol Buffers, or stands in what was.
bool isOfProto(const Element& element);

} // namespace core
