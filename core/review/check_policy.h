// SPDX-License-Identifier: Apache-2.0
// The policy that holds for a check, and what the candidate does to it; private to this room.
#pragma once

#include "core/compat/judge.h"
#include "core/contract/settings.h"
#include "core/repo/blob_store.h"
#include "core/review/policy.h"

namespace core {

struct CheckedPolicy {
    Document document; ///< of the settings; without a root where there are none
    Settings settings;
    std::vector<Gap> notUnderstood; ///< what the team asked for and nobody could read
    PolicyFiles before; ///< where the candidate parted from the trusted branch …
    PolicyFiles after; ///< … and what it made of it
};

/// `trusted` is the candidate itself where there is no branch to trust. What the trusted branch did after the
/// `parting` is no change of the candidate's.
CheckedPolicy readPolicy(
    const RevisionFiles& trusted, const RevisionFiles& parting, const RevisionFiles& candidate);

/// How the policy wants findings judged.
JudgeOptions judgingBy(const Settings& policy, std::chrono::year_month_day asOf);

} // namespace core
