// SPDX-License-Identifier: Apache-2.0
// What the changes of one contract mean beside what they break: criteria, what users see, who owns it;
// private to this room.
#pragma once

#include "core/repo/blob_store.h"
#include "core/review/check.h"

#include <set>
#include <span>
#include <string>

namespace core {

struct ContractMeaning {
    ContractChanges changes;
    std::vector<CheckedCriterion> criteria;
    std::vector<CheckedInteraction> interaction;
    CheckedEnvelope envelope;
    std::vector<CheckedLint> lint;
    std::vector<SuppressedFinding> suppressedLint;
    std::vector<Gap> notUnderstood; ///< criteria of the candidate that could not be read
    /// The .feature files with a scenario about its operations.
    std::set<std::string> baselineFeatures;
    std::set<std::string> candidateFeatures;
};

/// The `.feature` files of a revision.
std::vector<FeatureFile> featureFiles(const RevisionFiles& files);

struct SidesFeatures {
    std::vector<FeatureFile> baseline;
    std::vector<FeatureFile> candidate;
};

/// `compared` outlives what is returned.
ContractMeaning meaningOf(const ComparedContract& compared, const Settings& policy,
    const SidesFeatures& features, const std::stop_token& stop = {});

/// Of all contracts of a check, into it; what each of them means, in their order.
std::vector<ContractMeaning> addMeanings(Check& check, const SidesFeatures& features,
    const CheckOptions& options, const std::stop_token& stop = {});

} // namespace core
