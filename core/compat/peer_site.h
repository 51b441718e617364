// SPDX-License-Identifier: Apache-2.0
// Where a peer would have reported a finding: its ids and messages name operation, direction and place apart.
#pragma once

#include "core/compat/finding.h"

#include <string_view>

namespace core {

/// Whatever the path's parameters are called, in upper or lower case. "components" is what no operation has.
bool isSameOperation(std::string_view wanted, std::string_view operation);

/// Whether "oasdiff:request-parameter-max-decreased" can be about this site: its direction, and whether a
/// parameter, a header, a body or a property in one.
bool isSeenByPeer(std::string_view peersId, const FindingSite& site);

/// Whether the finding speaks of a name, status or value at this site; of "items/sku" its last step counts.
bool saysName(const Finding& finding, const FindingSite& site, std::string_view name);

} // namespace core
