// SPDX-License-Identifier: Apache-2.0
// What findings do to a consumer by the operations it sends: exact use, to the field; private to this room.
#pragma once

#include "core/impact/impact.h"

#include <span>
#include <stop_token>
#include <vector>

namespace core {

/// One for each finding, in their order. The consumer has operation documents; of the schemas at most one is
/// null. `pinned` is what it was built against; null for the baseline.
std::vector<FindingImpact> impactByOperations(const Contract* baseline, const Contract* candidate,
    std::span<const Finding> findings, const Consumer& consumer, const PinnedContract* pinned,
    const std::stop_token& stop = {});

} // namespace core
