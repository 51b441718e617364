// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/directions.h"

#include "core/contract/element_arena.h"

namespace core::graphql {
namespace {

bool isLeaf(const Element& type)
{
    const FacetValue* kind = type.facet(Facet::TypeKind);
    return kind != nullptr && (kind->text == "enum" || kind->text == "scalar");
}

Flow ownDirection(const Element& type)
{
    const FacetValue* kind = type.facet(Facet::TypeKind);
    if (kind == nullptr || isLeaf(type))
        return Flow::None;
    return kind->text == "input" ? Flow::Request : Flow::Response;
}

void addFlow(const Element& element, Flow flow)
{
    Element& marked = ElementArena::mutableElement(element);
    marked.flow = marked.flow | flow;
}

void markBelow(const Element& owner, Flow flow)
{
    for (const Element* child : owner.children) {
        const Flow taken = child->kind == ElementKind::Argument ? Flow::Request : flow;
        addFlow(*child, taken);
        const Element* type = child->target;
        if (type != nullptr && !contains(type->flow, taken) && isLeaf(*type))
            addFlow(*type, taken);
        markBelow(*child, taken);
    }
}

} // namespace

void markDirections(const Element& root)
{
    for (const Element* child : root.children) {
        if (child->kind == ElementKind::Type && isLeaf(*child))
            continue;
        const Flow flow = child->kind == ElementKind::Type    ? ownDirection(*child)
            : child->kind == ElementKind::DirectiveDefinition ? Flow::Request
                                                              : Flow::Response;
        addFlow(*child, flow);
        markBelow(*child, flow);
    }
    for (const Element* child : root.children) {
        if (child->kind != ElementKind::Type || !isLeaf(*child))
            continue;
        if (child->flow == Flow::None)
            addFlow(*child, Flow::Both);
        markBelow(*child, child->flow);
    }
}

} // namespace core::graphql
