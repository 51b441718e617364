// SPDX-License-Identifier: Apache-2.0
#include "core/compat/value_set.h"

#include "core/base/decimal.h"
#include "core/document/json/json_number.h"
#include "core/document/value_equality.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

std::uint32_t typeOfNumber(const Node& number)
{
    const std::optional<std::string> spelled = jsonSpelling(number.text());
    const std::optional<Decimal> value = spelled ? Decimal::parse(*spelled) : std::nullopt;
    return value && value->isInteger() ? IntegerType : FractionType;
}

std::uint32_t typeOfValue(const Node& aliased)
{
    const Node value = aliased.resolved();
    switch (value.kind()) {
    case NodeKind::Boolean:
        return BooleanType;
    case NodeKind::Integer:
    case NodeKind::Float:
        return typeOfNumber(value);
    case NodeKind::String:
        return StringType;
    case NodeKind::Sequence:
        return ArrayType;
    case NodeKind::Map:
        return ObjectType;
    default:
        return NullType;
    }
}

std::uint32_t declaredTypes(const Element& schema)
{
    const FacetValue* types = schema.facet(Facet::Types);
    return types ? types->bits : AllTypes;
}

bool isVariant(const Element* element)
{
    return element->kind == ElementKind::OneOf || element->kind == ElementKind::AnyOf;
}

/// Whether it says nothing about values but which there are.
bool onlyListsValues(const Element& schema)
{
    const bool hasOtherFacets = std::ranges::any_of(schema.facets, [](const FacetValue& each) {
        return each.facet != Facet::Enum && each.facet != Facet::Types && each.facet != Facet::Deprecated
            && !isAnnotation(each.facet);
    });
    const bool hasOtherChildren = std::ranges::any_of(schema.children,
        [](const Element* each) { return each->kind != ElementKind::Extension && !isVariant(each); });
    return !hasOtherFacets && !hasOtherChildren;
}

/// The types of a schema that says no more than them.
std::uint32_t bareTypes(const Element& schema)
{
    const bool isBare = std::ranges::all_of(schema.facets,
        [](const FacetValue& each) { return each.facet == Facet::Types || isAnnotation(each.facet); });
    return isBare && schema.children.empty() && schema.facet(Facet::Types) ? declaredTypes(schema) : 0;
}

std::optional<std::vector<Node>> valuesOfEnum(const Element& schema)
{
    const FacetValue* listed = schema.facet(Facet::Enum);
    if (!listed)
        return {};
    const std::uint32_t types = declaredTypes(schema);
    std::vector<Node> values;
    std::ranges::copy_if(listed->values, std::back_inserter(values),
        [&](const Node& each) { return (typeOfValue(each) & types) != 0; });
    return values;
}

std::optional<std::vector<Node>> valuesOfVariants(const Element& schema)
{
    if (!onlyListsValues(schema))
        return {};
    std::vector<Node> all;
    for (const Element* each : schema.children) {
        if (!isVariant(each))
            continue;
        if (!each->shape->facet(Facet::Enum) || !onlyListsValues(*each->shape))
            return {};
        const auto values = valuesOfEnum(*each->shape);
        all.insert(all.end(), values->begin(), values->end());
    }
    return all.empty() ? std::nullopt : std::optional(all);
}

/// Equal for equal scalars; for containers a mere bucket.
std::string valueKey(const Node& aliased)
{
    const Node value = aliased.resolved();
    if (value.isNumber()) {
        const std::optional<std::string> spelled = jsonSpelling(value.text());
        const std::optional<Decimal> number = spelled ? Decimal::parse(*spelled) : std::nullopt;
        return number ? "n" + number->text() : "x" + std::string(value.text());
    }
    if (value.isMap() || value.isSequence())
        return "c" + std::to_string(value.size());
    return valueText(value, value.text().size() * 6 + 16);
}

class ValueIndex {
public:
    explicit ValueIndex(const std::vector<Node>& values)
    {
        for (const Node& each : values)
            m_values.emplace(valueKey(each), each);
    }

    bool has(const Node& value) const
    {
        const auto [begin, end] = m_values.equal_range(valueKey(value));
        return std::any_of(begin, end, [&](const auto& each) { return areEqualValues(each.second, value); });
    }

private:
    std::multimap<std::string, Node> m_values;
};

std::vector<std::string> missingFrom(const std::vector<Node>& there, const std::vector<Node>& values)
{
    const ValueIndex index(there);
    std::vector<std::string> missing;
    for (const Node& each : values)
        if (!index.has(each))
            missing.push_back(valueText(each));
    return missing;
}

std::vector<std::string> typeNames(std::uint32_t types)
{
    static constexpr std::pair<std::uint32_t, std::string_view> Names[] {{NullType, "null"},
        {BooleanType, "boolean"}, {IntegerType, "integer"}, {FractionType, "number"}, {StringType, "string"},
        {ArrayType, "array"}, {ObjectType, "object"}, {FileType, "file"}};
    std::vector<std::string> names;
    for (const auto& [bit, name] : Names)
        if ((types & bit) != 0 && !(bit == IntegerType && (types & FractionType) != 0))
            names.emplace_back(name);
    return names;
}

} // namespace

std::optional<std::vector<Node>> closedValues(const Element& schema)
{
    auto values = valuesOfEnum(schema);
    return values ? values : valuesOfVariants(schema);
}

std::uint32_t chosenTypes(const Element& schema)
{
    if (!onlyListsValues(schema) || schema.facet(Facet::Enum))
        return 0;
    std::uint32_t types = 0;
    for (const Element* each : schema.children) {
        const std::uint32_t bare = isVariant(each) ? bareTypes(*each->shape) : 0;
        if (isVariant(each) && (bare == 0 || (types & bare) != 0))
            return 0;
        types |= bare;
    }
    return types & declaredTypes(schema);
}

bool onlyListsInAlternatives(const Element& schema)
{
    return std::ranges::none_of(schema.children, isVariant) || valuesOfVariants(schema);
}

std::uint32_t allowedTypes(const Element& schema)
{
    const std::uint32_t chosen = chosenTypes(schema);
    if (chosen != 0)
        return chosen;
    const std::uint32_t declared = declaredTypes(schema);
    const auto values = closedValues(schema);
    if (!values)
        return declared;
    std::uint32_t used = 0;
    for (const Node& each : *values)
        used |= typeOfValue(each);
    return declared & used;
}

Effect SetDifference::effect() const
{
    if (isEmpty())
        return Effect::None;
    if (lost.empty())
        return Effect::Widens;
    return gained.empty() ? Effect::Narrows : Effect::Incomparable;
}

SetDifference compareValues(const std::vector<Node>& baseline, const std::vector<Node>& candidate)
{
    return {.lost = missingFrom(candidate, baseline), .gained = missingFrom(baseline, candidate)};
}

SetDifference compareTypes(std::uint32_t baseline, std::uint32_t candidate)
{
    return {.lost = typeNames(baseline & ~candidate), .gained = typeNames(candidate & ~baseline)};
}

} // namespace core
