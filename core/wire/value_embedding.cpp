// SPDX-License-Identifier: Apache-2.0
#include "core/wire/value_embedding.h"

#include "core/wire/pattern.h"
#include "core/wire/schema_facts.h"
#include "core/wire/text_content.h"

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

bool isOfArray(ElementKind kind)
{
    return kind == ElementKind::Item || kind == ElementKind::TupleItem
        || kind == ElementKind::UnevaluatedItems || kind == ElementKind::Contains;
}

bool isOfObject(ElementKind kind)
{
    return kind == ElementKind::Field || kind == ElementKind::PatternField || kind == ElementKind::OtherFields
        || kind == ElementKind::UnevaluatedFields || kind == ElementKind::FieldNames
        || kind == ElementKind::DependentSchema;
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

std::optional<JsonValue> ValueEmbedding::embed(JsonValue inner, std::size_t place)
{
    std::optional<JsonValue> value = std::move(inner);
    for (; place > 0 && value; --place)
        value = putInto(surrounding(place), *m_way[place - 1], *m_way[place], *value);
    return value;
}

const ValueEmbedding::Surrounding& ValueEmbedding::surrounding(std::size_t place)
{
    const auto known = m_surroundings.find(place);
    if (known != m_surroundings.end())
        return known->second;
    return m_surroundings.emplace(place, makeSurrounding(*m_way[place - 1], *m_way[place])).first->second;
}

ValueEmbedding::Surrounding ValueEmbedding::makeSurrounding(const Element& outer, const Element& inner) const
{
    if (isOfArray(inner.kind))
        return makeArray(outer, inner);
    if (isOfObject(inner.kind))
        return makeObject(outer, inner);
    if (inner.kind == ElementKind::ContentSchema)
        return {};
    ValueMaker maker(m_wish);
    Surrounding beside {.value = maker.makeBeside(&outer, inner)};
    if (inner.kind == ElementKind::Then && beside.value)
        if (const auto condition = maker.make(onlyChild(shapeOf(&outer), ElementKind::If)))
            beside.value = merged(*beside.value, *condition);
    return beside;
}

ValueEmbedding::Surrounding ValueEmbedding::makeArray(const Element& outer, const Element& inner) const
{
    const Element* const shape = shapeOf(&outer);
    const std::size_t place = placeOf(shape, inner);
    const std::size_t count = std::max(countFacet(shape, Facet::MinItems).value_or(0), place + 1);
    return {.value = ValueMaker(m_wish).makeItems(shape, count), .place = place};
}

ValueEmbedding::Surrounding ValueEmbedding::makeObject(const Element& outer, const Element& inner) const
{
    Surrounding object {.value = ValueMaker(m_wish).make(&outer), .name = nameFor(outer, inner)};
    if (object.value && !object.value->isMap())
        object.value.reset();
    return object;
}

std::string ValueEmbedding::nameFor(const Element& outer, const Element& inner) const
{
    const Element* const shape = shapeOf(&outer);
    if (inner.kind == ElementKind::Field || inner.kind == ElementKind::DependentSchema)
        return std::string(jsonName(inner));
    if (inner.kind == ElementKind::PatternField) {
        const auto pattern = Pattern::parse(inner.name);
        return pattern ? pattern->sample({.seed = m_wish.seed}).value_or("") : "";
    }
    if (const Element* const names = onlyChild(shape, ElementKind::FieldNames))
        if (const auto made = ValueMaker(m_wish).make(names); made && made->isString())
            return made->text();
    std::string name = "a";
    while (fieldOf(shape, name) != nullptr)
        name += 'a';
    return name;
}

std::optional<JsonValue> ValueEmbedding::putInto(
    const Surrounding& surrounding, const Element& outer, const Element& inner, const JsonValue& value) const
{
    if (isOfArray(inner.kind))
        return surrounding.value ? std::optional(surrounding.value->withChild(surrounding.place, value))
                                 : std::nullopt;
    if (inner.kind == ElementKind::ContentSchema)
        return JsonValue::string(
            encodedText(textFacet(shapeOf(&outer), Facet::ContentEncoding), value.json()));
    if (!isOfObject(inner.kind))
        return surrounding.value ? merged(*surrounding.value, value) : value;
    if (!surrounding.value)
        return std::nullopt;
    JsonValue map = *surrounding.value;
    const bool isName = inner.kind == ElementKind::FieldNames;
    if (!isName && inner.kind != ElementKind::DependentSchema) {
        map.set(surrounding.name, value);
        return map;
    }
    const std::string_view name = isName ? std::string_view(value.text()) : surrounding.name;
    const Element* const field = fieldOf(shapeOf(&outer), name);
    const auto own = ValueMaker(m_wish).make(field ? field : schemaForName(shapeOf(&outer), name));
    map.set(name, own.value_or(JsonValue()));
    return isName ? map : merged(map, value);
}

} // namespace core
