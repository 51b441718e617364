// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findings_markdown.h"

#include "app/cli/markdown.h"
#include "app/cli/wording.h"
#include "core/compat/version_advice.h"

namespace cli {

namespace {

using core::Severity;

constexpr std::size_t LongestWitness = 600;
constexpr std::size_t LongestText = 1'000;
constexpr std::size_t LongestGap = 200;
constexpr std::size_t ListedGaps = 20;

std::string paragraph(std::string_view label, std::string_view text)
{
    return text.empty() ? std::string() : "**" + std::string(label) + "** " + prose(text) + "\n\n";
}

std::string witnessParagraph(const core::Finding& finding)
{
    if (!finding.witness)
        return {};
    if (!finding.witness->none.empty())
        return paragraph("Unproved:", finding.witness->none);
    const bool isOfBaseline = finding.witness->validIn == core::Side::Baseline;
    return "**Proof:** " + markdownCode(shortened(finding.witness->value, LongestWitness))
        + " is valid in the " + (isOfBaseline ? "baseline, and the candidate" : "candidate, and the baseline")
        + " refuses it: " + prose(finding.witness->refusal) + "\n\n";
}

std::string namesOf(const core::Diff& diff)
{
    const std::string before = diff.baseline ? code(diff.baseline->name) : "nothing";
    const std::string after = diff.candidate ? code(diff.candidate->name) : "nothing";
    return before == after ? after : before + " → " + after;
}

std::string gapList(const std::vector<NamedGap>& gaps)
{
    std::string out;
    for (std::size_t place = 0; place < std::min(ListedGaps, gaps.size()); ++place)
        out += "- " + std::string(gaps[place].kind) + ": "
            + code(shortened(gapPlaceWords(*gaps[place].gap), LongestGap)) + ", "
            + prose(shortened(gapWords(*gaps[place].gap), LongestGap)) + "\n";
    if (gaps.size() > ListedGaps)
        out += "- … and " + std::to_string(gaps.size() - ListedGaps) + " more\n";
    return out.empty() ? out : out + "\n";
}

std::string suppressedLine(const DiffReport& report)
{
    std::size_t suppressed = 0;
    for (const ReportedContract& contract : report.contracts)
        suppressed += contract.diff.judgement.suppressed.size();
    return suppressed == 0 ? "" : counted(suppressed, "finding is", "findings are") + " suppressed.\n\n";
}

/// What changed, and where.
std::string headOf(const core::Finding& finding)
{
    std::string out = "**" + std::string(markOf(finding.severity)) + " " + prose(finding.title) + "**\n\n"
        + code(finding.path);
    if (const std::string others = otherSitesWords(finding); !others.empty())
        out += ", also in " + prose(others);
    out += "\n\n" + prose(finding.message);
    if (const core::TextPlace* place = placeOf(finding))
        out += " (" + code(placeWords(*place)) + (finding.candidate ? ")" : " of the baseline)");
    return out + "\n\n";
}

std::string reasonsOf(const core::Finding& finding)
{
    return witnessParagraph(finding)
        + (finding.semantic ? paragraph("Marked as a change of meaning:", finding.semantic->reason) : "")
        + paragraph("Why:", finding.why) + paragraph("Do:", finding.recipe) + "Rule " + code(finding.rule)
        + "\n\n";
}

} // namespace

std::string prose(std::string_view text)
{
    return markdownText(shortened(text, LongestText));
}

std::string code(std::string_view text)
{
    return markdownCode(shortened(text, LongestText));
}

std::string findingInFull(const core::Finding& finding)
{
    return headOf(finding) + "<details><summary>Why, and what to do</summary>\n\n" + reasonsOf(finding)
        + "</details>\n\n";
}

std::string findingUnfolded(const core::Finding& finding)
{
    return headOf(finding) + reasonsOf(finding);
}

std::string findingInBrief(const core::Finding& finding)
{
    return "- " + code(finding.path) + ": " + prose(finding.message) + "\n";
}

std::string countsTable(const DiffReport& report)
{
    std::string heads;
    std::string counts;
    for (const Severity severity : SeveritiesWorstFirst) {
        heads += "| " + std::string(markOf(severity)) + " " + std::string(headingOf(severity)) + " ";
        counts += "| " + std::to_string(report.count(severity)) + " ";
    }
    return heads + "|\n| ---: | ---: | ---: | ---: |\n" + counts + "|\n\n";
}

std::string contractLine(const core::Diff& diff)
{
    std::string line = "**" + prose(contractWords(diff)) + "** · " + namesOf(diff);
    if (const std::string advice = core::versionAdviceWords(core::adviseVersion(diff)); !advice.empty())
        line += " · " + prose(advice);
    return line + "\n\n";
}

std::string findingsFooter(const DiffReport& report)
{
    const std::string compared = report.isPair
        ? prose(coverageWords(report.contracts.front().diff))
        : counted(report.contracts.size(), "contract", "contracts") + " compared";
    return gapList(gapsOf(report)) + suppressedLine(report) + "<sub>" + compared + "; profile "
        + std::string(core::profileName(report.profile)) + "</sub>\n";
}

std::string verdictMark(const DiffReport& report)
{
    if (report.exitCode() == ExitCode::Unknown)
        return "?";
    for (const Severity severity : SeveritiesWorstFirst)
        if (report.count(severity) > 0)
            return std::string(markOf(severity));
    return "●";
}

} // namespace cli
