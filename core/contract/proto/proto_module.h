// SPDX-License-Identifier: Apache-2.0
// All packages of a folder as one contract: types move between packages and files, and a folder is compared
// as a whole.
#pragma once

#include "core/contract/found_contract.h"

#include <vector>

namespace core::proto {

/// Where either side has several contracts in Protocol Buffers, each side gets one in their place that has
/// all their files, entered by the first by path, and called alike on both.
void joinModules(std::vector<FoundContract>& baseline, std::vector<FoundContract>& candidate);

} // namespace core::proto
