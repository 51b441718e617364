// SPDX-License-Identifier: Apache-2.0
// Who owns single elements of a contract, beside the areas that product, backend and frontend own anyway.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/finding.h"
#include "core/contract/settings.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// The JSON pointers a finding is felt at: its own, where it stands in the contract's entry file, and those
/// of the operations and the bodies, parameters and headers it reaches there.
std::vector<std::string> pointersOf(const Finding& finding, const Comparison& comparison);

/// The entries whose glob covers one of them.
std::vector<const ElementOwnerSetting*> ownersOf(const Finding& finding, const Comparison& comparison,
    std::string_view contract, std::span<const ElementOwnerSetting> elements);

} // namespace core
