// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/reference_index.h"

#include "core/contract/openapi/place_index.h"
#include "core/contract/reference_places.h"
#include "core/document/node_span.h"

#include <algorithm>

namespace core {

ReferenceIndex::ReferenceIndex(std::shared_ptr<const DocumentSet> documents)
    : m_documents(std::move(documents))
{
    openapi::PlaceIndex places;
    for (const ContractFile* file : m_documents->files()) {
        const Tree& tree = file->document.tree;
        m_order.emplace(&tree, m_order.size());
        // Where parts have a base URI of their own, a fragment alone may lead elsewhere.
        const bool isPlain = tree.keys().find("$id") == NoKey;
        visitReferences(tree.root(), [&](const Node& reference) {
            const Node place = isPlain ? places.find(tree, reference.text()) : Node();
            m_uses.push_back(
                {reference, place ? place : m_documents->resolve(reference, reference.text()).node});
        });
    }
    orderByTarget();
}

ReferenceIndex::ReferenceIndex(std::shared_ptr<const DocumentSet> documents, std::vector<ReferenceUse> uses)
    : m_documents(std::move(documents))
    , m_uses(std::move(uses))
{
    for (const ContractFile* file : m_documents->files())
        m_order.emplace(&file->document.tree, m_order.size());
    std::ranges::stable_sort(m_uses, {}, [this](const ReferenceUse& use) { return placeOf(use.reference); });
    // An entry of a value says the name of a field and, behind it, that of a value.
    const auto isSamePlace = [](const ReferenceUse& left, const ReferenceUse& right) {
        return left.reference == right.reference && left.name == right.name;
    };
    m_uses.erase(std::unique(m_uses.begin(), m_uses.end(), isSamePlace), m_uses.end());
    orderByTarget();
}

void ReferenceIndex::orderByTarget()
{
    for (std::size_t use = 0; use < m_uses.size(); ++use) {
        if (m_uses[use].target)
            m_byTarget.push_back({placeOf(m_uses[use].target), use});
    }
    std::ranges::stable_sort(m_byTarget, {}, &Leading::target);
}

ReferenceIndex::Place ReferenceIndex::placeOf(const Node& node) const
{
    return {m_order.at(&node.tree()), node.index()};
}

const ReferenceUse* ReferenceIndex::at(const Node& place) const
{
    if (!place || !m_order.contains(&place.tree()))
        return nullptr;
    const Node reference = place.isMap() && place["$ref"] ? place["$ref"] : place;
    const auto found = std::ranges::lower_bound(
        m_uses, placeOf(reference), {}, [this](const ReferenceUse& use) { return placeOf(use.reference); });
    return found != m_uses.end() && found->reference == reference ? &*found : nullptr;
}

const ReferenceUse* ReferenceIndex::at(const Node& place, std::uint32_t offset) const
{
    const ReferenceUse* first = at(place);
    const ReferenceUse* const end = m_uses.data() + m_uses.size();
    for (const ReferenceUse* each = first; each && each != end && each->reference == first->reference; ++each)
        if (each->name.contains(offset))
            return each;
    return first;
}

std::vector<const ReferenceUse*> ReferenceIndex::usesOf(const Node& target) const
{
    if (!target || !m_order.contains(&target.tree()))
        return {};
    const Place first = placeOf(target);
    return usesBetween(first, {first.file, first.index + 1});
}

std::size_t ReferenceIndex::countUsesOf(const Node& target) const
{
    if (!target || !m_order.contains(&target.tree()))
        return 0;
    const Place place = placeOf(target);
    const auto first = std::ranges::lower_bound(m_byTarget, place, {}, &Leading::target);
    const auto behind = std::ranges::upper_bound(m_byTarget, place, {}, &Leading::target);
    return static_cast<std::size_t>(behind - first);
}

std::vector<const ReferenceUse*> ReferenceIndex::usesWithin(const Node& target) const
{
    if (!target || !m_order.contains(&target.tree()))
        return {};
    const Place first = placeOf(target);
    return usesBetween(first, {first.file, spanOf(target).end});
}

std::vector<const ReferenceUse*> ReferenceIndex::usesBetween(const Place& first, const Place& end) const
{
    std::vector<const ReferenceUse*> uses;
    for (auto leading = std::ranges::lower_bound(m_byTarget, first, {}, &Leading::target);
         leading != m_byTarget.end() && leading->target < end; ++leading)
        uses.push_back(&m_uses[leading->use]);
    std::ranges::sort(uses);
    return uses;
}

} // namespace core
