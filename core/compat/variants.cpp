// SPDX-License-Identifier: Apache-2.0
#include "core/compat/variants.h"

#include "core/compat/value_set.h"

#include <algorithm>
#include <optional>

namespace core {
namespace {

constexpr std::size_t MostProbed = 40; ///< alternatives that are held against each other

std::string_view titleOf(const Element& schema)
{
    const FacetValue* title = schema.shape->facet(Facet::Title);
    return title ? title->text : std::string_view();
}

std::string typeName(const Element& variant)
{
    return variant.target ? std::string(variant.target->name) : std::string();
}

/// Of the same types, and how many fields both name. 0: nothing in common.
std::size_t likeness(const Element& left, const Element& right)
{
    const std::uint32_t common = allowedTypes(*left.shape) & allowedTypes(*right.shape);
    if (common == 0)
        return 0;
    std::size_t shared = allowedTypes(*left.shape) == allowedTypes(*right.shape) ? 2 : 1;
    for (const Element* each : left.shape->children)
        if (each->kind == ElementKind::Field && right.shape->child(ElementKind::Field, each->name))
            shared += 2;
    return shared;
}

/// Joins those that only one side has, as long as `matches` says so.
class Matching {
public:
    Matching(ElementList baseline, ElementList candidate)
        : m_baseline(baseline)
        , m_candidate(candidate)
        , m_partner(candidate.size(), baseline.size())
        , m_isTaken(baseline.size(), false)
    {
    }

    template <class Matches>
    void join(Matches matches)
    {
        for (std::size_t c = 0; c < m_candidate.size(); ++c)
            for (std::size_t b = 0; b < m_baseline.size() && m_partner[c] == m_baseline.size(); ++b)
                if (!m_isTaken[b] && matches(*m_baseline[b], *m_candidate[c])) {
                    m_partner[c] = b;
                    m_isTaken[b] = true;
                }
    }

    std::size_t lonelyCount() const
    {
        return static_cast<std::size_t>(std::ranges::count(m_partner, m_baseline.size()))
            + static_cast<std::size_t>(std::ranges::count(m_isTaken, false));
    }

