// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/outline.h"

#include <algorithm>
#include <unordered_set>

namespace core {

namespace {

bool isShown(const Element& element)
{
    switch (element.kind) {
    case ElementKind::Path:
    case ElementKind::Webhook:
    case ElementKind::Server:
    case ElementKind::Tag:
    case ElementKind::SecurityScheme:
    case ElementKind::Service:
    case ElementKind::DirectiveDefinition:
        return true;
    default:
        // The entries of a map of Protocol Buffers are messages that nobody wrote.
        return element.isShared && element.node.key() != "type:";
    }
}

/// The types that operations begin at.
std::unordered_set<const Element*> rootTypes(const Element& contract)
{
    std::unordered_set<const Element*> types;
    for (const Element* each : contract.children)
        if (each->kind == ElementKind::RootType && each->target)
            types.insert(each->target);
    return types;
}

std::string firstLine(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

std::string aboutOf(const Element& element)
{
    for (const Facet facet : {Facet::Summary, Facet::Title, Facet::OperationId, Facet::Description}) {
        const FacetValue* said = element.shape->facet(facet);
        if (said && !said->text.empty())
            return firstLine(said->text);
    }
    return {};
}

std::size_t usesOf(const Element& element, const NameIndex& names)
{
    const bool isNamed = element.isShared || element.kind == ElementKind::DirectiveDefinition;
    const std::size_t references = isNamed ? names.kinds().index().countUsesOf(element.node) : 0;
    return references + names.usesOf(element.node).size();
}

OutlineRow rowOf(const Element& element, const NameIndex& names, ElementKind part)
{
    OutlineRow row {element.kind, element.name, aboutOf(element), element.node, usesOf(element, names)};
    for (const Element* child : element.shape->children)
        if (child->kind == part)
            row.rows.push_back(rowOf(*child, names, ElementKind::Operation));
    return row;
}

} // namespace

std::vector<OutlineRow> outlineOf(const Contract& contract, const NameIndex& names)
{
    std::vector<OutlineRow> rows;
    const std::unordered_set<const Element*> roots = rootTypes(*contract.root);
    for (const Element* element : contract.root->children) {
        // A type that operations begin at has them as its fields.
        const ElementKind part = roots.contains(element) ? ElementKind::Field : ElementKind::Operation;
        if (isShown(*element) && element->node)
            rows.push_back(rowOf(*element, names, part));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const OutlineRow& row) {
        return row.kind == ElementKind::Path || row.kind == ElementKind::Webhook
            || row.kind == ElementKind::Service || !row.rows.empty();
    });
    return rows;
}

} // namespace core
