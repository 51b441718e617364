// SPDX-License-Identifier: Apache-2.0
#include "core/wire/boundary_values.h"

#include "core/wire/sample_numbers.h"
#include "core/wire/sample_texts.h"
#include "core/wire/schema_facts.h"
#include "core/wire/text_content.h"
#include "core/wire/value_maker.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

/// Of one child among many: enough to find its own difference, few enough to leave room for the others'.
constexpr std::size_t WithinLimit = 250;

constexpr std::size_t MostShapes = 10;

constexpr std::array SameValueKinds {ElementKind::OneOf, ElementKind::AnyOf, ElementKind::AllOf,
    ElementKind::Not, ElementKind::If, ElementKind::Then, ElementKind::Else};

/// What is equal on both sides cannot be where they differ; a reference may hide a difference.
bool mayDiffer(const Element* sender, const Element* receiver)
{
    return sender == nullptr || receiver == nullptr || sender->node.hash() != receiver->node.hash()
        || shapeOf(sender)->node.hash() != shapeOf(receiver)->node.hash() || sender->target != nullptr;
}

} // namespace

std::vector<JsonValue> BoundaryValues::of(const Element* sender, const Element* receiver, std::size_t depth)
{
    m_shapes = {shapeOf(sender), shapeOf(receiver)};
    m_depth = depth;
    addMade();
    addEnums();
    if (mayBe(ArrayType))
        addArrays();
    if (mayBe(ObjectType))
        addObjects();
    addParts();
    addContents();
    addScalars();
    return std::move(m_values);
}

bool BoundaryValues::add(JsonValue value)
{
    if (isFull())
        return false;
    std::string json = value.json();
    m_bytes += json.size();
    if (!m_known.insert(std::move(json)).second)
        return false;
    m_values.push_back(std::move(value));
    return true;
}

bool BoundaryValues::mayBe(std::uint32_t type) const
{
    return (typesOf(m_shapes.sender) & type) != 0;
}

void BoundaryValues::addMade()
{
    constexpr std::uint64_t Seeds = 6;
    for (const Element* shape : {m_shapes.sender, m_shapes.receiver})
        for (const bool isMinimal : {true, false})
            if (auto value = ValueMaker({.isMinimal = isMinimal, .direction = m_direction}).make(shape))
                add(std::move(*value));
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed)
        if (auto value = ValueMaker({.direction = m_direction, .seed = m_seed + seed}).make(m_shapes.sender))
            add(std::move(*value));
}

void BoundaryValues::addEnums()
{
    for (const Element* shape : {m_shapes.sender, m_shapes.receiver})
        if (const FacetValue* const set = shape ? shape->facet(Facet::Enum) : nullptr)
            for (const Node& value : set->values)
                add(JsonValue::of(value));
}

void BoundaryValues::addScalars()
{
    const std::vector<const Element*> shapes = shapesOfSameValue();
    for (const char* const plain : {"null", "true", "false"})
        add(JsonValue::literal(plain));
    add(JsonValue::sequence());
    add(JsonValue::map());
    if (mayBe(NumberType))
        for (const std::string& number : boundaryNumbers(shapes))
            add(JsonValue::literal(number));
    if (mayBe(StringType))
        for (const std::string& text : boundaryTexts(shapes, m_seed))
            add(JsonValue::string(text));
}

/// What texts of either side hold, as the sender would encode it, and what neither encoding can spell.
void BoundaryValues::addContents()
{
    const auto hasContent = [](const Element* shape) {
        return !textFacet(shape, Facet::ContentEncoding).empty()
            || !textFacet(shape, Facet::ContentMediaType).empty();
    };
    if (!mayBe(StringType) || (!hasContent(m_shapes.sender) && !hasContent(m_shapes.receiver)))
        return;
    for (const char* const odd : {"%", "a", "AA==", "AA======", "+/+/", "-_-_", "0A", "mfrgg==="})
        add(JsonValue::string(odd));
    const std::string_view encoding = textFacet(m_shapes.sender, Facet::ContentEncoding);
    for (const char* const bytes : {"", "{", "null"})
        add(JsonValue::string(encodedText(encoding, bytes)));
    const Sides contents {onlyChild(m_shapes.sender, ElementKind::ContentSchema),
        onlyChild(m_shapes.receiver, ElementKind::ContentSchema)};
    for (const JsonValue& content : within(contents))
        add(JsonValue::string(encodedText(encoding, content.json())));
    for (const JsonValue& content : oneOfEachType())
        add(JsonValue::string(encodedText(encoding, content.json())));
}

/// A condition's pattern and its consequence's length meet in one text.
std::vector<const Element*> BoundaryValues::shapesOfSameValue() const
{
    std::vector<const Element*> shapes {m_shapes.sender, m_shapes.receiver};
    for (const Element* shape : {m_shapes.sender, m_shapes.receiver})
        for (const ElementKind kind : SameValueKinds)
            for (const Element* part : childrenOf(shape, kind))
                if (shapes.size() < MostShapes)
                    shapes.push_back(shapeOf(part));
    return shapes;
}

/// The variants, conditions and leftovers of either side, over what the place itself asks for.
void BoundaryValues::addParts()
{
    const auto own = ValueMaker({.direction = m_direction}).makeOwn(m_shapes.sender);
    for (const ElementKind kind : SameValueKinds)
        for (const Sides& part : isFull() ? Children() : children(kind))
            for (const JsonValue& value : within(part)) {
                add(value);
                if (own && own->isMap() && value.isMap())
                    add(merged(*own, value));
            }
}

std::vector<JsonValue> BoundaryValues::within(const Sides& places) const
{
    const bool isOver = m_depth == 0 || !mayDiffer(places.sender, places.receiver);
    if (!isOver)
        return BoundaryValues(m_direction, m_seed, WithinLimit)
            .of(places.sender, places.receiver, m_depth - 1);
    std::vector<JsonValue> values;
    for (const Element* place : {places.sender, places.receiver})
        if (auto value = place ? ValueMaker({.direction = m_direction}).make(place) : std::nullopt)
            values.push_back(std::move(*value));
    return values;
}

/// The children of both sides, paired by name, the nameless by their order.
BoundaryValues::Children BoundaryValues::children(ElementKind kind) const
{
    Children pairs;
    for (const Element* child : childrenOf(m_shapes.sender, kind))
        pairs.push_back({child, nullptr});
    std::size_t place = 0;
    for (const Element* child : childrenOf(m_shapes.receiver, kind)) {
        const auto named = std::ranges::find_if(pairs, [&](const Sides& pair) {
            return pair.sender != nullptr && pair.receiver == nullptr && pair.sender->name == child->name;
        });
        const bool isNextThere = place < pairs.size() && pairs[place].receiver == nullptr;
        if (named != pairs.end())
            named->receiver = child;
        else if (child->name.empty() && isNextThere)
            pairs[place].receiver = child;
        else
            pairs.push_back({nullptr, child});
        ++place;
    }
    return pairs;
}

std::vector<std::size_t> BoundaryValues::countsBeside(std::initializer_list<Facet> bounds) const
{
    std::set<std::size_t> counts {0, 1, 2};
    for (const Element* shape : {m_shapes.sender, m_shapes.receiver})
        for (const Facet bound : bounds)
            if (const auto count = countFacet(shape, bound))
                counts.insert({*count, *count + 1, std::max<std::size_t>(*count, 1) - 1});
    return {counts.begin(), counts.end()};
}

} // namespace core