    Pairing take() const
    {
        Pairing pairing;
        std::size_t last = 0;
        for (std::size_t c = 0; c < m_candidate.size(); ++c) {
            const bool isPaired = m_partner[c] < m_baseline.size();
            pairing.pairs.push_back({isPaired ? m_baseline[m_partner[c]] : nullptr, m_candidate[c]});
            pairing.isReordered = pairing.isReordered || (isPaired && m_partner[c] < last);
            last = isPaired ? std::max(last, m_partner[c]) : last;
        }
        for (std::size_t b = 0; b < m_baseline.size(); ++b)
            if (!m_isTaken[b])
                pairing.pairs.push_back({m_baseline[b], nullptr});
        return pairing;
    }

private:
    ElementList m_baseline;
    ElementList m_candidate;
    std::vector<std::size_t> m_partner;
    std::vector<bool> m_isTaken;
};

bool areOneType(const Element& left, const Element& right)
{
    return left.target && right.target && left.target->kind == ElementKind::Type
        && right.target->kind == ElementKind::Type && left.target->name == right.target->name;
}

bool areOneText(const Element& left, const Element& right)
{
    return left.node && right.node && left.node.hash() == right.node.hash();
}

/// The field whose constant tells an alternative from the others, if it has exactly one value.
std::optional<std::vector<Node>> constantOf(const Element& schema, std::string_view field)
{
    const Element* found = schema.shape->child(ElementKind::Field, field);
    return found && found->is(Facet::Required) ? closedValues(*found->shape) : std::nullopt;
}

bool areToldApartByAField(const Element& left, const Element& right)
{
    return std::ranges::any_of(left.shape->children, [&](const Element* each) {
        if (each->kind != ElementKind::Field)
            return false;
        const auto ours = constantOf(left, each->name);
        const auto theirs = ours ? constantOf(right, each->name) : std::nullopt;
        return theirs && compareValues(*ours, *theirs).lost.size() == ours->size();
    });
}

bool areApart(const Element& left, const Element& right)
{
    const std::uint32_t common = allowedTypes(*left.shape) & allowedTypes(*right.shape);
    if (common == 0)
        return true;
    const auto ours = closedValues(*left.shape);
    const auto theirs = closedValues(*right.shape);
    if (ours && theirs)
        return compareValues(*ours, *theirs).lost.size() == ours->size();
    return common == ObjectType && areToldApartByAField(left, right);
}

} // namespace

Pairing pairVariants(ElementList baseline, ElementList candidate, SchemaProbe& probe)
{
    Matching matching(baseline, candidate);
    matching.join(areOneType);
    matching.join(areOneText);
    matching.join([](const Element& left, const Element& right) {
        return !titleOf(left).empty() && titleOf(left) == titleOf(right) && !left.target && !right.target;
    });
    if (matching.lonelyCount() > MostProbed)
        return matching.take();
    matching.join([&](const Element& left, const Element& right) {
        return probe.effect(*left.shape, *right.shape) == Effect::None;
    });
    // Two shared types of different names are two things, unless they allow the same.
    matching.join([](const Element& left, const Element& right) {
        return (typeName(left).empty() || typeName(right).empty()) && likeness(left, right) > 2;
    });
    matching.join([](const Element& left, const Element& right) {
        return (typeName(left).empty() || typeName(right).empty()) && likeness(left, right) > 1;
    });
    // A type more or less: "string" became "string or null".
    matching.join([](const Element& left, const Element& right) {
        return typeName(left).empty() && typeName(right).empty() && likeness(left, right) > 0;
    });
    return matching.take();
}

bool isCoveredBy(const Element& schema, ElementList alternatives, const Element* except, SchemaProbe& probe)
{
    if (alternatives.size() > MostProbed)
        return false;
    return std::ranges::any_of(alternatives, [&](const Element* each) {
        if (each == except)
            return false;
        const Effect effect = probe.effect(*schema.shape, *each->shape);
        return effect == Effect::None || effect == Effect::Widens;
    });
}

bool areDisjoint(ElementList alternatives)
{
    if (alternatives.size() > MostProbed)
        return false;
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        for (std::size_t j = i + 1; j < alternatives.size(); ++j)
            if (!areApart(*alternatives[i], *alternatives[j]))
                return false;
    return true;
}

bool isOnlyVariants(const Element& schema)
{
    const bool hasChoice = !ofKind(schema.children, ElementKind::OneOf).empty()
        != !ofKind(schema.children, ElementKind::AnyOf).empty();
    const bool hasOthers = std::ranges::any_of(schema.children, [](const Element* each) {
        return each->kind != ElementKind::OneOf && each->kind != ElementKind::AnyOf
            && each->kind != ElementKind::Extension;
    });
    // A type beside them is a rule of its own for a variant that leaves it open.
    const bool repeatTypes = std::ranges::all_of(schema.children, [](const Element* each) {
        return each->kind == ElementKind::Extension || each->shape->facet(Facet::Types) != nullptr;
    });
    const bool saysMore = std::ranges::any_of(schema.facets, [&](const FacetValue& each) {
        return !isAnnotation(each.facet) && (each.facet != Facet::Types || !repeatTypes)
            && each.facet != Facet::Required && each.facet != Facet::Discriminator
            && each.facet != Facet::DiscriminatorMapping && each.facet != Facet::DiscriminatorDefault
            && each.facet != Facet::Deprecated && each.facet != Facet::ReadOnly
            && each.facet != Facet::WriteOnly;
    });
    return hasChoice && !hasOthers && !saysMore;
}

const Element* mostAlike(const Element& schema, ElementList alternatives, SchemaProbe& probe)
{
    const Element* best = nullptr;
    std::size_t bestLikeness = 0;
    for (const Element* each : alternatives) {
        if (alternatives.size() <= MostProbed && probe.effect(schema, *each->shape) == Effect::None)
            return each;
        const std::size_t found = likeness(schema, *each);
        if (found > bestLikeness) {
            best = each;
            bestLikeness = found;
        }
    }
    return best;
}

} // namespace core
