// SPDX-License-Identifier: Apache-2.0
// Arrays and objects: items enough, required fields, and what depends on them.
#include "core/wire/pattern.h"
#include "core/wire/schema_facts.h"
#include "core/wire/value_maker.h"

#include <algorithm>

namespace core {

namespace {

/// More are not made: a value of that size proves nothing to a reader.
constexpr std::size_t MostItems = 10'001;
constexpr std::size_t MostFields = 2'001;

bool isOfTypes(const JsonValue& value, std::uint32_t types)
{
    switch (value.kind()) {
    case JsonValue::Kind::String:
        return (types & StringType) != 0;
    case JsonValue::Kind::Sequence:
        return (types & ArrayType) != 0;
    case JsonValue::Kind::Map:
        return (types & ObjectType) != 0;
    case JsonValue::Kind::Literal:
        break;
    }
    if (const auto number = Decimal::parse(value.text()))
        return (types & (number->isInteger() ? IntegerType : FractionType)) != 0;
    return (types & (value.text() == "null" ? NullType : BooleanType)) != 0;
}

} // namespace

std::optional<JsonValue> ValueMaker::array(const Element& shape)
{
    const std::size_t least = countFacet(&shape, Facet::MinItems).value_or(0);
    const std::size_t most = countFacet(&shape, Facet::MaxItems).value_or(LargestCount);
    const bool hasContains = onlyChild(&shape, ElementKind::Contains) != nullptr;
    const std::size_t contained = hasContains ? countFacet(&shape, Facet::MinContains).value_or(1) : 0;
    const std::size_t free = m_wish.seed == 0 ? (m_wish.isMinimal ? 0 : 1) : m_choices.below(3);
    const std::size_t plausible = m_depth == 0 ? 0 : free;
    auto items = makeItems(&shape, std::min(most, std::max({least, contained, plausible})));
    if (!items && plausible > 0 && least == 0 && contained == 0)
        return JsonValue::sequence();
    return items;
}

std::optional<JsonValue> ValueMaker::makeItems(const Element* shape, std::size_t count)
{
    if (count > MostItems)
        return std::nullopt;
    JsonValue items = JsonValue::sequence();
    const bool isUnique = shape && shape->is(Facet::UniqueItems);
    while (items.items().size() < count) {
        auto next = isUnique ? distinctItem(shape, items) : item(shape, items.items().size());
        if (!next)
            return std::nullopt;
        items.append(std::move(*next));
    }
    return items;
}

std::optional<JsonValue> ValueMaker::item(const Element* shape, std::size_t place)
{
    const auto tuple = childrenOf(shape, ElementKind::TupleItem);
    if (place < tuple.size())
        return make(tuple[place]);
    const Element* const own = onlyChild(shape, ElementKind::Item);
    const Element* const others = own ? own : onlyChild(shape, ElementKind::UnevaluatedItems);
    const Element* const contained = onlyChild(shape, ElementKind::Contains);
    if (contained != nullptr && place < tuple.size() + countFacet(shape, Facet::MinContains).value_or(1))
        return containedItem(contained, others);
    return make(others);
}

/// What is contained is an item, too.
std::optional<JsonValue> ValueMaker::containedItem(const Element* contained, const Element* others)
{
    for (const std::uint32_t type : typesInOrder(*shapeOf(contained))) {
        auto value =
            shapeOf(contained)->facet(Facet::Enum) ? make(contained) : ofType(*shapeOf(contained), type);
        if (value && isOfTypes(*value, typesOf(shapeOf(others))))
            return value;
    }
    return make(contained);
}

std::optional<JsonValue> ValueMaker::distinctItem(const Element* shape, const JsonValue& items)
{
    constexpr std::uint64_t Tries = 30;
    const std::size_t place = items.items().size();
    const auto isThere = [&](const JsonValue& value) {
        return std::ranges::any_of(
            items.items(), [&](const JsonValue& each) { return each.json() == value.json(); });
    };
    auto first = item(shape, place);
    if (!first || !isThere(*first))
        return first;
    for (std::uint64_t attempt = 1; attempt <= Tries && takeEffort(); ++attempt) {
        ValueWish other = m_wish;
        other.seed = m_wish.seed * Tries + attempt + place;
        other.depth = m_depth;
        auto value = ValueMaker(other).item(shape, place);
        if (value && !isThere(*value))
            return value;
    }
    const bool isFree = typesOf(shapeOf(onlyChild(shape, ElementKind::Item))) == AllTypes;
    return isFree ? std::optional(JsonValue::literal(std::to_string(place))) : std::nullopt;
}

std::optional<JsonValue> ValueMaker::object(const Element& shape)
{
    const std::size_t least = countFacet(&shape, Facet::MinFields).value_or(0);
    const std::size_t most = countFacet(&shape, Facet::MaxFields).value_or(LargestCount);
    JsonValue map = JsonValue::map();
    for (const Element* field : childrenOf(&shape, ElementKind::Field)) {
        if (isLeftOut(*field, m_wish.direction) || !isRequired(*field))
            continue;
        if (!addField(map, shape, field->name))
            return std::nullopt;
    }
    const bool isGenerous = !m_wish.isMinimal || (m_wish.seed != 0 && m_choices.oneIn(3));
    for (const Element* field : childrenOf(&shape, ElementKind::Field))
        if (isGenerous && map.fields().size() < most && !isLeftOut(*field, m_wish.direction))
            addField(map, shape, field->name);
    addDependents(map, shape);
    fill(map, &shape, least);
    return map.fields().size() >= least ? std::optional(std::move(map)) : std::nullopt;
}

void ValueMaker::addDependents(JsonValue& map, const Element& shape)
{
    if (const FacetValue* const lists = shape.facet(Facet::DependentRequired))
        for (const Node& list : lists->values)
            for (const Node& name : list.resolved())
                if (map.has(list.key()))
                    addField(map, shape, name.resolved().text());
    for (const Element* dependent : childrenOf(&shape, ElementKind::DependentSchema)) {
        const auto value = map.has(dependent->name) ? make(dependent) : std::nullopt;
        if (value && value->isMap())
            map = merged(map, *value);
    }
}

/// Whether it is there afterwards.
bool ValueMaker::addField(JsonValue& map, const Element& shape, std::string_view name)
{
    const Element* const declared = fieldOf(&shape, name);
    const std::string_view key = declared != nullptr ? jsonName(*declared) : name;
    if (map.has(key))
        return true;
    const bool isSaid = declared != nullptr && !declared->isUndeclared;
    auto value = make(isSaid ? declared : schemaForName(&shape, name));
    if (value)
        map.set(key, std::move(*value));
    return value.has_value();
}

void ValueMaker::fill(JsonValue& map, const Element* shape, std::size_t count)
{
    if (count > MostFields)
        return;
    for (const Element* field : childrenOf(shape, ElementKind::Field))
        if (map.fields().size() < count && !isLeftOut(*field, m_wish.direction))
            addField(map, *shape, field->name);
    while (map.fields().size() < count) {
        const std::string name = freshName(map, shape);
        auto value = make(schemaForName(shape, name));
        if (name.empty() || !value)
            return;
        map.set(name, std::move(*value));
    }
}

/// A name that the shape allows and the map does not have; empty when none was found.
std::string ValueMaker::freshName(const JsonValue& map, const Element* shape)
{
    constexpr std::uint64_t Tries = 20;
    const auto patterns = childrenOf(shape, ElementKind::PatternField);
    const Element* const names = shapeOf(onlyChild(shape, ElementKind::FieldNames));
    const bool isClosed = allowsNothing(onlyChild(shape, ElementKind::OtherFields));
    for (std::uint64_t attempt = 0; attempt < Tries; ++attempt) {
        std::string name = "a" + std::to_string(map.fields().size() + attempt);
        if (isClosed && !patterns.empty()) {
            const auto pattern = Pattern::parse(patterns[attempt % patterns.size()]->name);
            name = pattern ? pattern->sample({.seed = map.fields().size() + attempt}).value_or("") : "";
        } else if (names != nullptr) {
            const auto made = ValueMaker({.seed = map.fields().size() * Tries + attempt + 1}).make(names);
            name = made && made->isString() ? made->text() : "";
        }
        if (!name.empty() && !map.has(name))
            return name;
    }
    return {};
}

} // namespace core
