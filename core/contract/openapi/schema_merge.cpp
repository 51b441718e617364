// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/schema_merge.h"

#include "core/contract/openapi/facet_merge.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace core::openapi {

namespace {

/// Children that mean something only together.
enum class ChildGroup : std::uint8_t { Object, Array, OneOf, AnyOf, Not, If, Contains, Other };

ChildGroup groupOf(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Field:
    case ElementKind::PatternField:
    case ElementKind::OtherFields:
    case ElementKind::UnevaluatedFields:
        return ChildGroup::Object;
    case ElementKind::Item:
    case ElementKind::TupleItem:
        return ChildGroup::Array;
    case ElementKind::OneOf:
        return ChildGroup::OneOf;
    case ElementKind::AnyOf:
        return ChildGroup::AnyOf;
    case ElementKind::Not:
        return ChildGroup::Not;
    case ElementKind::If:
    case ElementKind::Then:
    case ElementKind::Else:
        return ChildGroup::If;
    case ElementKind::Contains:
        return ChildGroup::Contains;
    default:
        return ChildGroup::Other;
    }
}

template <class Visit>
void forEachOwnChild(const Atom& atom, const Visit& visit)
{
    for (const Element* child : atom.schema->children) {
        if (isOwnChild(atom, *child))
            visit(*child);
    }
}

bool isDeclared(const Element& child)
{
    return child.kind == ElementKind::Field && !child.isUndeclared;
}

class AtomMerger {
public:
    AtomMerger(
        Reading& reading, Element& merged, const std::vector<Atom>& atoms, std::vector<Together>& later)
        : m_reading(reading)
        , m_merged(merged)
        , m_atoms(atoms)
        , m_later(later)
    {
    }

    void merge(bool withNull)
    {
        for (const Atom& atom : m_atoms)
            take(atom);
        if (withNull)
            addNull(m_facets);
        settle(m_merged, m_facets, m_children);
        for (const Element* rest : m_rests)
            m_children.push_back(rest);
        m_merged.children = m_reading.arena().keep(std::span<const Element* const>(m_children));
    }

private:
    void take(const Atom& atom)
    {
        m_restFacets.clear();
        m_restChildren.clear();
        m_isClosedToOthers = isClosedToOthers(atom);
        takeOpenness(*atom.schema);
        if (atom.schema->isUnread)
            takeUnread(*atom.schema);
        for (const FacetValue& facet : atom.schema->facets) {
            const bool isMine = facet.facet == Facet::Required || facet.facet == Facet::OpenEnum;
            if (!isMine && !mergeFacet(m_reading.arena(), m_facets, facet))
                m_restFacets.push_back(facet);
        }
        const std::size_t before = m_children.size();
        forEachOwnChild(atom, [&](const Element& child) { takeChild(child, before); });
        if (!m_restFacets.empty() || !m_restChildren.empty())
            addRest(*atom.schema);
    }

    /// What it says beside its reference is known all the same.
    void takeUnread(const Element& schema)
    {
        m_merged.isUnread = true;
        if (schema.isMerged)
            return; // among its children already
        Element& unread = m_reading.make(ElementKind::AllOf, schema.node, &m_merged);
        unread.isUnread = true;
        m_rests.push_back(&unread);
    }

    /// Two closed or open sets have an open one in common only when both are open.
    void takeOpenness(const Element& schema)
    {
        const FacetValue* const open = schema.facet(Facet::OpenEnum);
        const bool hasSet = schema.facet(Facet::Enum) != nullptr;
        const bool hadSet = findFacet(m_facets, Facet::Enum) != nullptr;
        FacetValue* const wasOpen = findFacet(m_facets, Facet::OpenEnum);
        if (open != nullptr && wasOpen == nullptr && !hadSet)
            m_facets.push_back(*open);
        else if (open == nullptr && wasOpen != nullptr && hasSet && hadSet)
            m_facets.erase(m_facets.begin() + (wasOpen - m_facets.data()));
    }

    /// It restricts the properties it does not know, and another member has such.
    bool isClosedToOthers(const Atom& atom) const
    {
        const bool isOwn = atom == m_atoms.front();
        bool restricts = false;
        std::unordered_set<std::string_view> known;
        forEachOwnChild(atom, [&](const Element& child) {
            restricts = restricts || child.kind == ElementKind::OtherFields
                || (child.kind == ElementKind::UnevaluatedFields && !isOwn);
            if (isDeclared(child))
                known.insert(child.name);
        });
        return restricts && std::ranges::any_of(m_atoms, [&](const Atom& other) {
            bool hasUnknown = false;
            forEachOwnChild(other, [&](const Element& child) {
                hasUnknown = hasUnknown || (isDeclared(child) && !known.contains(child.name));
            });
            return hasUnknown;
        });
    }

    void takeChild(const Element& child, std::size_t before)
    {
        const ChildGroup group = groupOf(child.kind);
        if (group == ChildGroup::Object && m_isClosedToOthers)
            m_restChildren.push_back(&child);
        else if (group == ChildGroup::Object)
            takeNamed(child);
        else if (group == ChildGroup::Other)
            takeOther(child);
        else
            takeGrouped(child, group, before);
    }

