// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/graphql_traits.h"

#include "core/contract/facet_text.h"

#include <algorithm>
#include <array>

namespace core::peers {

std::string_view kindOf(const Element* type)
{
    return facetText(type, Facet::TypeKind);
}

bool isInInput(const Element& element)
{
    return kindOf(element.parent) == "input";
}

bool isOfDirective(const Element& argument)
{
    return argument.parent != nullptr && argument.parent->kind == ElementKind::DirectiveDefinition;
}

bool isRequired(const Element& element)
{
    return element.is(Facet::Required);
}

bool isNonNull(const Element& element)
{
    return facetText(&element, Facet::WrappedType).ends_with('!');
}

bool hasDefault(const Element& element)
{
    return element.facet(Facet::Default) != nullptr;
}

bool isSpecified(std::string_view directive)
{
    constexpr std::array<std::string_view, 5> Specified {
        "include", "skip", "deprecated", "specifiedBy", "oneOf"};
    return std::ranges::find(Specified, directive) != Specified.end();
}

bool hasReason(const Element* element)
{
    const std::string_view reason = facetText(element, Facet::DeprecationReason);
    return !reason.empty() && reason != "No longer supported";
}

std::string joined(const std::string& path, std::string_view name)
{
    return path + "." + std::string(name);
}

} // namespace core::peers
