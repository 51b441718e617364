// SPDX-License-Identifier: Apache-2.0
#include "core/compat/undeclared.h"

#include "core/compat/catch_all.h"
#include "core/compat/element_traits.h"
#include "core/wire/pattern.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

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

using Answers = std::unordered_map<const Element*, bool>;

/// Whether `unevaluatedProperties` passes over the property, because a schema at or below this looked at it.
/// Each is asked once; of one that leads to itself nobody knows.
bool evaluates(const Element& schema, std::string_view name, Answers& known, int depth = 0)
{
    const Element& shape = contentOf(schema);
    if (depth > DeepestComposition || declares(shape, name))
        return true;
    const Element* rest = catchAll(shape, name);
    // The default of `additionalProperties`, which nobody wrote, looks at nothing.
    if (rest != nullptr && rest->kind != ElementKind::UnevaluatedFields && rest->node)
        return true;
    const auto [answer, isNew] = known.emplace(&shape, true);
    if (!isNew)
        return answer->second;
    const bool isBelow = std::ranges::any_of(shape.children, [&](const Element* child) {
        return isComposition(child->kind) && evaluates(*child, name, known, depth + 1);
    });
    return known[&shape] = isBelow;
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
    Answers known;
    return rest->kind != ElementKind::UnevaluatedFields || !evaluates(shape, name, known);
}

/// Answers once for each schema, as several ways may lead to it.
class Refusal {
public:
    explicit Refusal(std::string_view name)
        : m_name(name)
    {
    }

    bool refuses(const Element& schema, int depth)
    {
        const Element& shape = contentOf(schema);
        if (depth > DeepestComposition)
            return false;
        // What leads to itself refuses no more than it does without that.
        const auto [known, isNew] = m_known.emplace(&shape, false);
        if (!isNew)
            return known->second;
        const bool answer = refusesByItself(shape, m_name) || anyRefuses(shape, depth + 1)
            || allRefuse(shape, ElementKind::AnyOf, depth + 1)
            || allRefuse(shape, ElementKind::OneOf, depth + 1);
        m_known[&shape] = answer;
        return answer;
    }

private:
    bool anyRefuses(const Element& shape, int depth)
    {
        return std::ranges::any_of(shape.children, [&](const Element* child) {
            return child->kind == ElementKind::AllOf && refuses(*child, depth);
        });
    }

    bool allRefuse(const Element& shape, ElementKind branch, int depth)
    {
        bool hasBranch = false;
        for (const Element* child : shape.children) {
            if (child->kind != branch)
                continue;
            hasBranch = true;
            if (!refuses(*child, depth))
                return false;
        }
        return hasBranch;
    }

    std::string_view m_name;
    Answers m_known;
};

} // namespace

bool refusesUndeclared(const Element& object, std::string_view name)
{
    return Refusal(name).refuses(object, 0);
}

} // namespace core
