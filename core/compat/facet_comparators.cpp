// SPDX-License-Identifier: Apache-2.0
#include "core/compat/facet_comparators.h"

#include "core/base/decimal.h"
#include "core/compat/implied_bounds.h"
#include "core/compat/known_format.h"
#include "core/compat/named_type_comparators.h"
#include "core/compat/pattern_effect.h"
#include "core/compat/value_set.h"
#include "core/document/json/json_number.h"
#include "core/document/value_equality.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace core {
namespace {

using Comparator = FacetVerdict (*)(const FacetPair& pair);

FacetVerdict verdict(Effect effect)
{
    return {.differs = effect != Effect::None, .effect = effect};
}

std::string_view textOf(const FacetValue* value)
{
    return value ? value->text : std::string_view();
}

bool isSet(const FacetValue* flag)
{
    return flag != nullptr && flag->bits == 1;
}

std::optional<Decimal> numberIn(const FacetValue& value)
{
    const std::optional<std::string> spelled = jsonSpelling(value.text);
    return spelled ? Decimal::parse(*spelled) : std::nullopt;
}

FacetVerdict notANumber(const FacetValue* before, const FacetValue* after)
{
    if (textOf(before) == textOf(after))
        return {};
    const FacetValue& odd = after && !numberIn(*after) ? *after : *before;
    return {.differs = true,
        .effect = Effect::Unknown,
        .reason = std::string(facetName(odd.facet)) + " is not a number"};
}

/// A limit from above (`isUpper`) or below; where none is said the limit is `unsaid`, or there is none.
FacetVerdict compareLimits(const FacetPair& pair, bool isUpper, std::optional<Decimal> unsaid)
{
    const auto limit = [&](const FacetValue* value) { return value ? numberIn(*value) : unsaid; };
    const std::optional<Decimal> before = limit(pair.before);
    const std::optional<Decimal> after = limit(pair.after);
    if ((pair.before && !before) || (pair.after && !after))
        return notANumber(pair.before, pair.after);
    if (before == after)
        return {};
    if (!before || !after)
        return verdict(before ? Effect::Widens : Effect::Narrows);
    return verdict((*after < *before) == isUpper ? Effect::Narrows : Effect::Widens);
}

FacetVerdict compareAtLeast(const FacetPair& pair)
{
    return compareLimits(pair, false, Decimal());
}

FacetVerdict compareAtMost(const FacetPair& pair)
{
    return compareLimits(pair, true, {});
}

FacetVerdict compareMinContains(const FacetPair& pair)
{
    return compareLimits(pair, false, Decimal::parse("1"));
}

bool hasOnlyIntegers(const Element& schema)
{
    return (allowedTypes(schema) & NumberType) == IntegerType;
}

/// A bound as the integers or numbers of its schema feel it: `> 4` is `>= 5` among integers.
struct Bound {
    Decimal value;
    bool isExclusive = false;
    const FacetValue* said = nullptr;

