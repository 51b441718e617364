// SPDX-License-Identifier: Apache-2.0
#include "core/wire/value_maker.h"

#include "core/wire/sample_numbers.h"
#include "core/wire/sample_texts.h"
#include "core/wire/schema_facts.h"
#include "core/wire/text_content.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// A text says least about itself; what has fields or items is tried first where it has them.
constexpr std::array TypeOrder {
    StringType, IntegerType, FractionType, BooleanType, ObjectType, ArrayType, NullType};

/// Of variants in variants of one value: schemas may refer to themselves without any value between.
constexpr std::size_t DeepestParts = 64;

bool speaksOfFields(const Element& shape)
{
    return std::ranges::any_of(shape.children, [](const Element* child) {
        return child->kind == ElementKind::Field || child->kind == ElementKind::PatternField
            || child->kind == ElementKind::OtherFields;
    });
}

bool speaksOfItems(const Element& shape)
{
    return std::ranges::any_of(shape.children, [](const Element* child) {
        return child->kind == ElementKind::Item || child->kind == ElementKind::TupleItem
            || child->kind == ElementKind::Contains;
    });
}

bool isWhole(const std::string& number)
{
    const auto value = Decimal::parse(number);
    return value && value->isInteger();
}

} // namespace

std::optional<JsonValue> ValueMaker::make(const Element* place)
{
    const Element* const shape = shapeOf(place);
    if (shape == nullptr)
        return JsonValue::string("");
    if (auto given = example(*shape))
        return given;
    auto own = makeOwn(place);
    return own ? withVariants(std::move(*own), *shape, nullptr) : std::nullopt;
}

std::optional<JsonValue> ValueMaker::makeBeside(const Element* place, const Element& part)
{
    auto own = makeOwn(place);
    return own ? withVariants(std::move(*own), *shapeOf(place), &part) : std::nullopt;
}

std::optional<JsonValue> ValueMaker::makeOwn(const Element* place)
{
    const Element* const shape = shapeOf(place);
    if (shape == nullptr)
        return JsonValue::string("");
    if (m_depth == 0 || !takeEffort())
        return std::nullopt;
    --m_depth;
    auto value = shape->facet(Facet::Enum) ? enumValue(*shape) : ofSomeType(*shape);
    ++m_depth;
    return value;
}

std::optional<JsonValue> ValueMaker::example(const Element& shape)
{
    if (!m_wish.prefersExamples)
        return std::nullopt;
    const FacetValue* const examples = shape.facet(Facet::Examples);
    if (examples != nullptr && !examples->values.empty())
        return JsonValue::of(examples->values[m_wish.seed % examples->values.size()]);
    const FacetValue* const example = shape.facet(Facet::Example);
    const FacetValue* const chosen = example ? example : shape.facet(Facet::Default);
    return chosen && chosen->node ? std::optional(JsonValue::of(chosen->node)) : std::nullopt;
}

std::optional<JsonValue> ValueMaker::enumValue(const Element& shape)
{
    const FacetValue& set = *shape.facet(Facet::Enum);
    if (set.values.empty())
        return set.bits != 0 ? std::optional(JsonValue()) : std::nullopt;
    const std::size_t chosen = m_wish.seed == 0 ? 0 : m_choices.below(set.values.size());
    return JsonValue::of(set.values[chosen]);
}

std::optional<JsonValue> ValueMaker::ofSomeType(const Element& shape)
{
    for (const std::uint32_t type : typesInOrder(shape))
        if (auto value = ofType(shape, type))
            return value;
    return std::nullopt;
}

std::vector<std::uint32_t> ValueMaker::typesInOrder(const Element& shape)
{
    std::vector<std::uint32_t> types;
    for (const std::uint32_t type : TypeOrder)
        if ((typesOf(&shape) & type) != 0)
            types.push_back(type);
    const auto prefer = [&](std::uint32_t wanted) {
        std::stable_partition(types.begin(), types.end(), [&](std::uint32_t type) { return type == wanted; });
    };
    if (speaksOfItems(shape))
        prefer(ArrayType);
    if (speaksOfFields(shape))
        prefer(ObjectType);
    if (m_wish.seed != 0 && !types.empty() && m_choices.oneIn(3))
        prefer(types[m_choices.below(types.size())]);
    return types;
}

