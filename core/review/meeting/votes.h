// SPDX-License-Identifier: Apache-2.0
// What people would decide, said before a meeting: shown, and never a decision.
#pragma once

#include "core/review/journal.h"
#include "core/review/review.h"

#include <map>
#include <string>
#include <vector>

namespace core {

struct Vote {
    std::string of;
    std::string handedOverBy = {}; ///< who wrote it down; empty: the voter
    std::string verdict = {}; ///< one of DecisionVerdicts
    std::string reason = {};
    bool isStale = false; ///< the finding says something else by now

    bool operator==(const Vote&) const = default;
};

using VotesByPlace = std::map<std::string, std::vector<Vote>, std::less<>>;

/// The last of each person at each place, whether they wrote it down or somebody else did; people in the
/// order of their votes. A vote on what is no longer found is stale, too.
VotesByPlace votesIn(const Journals& journals, const Review& review);

/// Whether people would decide differently; stale votes say nothing.
bool disagree(const std::vector<Vote>& votes);

} // namespace core
