// SPDX-License-Identifier: Apache-2.0
#include "core/compat/implied_bounds.h"

#include "core/base/decimal.h"
#include "core/compat/value_set.h"
#include "core/document/number.h"
#include "core/wire/code_point_set.h"
#include "core/wire/formats/formats.h"
#include "core/wire/pattern.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core {
namespace {

struct LengthOfFormat {
    std::string_view format;
    std::size_t least;
    std::size_t most;
};

constexpr std::array LengthsOfFormats {LengthOfFormat {"date", 10, 10}, LengthOfFormat {"uuid", 36, 36},
    LengthOfFormat {"ipv4", 7, 15}, LengthOfFormat {"time", 9, std::numeric_limits<std::size_t>::max()},
    LengthOfFormat {"date-time", 20, std::numeric_limits<std::size_t>::max()}};

bool isWithin(Facet bound, const Decimal& number, const Decimal& limit)
{
    switch (bound) {
    case Facet::MinLength:
    case Facet::Minimum:
        return number >= limit;
    case Facet::MaxLength:
    case Facet::Maximum:
        return number <= limit;
    case Facet::ExclusiveMinimum:
        return number > limit;
    case Facet::ExclusiveMaximum:
        return number < limit;
    case Facet::MultipleOf:
        return !limit.isZero() && number.isMultipleOf(limit).value_or(false);
    default:
        return false;
    }
}

bool keepsNumber(const FacetValue& bound, const std::optional<Decimal>& number)
{
    const auto limit = decimalOf(bound.text);
    return limit && number && isWithin(bound.facet, *number, *limit);
}

bool keepsText(const FacetValue& bound, std::string_view text)
{
    if (bound.facet == Facet::Pattern) {
        const auto pattern = Pattern::parse(bound.text);
        return pattern && pattern->matches(text);
    }
    if (bound.facet == Facet::Format) {
        const IsFormat isFormat = formatNamed(bound.text);
        return isFormat != nullptr && isFormat(text);
    }
    return keepsNumber(bound, Decimal::parse(std::to_string(countCodePoints(text))));
}

/// A bound of texts says nothing of numbers, and the other way round.
bool keeps(const FacetValue& bound, const Node& aliased)
{
    constexpr std::array OfTexts {Facet::MinLength, Facet::MaxLength, Facet::Pattern};
    constexpr std::array OfNumbers {
        Facet::Minimum, Facet::Maximum, Facet::ExclusiveMinimum, Facet::ExclusiveMaximum, Facet::MultipleOf};
    const Node value = aliased.resolved();
    const bool isOfText = std::ranges::find(OfTexts, bound.facet) != OfTexts.end();
    const bool isOfNumber = std::ranges::find(OfNumbers, bound.facet) != OfNumbers.end();
    if (isOfText || (bound.facet == Facet::Format && value.isString()))
        return !value.isString() || keepsText(bound, value.text());
    return isOfNumber && (!value.isNumber() || keepsNumber(bound, decimalOf(value)));
}

bool isImpliedByFormat(const FacetValue& bound, const Element& schema)
{
    const FacetValue* format = schema.facet(Facet::Format);
    const bool isLength = bound.facet == Facet::MinLength || bound.facet == Facet::MaxLength;
    if (!isLength || format == nullptr)
        return false;
    const auto* known = std::ranges::find(LengthsOfFormats, format->text, &LengthOfFormat::format);
    if (known == LengthsOfFormats.end())
        return false;
    const std::size_t extreme = bound.facet == Facet::MinLength ? known->least : known->most;
    return keepsNumber(bound, Decimal::parse(std::to_string(extreme)));
}

/// An open list leaves more than it lists.
bool isClosed(const Element& schema)
{
    return schema.facet(Facet::OpenEnum) == nullptr;
}

} // namespace

bool isImplied(const FacetValue* bound, const Element& schema)
{
    if (bound == nullptr || isImpliedByFormat(*bound, schema))
        return true;
    const auto listed = isClosed(schema) ? closedValues(schema) : std::nullopt;
    return listed && !listed->empty()
        && std::ranges::all_of(*listed, [&](const Node& value) { return keeps(*bound, value); });
}

std::uint32_t withoutNeedlessFractions(std::uint32_t types, const Element& schema)
{
    const FacetValue* step = schema.facet(Facet::MultipleOf);
    const auto number = step ? decimalOf(step->text) : std::nullopt;
    const bool hasNone = number && number->isInteger() && !number->isZero();
    return hasNone ? types & ~static_cast<std::uint32_t>(FractionType) : types;
}

} // namespace core