std::optional<JsonValue> ValueMaker::ofType(const Element& shape, std::uint32_t type)
{
    switch (type) {
    case NullType:
        return JsonValue();
    case BooleanType:
        return JsonValue::literal(
            (m_wish.seed == 0 ? m_wish.isMinimal : m_choices.oneIn(2)) ? "false" : "true");
    case IntegerType:
    case FractionType:
        return number(shape, type);
    case ArrayType:
        return array(shape);
    case ObjectType:
        return object(shape);
    default:
        return text(shape);
    }
}

std::optional<JsonValue> ValueMaker::text(const Element& shape)
{
    auto text = content(shape);
    if (!text)
        text = sampleText(shape, m_wish.isMinimal && m_wish.seed == 0, m_choices);
    return text ? std::optional(JsonValue::string(*text)) : std::nullopt;
}

/// A text that stands for something else: for JSON, or for bytes.
std::optional<std::string> ValueMaker::content(const Element& shape)
{
    const std::string_view encoding = textFacet(&shape, Facet::ContentEncoding);
    if (!meansJson(textFacet(&shape, Facet::ContentMediaType)))
        return encoding.empty() ? std::nullopt
                                : std::optional(encodedText(encoding, m_wish.isMinimal ? "" : "text"));
    const auto value = make(onlyChild(&shape, ElementKind::ContentSchema));
    return value ? std::optional(encodedText(encoding, value->json())) : std::nullopt;
}

std::optional<JsonValue> ValueMaker::number(const Element& shape, std::uint32_t type)
{
    const std::array<const Element*, 1> shapes {&shape};
    std::vector<std::string> numbers = boundaryNumbers(shapes);
    std::ranges::stable_sort(numbers, {}, &std::string::size);
    const std::size_t plainest = m_wish.isMinimal ? 0 : 1;
    const std::size_t begin = m_wish.seed == 0 ? plainest : m_choices.below(numbers.size());
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        const std::string& number = numbers[(begin + index) % numbers.size()];
        if (allowsNumber(shape, number) && (type != IntegerType || isWhole(number)))
            return JsonValue::literal(number);
    }
    return std::nullopt;
}

JsonValue ValueMaker::withCondition(JsonValue own, const Element& shape)
{
    const bool takesThen = m_wish.seed % 2 == 1;
    const Element* const condition = onlyChild(&shape, ElementKind::If);
    const std::array<const Element*, 2> taken {takesThen ? condition : nullptr,
        onlyChild(&shape, takesThen ? ElementKind::Then : ElementKind::Else)};
    for (const Element* part : taken) {
        const auto value = part ? make(part) : std::nullopt;
        if (value && value->kind() == own.kind())
            own = merged(own, *value);
    }
    return own;
}

std::optional<JsonValue> ValueMaker::withVariants(JsonValue own, const Element& shape, const Element* without)
{
    if (m_parts >= DeepestParts)
        return std::nullopt;
    ++m_parts;
    auto value = withParts(std::move(own), shape, without);
    --m_parts;
    return value;
}

std::optional<JsonValue> ValueMaker::withParts(JsonValue own, const Element& shape, const Element* without)
{
    for (const ElementKind kind : {ElementKind::OneOf, ElementKind::AnyOf}) {
        if (without != nullptr && without->kind == kind)
            continue;
        auto value = withVariant(own, shape, kind);
        if (!value)
            return std::nullopt;
        own = std::move(*value);
    }
    for (const Element* rest : childrenOf(&shape, ElementKind::AllOf)) {
        const auto value = rest == without ? std::optional(own) : make(rest);
        if (!value)
            return std::nullopt;
        own = merged(own, *value);
    }
    return onlyChild(&shape, ElementKind::If) ? withCondition(std::move(own), shape) : own;
}

/// The first variant, or the one the seed chooses, of which a value can be made.
std::optional<JsonValue> ValueMaker::withVariant(const JsonValue& own, const Element& shape, ElementKind kind)
{
    const auto variants = childrenOf(&shape, kind);
    if (variants.empty())
        return own;
    const std::size_t begin = m_wish.seed == 0 ? 0 : m_choices.below(variants.size());
    for (std::size_t index = 0; index < variants.size(); ++index)
        if (const auto value = make(variants[(begin + index) % variants.size()]))
            return merged(own, *value);
    return std::nullopt;
}

} // namespace core