    bool operator==(const Bound& other) const
    {
        return value == other.value && isExclusive == other.isExclusive;
    }
};

std::optional<Bound> boundIn(const Element& schema, Facet facet, bool isExclusive)
{
    const FacetValue* said = schema.facet(facet);
    const std::optional<Decimal> value = said ? numberIn(*said) : std::nullopt;
    return value ? std::optional(Bound {*value, isExclusive, said}) : std::nullopt;
}

bool isTighter(const Bound& left, const Bound& right, bool isUpper)
{
    if (left.value == right.value)
        return left.isExclusive && !right.isExclusive;
    return (left.value < right.value) == isUpper;
}

std::optional<Bound> tightestBound(const Element& schema, bool isUpper)
{
    auto inclusive = boundIn(schema, isUpper ? Facet::Maximum : Facet::Minimum, false);
    auto exclusive = boundIn(schema, isUpper ? Facet::ExclusiveMaximum : Facet::ExclusiveMinimum, true);
    if (!inclusive || !exclusive)
        return inclusive ? inclusive : exclusive;
    return isTighter(*exclusive, *inclusive, isUpper) ? exclusive : inclusive;
}

std::optional<std::int64_t> smallInteger(const Decimal& number)
{
    constexpr std::size_t SafeDigits = 18;
    const std::string text = number.text();
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && text.size() <= SafeDigits ? std::optional(value) : std::nullopt;
}

/// Whether an exclusive and an inclusive bound leave the same integers: > 4 and >= 5.
bool areSameForIntegers(const Bound& left, const Bound& right, bool isUpper)
{
    const Bound& exclusive = left.isExclusive ? left : right;
    const Bound& inclusive = left.isExclusive ? right : left;
    if (left.isExclusive == right.isExclusive)
        return false;
    const std::optional<std::int64_t> open = smallInteger(exclusive.value);
    return open && smallInteger(inclusive.value) == *open + (isUpper ? -1 : 1);
}

FacetVerdict compareBounds(const FacetPair& pair, bool isUpper)
{
    const std::optional<Bound> before = tightestBound(pair.baseline, isUpper);
    const std::optional<Bound> after = tightestBound(pair.candidate, isUpper);
    if ((pair.before && !numberIn(*pair.before)) || (pair.after && !numberIn(*pair.after)))
        return notANumber(pair.before, pair.after);
    // Said once, at the facet that bites: of two facets the other one has nothing to add.
    const bool isMine =
        (after && after->said == pair.after) || (!after && before && before->said == pair.before);
    if (!isMine || before == after)
        return {};
    if (!before || !after)
        return verdict(before ? Effect::Widens : Effect::Narrows);
    if (hasOnlyIntegers(pair.baseline) && hasOnlyIntegers(pair.candidate)
        && areSameForIntegers(*before, *after, isUpper))
        return {};
    return verdict(isTighter(*after, *before, isUpper) ? Effect::Narrows : Effect::Widens);
}

FacetVerdict compareLowerBounds(const FacetPair& pair)
{
    return compareBounds(pair, false);
}

FacetVerdict compareUpperBounds(const FacetPair& pair)
{
    return compareBounds(pair, true);
}

FacetVerdict compareMultiples(const FacetPair& pair)
{
    const auto step = [](const FacetValue* value) { return value ? numberIn(*value) : std::nullopt; };
    const std::optional<Decimal> before = step(pair.before);
    const std::optional<Decimal> after = step(pair.after);
    if ((pair.before && !before) || (pair.after && !after))
        return notANumber(pair.before, pair.after);
    if (before == after)
        return {};
    // Among integers a step of 1 is no step.
    const auto one = Decimal::parse("1");
    if ((before == one && !after && hasOnlyIntegers(pair.candidate))
        || (after == one && !before && hasOnlyIntegers(pair.baseline)))
        return {};
    if (!before || !after)
        return verdict(before ? Effect::Widens : Effect::Narrows);
    if (after->isMultipleOf(*before).value_or(false))
        return verdict(Effect::Narrows);
    return verdict(before->isMultipleOf(*after).value_or(false) ? Effect::Widens : Effect::Incomparable);
}

bool saysNothingButString(const Element& schema)
{
    constexpr std::array OfTexts {Facet::Enum, Facet::Format, Facet::MinLength, Facet::MaxLength,
        Facet::Pattern, Facet::ContentEncoding, Facet::ContentMediaType};
    return std::ranges::none_of(OfTexts, [&](Facet facet) { return schema.facet(facet) != nullptr; });
}

/// As text a plain string allows whatever a number or a boolean can look like; raw, whatever there is.
std::uint32_t typesWritten(const Element& schema, Notation notation)
{
    const std::uint32_t types = withoutNeedlessFractions(allowedTypes(schema), schema);
    const bool takesAnyText = (types & StringType) != 0 && saysNothingButString(schema);
    if (notation == Notation::Json || !takesAnyText)
        return types;
    return notation == Notation::Raw ? AllTypes : types | NumberType | BooleanType | NullType;
}

bool hasAlternatives(const Element& schema)
{
    return std::ranges::any_of(schema.children, [](const Element* each) {
        return each->kind == ElementKind::OneOf || each->kind == ElementKind::AnyOf;
    });
}

/// A fraction's bit stands for both kinds of numbers; what is lost is "integer" only beside nothing else.
FacetVerdict compareTypeSets(const FacetPair& pair)
{
    if (closedValues(pair.baseline) && closedValues(pair.candidate))
        return {}; // the values themselves are compared
    const std::uint32_t wasChosen = chosenTypes(pair.baseline);
    const std::uint32_t isChosen = chosenTypes(pair.candidate);
    if ((wasChosen != 0 || isChosen != 0) && hasAlternatives(pair.baseline)
        && hasAlternatives(pair.candidate))
        return {}; // they are compared
    if (allowedTypes(pair.baseline) == allowedTypes(pair.candidate))
        return {}; // what else bounds a text is compared by itself
    const std::uint32_t before = typesWritten(pair.baseline, pair.notation);
    const std::uint32_t after = typesWritten(pair.candidate, pair.notation);
    const auto named = [](std::uint32_t chosen, const FacetValue* types) {
        return chosen != 0 ? chosen : types ? types->bits : static_cast<std::uint32_t>(AllTypes);
    };
    const SetDifference names = compareTypes(named(wasChosen, pair.before), named(isChosen, pair.after));
    const bool loses = (before & ~after) != 0;
    const bool gains = (after & ~before) != 0;
    const Effect effect = loses && gains ? Effect::Incomparable
        : loses                          ? Effect::Narrows
        : gains                          ? Effect::Widens
                                         : Effect::None; // text all the same, but readers are to know
    return {.differs = true, .effect = effect, .lost = names.lost, .gained = names.gained};
}

FacetVerdict compareEnums(const FacetPair& pair)
{
    const auto before = closedValues(pair.baseline);
    const auto after = closedValues(pair.candidate);
    if (!before || !after)
        return before || after ? verdict(before ? Effect::Widens : Effect::Narrows) : FacetVerdict();
    SetDifference difference = compareValues(*before, *after);
    return {.differs = !difference.isEmpty(),
        .effect = difference.effect(),
        .lost = std::move(difference.lost),
        .gained = std::move(difference.gained)};
}

FacetVerdict compareFormats(const FacetPair& pair)
{
    if (textOf(pair.before) == textOf(pair.after))
        return {};
    const Effect effect = formatEffect(textOf(pair.before), textOf(pair.after));
    return {.differs = true,
        .effect = effect,
        .reason = effect == Effect::Unknown ? "what this format allows is not known" : ""};
}

FacetVerdict comparePatterns(const FacetPair& pair)
{
    if (textOf(pair.before) == textOf(pair.after))
        return {};
    PatternEffect found = patternEffect(textOf(pair.before), textOf(pair.after));
    return {
        .differs = found.effect != Effect::None, .effect = found.effect, .reason = std::move(found.reason)};
}

FacetVerdict compareImposed(const FacetPair& pair)
{
    if (isSet(pair.before) == isSet(pair.after))
        return {};
    return verdict(isSet(pair.after) ? Effect::Narrows : Effect::Widens);
}

FacetVerdict compareAllowed(const FacetPair& pair)
{
    if (isSet(pair.before) == isSet(pair.after))
        return {};
    return verdict(isSet(pair.after) ? Effect::Widens : Effect::Narrows);
}

FacetVerdict compareFlags(const FacetPair& pair)
{
    return {.differs = isSet(pair.before) != isSet(pair.after)};
}

/// Members under keys are a map, whatever their order; others are a list.
bool areEqualMembers(const FacetValue& before, const FacetValue& after)
{
    const auto isSame = [](const Node& left, const Node& right) {
        return left.key() == right.key() && areEqualValues(left, right);
    };
    const bool isMap = std::ranges::any_of(before.values, [](const Node& each) { return each.hasKey(); });
    return isMap
        ? std::is_permutation(before.values.begin(), before.values.end(), after.values.begin(), isSame)
        : std::ranges::equal(before.values, after.values, isSame);
}

bool areEqualFacets(const FacetValue* before, const FacetValue* after)
{
    if (!before || !after)
        return before == after;
    // A list is its members, whether it was written as one or as a single example.
    if (!before->values.empty() && !after->values.empty())
        return before->bits == after->bits && before->values.size() == after->values.size()
            && areEqualMembers(*before, *after);
    if (before->bits != after->bits || before->text != after->text
        || before->values.size() != after->values.size())
        return false;
    if (!areEqualMembers(*before, *after))
        return false;
    const bool isCompound = before->text.empty() && before->values.empty() && before->node && after->node;
    return !isCompound || areEqualValues(before->node, after->node);
}

FacetVerdict compareWords(const FacetPair& pair)
{
    return {.differs = !areEqualFacets(pair.before, pair.after)};
}

/// Lists whose order says nothing.
FacetVerdict compareUnordered(const FacetPair& pair)
{
    if (!pair.before || !pair.after || (pair.before->values.empty() && pair.after->values.empty()))
        return compareWords(pair);
    return {.differs = !compareValues({pair.before->values.begin(), pair.before->values.end()},
                {pair.after->values.begin(), pair.after->values.end()})
                            .isEmpty()};
}

FacetVerdict compareDefaults(const FacetPair& pair)
{
    if (pair.baseline.facet(Facet::WrappedType))
        return compareCoercedDefaults(pair);
    const bool areEqual = pair.before && pair.after ? areEqualValues(pair.before->node, pair.after->node)
                                                    : pair.before == pair.after;
    return {.differs = !areEqual};
}

FacetVerdict compareAlternatives(const FacetPair& pair)
{
    return verdict(areEqualFacets(pair.before, pair.after) ? Effect::None : Effect::Incomparable);
}

/// Repeats and commas are one and the same where there is only one value.
FacetVerdict compareExplode(const FacetPair& pair)
{
    const auto isScalar = [](const Element& parameter) {
        const Element* schema = parameter.child(ElementKind::Schema);
        return schema && (allowedTypes(*schema->shape) & (ArrayType | ObjectType)) == 0;
    };
    if (isSet(pair.before) == isSet(pair.after) || (isScalar(pair.baseline) && isScalar(pair.candidate)))
        return {};
    return verdict(Effect::Incomparable);
}

FacetVerdict compareDependents(const FacetPair& pair);

/// "schemas.yaml#/Card", "#/components/schemas/Card" and "Card" are one schema, wherever it lies.
std::string mappedSchema(std::string_view target)
{
    return std::string(target.substr(target.find_last_of("/#") + 1));
}

std::vector<std::pair<std::string, std::string>> mappingIn(const FacetValue* said)
{
    std::vector<std::pair<std::string, std::string>> mapping;
    if (!said)
        return mapping;
    for (const Node& each : said->values)
        mapping.emplace_back(each.key(), mappedSchema(each.resolved().text()));
    std::ranges::sort(mapping);
    return mapping;
}

FacetVerdict compareMappings(const FacetPair& pair)
{
    return {.differs = mappingIn(pair.before) != mappingIn(pair.after)};
}

FacetVerdict compareUnknown(const FacetPair& pair)
{
    if (areEqualFacets(pair.before, pair.after))
        return {};
    return {.differs = true, .effect = Effect::Unknown, .reason = "this keyword is not known"};
}

Comparator comparatorOf(Facet facet)
{
    switch (facet) {
    case Facet::Types:
        return compareTypeSets;
    case Facet::Format:
        return compareFormats;
    case Facet::Enum:
        return compareEnums;
    case Facet::Minimum:
    case Facet::ExclusiveMinimum:
        return compareLowerBounds;
    case Facet::Maximum:
    case Facet::ExclusiveMaximum:
        return compareUpperBounds;
    case Facet::MultipleOf:
        return compareMultiples;
    case Facet::MinLength:
    case Facet::MinItems:
    case Facet::MinFields:
        return compareAtLeast;
    case Facet::MinContains:
        return compareMinContains;
    case Facet::MaxLength:
    case Facet::MaxItems:
    case Facet::MaxFields:
    case Facet::MaxContains:
        return compareAtMost;
    case Facet::Pattern:
        return comparePatterns;
    case Facet::UniqueItems:
    case Facet::Required:
        return compareImposed;
    case Facet::AllowReserved:
    case Facet::AllowEmptyValue:
        return compareAllowed;
    case Facet::Deprecated:
    case Facet::ReadOnly:
    case Facet::WriteOnly:
    case Facet::OpenEnum:
        return compareFlags;
    case Facet::Tags:
    case Facet::Examples:
        return compareUnordered;
    case Facet::Default:
        return compareDefaults;
    case Facet::DiscriminatorMapping:
        return compareMappings;
    case Facet::DependentRequired:
        return compareDependents;
    case Facet::Explode:
        return compareExplode;
    case Facet::ContentEncoding:
    case Facet::ContentMediaType:
    case Facet::Location:
    case Facet::Style:
    case Facet::CollectionFormat:
    case Facet::SchemeType:
    case Facet::SchemeName:
        return compareAlternatives;
    case Facet::WrappedType:
        return compareWrappedTypes;
    case Facet::TypeKind:
        return compareTypeKinds;
    case Facet::DeprecationReason:
        return compareReasons;
    case Facet::Locations:
        return compareLocations;
    case Facet::Repeatable:
        return compareAllowed;
    case Facet::Unknown:
        return compareUnknown;
    default:
        return compareWords;
    }
}

std::vector<std::string> demandsOf(const FacetValue* value)
{
    std::vector<std::string> demands;
    if (!value)
        return demands;
    for (const Node& trigger : value->values)
        for (const Node& name : trigger.resolved())
            demands.push_back(std::string(trigger.key()) + " asks for " + std::string(name.text()));
    std::ranges::sort(demands);
    return demands;
}

FacetVerdict compareDependents(const FacetPair& pair)
{
    const std::vector<std::string> before = demandsOf(pair.before);
    const std::vector<std::string> after = demandsOf(pair.after);
    FacetVerdict found;
    std::ranges::set_difference(before, after, std::back_inserter(found.lost));
    std::ranges::set_difference(after, before, std::back_inserter(found.gained));
    found.differs = !found.lost.empty() || !found.gained.empty();
    // A demand that came leaves fewer values, one that left leaves more.
    if (found.differs)
        found.effect = found.lost.empty() ? Effect::Narrows
            : found.gained.empty()        ? Effect::Widens
                                          : Effect::Incomparable;
    return found;
}

} // namespace

FacetVerdict compareFacet(Facet facet, const FacetPair& pair)
{
    return comparatorOf(facet)(pair);
}

} // namespace core
