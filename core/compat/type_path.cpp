// SPDX-License-Identifier: Apache-2.0
#include "core/compat/type_path.h"

namespace core {
namespace {

/// Types that say their kind are known by their names alone.
bool isNamedType(const Element& element)
{
    return element.kind == ElementKind::Type && element.facet(Facet::TypeKind) != nullptr;
}

std::string pathBelow(const Element& element)
{
    return element.parent == nullptr ? std::string() : typePath(*element.parent);
}

/// Of an element with a name of its own; what stands in no named type has none.
std::string withName(const Element& element, std::string_view mark)
{
    const std::string below = pathBelow(element);
    return below.empty() ? below : below + "." + std::string(mark) + std::string(element.name);
}

} // namespace

std::string typePath(const Element& element)
{
    switch (element.kind) {
    case ElementKind::Type:
        return isNamedType(element) ? std::string(element.name) : std::string();
    case ElementKind::DirectiveDefinition:
        return "@" + std::string(element.name);
    case ElementKind::RootType:
        return "schema." + std::string(element.name);
    case ElementKind::Interface:
    case ElementKind::UnionMember:
        return pathBelow(element);
    case ElementKind::AppliedDirective:
        return element.parent != nullptr && element.parent->kind == ElementKind::Contract
            ? "schema.@" + std::string(element.name)
            : withName(element, "@");
    case ElementKind::Field:
    case ElementKind::Argument:
    case ElementKind::EnumValue:
    case ElementKind::AppliedArgument:
        return withName(element, {});
    default:
        return {};
    }
}

} // namespace core
