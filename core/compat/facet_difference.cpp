// SPDX-License-Identifier: Apache-2.0
#include "core/compat/facet_difference.h"

#include "core/compat/facet_comparators.h"
#include "core/compat/implied_bounds.h"
#include "core/compat/value_set.h"

#include <algorithm>

namespace core {
namespace {

/// The types whose values a facet is about; 0 for one that is about all.
std::uint32_t typesOfFacet(Facet facet)
{
    switch (facet) {
    case Facet::Minimum:
    case Facet::ExclusiveMinimum:
    case Facet::Maximum:
    case Facet::ExclusiveMaximum:
    case Facet::MultipleOf:
        return NumberType;
    case Facet::MinLength:
    case Facet::MaxLength:
    case Facet::Pattern:
    case Facet::ContentEncoding:
    case Facet::ContentMediaType:
        return StringType;
    case Facet::MinItems:
    case Facet::MaxItems:
    case Facet::UniqueItems:
    case Facet::MinContains:
    case Facet::MaxContains:
        return ArrayType;
    case Facet::MinFields:
    case Facet::MaxFields:
    case Facet::DependentRequired:
        return ObjectType;
    default:
        return 0;
    }
}

/// Whether a facet can refuse a value that its schema's types and enumeration leave.
bool bites(Facet facet, const Element& schema)
{
    const std::uint32_t bound = typesOfFacet(facet);
    return bound == 0 || (allowedTypes(schema) & bound) != 0;
}

/// Said by alternatives: a oneOf of constants is an Enum, one of bare types is a list of Types.
bool isHidden(Facet facet, const Element& schema)
{
    return (facet == Facet::Enum && closedValues(schema))
        || (facet == Facet::Types && chosenTypes(schema) != 0);
}

class Differences {
public:
    Differences(const Element& baseline, const Element& candidate, Notation notation)
        : m_baseline(baseline)
        , m_candidate(candidate)
        , m_notation(notation)
    {
    }

    void compare(Facet facet, const FacetValue* before, const FacetValue* after)
    {
        FacetVerdict found = compareFacet(facet, {m_baseline, m_candidate, before, after, m_notation});
        if (!found.differs)
            return;
        const bool wasSaid = before || isHidden(facet, m_baseline);
        const bool isSaid = after || isHidden(facet, m_candidate);
        const Action action = !wasSaid ? Action::Added : isSaid ? Action::Changed : Action::Removed;
        m_found.push_back({.facet = facet,
            .action = action,
            .effect = found.effect,
            .before = before,
            .after = after,
            .reason = std::move(found.reason),
            .lost = std::move(found.lost),
            .gained = std::move(found.gained)});
    }

    std::vector<FacetDifference> take() { return std::move(m_found); }

private:
    const Element& m_baseline;
    const Element& m_candidate;
    Notation m_notation;
    std::vector<FacetDifference> m_found;
};

/// Both sorted lists side by side; calls with a facet and what each side says of it.
template <class Visit>
void zipFacets(const Element& baseline, const Element& candidate, Visit visit)
{
    auto left = baseline.facets.begin();
    auto right = candidate.facets.begin();
    while (left != baseline.facets.end() || right != candidate.facets.end()) {
        const bool takesLeft =
            right == candidate.facets.end() || (left != baseline.facets.end() && left->facet <= right->facet);
        const bool takesRight =
            left == baseline.facets.end() || (right != candidate.facets.end() && right->facet <= left->facet);
        visit(takesLeft ? left->facet : right->facet, takesLeft ? &*left : nullptr,
            takesRight ? &*right : nullptr);
        left += takesLeft ? 1 : 0;
        right += takesRight ? 1 : 0;
    }
}

/// Values that a oneOf of constants lists are an Enum that no facet says.
bool hidesItsValues(const Element& schema)
{
    return !schema.facet(Facet::Enum) && closedValues(schema);
}

/// How many items must match says nothing where none is asked to: that `contains` came or went is said
/// already.
bool countsNothing(Facet facet, const Element& baseline, const Element& candidate)
{
    return (facet == Facet::MinContains || facet == Facet::MaxContains)
        && !(baseline.child(ElementKind::Contains) && candidate.child(ElementKind::Contains));
}

/// Minimum and exclusiveMinimum are one limit, said either way.
Facet otherBound(Facet facet)
{
    switch (facet) {
    case Facet::Minimum:
        return Facet::ExclusiveMinimum;
    case Facet::ExclusiveMinimum:
        return Facet::Minimum;
    case Facet::Maximum:
        return Facet::ExclusiveMaximum;
    case Facet::ExclusiveMaximum:
        return Facet::Maximum;
    default:
        return Facet::None;
    }
}

} // namespace

Effect combine(Effect left, Effect right)
{
    if (left == right || right == Effect::None)
        return left;
    if (left == Effect::None)
        return right;
    if (left == Effect::Unknown || right == Effect::Unknown)
        return left == Effect::Incomparable || right == Effect::Incomparable ? Effect::Incomparable
                                                                             : Effect::Unknown;
    return Effect::Incomparable;
}

std::vector<FacetDifference> schemaDifferences(
    const Element& baseline, const Element& candidate, Notation notation)
{
    Differences differences(baseline, candidate, notation);
    zipFacets(baseline, candidate, [&](Facet facet, const FacetValue*, const FacetValue*) {
        // Where one side has no such values at all, the change of types has said everything.
        if (countsNothing(facet, baseline, candidate) || !bites(facet, baseline) || !bites(facet, candidate))
            return;
        if (facet == Facet::Required
            || (facet == Facet::Enum && hidesItsValues(baseline) != hidesItsValues(candidate)))
            return;
        const FacetValue* before = baseline.facet(facet);
        const FacetValue* after = candidate.facet(facet);
        if (!before && after && otherBound(facet) != Facet::None)
            before = baseline.facet(otherBound(facet));
        if ((before || after) && !(isImplied(before, baseline) && isImplied(after, candidate)))
            differences.compare(facet, before, after);
    });
    if (hidesItsValues(baseline) || hidesItsValues(candidate))
        differences.compare(Facet::Enum, baseline.facet(Facet::Enum), candidate.facet(Facet::Enum));
    const bool areTypesHidden = chosenTypes(baseline) != 0 || chosenTypes(candidate) != 0;
    if (areTypesHidden && !baseline.facet(Facet::Types) && !candidate.facet(Facet::Types))
        differences.compare(Facet::Types, nullptr, nullptr);
    return differences.take();
}

std::vector<FacetDifference> serviceDifferences(const Element& baseline, const Element& candidate)
{
    Differences differences(baseline, candidate, Notation::Json);
    zipFacets(baseline, candidate, [&](Facet facet, const FacetValue* before, const FacetValue* after) {
        differences.compare(facet, before, after);
    });
    return differences.take();
}

std::vector<FacetDifference> namedTypeDifferences(const Element& baseline, const Element& candidate)
{
    Differences differences(baseline, candidate, Notation::Json);
    zipFacets(baseline, candidate, [&](Facet facet, const FacetValue* before, const FacetValue* after) {
        if (facet != Facet::Required && facet != Facet::Enum)
            differences.compare(facet, before, after);
    });
    return differences.take();
}

std::vector<FacetDifference> requiredDifference(const Element& baseline, const Element& candidate)
{
    Differences differences(baseline, candidate, Notation::Json);
    differences.compare(Facet::Required, baseline.facet(Facet::Required), candidate.facet(Facet::Required));
    return differences.take();
}

} // namespace core
