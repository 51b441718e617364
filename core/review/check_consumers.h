// SPDX-License-Identifier: Apache-2.0
// The consumers that the policy lists, and which findings hit them; private to this room.
#pragma once

#include "core/review/check.h"
#include "core/review/check_pins.h"

#include <span>

namespace core {

struct CheckedConsumers {
    std::vector<Consumer> consumers;
    std::vector<ResolvedPin> pins; ///< one for each
};

/// Their files inside of the repository are read at `revision`: what they use today, not what a branch says.
/// A pin that no tag bears out says so in its `why`.
CheckedConsumers readConsumers(
    const Settings& policy, const Repository& repository, const Revision& revision);

/// One entry for each consumer, with the findings of all contracts in their order.
std::vector<ConsumerImpact> impactOfAll(std::span<const ComparedContract> contracts,
    const CheckedConsumers& consumers, const PinnedVersions& versions, const std::stop_token& stop = {});

} // namespace core
