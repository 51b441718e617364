// SPDX-License-Identifier: Apache-2.0
// From a change and the sites where it is judged alike to the finding that people read.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/finding.h"
#include "core/compat/site_groups.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Without `related`, `witness` and `semantic`, which need more than the one group.
Finding makeFinding(
    const Comparison& comparison, std::size_t change, const SiteGroup& group, std::string_view contract);

/// Where the facet, or else the element, stands in its text; nothing where neither is written.
std::optional<TextPlace> textPlace(const Contract& contract, const Element* element, const FacetValue* facet);
/// The node that textPlace points at.
Node writtenNode(const Element* element, const FacetValue* facet);
TextPlace placeOfNode(const Contract& contract, const Node& node);

} // namespace core
