// SPDX-License-Identifier: Apache-2.0
// What consumers that are pinned to another version than the baseline were built against; private to this
// room.
#pragma once

#include "core/impact/pin_resolution.h"
#include "core/review/check_comparison.h"

#include <map>
#include <string>
#include <vector>

namespace core {

/// The versions in question, by commit and by the id of the contract.
using PinnedVersions = std::map<std::string, std::map<std::string, PinnedContract>>;

/// Of pins that are certain and lead elsewhere than to the baseline: each version is held against both sides,
/// as far as contracts with findings go. What a team lives with is not passed over here: it is still a
/// change.
PinnedVersions comparePinned(const Check& check, const CheckedSides& sides, const Repository& repository,
    const std::vector<ResolvedPin>& pins, const CheckOptions& options, BlobStore& blobs,
    const std::stop_token& stop = {});

/// Null where the pin is the baseline, or is not certain.
const PinnedContract* findPinned(
    const PinnedVersions& versions, const ResolvedPin& pin, const std::string& contract);

} // namespace core
