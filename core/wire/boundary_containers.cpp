// SPDX-License-Identifier: Apache-2.0
// Arrays and objects at the boundaries: how many, which, twice the same, one too much, one missing.
#include "core/wire/boundary_values.h"
#include "core/wire/pattern.h"
#include "core/wire/schema_facts.h"
#include "core/wire/value_maker.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t MostNames = 40;

} // namespace

std::vector<JsonValue> oneOfEachType()
{
    return {JsonValue::literal("0"), JsonValue::string(""), JsonValue::string("a"), JsonValue::literal("0.5"),
        JsonValue::literal("true"), JsonValue(), JsonValue::sequence(), JsonValue::map()};
}

void BoundaryValues::addArrays()
{
    const auto base = ValueMaker({.direction = m_direction}).makeOwn(m_shapes.sender);
    addItemCounts(base && base->isSequence() ? *base : JsonValue::sequence());
    addTuples();
    addItems();
    addContains();
}

void BoundaryValues::addItemCounts(const JsonValue& base)
{
    for (const std::size_t count :
        countsBeside({Facet::MinItems, Facet::MaxItems, Facet::MinContains, Facet::MaxContains})) {
        ValueMaker maker({.direction = m_direction});
        auto items = maker.makeItems(m_shapes.sender, count);
        if (!items)
            continue;
        if (count > 1)
            add(items->withChild(count - 1, items->child(0)));
        add(std::move(*items));
    }
    for (std::uint64_t seed = 1; seed <= 4 && !isFull(); ++seed)
        for (const std::size_t count : {2, 3})
            if (auto items = ValueMaker({.direction = m_direction, .seed = m_seed + seed})
                                 .makeItems(m_shapes.sender, count))
                add(std::move(*items));
    JsonValue twice = base;
    if (base.childCount() > 0)
        twice.append(base.child(base.childCount() - 1));
    add(std::move(twice));
}

void BoundaryValues::addItems()
{
    for (const Sides& places : {Sides {onlyChild(m_shapes.sender, ElementKind::Item),
                                    onlyChild(m_shapes.receiver, ElementKind::Item)},
             Sides {onlyChild(m_shapes.sender, ElementKind::UnevaluatedItems),
                 onlyChild(m_shapes.receiver, ElementKind::UnevaluatedItems)}}) {
        if (places.sender == nullptr && places.receiver == nullptr)
            continue;
        const std::size_t before = childrenOf(m_shapes.sender, ElementKind::TupleItem).size();
        const std::size_t least =
            std::max(countFacet(m_shapes.sender, Facet::MinItems).value_or(0), before + 1);
        const auto base = ValueMaker({.direction = m_direction}).makeItems(m_shapes.sender, least);
        if (!base)
            continue;
        for (const JsonValue& item : within(places))
            add(base->withChild(least - 1, item));
        for (const JsonValue& item : oneOfEachType())
            add(base->withChild(least - 1, item));
    }
}

void BoundaryValues::addTuples()
{
    const Children tuple = children(ElementKind::TupleItem);
    for (std::size_t place = 0; place < tuple.size() && !isFull(); ++place) {
        const auto base = ValueMaker({.direction = m_direction}).makeItems(m_shapes.sender, place + 1);
        if (!base)
            continue;
        add(*base);
        for (const JsonValue& item : within(tuple[place]))
            add(base->withChild(place, item));
        for (const JsonValue& item : oneOfEachType())
            add(base->withChild(place, item));
    }
}

/// So many that are contained, and one that is not.
void BoundaryValues::addContains()
{
    const Element* const own = onlyChild(m_shapes.sender, ElementKind::Contains);
    const Element* const others = onlyChild(m_shapes.receiver, ElementKind::Contains);
    if (own == nullptr && others == nullptr)
        return;
    std::vector<JsonValue> kinds = within({own, others});
    const std::vector<JsonValue> plain = oneOfEachType();
    kinds.insert(kinds.end(), plain.begin(), plain.end());
    const auto base = ValueMaker({.direction = m_direction}).make(m_shapes.sender);
    for (const JsonValue& kind : kinds) {
        for (const std::size_t count : countsBeside({Facet::MinContains, Facet::MaxContains})) {
            if (count > MostNames)
                continue;
            JsonValue items = JsonValue::sequence(std::vector<JsonValue>(count, kind));
            add(items);
            if (base && base->isSequence())
                for (const JsonValue& item : base->items())
                    items.append(item);
            add(std::move(items));
        }
    }
}

