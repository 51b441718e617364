// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/facet_merge.h"

#include <algorithm>
#include <charconv>

namespace core::openapi {

namespace {

enum class FacetMerge : std::uint8_t {
    FirstWins, ///< words, and flags that one saying is enough for
    Same, ///< only an equal one can be merged
    Greatest,
    Least,
    CommonTypes,
    CommonValues,
};

FacetMerge mergeOf(Facet facet)
{
    switch (facet) {
    case Facet::Types:
        return FacetMerge::CommonTypes;
    case Facet::Enum:
        return FacetMerge::CommonValues;
    case Facet::Minimum:
    case Facet::ExclusiveMinimum:
    case Facet::MinLength:
    case Facet::MinItems:
    case Facet::MinFields:
        return FacetMerge::Greatest;
    case Facet::Maximum:
    case Facet::ExclusiveMaximum:
    case Facet::MaxLength:
    case Facet::MaxItems:
    case Facet::MaxFields:
        return FacetMerge::Least;
    case Facet::Format:
    case Facet::MultipleOf:
    case Facet::Pattern:
    case Facet::ContentEncoding:
    case Facet::ContentMediaType:
    case Facet::MinContains:
    case Facet::MaxContains:
    case Facet::DependentRequired:
    case Facet::Discriminator:
    case Facet::DiscriminatorMapping:
    case Facet::DiscriminatorDefault:
        return FacetMerge::Same;
    default:
        return FacetMerge::FirstWins;
    }
}

double numberOf(const FacetValue& facet)
{
    double value = 0;
    std::string_view text = facet.text;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isSame(const FacetValue& left, const FacetValue& right)
{
    return left.values.empty() && right.values.empty() ? left.text == right.text
                                                       : left.node.hash() == right.node.hash();
}

bool hasValue(const FacetValue& set, const Node& value)
{
    return std::ranges::find(set.values, value.hash(), &Node::hash) != set.values.end();
}

void keepCommonTypes(FacetValue& known, const FacetValue& more)
{
    const std::uint32_t common = known.bits & more.bits;
    if (common == more.bits)
        known = more;
    known.bits = common;
}

void keepCommonValues(ElementArena& arena, FacetValue& known, const FacetValue& more)
{
    std::vector<Node> common;
    for (const Node& value : known.values) {
        if (hasValue(more, value))
            common.push_back(value);
    }
    const std::uint32_t bits = known.bits & more.bits;
    if (common.size() == more.values.size())
        known = more;
    else if (common.size() != known.values.size())
        known.values = arena.keep(std::span<const Node>(common));
    known.bits = bits;
}

} // namespace

FacetValue* findFacet(std::vector<FacetValue>& facets, Facet which)
{
    const auto found = std::ranges::find(facets, which, &FacetValue::facet);
    return found == facets.end() ? nullptr : &*found;
}

bool mergeFacet(ElementArena& arena, std::vector<FacetValue>& facets, const FacetValue& more)
{
    FacetValue* const known = findFacet(facets, more.facet);
    if (known == nullptr) {
        facets.push_back(more);
        return true;
    }
    switch (mergeOf(more.facet)) {
    case FacetMerge::FirstWins:
        return true;
    case FacetMerge::Same:
        return isSame(*known, more);
    case FacetMerge::Greatest:
        if (numberOf(more) > numberOf(*known))
            *known = more;
        return true;
    case FacetMerge::Least:
        if (numberOf(more) < numberOf(*known))
            *known = more;
        return true;
    case FacetMerge::CommonTypes:
        keepCommonTypes(*known, more);
        return true;
    case FacetMerge::CommonValues:
        keepCommonValues(arena, *known, more);
        return true;
    }
    return false;
}

void addNull(std::vector<FacetValue>& facets)
{
    if (FacetValue* types = findFacet(facets, Facet::Types))
        types->bits |= NullType;
    FacetValue* const set = findFacet(facets, Facet::Enum);
    const auto isNull = [](const Node& value) { return value.resolved().kind() == NodeKind::Null; };
    if (set != nullptr && std::ranges::none_of(set->values, isNull))
        set->bits = 1;
}

} // namespace core::openapi
