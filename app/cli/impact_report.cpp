// SPDX-License-Identifier: Apache-2.0
#include "app/cli/impact_report.h"

#include "app/cli/wording.h"
#include "core/compat/diff_json.h"
#include "core/impact/impact_json.h"

#include <algorithm>

namespace cli {

namespace {

using core::Impact;

bool hasBreaking(const core::ConsumerImpact& consumer, const ImpactReport& report, Impact wanted)
{
    for (std::size_t at = 0; at < std::min(consumer.impacts.size(), report.findings.size()); ++at)
        if (consumer.impacts[at].impact == wanted && report.findings[at].severity == core::Severity::Breaking)
            return true;
    return false;
}

bool breaksSomething(const ImpactReport& report)
{
    return std::ranges::any_of(report.findings,
        [](const core::Finding& finding) { return finding.severity == core::Severity::Breaking; });
}

std::size_t countWith(const ImpactReport& report, Impact wanted)
{
    return static_cast<std::size_t>(std::ranges::count_if(report.consumers,
        [&](const core::ConsumerImpact& consumer) { return hasBreaking(consumer, report, wanted); }));
}

/// Affected, unknown, broken before, unaffected.
int urgency(Impact impact)
{
    constexpr int Urgencies[] = {1, 0, 3, 2};
    return Urgencies[static_cast<int>(impact)];
}

} // namespace

std::size_t ImpactReport::affected() const
{
    return countWith(*this, Impact::Affected);
}

std::size_t ImpactReport::unknown() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(consumers, [&](const core::ConsumerImpact& consumer) {
            return !hasBreaking(consumer, *this, Impact::Affected)
                && hasBreaking(consumer, *this, Impact::Unknown);
        }));
}

ExitCode ImpactReport::exitCode() const
{
    if (affected() > 0)
        return ExitCode::No;
    const bool isOpen = unknown() > 0 || (consumers.empty() && breaksSomething(*this));
    return isOpen || !gaps.empty() ? ExitCode::Unknown : ExitCode::Yes;
}

std::vector<ImpactGroup> groupsOf(const core::ConsumerImpact& consumer, const ImpactReport& report)
{
    std::vector<ImpactGroup> groups;
    for (std::size_t at = 0; at < std::min(consumer.impacts.size(), report.findings.size()); ++at) {
        const core::FindingImpact& impact = consumer.impacts[at];
        auto group = std::ranges::find_if(groups, [&](const ImpactGroup& each) {
            return each.impact == impact.impact && each.evidence == impact.evidence;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), ImpactGroup {impact.impact, impact.evidence, {}});
        group->findings.push_back(&report.findings[at]);
    }
    std::ranges::stable_sort(groups, {}, [](const ImpactGroup& group) { return urgency(group.impact); });
    return groups;
}

std::string consumerWords(const core::ConsumerImpact& consumer)
{
    std::string words = consumer.name;
    if (!consumer.pin.version.empty())
        words += ", pinned to " + consumer.pin.version;
    if (!consumer.contact.empty())
        words += " (" + consumer.contact + ")";
    if (!consumer.brokenSincePin.empty())
        words +=
            "; " + counted(consumer.brokenSincePin.size(), "place", "places") + " broke before the baseline";
    return words;
}

std::string impactVerdictWords(const ImpactReport& report)
{
    if (report.consumers.empty())
        return "Impact unknown: no consumers listed.";
    std::string words = std::to_string(report.affected()) + " of "
        + counted(report.consumers.size(), "consumer", "consumers")
        + (report.affected() == 1 || report.consumers.size() == 1 ? " is" : " are") + " hit by what breaks";
    if (report.unknown() > 0)
        words += ", of " + std::to_string(report.unknown()) + " it is not known";
    if (!report.gaps.empty())
        words += "; not everything was read";
    return words + ".";
}

std::string impactReportJson(const ImpactReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.impact/1");
    core::writeTool(out, report.tool);
    out.member("baseline", report.baseline);
    out.member("candidate", report.candidate);
    out.key("findings");
    out.openSequence();
    for (const core::Finding& finding : report.findings)
        core::writeFinding(out, finding);
    out.close();
    core::writeConsumers(out, report.consumers);
    out.key("notRead");
    core::writeGaps(out, report.gaps);
    constexpr std::string_view Verdicts[] = {"yes", "no", "unknown"};
    out.member("verdict", Verdicts[static_cast<int>(report.exitCode())]);
    out.close();
    return out.take();
}

} // namespace cli
