// SPDX-License-Identifier: Apache-2.0
// Which contract of one folder is which of another.
#pragma once

#include "core/contract/found_contract.h"

#include <string>
#include <vector>

namespace core {

struct ContractPair {
    std::string id; ///< of the candidate's, else of the baseline's
    const FoundContract* baseline = nullptr; ///< null: it is new
    const FoundContract* candidate = nullptr; ///< null: it is gone
};

/// By id; then the one left over of a language on each side is taken for the same under another name. Sorted
/// by id. `baseline` and `candidate` keep what the pairs point to.
std::vector<ContractPair> pairContracts(
    const std::vector<FoundContract>& baseline, const std::vector<FoundContract>& candidate);

} // namespace core