    static std::size_t keyOf(const Element& child)
    {
        return std::hash<std::string_view> {}(child.name) * 64 + static_cast<std::size_t>(child.kind);
    }

    /// Properties and their like, by name.
    void takeNamed(const Element& child)
    {
        const auto [known, isNew] = m_places.try_emplace(keyOf(child), m_children.size());
        if (isNew)
            m_children.push_back(&child);
        else
            m_children[known->second] = &join(*m_children[known->second], child);
    }

    void takeOther(const Element& child)
    {
        const bool isWord = child.kind == ElementKind::Extension;
        if (child.kind == ElementKind::AllOf)
            m_rests.push_back(&child);
        else if (!isWord)
            takeNamed(child);
        else if (m_places.try_emplace(keyOf(child), m_children.size()).second)
            m_children.push_back(&child);
    }

    /// Groups stay whole: the second of a kind cannot be mixed with the first.
    void takeGrouped(const Element& child, ChildGroup group, std::size_t before)
    {
        const auto end = m_children.begin() + static_cast<std::ptrdiff_t>(before);
        const auto known = std::find_if(
            m_children.begin(), end, [&](const Element* each) { return groupOf(each->kind) == group; });
        if (known == end)
            m_children.push_back(&child);
        else if (child.kind == ElementKind::Item && isOnlyItem(before))
            *known = &join(**known, child);
        else if (!isRepeated(child, before))
            m_restChildren.push_back(&child);
    }

    /// Whether the array part so far is one schema for all items.
    bool isOnlyItem(std::size_t before) const
    {
        return std::none_of(m_children.begin(), m_children.begin() + static_cast<std::ptrdiff_t>(before),
            [](const Element* each) { return each->kind == ElementKind::TupleItem; });
    }

    bool isRepeated(const Element& child, std::size_t before) const
    {
        return std::any_of(m_children.begin(), m_children.begin() + static_cast<std::ptrdiff_t>(before),
            [&](const Element* each) {
                return each->kind == child.kind && each->name == child.name && each->node
                    && each->node.hash() == child.node.hash() && &each->node.tree() == &child.node.tree();
            });
    }

    /// What two members say of one property: the first place counts, either may require it.
    const Element& join(const Element& known, const Element& more)
    {
        const FacetValue* required = known.facet(Facet::Required);
        if (known.isUndeclared && !more.isUndeclared)
            return required == nullptr ? more : withRequired(more, {&more}, *required);
        if (required == nullptr)
            required = more.facet(Facet::Required);
        if (more.isUndeclared)
            return required == known.facet(Facet::Required) ? known
                                                            : withRequired(known, {&known}, *required);
        return joined(known, {&known, &more}, required);
    }

    const Element& withRequired(
        const Element& field, std::vector<const Element*> members, const FacetValue& required)
    {
        return field.facet(Facet::Required) != nullptr ? field : joined(field, std::move(members), &required);
    }

    const Element& joined(
        const Element& first, std::vector<const Element*> members, const FacetValue* required)
    {
        Element& element = m_reading.make(first.kind, first.node, &m_merged, first.name);
        element.isMerged = true;
        if (required != nullptr)
            element.facets = m_reading.arena().keep(std::span<const FacetValue>(required, 1));
        // What was itself joined a moment ago is not settled yet; its members stand for it.
        std::vector<const Element*> all;
        for (const Element* member : members) {
            const auto open = m_open.find(member);
            if (open == m_open.end())
                all.push_back(member);
            else
                all.insert(all.end(), open->second.begin(), open->second.end());
        }
        m_open.emplace(&element, all);
        m_later.push_back({&element, std::move(all)});
        return element;
    }

    /// The part of a member that stays by itself.
    void addRest(const Element& member)
    {
        Element& rest = m_reading.make(ElementKind::AllOf, member.node, &m_merged);
        rest.isMerged = true;
        settle(rest, m_restFacets, m_restChildren);
        m_rests.push_back(&rest);
    }

    void settle(
        Element& element, std::vector<FacetValue>& facets, const std::vector<const Element*>& children)
    {
        std::ranges::sort(facets, {}, &FacetValue::facet);
        element.facets = m_reading.arena().keep(std::span<const FacetValue>(facets));
        element.children = m_reading.arena().keep(std::span<const Element* const>(children));
    }

    Reading& m_reading;
    Element& m_merged;
    const std::vector<Atom>& m_atoms;
    std::vector<Together>& m_later;
    std::vector<FacetValue> m_facets;
    std::vector<const Element*> m_children;
    std::vector<const Element*> m_rests;
    std::vector<FacetValue> m_restFacets;
    std::vector<const Element*> m_restChildren;
    std::unordered_map<std::size_t, std::size_t> m_places; ///< of a named child among the children
    std::unordered_map<const Element*, std::vector<const Element*>> m_open;
    bool m_isClosedToOthers = false;
};

} // namespace

bool isOwnChild(const Atom& atom, const Element& child)
{
    return child.kind != atom.wrapping && (child.kind != ElementKind::AllOf || atom.schema->isMerged);
}

void mergeAtoms(Reading& reading, Element& merged, const std::vector<Atom>& atoms, bool withNull,
    std::vector<Together>& later)
{
    AtomMerger(reading, merged, atoms, later).merge(withNull);
}

} // namespace core::openapi
