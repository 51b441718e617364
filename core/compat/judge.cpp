// SPDX-License-Identifier: Apache-2.0
#include "core/compat/judge.h"

#include "core/compat/bump.h"
#include "core/compat/change_gap.h"
#include "core/compat/envelope_departure.h"
#include "core/compat/finding_maker.h"
#include "core/compat/lifecycle.h"
#include "core/compat/peers/peer_judge.h"
#include "core/compat/proof.h"
#include "core/compat/semantic_marks.h"
#include "core/compat/site_groups.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace core {
namespace {

std::string reasonOf(const Change& change)
{
    return change.effectReason.empty() ? "what it does to the values on the wire was not worked out"
                                       : change.effectReason;
}

void relate(std::vector<Finding>& findings)
{
    for (Finding& finding : findings)
        for (const Finding& other : findings)
            if (&other != &finding)
                finding.related.push_back(other.place);
}

/// Judges the changes of a comparison in their order, each finding with a place of its own.
class ChangeJudge {
public:
    ChangeJudge(const Comparison& comparison, const JudgeOptions& options, Judgement& judgement)
        : m_comparison(comparison)
        , m_options(options)
        , m_judgement(judgement)
        , m_peer(comparison, options.profile)
    {
    }

    void judge(std::size_t index)
    {
        const Change& change = m_comparison.changes[index];
        std::vector<Finding> findings;
        bool isJudged = true;
        for (const SiteGroup& group : groupsOf(change)) {
            findings.push_back(findingOf(index, group));
            isJudged = isJudged && group.verdict.isJudged;
        }
        if (isPeerProfile(m_options.profile))
            m_peer.judge(findings.front(), change);
        ownUp(change, isJudged);
        relate(findings);
        std::ranges::move(findings, std::back_inserter(m_judgement.findings));
    }

private:
    /// A peer knows no directions: what it says of a change it says once.
    std::vector<SiteGroup> groupsOf(const Change& change) const
    {
        auto groups = groupSites(change, m_comparison.candidate->language, m_options);
        return isPeerProfile(m_options.profile) ? std::vector {joinedGroup(std::move(groups))} : groups;
    }

    /// Two causes can look the same from afar; a number tells them apart.
    Finding findingOf(std::size_t index, SiteGroup group)
    {
        const std::string split = group.split;
        Finding finding = makeFinding(m_comparison, index, group, m_options.contract);
        for (int number = 2; !m_places.insert(finding.place).second; ++number) {
            group.split = split + " #" + std::to_string(number);
            finding = makeFinding(m_comparison, index, group, m_options.contract);
        }
        return finding;
    }

    void ownUp(const Change& change, bool isJudged)
    {
        Coverage& coverage = m_judgement.coverage;
        if (!isJudged)
            coverage.notJudged.push_back(gapOf(m_comparison, change, reasonOf(change)));
        if (std::string doubt = lifecycleDoubt(change); !doubt.empty())
            coverage.notUnderstood.push_back(gapOf(m_comparison, change, std::move(doubt)));
    }

    const Comparison& m_comparison;
    const JudgeOptions& m_options;
    Judgement& m_judgement;
    PeerJudge m_peer;
    std::set<std::string> m_places;
};

/// The entry file first, the others by path, as a contract lists its files.
auto placeOrder(const TextPlace& place, const Contract& contract)
{
    const std::string_view file = place.file;
    return std::tuple(file != contract.documents->entry().path, file, place.begin, place.end);
}

bool standsBefore(const Finding& left, const Finding& right, const Comparison& comparison)
{
    if (left.candidate.has_value() != right.candidate.has_value())
        return left.candidate.has_value();
    if (left.candidate)
        return placeOrder(*left.candidate, *comparison.candidate)
            < placeOrder(*right.candidate, *comparison.candidate);
    if (!left.baseline || !right.baseline)
        return left.baseline.has_value() && !right.baseline.has_value();
    return placeOrder(*left.baseline, *comparison.baseline)
        < placeOrder(*right.baseline, *comparison.baseline);
}

/// Each is moved once: they are large.
void sortByText(std::vector<Finding>& findings, const Comparison& comparison)
{
    std::vector<Finding*> order;
    order.reserve(findings.size());
    for (Finding& finding : findings)
        order.push_back(&finding);
    std::ranges::stable_sort(order,
        [&](const Finding* left, const Finding* right) { return standsBefore(*left, *right, comparison); });
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (Finding* finding : order)
        sorted.push_back(std::move(*finding));
    findings = std::move(sorted);
}

/// What a reviewer marked is never hidden: it is younger than the decision to live with it.
void suppress(Judgement& judgement, const JudgeOptions& options)
{
    if (options.suppressions.empty())
        return;
    std::vector<Finding> shown;
    for (Finding& finding : judgement.findings) {
        if (const auto severity = importedSeverity(options.suppressions, finding, options.asOf);
            severity && !finding.semantic)
            finding.severity = *severity;
        const Suppression* hiding = hiddenBy(options.suppressions, finding, options.asOf);
        if (hiding != nullptr && !finding.semantic)
            judgement.suppressed.push_back({std::move(finding), *hiding});
        else
            shown.push_back(std::move(finding));
    }
    judgement.findings = std::move(shown);
}

void sortGaps(std::vector<Gap>& gaps)
{
    std::ranges::sort(gaps);
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
}

} // namespace

std::size_t Judgement::count(Severity severity) const
{
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
}

Judgement judge(const Comparison& comparison, const JudgeOptions& options, const std::stop_token& stop)
{
    Judgement judgement;
    judgement.coverage = comparison.coverage;
    judgement.findings.reserve(comparison.changes.size());
    ChangeJudge changes(comparison, options, judgement);
    for (std::size_t index = 0; index < comparison.changes.size() && !stop.stop_requested(); ++index)
        changes.judge(index);
    foldDepartures(judgement, comparison, options);
    applyMarks(judgement, comparison, options);
    sortByText(judgement.findings, comparison);
    suppress(judgement, options);
    proveFindings(judgement, comparison, options, stop);
    judgement.bump = bumpOf(judgement.findings, comparison.changes);
    sortGaps(judgement.coverage.notJudged);
    sortGaps(judgement.coverage.notUnderstood);
    return judgement;
}

} // namespace core
