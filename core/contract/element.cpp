// SPDX-License-Identifier: Apache-2.0
#include "core/contract/element.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr auto ElementKindNames = std::to_array<std::string_view>({
    "contract",
    "server",
    "server variable",
    "tag",
    "security scheme",
    "security flow",
    "security scope",
    "security alternative",
    "security demand",
    "demanded scope",
    "path",
    "webhook",
    "callback",
    "operation",
    "parameter",
    "request body", // Request
    "response",
    "header",
    "media type",
    "encoding",
    "link",
    "extension",
    "type",
    "schema",
    "item schema",
    "property", // Field
    "pattern property", // PatternField
    "additional properties", // OtherFields
    "unevaluated properties", // UnevaluatedFields
    "property names", // FieldNames
    "dependent schema",
    "items", // Item
    "prefix item", // TupleItem
    "unevaluated items",
    "contains",
    "oneOf", // OneOf
    "anyOf", // AnyOf
    "allOf", // AllOf
    "not",
    "if",
    "then",
    "else",
    "content schema",
    "argument",
    "enum value",
    "union member",
    "interface",
    "directive",
    "applied directive",
    "applied argument",
    "root type",
    "file", // SourceFile
    "service",
    "option",
    "extension field",
    "oneof", // FieldChoice
    "reserved range",
    "reserved name",
    "extension range",
});
static_assert(ElementKindNames.size() == static_cast<std::size_t>(LastElementKind) + 1);

constexpr std::array<std::string_view, 4> FlowNames {"none", "request", "response", "both"};

} // namespace

std::string_view elementKindName(ElementKind kind)
{
    return ElementKindNames[static_cast<std::size_t>(kind)];
}

std::string_view flowName(Flow flow)
{
    return FlowNames[static_cast<std::size_t>(flow)];
}

const FacetValue* Element::facet(Facet which) const
{
    const auto found = std::ranges::lower_bound(facets, which, {}, &FacetValue::facet);
    return found != facets.end() && found->facet == which ? &*found : nullptr;
}

bool Element::is(Facet which) const
{
    const FacetValue* value = facet(which);
    return value != nullptr && value->bits == 1;
}

const Element* Element::child(ElementKind which, std::string_view called) const
{
    const auto found = std::ranges::find_if(
        children, [&](const Element* each) { return each->kind == which && each->name == called; });
    return found == children.end() ? nullptr : *found;
}

} // namespace core
