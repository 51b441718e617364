// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_comparison.h"

#include "core/base/semver.h"
#include "core/review/check_files.h"
#include "core/review/check_meaning.h"
#include "core/review/check_policy.h"
#include "core/review/check_scenarios.h"

#include <algorithm>

namespace core {

namespace {

const FoundContract* foundById(const CheckedContracts& side, const std::string& id)
{
    const auto found = std::ranges::find(side.folder.contracts, id, &FoundContract::id);
    return found == side.folder.contracts.end() ? nullptr : &*found;
}

void tellFilesRead(Check& check, const CheckedSides& sides, const SidesFiles& files,
    const std::vector<ContractMeaning>& meanings)
{
    for (std::size_t place = 0; place < meanings.size(); ++place) {
        const Diff& diff = check.contracts[place].diff;
        if (diff.isIdentical)
            continue;
        check.read.push_back({diff.contract,
            sideAsRead(
                files.baseline, foundById(sides.baseline, diff.contract), meanings[place].baselineFeatures),
            sideAsRead(files.candidate, foundById(sides.candidate, diff.contract),
                meanings[place].candidateFeatures)});
    }
}

bool isFoundByMark(const Check& check, const std::string& place)
{
    return std::ranges::any_of(check.contracts, [&](const ComparedContract& each) {
        return std::ranges::find(each.diff.judgement.findings, place, &Finding::place)
            != each.diff.judgement.findings.end();
    });
}

/// Each contract knows its own findings only; that a mark is on none of all is known here.
void ownUpToLostMarks(Check& check, const CheckOptions& options)
{
    for (const MarkedSemantic& marked : options.marks)
        if (!isFoundByMark(check, marked.pointer))
            check.unread.push_back({"semantic mark", {}, marked.pointer, "no finding has this place"});
}

} // namespace

ComparisonOptions comparisonOptions(const Check& check, const CheckOptions& options)
{
    ComparisonOptions comparing;
    comparing.judging = judgingBy(check.policy, check.asOf);
    comparing.judging.semantic = options.marks;
    comparing.judging.findWitnesses = options.findWitnesses;
    comparing.isByReference = options.isByReference;
    comparing.seed = options.seed;
    comparing.runAll = options.runAll;
    return comparing;
}

Result<CheckedSides> openSides(const RevisionFiles& baseline, const RevisionFiles& candidate,
    const Settings& policy, const std::stop_token& stop)
{
    DiscoveryCache cache;
    auto before = openContracts(baseline, policy, cache, stop);
    if (!before)
        return tl::unexpected(before.error());
    auto after = openContracts(candidate, policy, cache, stop);
    if (!after)
        return tl::unexpected(after.error());
    return CheckedSides {std::move(*before), std::move(*after)};
}

void compareSides(Check& check, const CheckedSides& sides, const SidesFiles& files,
    const CheckOptions& options, const std::stop_token& stop)
{
    check.contracts = compareFolders(sides.baseline.folder, sides.candidate.folder,
        comparisonOptions(check, options), IdenticalContracts::ArePassedOver, stop);
    ownUpToLostMarks(check, options);
    const SidesFeatures features {featureFiles(files.baseline), featureFiles(files.candidate)};
    tellFilesRead(check, sides, files, addMeanings(check, features, options, stop));
    settleUntiedScenarios(check, sides.candidate, features.candidate, stop);
}

void adviseVersion(Check& check)
{
    std::optional<Version> highest;
    for (const ComparedContract& compared : check.contracts) {
        const Diff& diff = compared.diff;
        check.bump = std::max(check.bump, diff.judgement.bump);
        const auto proposed = parseVersionTag(diff.candidate ? diff.candidate->version : std::string());
        const bool isOfChanged =
            !diff.isIdentical && (!diff.judgement.findings.empty() || !compared.comparison);
        if (isOfChanged && proposed && (!highest || *highest < *proposed))
            highest = proposed;
    }
    if (highest)
        check.proposedVersion = formatVersion(*highest);
}

} // namespace core
