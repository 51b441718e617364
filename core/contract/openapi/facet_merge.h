// SPDX-License-Identifier: Apache-2.0
// Facets that two members of an allOf say, brought into one that says both.
#pragma once

#include "core/contract/element_arena.h"

#include <vector>

namespace core::openapi {

/// Takes one more facet into those collected so far; false when no single facet can say both.
bool mergeFacet(ElementArena& arena, std::vector<FacetValue>& facets, const FacetValue& more);

/// The facet among them, or null.
FacetValue* findFacet(std::vector<FacetValue>& facets, Facet which);

/// Lets null be one of the values: in the types, and in the enum where it is missing.
void addNull(std::vector<FacetValue>& facets);

} // namespace core::openapi
