// SPDX-License-Identifier: Apache-2.0
#include "core/compat/undeclared.h"

#include "core/compat/catch_all.h"
#include "core/compat/element_traits.h"
#include "core/wire/pattern.h"

#include <algorithm>
#include <optional>

namespace core {
namespace {

constexpr int DeepestComposition = 32; // schemas may refer to themselves

const Element& contentOf(const Element& schema)
{
    return schema.shape != nullptr ? *schema.shape : schema;
}

bool declares(const Element& shape, std::string_view name)
{
    return std::ranges::any_of(shape.children, [&](const Element* child) {
        return child->kind == ElementKind::Field && child->name == name && !child->isUndeclared;
    });
}

/// Whether its place in the text speaks of the same object as the schema around it.
bool isComposition(ElementKind kind)
{
    using enum ElementKind;
    return kind == AllOf || kind == AnyOf || kind == OneOf || kind == If || kind == Then || kind == Else
        || kind == DependentSchema;
}

/// Whether `unevaluatedProperties` passes over the property, because a schema at or below this looked at it.
bool evaluates(const Element& schema, std::string_view name, int depth)
{
    const Element& shape = contentOf(schema);
    if (depth > DeepestComposition || declares(shape, name))
        return true;
    const Element* rest = catchAll(shape, name);
    // The default of `additionalProperties`, which nobody wrote, looks at nothing.
    if (rest != nullptr && rest->kind != ElementKind::UnevaluatedFields && rest->node)
        return true;
    return std::ranges::any_of(shape.children, [&](const Element* child) {
        return isComposition(child->kind) && evaluates(*child, name, depth + 1);
    });
}

/// As far as a name can be told from a list of names, a pattern, or nothing at all.
bool refusesName(const Element& names, std::string_view name)
{
    const Element& shape = contentOf(names);
    const FacetValue* listed = shape.facet(Facet::Enum);
    const FacetValue* written = shape.facet(Facet::Pattern);
    const auto pattern = written == nullptr ? std::nullopt : std::optional(Pattern::parse(written->text));
    return allowsNothing(shape) || (pattern && *pattern && !(*pattern)->matches(name))
        || (listed != nullptr
            && std::ranges::none_of(listed->values, [&](const Node& each) { return each.text() == name; }));
}

bool refuses(const Element& schema, std::string_view name, int depth);

bool allRefuse(const Element& shape, ElementKind branch, std::string_view name, int depth)
{
    bool hasBranch = false;
    for (const Element* child : shape.children) {
        if (child->kind != branch)
            continue;
        hasBranch = true;
        if (!refuses(*child, name, depth))
            return false;
    }
    return hasBranch;
}

bool refusesByItself(const Element& shape, std::string_view name)
{
    if (declares(shape, name))
        return false;
    const Element* names = shape.child(ElementKind::FieldNames);
    if (names != nullptr && refusesName(*names, name))
        return true;
    const Element* rest = catchAll(shape, name);
    if (rest == nullptr || !allowsNothing(*rest))
        return false;
    return rest->kind != ElementKind::UnevaluatedFields || !evaluates(shape, name, 0);
}

bool refuses(const Element& schema, std::string_view name, int depth)
{
    const Element& shape = contentOf(schema);
    if (depth > DeepestComposition)
        return false;
    return refusesByItself(shape, name)
        || std::ranges::any_of(shape.children,
            [&](const Element* child) {
                return child->kind == ElementKind::AllOf && refuses(*child, name, depth + 1);
            })
        || allRefuse(shape, ElementKind::AnyOf, name, depth + 1)
        || allRefuse(shape, ElementKind::OneOf, name, depth + 1);
}

} // namespace

bool refusesUndeclared(const Element& object, std::string_view name)
{
    return refuses(object, name, 0);
}

} // namespace core
