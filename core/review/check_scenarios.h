// SPDX-License-Identifier: Apache-2.0
// Scenarios in .feature files, which stand beside all contracts; private to this room.
#pragma once

#include "core/review/check.h"
#include "core/review/check_contracts.h"

#include <span>

namespace core {

/// A scenario that some contract of the candidate ties to an operation is no other contract's matter, even
/// where that one does not change. What none ties is told once.
void settleUntiedScenarios(Check& check, const CheckedContracts& candidate,
    std::span<const FeatureFile> features, const std::stop_token& stop = {});

} // namespace core
