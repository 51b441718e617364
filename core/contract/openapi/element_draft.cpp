// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/element_draft.h"

#include <algorithm>

namespace core::openapi {

ElementDraft::ElementDraft(Reading& reading, Element& element)
    : m_reading(reading)
    , m_element(element)
    , m_firstFacet(reading.facetStack.size())
    , m_firstChild(reading.childStack.size())
{
}

ElementDraft::~ElementDraft()
{
    const std::span facets = std::span(m_reading.facetStack).subspan(m_firstFacet);
    std::ranges::sort(facets, {}, &FacetValue::facet);
    m_reading.complete(m_element, m_firstFacet, m_firstChild);
}

void ElementDraft::add(const FacetValue& facet)
{
    if (has(facet.facet))
        return;
    m_reading.noteOrigin(facet.node);
    for (const Node& value : facet.values)
        m_reading.noteOrigin(value);
    m_reading.facetStack.push_back(facet);
}

bool ElementDraft::has(Facet which) const
{
    const auto begin = m_reading.facetStack.begin() + static_cast<std::ptrdiff_t>(m_firstFacet);
    return std::ranges::find(begin, m_reading.facetStack.end(), which, &FacetValue::facet)
        != m_reading.facetStack.end();
}

void ElementDraft::addChild(const Element& child)
{
    m_reading.childStack.push_back(&child);
}

Element& ElementDraft::newChild(ElementKind kind, const Node& node, std::string_view name)
{
    Element& child = m_reading.make(kind, node, &m_element, name);
    addChild(child);
    return child;
}

void ElementDraft::addText(Facet facet, const Node& said)
{
    const Node value = said.resolved();
    if (value.isMap() || value.isSequence())
        m_reading.notUnderstood(said, "is not a text");
    else if (value.kind() != NodeKind::Null)
        add({.facet = facet, .node = said, .text = value.text()});
}

void ElementDraft::addFlag(Facet facet, const Node& said)
{
    const Node value = said.resolved();
    if (value.kind() != NodeKind::Boolean)
        m_reading.notUnderstood(said, "is neither true nor false");
    else if (value.text().starts_with('t') || value.text().starts_with('T'))
        add({.facet = facet, .bits = 1, .node = said, .text = value.text()});
}

void ElementDraft::addValue(Facet facet, const Node& said)
{
    add({.facet = facet, .node = said, .text = said.resolved().text()});
}

void ElementDraft::addExtension(const Node& said)
{
    switch (m_reading.wordOf(said)) {
    case Word::XSunset:
        return addText(Facet::Sunset, said);
    case Word::XStabilityLevel:
        return addText(Facet::Stability, said);
    default:
        break;
    }
    Element& extension = newChild(ElementKind::Extension, said, said.key());
    ElementDraft(m_reading, extension).addValue(Facet::ExtensionValue, said);
}

void ElementDraft::addUnknown(const Node& said, std::string_view where)
{
    if (said.key().starts_with("x-"))
        return addExtension(said);
    m_reading.notUnderstood(said, std::string(where) + " has no such keyword");
}

} // namespace core::openapi
