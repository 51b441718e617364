// SPDX-License-Identifier: Apache-2.0
// Comparators for the facets of named types: what they are called says more than what they allow.
#pragma once

#include "core/compat/facet_comparators.h"

namespace core {

/// As they are taken: 1.0 is 1. One that was taken away from what may not be null must be given from now on,
/// and the other way round.
FacetVerdict compareCoercedDefaults(const FacetPair& pair);
/// "[Line!]" allows fewer values than "[Line]"; other names and lists are other types.
FacetVerdict compareWrappedTypes(const FacetPair& pair);
FacetVerdict compareTypeKinds(const FacetPair& pair);
FacetVerdict compareReasons(const FacetPair& pair);
/// Where a directive may stand: each place is one way to use it.
FacetVerdict compareLocations(const FacetPair& pair);

} // namespace core
