// SPDX-License-Identifier: Apache-2.0
// The text of a facet, for those who ask for one after the other.
#pragma once

#include "core/contract/element.h"

#include <string_view>

namespace core {

/// Empty where nobody says it, and of no element.
inline std::string_view facetText(const Element* element, Facet facet)
{
    const FacetValue* const said = element == nullptr ? nullptr : element->facet(facet);
    return said == nullptr ? std::string_view() : said->text;
}

inline std::string_view facetText(const Element& element, Facet facet)
{
    return facetText(&element, facet);
}

} // namespace core
