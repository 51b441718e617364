// SPDX-License-Identifier: Apache-2.0
// What a check could not read, judge or understand, by name; private to this room.
#pragma once

#include "core/repo/blob_store.h"
#include "core/review/check.h"

namespace core {

/// In the order of the contracts, then of files and policy; each name once for each contract.
std::vector<OpenPoint> openPointsOf(
    const Check& check, const RevisionFiles& baseline, const RevisionFiles& candidate);

} // namespace core
