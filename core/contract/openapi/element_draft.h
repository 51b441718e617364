// SPDX-License-Identifier: Apache-2.0
// An element while its facets and children are collected; complete when the draft goes out of scope.
#pragma once

#include "core/contract/openapi/reading.h"

#include <string_view>

namespace core::openapi {

class ElementDraft {
public:
    ElementDraft(Reading& reading, Element& element);
    ~ElementDraft();
    ElementDraft(const ElementDraft&) = delete;
    ElementDraft& operator=(const ElementDraft&) = delete;

    Element& element() { return m_element; }
    Reading& reading() { return m_reading; }

    /// What is said first counts.
    void add(const FacetValue& facet);
    bool has(Facet which) const;
    void addChild(const Element& child);
    /// A child that is made, but not read yet.
    Element& newChild(ElementKind kind, const Node& node, std::string_view name = {});

    /// A text, or any scalar: `version: 1.0` means "1.0".
    void addText(Facet facet, const Node& said);
    /// Nothing when it is false: that is what nobody need say.
    void addFlag(Facet facet, const Node& said);
    /// Any value, of which only equality counts.
    void addValue(Facet facet, const Node& said);
    void addFlag(Facet facet) { add({.facet = facet, .bits = 1}); }
    /// "x-…" as an Extension, unless it is one of the few that mean something to us.
    void addExtension(const Node& said);
    /// A key that makes sense nowhere here.
    void addUnknown(const Node& said, std::string_view where);

private:
    Reading& m_reading;
    Element& m_element;
    std::size_t m_firstFacet;
    std::size_t m_firstChild;
};

} // namespace core::openapi
