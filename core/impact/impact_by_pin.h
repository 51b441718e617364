// SPDX-License-Identifier: Apache-2.0
// What a pin says of a finding where no record of use does; private to this room.
#pragma once

#include "core/impact/impact.h"
#include "core/impact/pinned_contract.h"

#include <string>
#include <string_view>

namespace core {

/// A place that the candidate leaves as it was in the pinned version hits nobody who was built against that;
/// else `why` nothing is known stays the answer. `pinned` is null for the baseline.
FindingImpact impactByPin(const PinnedContract* pinned, const Finding& finding, std::string why);

/// "; pinned to 2.2.1, held against 2.3.0"; nothing where the pin names no version, or this one.
std::string heldAgainstWords(const Pin& pin, std::string_view baselineVersion);

/// ", and not yet in 2.2.1, to which it is pinned"
std::string notYetWords(const PinnedContract& pinned);

} // namespace core
