// SPDX-License-Identifier: Apache-2.0
#include "core/wire/value_embedding.h"

#include "core/wire/pattern.h"
#include "core/wire/schema_facts.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

std::size_t tuplePlace(const Element& item)
{
    std::size_t place = 0;
    std::from_chars(item.name.data(), item.name.data() + item.name.size(), place);
    return place;
}

/// Where among the items the child of an array stands.
std::size_t placeOf(const Element* outer, const Element& inner)
{
    if (inner.kind == ElementKind::TupleItem)
        return tuplePlace(inner);
    const std::size_t tuple = childrenOf(outer, ElementKind::TupleItem).size();
    if (inner.kind == ElementKind::Contains)
        return tuple;
    const std::size_t contained =
        onlyChild(outer, ElementKind::Contains) ? countFacet(outer, Facet::MinContains).value_or(1) : 0;
    return tuple + contained;
}

} // namespace

std::optional<JsonValue> ValueEmbedding::embed(JsonValue inner, std::size_t place) const
{
    std::optional<JsonValue> value = std::move(inner);
    for (; place > 0 && value; --place)
        value = around(*m_way[place - 1], *m_way[place], *value);
    return value;
}

std::optional<JsonValue> ValueEmbedding::around(
    const Element& outer, const Element& inner, const JsonValue& value) const
{
    switch (inner.kind) {
    case ElementKind::Item:
    case ElementKind::TupleItem:
    case ElementKind::UnevaluatedItems:
    case ElementKind::Contains:
        return inArray(outer, inner, value);
    case ElementKind::Field:
    case ElementKind::PatternField:
    case ElementKind::OtherFields:
    case ElementKind::UnevaluatedFields:
    case ElementKind::FieldNames:
    case ElementKind::DependentSchema:
        return inObject(outer, inner, value);
    case ElementKind::ContentSchema:
        return std::nullopt;
    default:
        break;
    }
    ValueMaker maker(m_wish);
    auto beside = maker.makeBeside(&outer, inner);
    if (inner.kind == ElementKind::Then && beside)
        if (const auto condition = maker.make(onlyChild(shapeOf(&outer), ElementKind::If)))
            beside = merged(*beside, *condition);
    return beside ? merged(*beside, value) : value;
}

std::optional<JsonValue> ValueEmbedding::inArray(
    const Element& outer, const Element& inner, const JsonValue& value) const
{
    const Element* const shape = shapeOf(&outer);
    const std::size_t place = placeOf(shape, inner);
    const std::size_t count = std::max(countFacet(shape, Facet::MinItems).value_or(0), place + 1);
    const auto items = ValueMaker(m_wish).makeItems(shape, count);
    return items ? std::optional(items->withChild(place, value)) : std::nullopt;
}

std::optional<JsonValue> ValueEmbedding::inObject(
    const Element& outer, const Element& inner, const JsonValue& value) const
{
    ValueMaker maker(m_wish);
    auto map = maker.make(&outer);
    if (!map || !map->isMap())
        return std::nullopt;
    const std::string name = nameFor(outer, inner, value);
    if (inner.kind == ElementKind::DependentSchema || inner.kind == ElementKind::FieldNames) {
        const Element* const field = fieldOf(shapeOf(&outer), name);
        auto own = maker.make(field ? field : schemaForName(shapeOf(&outer), name));
        map->set(name, own ? std::move(*own) : JsonValue());
        return inner.kind == ElementKind::FieldNames ? *map : merged(*map, value);
    }
    map->set(name, value);
    return map;
}

std::string ValueEmbedding::nameFor(const Element& outer, const Element& inner, const JsonValue& value) const
{
    const Element* const shape = shapeOf(&outer);
    switch (inner.kind) {
    case ElementKind::Field:
    case ElementKind::DependentSchema:
        return std::string(inner.name);
    case ElementKind::FieldNames:
        return value.text();
    case ElementKind::PatternField: {
        const auto pattern = Pattern::parse(inner.name);
        return pattern ? pattern->sample({.seed = m_wish.seed}).value_or("") : "";
    }
    default:
        break;
    }
    if (const Element* const names = onlyChild(shape, ElementKind::FieldNames))
        if (const auto made = ValueMaker(m_wish).make(names); made && made->isString())
            return made->text();
    std::string name = "a";
    while (fieldOf(shape, name) != nullptr)
        name += 'a';
    return name;
}

} // namespace core
