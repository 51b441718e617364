// SPDX-License-Identifier: Apache-2.0
#include "core/lint/element_path.h"

#include "core/compat/trail.h"

#include <algorithm>

namespace core {
namespace {

/// Where a path begins: nothing above it says more.
bool isHead(const Element& element)
{
    return element.kind == ElementKind::Operation || element.kind == ElementKind::Type
        || element.parent == nullptr || element.parent->kind == ElementKind::Contract;
}

std::string headWords(const Element& head)
{
    if (head.kind == ElementKind::Operation)
        return operationWords(head);
    if (head.kind == ElementKind::Contract)
        return "contract";
    const std::string kind(head.kind == ElementKind::Type ? "schema" : elementKindName(head.kind));
    return head.name.empty() ? kind : kind + " " + std::string(head.name);
}

bool isOnlyMediaType(const Element& element)
{
    const auto isMediaType = [](const Element* each) { return each->kind == ElementKind::MediaType; };
    return element.parent == nullptr || std::ranges::count_if(element.parent->children, isMediaType) < 2;
}

} // namespace

std::string operationWords(const Element& operation)
{
    const Element* path = operation.parent;
    if (path == nullptr)
        return std::string(operation.name);
    if (path->kind == ElementKind::Callback && path->parent != nullptr)
        return elementPath(*path) + " > " + std::string(operation.name);
    return std::string(operation.name) + " " + std::string(path->name);
}

const Element* operationOf(const Element& element)
{
    const Element* each = &element;
    while (each != nullptr && each->kind != ElementKind::Operation)
        each = each->parent;
    return each;
}

std::string elementPath(const Element& element)
{
    std::vector<Step> steps;
    const Element* each = &element;
    for (; !isHead(*each); each = each->parent)
        steps.push_back({nullptr, each, isOnlyMediaType(*each)});
    std::ranges::reverse(steps);
    return describePath(headWords(*each), steps);
}

} // namespace core
