// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_draft.h"

#include <algorithm>

namespace core::proto {

Element& newElement(
    ElementArena& arena, ElementKind kind, std::string_view name, const Node& node, const Element& parent)
{
    Element& element = arena.add({.kind = kind, .name = name, .node = node, .parent = &parent});
    element.shape = &element;
    return element;
}

Draft::~Draft()
{
    std::ranges::stable_sort(m_facets, {}, &FacetValue::facet);
    m_element.facets = m_arena.keep(std::span<const FacetValue>(m_facets));
    m_element.children = m_arena.keep(std::span<const Element* const>(m_children));
}

void Draft::add(Facet facet, std::string_view text, const Node& node)
{
    m_facets.push_back({.facet = facet, .node = node, .text = text});
}

void Draft::addKept(Facet facet, const std::string& text, const Node& node)
{
    add(facet, m_arena.keep(text), node);
}

void Draft::addFlag(Facet facet, const Node& node)
{
    m_facets.push_back({.facet = facet, .bits = 1, .node = node});
}

void Draft::addBits(Facet facet, std::uint32_t bits)
{
    m_facets.push_back({.facet = facet, .bits = bits});
}

Element& Draft::newChild(ElementKind kind, std::string_view name, const Node& node)
{
    Element& child = newElement(m_arena, kind, name, node, m_element);
    m_children.push_back(&child);
    return child;
}

} // namespace core::proto
