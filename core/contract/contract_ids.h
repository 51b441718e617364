// SPDX-License-Identifier: Apache-2.0
// The names contracts go by: in decisions, packets and on the command line.
#pragma once

#include "core/contract/found_contract.h"

#include <vector>

namespace core {

/// The entry path without extension; with it for all that would have the same id.
void assignContractIds(std::vector<FoundContract>& contracts);

} // namespace core
