// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/made_elements.h"

#include <algorithm>

namespace test {

core::Element* MadeElements::make(core::ElementKind kind, std::string_view name, std::vector<Said> said,
    std::vector<core::Element*> children)
{
    std::ranges::sort(said, {}, &Said::facet);
    std::vector<core::FacetValue>& facets = m_facets.emplace_back();
    for (const Said& each : said)
        facets.push_back({.facet = each.facet, .bits = each.bits, .text = each.text});
    core::Element& element = m_elements.emplace_back();
    element.kind = kind;
    element.name = name;
    element.facets = facets;
    element.shape = &element;
    element.children = m_children.emplace_back(children.begin(), children.end());
    for (core::Element* child : children)
        child->parent = &element;
    return &element;
}

} // namespace test
