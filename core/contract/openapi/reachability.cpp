// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/reachability.h"

#include "core/contract/element_arena.h"

#include <vector>

namespace core::openapi {

namespace {

Flow opposite(Flow flow)
{
    return flow == Flow::Request ? Flow::Response : Flow::Request;
}

/// A property that is set by the other side does not travel this way.
bool staysBehind(const Element& element, Flow flow)
{
    const Facet stays = flow == Flow::Request ? Facet::ReadOnly : Facet::WriteOnly;
    return element.kind == ElementKind::Field && (element.is(stays) || element.shape->is(stays));
}

/// With a list of its own, as chains of references may be longer than the stack is deep.
class FlowMarker {
public:
    explicit FlowMarker(Flow flow)
        : m_flow(flow)
    {
    }

    void mark(const Element& start)
    {
        visit(&start);
        while (!m_pending.empty()) {
            const Element& next = *m_pending.back();
            m_pending.pop_back();
            visit(next.target);
            visit(next.shape);
            for (const Element* child : next.children)
                visit(child);
        }
    }

private:
    void visit(const Element* element)
    {
        if (element == nullptr || contains(element->flow, m_flow) || staysBehind(*element, m_flow))
            return;
        Element& marked = ElementArena::mutableElement(*element);
        marked.flow = marked.flow | m_flow;
        m_pending.push_back(element);
    }

    Flow m_flow;
    std::vector<const Element*> m_pending;
};

void markOperations(const Element& path, bool isSentByProvider);

void markOperation(const Element& operation, bool isSentByProvider)
{
    const Flow request = isSentByProvider ? Flow::Response : Flow::Request;
    for (const Element* child : operation.children) {
        if (child->kind == ElementKind::Parameter || child->kind == ElementKind::Request)
            FlowMarker(request).mark(*child);
        else if (child->kind == ElementKind::Response)
            FlowMarker(opposite(request)).mark(*child);
        else if (child->kind == ElementKind::Callback)
            markOperations(*child, !isSentByProvider);
    }
}

void markOperations(const Element& path, bool isSentByProvider)
{
    for (const Element* operation : path.children) {
        if (operation->kind == ElementKind::Operation)
            markOperation(*operation, isSentByProvider);
    }
}

} // namespace

void markFlows(const Element& root)
{
    for (const Element* child : root.children) {
        if (child->kind == ElementKind::Path || child->kind == ElementKind::Webhook)
            markOperations(*child, child->kind == ElementKind::Webhook);
    }
}

} // namespace core::openapi
