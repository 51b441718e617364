// SPDX-License-Identifier: Apache-2.0
// Decisions as the people of all reviews wrote them down so far: shown, never counted.
#pragma once

#include "core/review/journal.h"

#include <string>
#include <vector>

namespace core {

struct DraftDecision {
    std::string review;
    std::string place; ///< of the finding
    std::string facts = {}; ///< those it was decided on; empty when it does not say
    std::string verdict; ///< "accept-with-plan"
    std::string by;
    std::string at = {};
    std::string reason = {};
    bool isStale = false; ///< the finding is gone, or is not known to say the same as then
};

struct Drafts {
    std::vector<DraftDecision> decisions; ///< those that stand, by review, then as they were made
    std::vector<Gap> notUnderstood;
};

Drafts readDrafts(const RevisionFiles& files);

} // namespace core
