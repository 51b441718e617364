// SPDX-License-Identifier: Apache-2.0
// All packages of a folder as one contract: types move between packages and files, and a folder is compared as
// a whole.
#pragma once

#include "core/contract/found_contract.h"

#include <vector>

namespace core::proto {

/// In place of the contracts in Protocol Buffers one that has all their files, entered by the first by path;
/// what is alone stays as it is.
void joinModule(std::vector<FoundContract>& contracts);

} // namespace core::proto
