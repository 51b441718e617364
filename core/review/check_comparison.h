// SPDX-License-Identifier: Apache-2.0
// Two sides compared under a policy, and what that means: the heart of a check, whether its files come from
// commits or from a list; private to this room.
#pragma once

#include "core/review/check.h"
#include "core/review/check_contracts.h"

namespace core {

/// How the policy of a check wants contracts compared.
ComparisonOptions comparisonOptions(const Check& check, const CheckOptions& options);

struct CheckedSides {
    CheckedContracts baseline;
    CheckedContracts candidate;
};

struct SidesFiles {
    const RevisionFiles& baseline;
    const RevisionFiles& candidate;
};

/// The files outlive what is returned.
Result<CheckedSides> openSides(const RevisionFiles& baseline, const RevisionFiles& candidate,
    const Settings& policy, const std::stop_token& stop = {});

/// Contracts, the files read for them, criteria, interaction, envelope, lint and who must sign, into a check
/// whose policy and day are known.
void compareSides(Check& check, const CheckedSides& sides, const SidesFiles& files,
    const CheckOptions& options, const std::stop_token& stop = {});

/// The bump of all contracts together, and the highest version that a changed one gives itself.
void adviseVersion(Check& check);

} // namespace core