void BoundaryValues::addObjects()
{
    const auto base = ValueMaker({.direction = m_direction}).make(m_shapes.sender);
    const auto full = ValueMaker({.isMinimal = false, .direction = m_direction}).make(m_shapes.sender);
    const JsonValue least = base && base->isMap() ? *base : JsonValue::map();
    addFields(least, full && full->isMap() ? *full : least);
    addTriggers(least);
    addNamed(least);
    addFieldCounts(least);
}

void BoundaryValues::addFields(const JsonValue& base, const JsonValue& full)
{
    for (const Sides& field : children(ElementKind::Field)) {
        if (isFull())
            return;
        const std::string_view name = jsonName(field.sender ? *field.sender : *field.receiver);
        for (JsonValue without : {base, full}) {
            without.remove(name);
            add(std::move(without));
        }
        if (field.sender != nullptr && isLeftOut(*field.sender, m_direction))
            continue;
        const bool isDeclared = field.sender != nullptr && !field.sender->isUndeclared;
        const Element* const sent = isDeclared ? field.sender : schemaForName(m_shapes.sender, name);
        std::vector<JsonValue> values = within({sent, field.receiver});
        if (!isDeclared)
            std::ranges::move(oneOfEachType(), std::back_inserter(values));
        for (JsonValue& value : values) {
            JsonValue with = base;
            with.set(name, std::move(value));
            add(std::move(with));
        }
    }
}

/// Properties that dependentRequired and dependentSchemas speak of, with nothing that depends on them.
void BoundaryValues::addTriggers(const JsonValue& base)
{
    std::vector<std::string_view> triggers;
    for (const Element* shape : {m_shapes.sender, m_shapes.receiver})
        if (const FacetValue* const lists = shape ? shape->facet(Facet::DependentRequired) : nullptr)
            for (const Node& list : lists->values)
                triggers.push_back(list.key());
    const Children dependents = children(ElementKind::DependentSchema);
    for (const Sides& dependent : dependents)
        triggers.push_back(dependent.sender ? dependent.sender->name : dependent.receiver->name);
    for (std::size_t index = 0; index < triggers.size(); ++index) {
        const Element* const field = fieldOf(m_shapes.sender, triggers[index]);
        JsonValue with = base;
        with.set(triggers[index],
            ValueMaker({.direction = m_direction}).make(field).value_or(JsonValue::string("")));
        add(with);
        const std::size_t first = triggers.size() - dependents.size();
        for (const JsonValue& value :
            index < first ? std::vector<JsonValue>() : within(dependents[index - first]))
            add(merged(with, value));
    }
}

/// Properties that nobody declares by name: of patterns, of others, and such as the names are asked for.
void BoundaryValues::addNamed(const JsonValue& base)
{
    for (const Sides& field : children(ElementKind::PatternField)) {
        std::vector<std::string> names;
        const auto pattern = Pattern::parse(field.sender ? field.sender->name : field.receiver->name);
        for (std::uint64_t seed = 0; pattern && seed < 3; ++seed)
            if (auto name = pattern->sample({.seed = m_seed + seed}))
                names.push_back(*name);
        addUnder(names, field, base);
    }
    const Sides others {schemaForName(m_shapes.sender, "extra"), schemaForName(m_shapes.receiver, "extra")};
    addWantedNames(others.sender, base);
    addUnder({"extra", "x", "A1"}, others, base);
}

/// Names at the boundaries of propertyNames, each with one value.
void BoundaryValues::addWantedNames(const Element* others, const JsonValue& base)
{
    const Sides wanted {onlyChild(m_shapes.sender, ElementKind::FieldNames),
        onlyChild(m_shapes.receiver, ElementKind::FieldNames)};
    if (wanted.sender == nullptr && wanted.receiver == nullptr)
        return;
    const auto value = ValueMaker({.direction = m_direction}).make(others);
    for (const JsonValue& name : within(wanted)) {
        JsonValue with = base;
        if (name.isString() && value) {
            with.set(name.text(), *value);
            add(std::move(with));
        }
    }
}

/// Each name with each value that is worth trying there.
void BoundaryValues::addUnder(
    const std::vector<std::string>& names, const Sides& places, const JsonValue& base)
{
    std::vector<JsonValue> values = within(places);
    std::ranges::move(oneOfEachType(), std::back_inserter(values));
    for (const std::string& name : names)
        for (const JsonValue& value : values) {
            JsonValue with = base;
            with.set(name, value);
            add(std::move(with));
        }
}

void BoundaryValues::addFieldCounts(const JsonValue& base)
{
    for (const std::size_t count : countsBeside({Facet::MinFields, Facet::MaxFields})) {
        JsonValue filled = base;
        ValueMaker({.direction = m_direction}).fill(filled, m_shapes.sender, count);
        add(std::move(filled));
    }
}

} // namespace core
