// SPDX-License-Identifier: Apache-2.0
#include "core/compat/identity.h"

#include "core/compat/pairing.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace core {
namespace {

std::string numbered(std::string_view pathTemplate)
{
    std::string path;
    int count = 0;
    while (!pathTemplate.empty()) {
        const std::size_t open = pathTemplate.find('{');
        const std::size_t close = open == std::string_view::npos ? open : pathTemplate.find('}', open);
        if (close == std::string_view::npos)
            return path + std::string(pathTemplate);
        path += std::string(pathTemplate.substr(0, open)) + "{" + std::to_string(++count) + "}";
        pathTemplate.remove_prefix(close + 1);
    }
    return path;
}

std::string nameForGood(const Element& element)
{
    const std::string name(element.name);
    if (element.kind == ElementKind::Type)
        return "schema " + name;
    if (element.kind == ElementKind::Operation)
        return operationIdentity(element);
    if (element.kind == ElementKind::Path)
        return "path " + numbered(element.name);
    if (element.kind == ElementKind::OneOf || element.kind == ElementKind::AnyOf
        || element.kind == ElementKind::AllOf)
        return std::string(elementKindName(element.kind)) + " " + variantName(element);
    return std::string(elementKindName(element.kind)) + (name.empty() ? "" : " " + name);
}

bool standsAlone(const Element& element)
{
    return element.kind == ElementKind::Type || element.kind == ElementKind::Operation;
}

} // namespace

std::string operationIdentity(const Element& operation)
{
    const Element* path = operation.parent;
    const bool isNested = path && path->kind != ElementKind::Path;
    return std::string(operation.name) + " "
        + (!path           ? ""
                : isNested ? identityOf(*path)
                           : numbered(path->name));
}

std::string identityOf(const Element& element)
{
    std::vector<std::string> names;
    for (const Element* each = &element; each && each->kind != ElementKind::Contract; each = each->parent) {
        names.push_back(nameForGood(*each));
        if (standsAlone(*each))
            break;
    }
    std::ranges::reverse(names);
    std::string identity;
    for (const std::string& each : names)
        identity += (identity.empty() ? "" : " > ") + each;
    return identity.empty() ? "contract" : identity;
}

} // namespace core
