// SPDX-License-Identifier: Apache-2.0
#include "core/compat/undeclared.h"

#include "core/compat/element_traits.h"

#include <algorithm>

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

/// The default of `additionalProperties`, which nobody wrote, looks at nothing.
bool isWrittenOthers(const Element& child)
{
    return child.kind == ElementKind::OtherFields && child.node;
}

/// Whether `unevaluatedProperties` passes over the property, because a schema at or below this looked at it.
bool evaluates(const Element& schema, std::string_view name, int depth)
{
    const Element& shape = contentOf(schema);
    if (depth > DeepestComposition || declares(shape, name))
        return true;
    return std::ranges::any_of(shape.children, [&](const Element* child) {
        return child->kind == ElementKind::PatternField || isWrittenOthers(*child)
            || (isComposition(child->kind) && evaluates(*child, name, depth + 1));
    });
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
    const auto refusing = [&](ElementKind kind) {
        const Element* others = shape.child(kind);
        return others != nullptr && allowsNothing(*others);
    };
    const bool hasPatterns = std::ranges::any_of(
        shape.children, [](const Element* child) { return child->kind == ElementKind::PatternField; });
    if (refusing(ElementKind::FieldNames) || (refusing(ElementKind::OtherFields) && !hasPatterns))
        return true;
    return refusing(ElementKind::UnevaluatedFields) && !evaluates(shape, name, 0);
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
