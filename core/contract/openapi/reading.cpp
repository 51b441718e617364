// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/reading.h"

#include "core/contract/file_name.h"
#include "core/contract/fragment.h"
#include "core/document/merge_keys.h"

#include <algorithm>

namespace core::openapi {

namespace {

/// A description makes about one element for four nodes; path-level parts are repeated in operations.
constexpr std::size_t ElementsPerNode = 16;
constexpr std::size_t ElementsOfAnyText = 100'000;
constexpr std::size_t MergeStepsOfAnyText = 10'000'000;
constexpr int LongestReferenceChain = 100;

std::size_t nodesOf(const DocumentSet& documents)
{
    std::size_t count = 0;
    for (const ContractFile* file : documents.files())
        count += file->document.tree.nodeCount();
    return count;
}

Node ofKind(const Node& node, NodeKind wanted)
{
    const Node at = node.resolved();
    return at && at.kind() == wanted ? at : Node();
}

} // namespace

Reading::Reading(const DocumentSet& documents, ElementArena& arena, Contract& contract, Version version,
    const CarriedUnits& carried, const std::stop_token& stop)
    : m_documents(documents)
    , m_arena(arena)
    , m_contract(contract)
    , m_version(version)
    , m_stop(stop)
    , m_carried(carried)
    , m_mostElements(ElementsOfAnyText + ElementsPerNode * nodesOf(documents))
    , m_mergeSteps(MergeStepsOfAnyText)
{
}

bool Reading::mayGrow(const Node& at)
{
    if (m_arena.elementCount() < m_mostElements && !isStopped())
        return true;
    if (!m_hasToldGrowth)
        notUnderstood(at, "aliases and shared parts multiply beyond what is read; the rest is left out");
    m_hasToldGrowth = true;
    return false;
}

Element& Reading::make(ElementKind kind, const Node& node, const Element* parent, std::string_view name)
{
    noteOrigin(node);
    Element& element = m_arena.add({.kind = kind, .name = name, .node = node, .parent = parent});
    element.shape = &element;
    element.standsAlone = true;
    return element;
}

Element& Reading::sharedAt(ElementKind kind, const Node& place)
{
    const Node at = place.resolved();
    Element*& element = m_shared[{&at.tree(), at.index(), kind}];
    if (element == nullptr) {
        element = &make(kind, place, m_contract.root, nameOfPlace(place));
        element->isShared = true;
        m_sharedInOrder.push_back(element);
        m_unread.push_back(element);
    }
    return *element;
}

std::string_view Reading::nameOfPlace(const Node& place)
{
    if (place.parent())
        return place.key();
    return withoutExtension(fileNameOf(m_documents.fileOf(place.tree()).path));
}

void Reading::nameShared(ElementKind kind, const Node& component)
{
    const Node away = elsewhere(component);
    Element& element = sharedAt(kind, away ? away : component);
    if (m_named.insert(&element).second && away) {
        element.name = component.key();
        const Node at = component.resolved();
        m_shared[{&at.tree(), at.index(), kind}] = &element;
    }
}

/// The place in another file that a component is nothing but a reference to.
Node Reading::elsewhere(const Node& component)
{
    Node at = component.resolved();
    for (int steps = 0; steps < LongestReferenceChain; ++steps) {
        const Node reference = at.size() == 1 || !readsBesideReference() ? referenceOf(at) : Node();
        if (!reference)
            return &at.tree() == &component.tree() ? Node() : at;
        const Resolution found = resolve(reference, reference.resolved().text());
        if (found.unresolved != Unresolved::None || &found.node.tree() == &component.tree())
            return {};
        at = found.node.resolved();
    }
    return {};
}

void Reading::readUnit(Element& unit, void (*read)(Reading&, Element&))
{
    m_unit = spanOf(unit.node);
    m_isUnitCarriable = true;
    if (const Element* before = m_carried.find(unit))
        carryUnit(*this, m_carried, unit, *before);
    else
        read(*this, unit);
    unit.isCarriable = m_isUnitCarriable;
    m_unit = {};
}

void Reading::complete(Element& element, std::size_t firstFacet, std::size_t firstChild)
{
    element.facets = m_arena.keep(std::span<const FacetValue>(facetStack).subspan(firstFacet));
    element.children = m_arena.keep(std::span<const Element* const>(childStack).subspan(firstChild));
    element.standsAlone = element.shape == &element && !element.target && !element.isUnread
        && std::ranges::all_of(element.children, &Element::standsAlone);
    facetStack.resize(firstFacet);
    childStack.resize(firstChild);
}

void Reading::noteOrigin(const Node& node)
{
    if (!m_unit.tree || !node || m_unit.contains(node))
        return;
    const bool isShared =
        std::ranges::any_of(m_carried.shared(), [&](const NodeSpan& each) { return each.contains(node); });
    m_isUnitCarriable = m_isUnitCarriable && isShared;
}

Element* Reading::nextUnread()
{
    if (m_unread.empty())
        return nullptr;
    Element* const next = m_unread.front();
    m_unread.pop_front();
    return next;
}

void Reading::refer(Element& element, const Node& reference)
{
    const Resolution found = resolve(reference, reference.resolved().text());
    if (found.unresolved != Unresolved::None) {
        unresolved(reference, "$ref: " + std::string(reference.resolved().text()), found.why);
        element.isUnread = true;
        element.standsAlone = false;
        return;
    }
    const ElementKind kind = isSchema(element.kind) ? ElementKind::Type : element.kind;
    element.target = &sharedAt(kind, found.node);
    awaitShape(element);
}

void Reading::addComposite(Element& element)
{
    m_isUnitCarriable = false;
    awaitShape(element);
}

void Reading::awaitShape(Element& element)
{
    if (element.shape != nullptr)
        composites.push_back(&element);
    element.shape = nullptr;
    element.standsAlone = false;
}

Node Reading::follow(const Node& node)
{
    Node at = node.resolved();
    for (int steps = 0; steps < LongestReferenceChain; ++steps) {
        const Node reference = referenceOf(at);
        if (!reference)
            return at;
        const Resolution found = resolve(reference, reference.resolved().text());
        if (found.unresolved != Unresolved::None) {
            unresolved(reference, "$ref: " + std::string(reference.resolved().text()), found.why);
            return {};
        }
        at = found.node.resolved();
        noteOrigin(at);
    }
    unresolved(node, "$ref: " + std::string(referenceOf(node).resolved().text()), "leads to itself");
    return {};
}

Resolution Reading::resolve(const Node& from, std::string_view reference)
{
    // Where parts have a base URI of their own, the same text may lead to different places.
    const KeyTable& keys = from.tree().keys();
    if (keys.find("$id") != NoKey)
        return m_documents.resolve(from, reference);
    if (const Node place = m_places.find(from.tree(), reference))
        return {place, Unresolved::None, {}};
    return m_documents.resolve(from, reference);
}

bool Reading::needsMerging(const Node& map)
{
    return map.tree().keys().find("<<") != NoKey
        && std::ranges::any_of(map, [](const Node& entry) { return entry.has(MergeKey); });
}

std::vector<Node> Reading::merged(const Node& map)
{
    std::vector<Node> entries = mergedEntries(map, m_mergeSteps);
    if (m_mergeSteps == 0)
        notUnderstood(map, "merge keys ask for more than is read");
    return entries;
}

Gap Reading::gapAt(const Node& at, std::string what, std::string why) const
{
    const Tree& tree = at.tree();
    const std::uint32_t begin = at.entryRange().begin;
    return {m_documents.fileOf(tree).path, tree.source().position(begin), std::move(what), std::move(why)};
}

void Reading::unresolved(const Node& at, std::string what, std::string why)
{
    m_isUnitCarriable = false;
    m_contract.unresolved.push_back(gapAt(at, std::move(what), std::move(why)));
}

void Reading::notUnderstood(const Node& at, std::string why)
{
    m_isUnitCarriable = false;
    std::string what = at.pointer();
    m_contract.notUnderstood.push_back(gapAt(at, std::move(what), std::move(why)));
}

Node Reading::expectMap(const Node& node)
{
    const Node map = ofKind(node, NodeKind::Map);
    if (node && !map && node.resolved().kind() != NodeKind::Null)
        notUnderstood(node, "is not a map");
    return map;
}

Node Reading::expectList(const Node& node)
{
    const Node list = ofKind(node, NodeKind::Sequence);
    if (node && !list && node.resolved().kind() != NodeKind::Null)
        notUnderstood(node, "is not a list");
    return list;
}

Node referenceOf(const Node& map)
{
    const Node reference = entryOf(map, "$ref");
    return reference.resolved().isString() ? reference : Node();
}

} // namespace core::openapi
