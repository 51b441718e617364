// SPDX-License-Identifier: Apache-2.0
#include "core/review/check.h"

#include <algorithm>

namespace core {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

bool isAccepted(const Check& check, const Finding& finding)
{
    return std::ranges::find(check.accepted, finding.place, &AcceptedFinding::place) != check.accepted.end();
}

std::size_t notAccepted(const Check& check, Severity severity)
{
    std::size_t count = 0;
    for (const ComparedContract& contract : check.contracts)
        for (const Finding& finding : contract.diff.judgement.findings)
            if (finding.severity == severity && !isAccepted(check, finding))
                ++count;
    return count;
}

std::vector<std::string> refusals(const Check& check)
{
    std::vector<std::string> reasons;
    const std::size_t breaking = notAccepted(check, Severity::Breaking);
    if (breaking > 0)
        reasons.push_back(counted(breaking, "breaking change", "breaking changes")
            + ", and no valid packet accepts " + (breaking == 1 ? "it" : "them") + " with a plan.");
    const std::size_t risky = notAccepted(check, Severity::Risky);
    if (check.failsOn == Severity::Risky && risky > 0)
        reasons.push_back(
            counted(risky, "risky change", "risky changes") + ", which this check was told to refuse.");
    return reasons;
}

std::vector<OpenPoint> notAcknowledged(const Check& check, OpenPointKind kind)
{
    std::vector<OpenPoint> points;
    std::ranges::copy_if(check.openPoints, std::back_inserter(points),
        [&](const OpenPoint& each) { return each.kind == kind && each.packet.empty(); });
    return points;
}

std::vector<std::string> doubts(const Check& check)
{
    std::vector<std::string> reasons;
    const auto unsure = notAcknowledged(check, OpenPointKind::Contract);
    for (const ComparedContract& each : check.contracts)
        if (std::ranges::find(unsure, each.diff.contract, &OpenPoint::contract) != unsure.end())
            reasons.push_back(
                "Of " + each.diff.contract + " not everything was read, understood and judged.");
    if (const auto unread = notAcknowledged(check, OpenPointKind::Unread); !unread.empty())
        reasons.push_back(counted(unread.size(), "more place was", "more places were")
            + " not read or not understood: " + unread.front().name + (unread.size() > 1 ? ", …" : "."));
    if (const auto weaker = notAcknowledged(check, OpenPointKind::Policy); !weaker.empty())
        reasons.push_back("The candidate weakens the policy it is reviewed by in "
            + counted(weaker.size(), "place.", "places."));
    return reasons;
}

std::string confirmation(const Check& check)
{
    const std::size_t breaking = check.count(Severity::Breaking);
    if (breaking > 0)
        return counted(breaking, "breaking change", "breaking changes") + ", accepted with a plan in "
            + (breaking == 1 ? "a valid packet." : "valid packets.");
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
