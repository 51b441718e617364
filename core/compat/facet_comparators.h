// SPDX-License-Identifier: Apache-2.0
// One comparator for each facet: what a difference in it does to the set of values on the wire.
#pragma once

#include "core/compat/change.h"
#include "core/compat/facet_difference.h"
#include "core/contract/element.h"

namespace core {

/// The two elements a facet belongs to; a facet seldom means something alone.
struct FacetPair {
    const Element& baseline;
    const Element& candidate;
    const FacetValue* before; ///< null where nothing is said
    const FacetValue* after;
    Notation notation = Notation::Json;
};

/// What a comparator finds: whether they differ at all, and how.
struct FacetVerdict {
    bool differs = false;
    Effect effect = Effect::None;
    std::string reason = {};
    std::vector<std::string> lost = {};
    std::vector<std::string> gained = {};
};

FacetVerdict compareFacet(Facet facet, const FacetPair& pair);

} // namespace core
