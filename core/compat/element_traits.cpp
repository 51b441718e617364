// SPDX-License-Identifier: Apache-2.0
#include "core/compat/element_traits.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// Facets that leave out some strings.
constexpr std::array StringLimits {
    Facet::Enum, Facet::Format, Facet::Pattern, Facet::MinLength, Facet::MaxLength};

/// An element says some things itself and others through its merged form; a type it refers to speaks for
/// itself, not for those who use it.
bool says(const Element* element, Facet flag)
{
    if (element == nullptr)
        return false;
    const Element* shape = element->shape;
    return element->is(flag) || (shape != nullptr && shape->kind == element->kind && shape->is(flag));
}

const Element& shapeOf(const Element& schema)
{
    return schema.shape != nullptr ? *schema.shape : schema;
}

} // namespace

bool mustBeThere(const Element* element)
{
    return says(element, Facet::Required);
}

bool hasServerDefault(const Element* element)
{
    if (element == nullptr)
        return false;
    const auto has = [](const Element& each) {
        return each.facet(Facet::Default) != nullptr || shapeOf(each).facet(Facet::Default) != nullptr;
    };
    const Element* schema = shapeOf(*element).child(ElementKind::Schema);
    return has(*element) || (schema != nullptr && has(*schema));
}

bool isDeclaredField(const Element* element)
{
    return element != nullptr && !element->isUndeclared;
}

bool isDeprecated(const Element* element)
{
    return says(element, Facet::Deprecated);
}

bool allowsAnyString(const Element& schema)
{
    const Element& shape = shapeOf(schema);
    const FacetValue* types = shape.facet(Facet::Types);
    const bool takesStrings = types == nullptr || (types->bits & StringType) != 0;
    const bool isLimited =
        std::ranges::any_of(StringLimits, [&](Facet limit) { return shape.facet(limit) != nullptr; });
    return takesStrings && !isLimited;
}

bool allowsNothing(const Element& schema)
{
    const FacetValue* types = shapeOf(schema).facet(Facet::Types);
    return types != nullptr && types->bits == 0;
}

} // namespace core
