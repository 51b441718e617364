// SPDX-License-Identifier: Apache-2.0
// An element of a proto contract while its facets and children are collected.
#pragma once

#include "core/contract/element_arena.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::proto {

/// Complete when it goes out of scope.
class Draft {
public:
    Draft(ElementArena& arena, Element& element)
        : m_arena(arena)
        , m_element(element)
    {
        m_facets.reserve(UsualFacets);
    }
    ~Draft();
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    Element& element() { return m_element; }
    ElementArena& arena() { return m_arena; }
    /// `node` is the place that says it; an invalid one for what nobody wrote.
    void add(Facet facet, std::string_view text, const Node& node = {});
    /// A text that does not live as long as the contract.
    void addKept(Facet facet, const std::string& text, const Node& node = {});
    void addFlag(Facet facet, const Node& node);
    void addBits(Facet facet, std::uint32_t bits);
    void addChild(const Element& child) { m_children.push_back(&child); }
    /// A child that is still to be filled.
    Element& newChild(ElementKind kind, std::string_view name, const Node& node);

private:
    static constexpr std::size_t UsualFacets = 12; ///< a field has so many

    ElementArena& m_arena;
    Element& m_element;
    std::vector<FacetValue> m_facets;
    std::vector<const Element*> m_children;
};

/// Its own shape, below this parent.
Element& newElement(
    ElementArena& arena, ElementKind kind, std::string_view name, const Node& node, const Element& parent);

} // namespace core::proto
