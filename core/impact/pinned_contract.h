// SPDX-License-Identifier: Apache-2.0
// The version of a contract that a consumer was built against, where that is not the baseline.
#pragma once

#include "core/compat/finding.h"
#include "core/contract/contract.h"

#include <memory>
#include <string>
#include <vector>

namespace core {

struct PinnedContract {
    std::string version = {}; ///< as the pin calls it: "v2.1.0"
    std::shared_ptr<const Contract> contract = {}; ///< null where that version has none, or was not read
    std::vector<Finding> toBaseline = {}; ///< what the baseline changed of it, nothing suppressed
    std::vector<Finding> toCandidate = {}; ///< the same of the candidate
    bool isWhole = false; ///< all of it was read, understood and judged
};

/// Whether the candidate changes, of what the consumer was built against, something at the finding's place,
/// around it or inside of it, so that more than words differ.
bool isChangedSincePin(const PinnedContract& pinned, const Finding& finding);

/// Whether the baseline broke something there already.
bool wasBrokenSincePin(const PinnedContract& pinned, const Finding& finding);

} // namespace core
