// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_wording.h"
#include "app/cli/impact_report.h"
#include "app/cli/wording.h"
#include "core/base/text.h"

namespace cli {

namespace {

constexpr std::size_t GroupIndent = 2;
constexpr std::size_t FindingIndent = 4;
constexpr std::size_t EvidenceIndent = 6;
constexpr std::size_t LongestEvidence = 2'000;
constexpr std::size_t ListedFindings = 12;

std::string painted(core::Impact impact, const Paint& paint)
{
    const std::string_view name = core::impactName(impact);
    switch (impact) {
    case core::Impact::Affected:
        return paint.red(name);
    case core::Impact::Unknown:
    case core::Impact::BrokenBefore:
        return paint.yellow(name);
    case core::Impact::Unaffected:
        break;
    }
    return paint.green(name);
}

std::string line(std::size_t indent, std::string_view text, std::size_t width)
{
    return wrapped(core::escapedForTerminal(text), indent, 0, width);
}

std::string groupText(const ImpactGroup& group, const Paint& paint, std::size_t width)
{
    std::string out = std::string(GroupIndent, ' ') + painted(group.impact, paint) + "\n";
    std::size_t listed = 0;
    for (const core::Finding* finding : group.findings) {
        if (++listed > ListedFindings)
            break;
        out += line(FindingIndent,
            std::string(markOf(finding->severity)) + " " + finding->title + ": " + finding->path, width);
    }
    if (group.findings.size() > ListedFindings)
        out += line(FindingIndent,
            "… and " + counted(group.findings.size() - ListedFindings, "more finding", "more findings"),
            width);
    return out + line(EvidenceIndent, shortened(group.evidence, LongestEvidence), width);
}

} // namespace

std::string impactText(const ImpactReport& report, const Paint& paint, std::size_t width)
{
    std::string out;
    for (const core::ConsumerImpact& consumer : report.consumers) {
        out += paint.bold(core::escapedForTerminal(consumerWords(consumer))) + "\n";
        if (consumer.pin.version.empty() && !consumer.pin.why.empty())
            out += line(GroupIndent, "no pin: " + consumer.pin.why, width);
        for (const ImpactGroup& group : groupsOf(consumer, report))
            out += groupText(group, paint, width);
        if (consumer.impacts.empty())
            out += line(GroupIndent, "nothing changed", width);
        out += "\n";
    }
    for (const core::Gap& gap : report.gaps)
        out += line(0, "not read: " + gapPlaceWords(gap) + ": " + gapWords(gap), width);
    return out + line(0, impactVerdictWords(report), width);
}

} // namespace cli
