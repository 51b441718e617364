// SPDX-License-Identifier: Apache-2.0
// What every part of the OpenAPI reader shares: the documents, the arena, references, and the gaps found.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/element_arena.h"
#include "core/contract/openapi/carried_units.h"
#include "core/contract/openapi/place_index.h"
#include "core/contract/openapi/version.h"
#include "core/contract/openapi/words.h"

#include <deque>
#include <memory_resource>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace core::openapi {

class Reading {
public:
    Reading(const DocumentSet& documents, ElementArena& arena, Contract& contract, Version version,
        const CarriedUnits& carried, const std::stop_token& stop);

    Version version() const { return m_version; }
    /// Whether keywords beside a `$ref` of a schema count.
    bool readsBesideReference() const { return m_version >= Version::V31; }
    const DocumentSet& documents() const { return m_documents; }
    ElementArena& arena() { return m_arena; }
    Contract& contract() { return m_contract; }
    bool isStopped() const { return m_stop.stop_requested(); }
    /// False once so many elements were made that only a bomb can ask for more; that was told then.
    bool mayGrow(const Node& at);

    Word wordOf(const Node& entry) { return m_words.of(entry); }
    /// The entries that count: merged ones too, of duplicates the first.
    template <class Visit>
    void forEachEntry(const Node& map, const Visit& visit);

    Element& make(ElementKind kind, const Node& node, const Element* parent, std::string_view name = {});
    /// The one element that stands for this place, whoever refers to it; what is new is read in its turn.
    Element& sharedAt(ElementKind kind, const Node& place);
    /// As sharedAt, for a component with a name of its own. One that is nothing but a reference into another
    /// file is the element over there.
    void nameShared(ElementKind kind, const Node& component);
    bool isNamed(const Element& shared) const { return m_named.contains(&shared); }
    /// Reads a path, a webhook or a shared element, or takes it over where its text is as it was.
    void readUnit(Element& unit, void (*read)(Reading&, Element&));
    /// Gives an element the facets and children on top of the stacks, which it takes from there.
    void complete(Element& element, std::size_t firstFacet, std::size_t firstChild);
    /// What a unit takes from elsewhere makes it one that has to be read each time.
    void noteOrigin(const Node& node);
    /// A shared element that nobody has read yet.
    Element* nextUnread();
    /// Shared types in the order they were met.
    const std::vector<Element*>& sharedElements() const { return m_sharedInOrder; }

    /// Points the element at what `reference` leads to, or tells why it cannot.
    void refer(Element& element, const Node& reference);
    /// A node with a `$ref` in the end leads to one without; an invalid Node, told, when it leads nowhere.
    Node follow(const Node& node);

    void unresolved(const Node& at, std::string what, std::string why);
    void notUnderstood(const Node& at, std::string why);
    /// The node behind its aliases when it is of that kind; else tells, save for a null: nothing is said.
    Node expectMap(const Node& node);
    Node expectList(const Node& node);

    /// Scratch space of ElementDraft: stacks, so that nested elements cost no allocation each.
    std::vector<FacetValue> facetStack;
    std::vector<const Element*> childStack;
    /// Elements whose shape is more than themselves: references, allOf, wrapped nulls. Null until settled.
    std::vector<Element*> composites;
    void addComposite(Element& element);
    /// Those among them that say `nullable` beside an allOf.
    std::unordered_set<const Element*> nullables;
    /// Those among them whose two variants of this kind are a schema and null.
    std::unordered_map<const Element*, ElementKind> nullWrappers;
    /// Schemas with a `not` that says nothing but `not`: what that refuses is asked for.
    std::unordered_set<const Element*> doubleNots;
    /// How many schemas the one being read stands in.
    int depth = 0;

private:
    struct Place {
        const Tree* tree;
        NodeIndex index;
        ElementKind kind;
        bool operator==(const Place&) const = default;
    };
    struct PlaceHash {
        std::size_t operator()(const Place& place) const
        {
            return std::hash<const void*> {}(place.tree)
                ^ (std::size_t {place.index} * 0x9E3779B97F4A7C15ULL + static_cast<std::size_t>(place.kind));
        }
    };

    void awaitShape(Element& element);

    Resolution resolve(const Node& from, std::string_view reference);
    Node elsewhere(const Node& component);
    std::string_view nameOfPlace(const Node& place);
    static bool needsMerging(const Node& map);
    std::vector<Node> merged(const Node& map);
    Gap gapAt(const Node& at, std::string what, std::string why) const;

    const DocumentSet& m_documents;
    ElementArena& m_arena;
    Contract& m_contract;
    Version m_version;
    const std::stop_token& m_stop;
    Words m_words;
    /// Of what is looked up: tens of thousands of small pieces, given back as one.
    std::pmr::monotonic_buffer_resource m_memory;
    std::pmr::unordered_map<Place, Element*, PlaceHash> m_shared {&m_memory};
    std::vector<Element*> m_sharedInOrder;
    std::pmr::unordered_set<const Element*> m_named {&m_memory};
    std::deque<Element*> m_unread;
    PlaceIndex m_places;
    const CarriedUnits& m_carried;
    NodeSpan m_unit; ///< being read
    bool m_isUnitCarriable = false;
    std::size_t m_mostElements = 0;
    std::size_t m_mergeSteps = 0;
    bool m_hasToldGrowth = false;
};

/// Where the `$ref` of a map stands, when its value is a text.
Node referenceOf(const Node& map);

template <class Visit>
void Reading::forEachEntry(const Node& map, const Visit& visit)
{
    const Node at = map.resolved();
    if (!at.isMap())
        return;
    if (needsMerging(at)) {
        for (const Node& entry : merged(at))
            visit(entry, wordOf(entry));
        return;
    }
    for (const Node& entry : at) {
        if (!entry.has(DuplicateKey))
            visit(entry, wordOf(entry));
    }
}

} // namespace core::openapi
