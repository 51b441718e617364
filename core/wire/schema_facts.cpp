// SPDX-License-Identifier: Apache-2.0
#include "core/wire/schema_facts.h"

#include "core/wire/pattern.h"

#include <algorithm>
#include <charconv>

namespace core {

const Element* shapeOf(const Element* place)
{
    return place != nullptr && place->shape != nullptr ? place->shape : place;
}

std::uint32_t typesOf(const Element* shape)
{
    const FacetValue* const types = shape ? shape->facet(Facet::Types) : nullptr;
    return types ? types->bits : AllTypes;
}

bool allowsNothing(const Element* place)
{
    return typesOf(shapeOf(place)) == 0;
}

std::optional<Decimal> numberFacet(const Element* shape, Facet facet)
{
    const FacetValue* const value = shape ? shape->facet(facet) : nullptr;
    return value ? Decimal::parse(value->text) : std::nullopt;
}

std::optional<std::size_t> countFacet(const Element* shape, Facet facet)
{
    const auto number = numberFacet(shape, facet);
    if (!number || number->isNegative() || !number->isInteger())
        return std::nullopt;
    const std::string text = number->text();
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::min(count, LargestCount) : LargestCount;
}

std::string_view textFacet(const Element* shape, Facet facet)
{
    const FacetValue* const value = shape ? shape->facet(facet) : nullptr;
    return value ? value->text : std::string_view();
}

std::vector<const Element*> childrenOf(const Element* shape, ElementKind kind)
{
    std::vector<const Element*> children;
    if (shape != nullptr)
        std::ranges::copy_if(shape->children, std::back_inserter(children),
            [&](const Element* child) { return child->kind == kind; });
    return children;
}

const Element* onlyChild(const Element* shape, ElementKind kind)
{
    const auto children = childrenOf(shape, kind);
    return children.empty() ? nullptr : children.front();
}

std::string_view jsonName(const Element& field)
{
    const FacetValue* const said = field.facet(Facet::JsonName);
    return said ? said->text : field.name;
}

const Element* fieldOf(const Element* shape, std::string_view name)
{
    return shape ? shape->child(ElementKind::Field, name) : nullptr;
}

const Element* schemaForName(const Element* shape, std::string_view name)
{
    for (const Element* each : childrenOf(shape, ElementKind::PatternField)) {
        const auto pattern = Pattern::parse(each->name);
        if (pattern && pattern->matches(name))
            return each;
    }
    const Element* const others = onlyChild(shape, ElementKind::OtherFields);
    return others ? others : onlyChild(shape, ElementKind::UnevaluatedFields);
}

bool isRequired(const Element& field)
{
    return field.is(Facet::Required);
}

bool isLeftOut(const Element& field, Direction direction)
{
    const Element* const shape = shapeOf(&field);
    const auto says = [&](Facet facet) { return field.is(facet) || shape->is(facet); };
    return (direction == Direction::Request && says(Facet::ReadOnly))
        || (direction == Direction::Response && says(Facet::WriteOnly));
}

} // namespace core
