// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_verdict.h"

#include <algorithm>

namespace core {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::vector<std::string> refusals(const Check& check)
{
    std::vector<std::string> reasons;
    const std::size_t breaking = check.count(Severity::Breaking);
    if (breaking > 0)
        reasons.push_back(counted(breaking, "breaking change", "breaking changes")
            + ", and no valid packet accepts " + (breaking == 1 ? "it" : "them") + " with a plan.");
    const std::size_t risky = check.count(Severity::Risky);
    if (check.failsOn == Severity::Risky && risky > 0)
        reasons.push_back(
            counted(risky, "risky change", "risky changes") + ", which this check was told to refuse.");
    return reasons;
}

std::vector<std::string> doubts(const Check& check)
{
    std::vector<std::string> reasons;
    for (const ComparedContract& each : check.contracts)
        if (!each.diff.judgement.coverage.isWhole())
            reasons.push_back(
                "Of " + each.diff.contract + " not everything was read, understood and judged.");
    if (!check.unread.empty())
        reasons.push_back(counted(check.unread.size(), "more place was", "more places were")
            + " not read or not understood, " + check.unread.front().file + " among them.");
    const auto weakening = std::ranges::count_if(check.policyChanges, &PolicyChange::weakens);
    if (weakening > 0)
        reasons.push_back("The candidate weakens the policy it is reviewed by in "
            + counted(static_cast<std::size_t>(weakening), "place.", "places."));
    return reasons;
}

std::string confirmation(const Check& check)
{
    const std::size_t all =
        check.count(Severity::Risky) + check.count(Severity::Safe) + check.count(Severity::Docs);
    if (all == 0)
        return "No contract changes in meaning.";
    return "Everything was read, understood and judged, and nothing breaks.";
}

} // namespace

void reachVerdict(Check& check)
{
    check.reasons = refusals(check);
    check.verdict = check.reasons.empty() ? CheckVerdict::Yes : CheckVerdict::No;
    const std::vector<std::string> doubtful = doubts(check);
    if (check.verdict == CheckVerdict::Yes && !doubtful.empty())
        check.verdict = CheckVerdict::Unknown;
    check.reasons.insert(check.reasons.end(), doubtful.begin(), doubtful.end());
    if (check.reasons.empty())
        check.reasons.push_back(confirmation(check));
}

} // namespace core
