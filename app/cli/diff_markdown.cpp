// SPDX-License-Identifier: Apache-2.0
// A comment for a pull request: the verdict first, what breaks in full, the rest folded away.
#include "app/cli/bounded_text.h"
#include "app/cli/diff_wording.h"
#include "app/cli/markdown.h"
#include "app/cli/wording.h"
#include "core/compat/version_advice.h"

namespace cli {

namespace {

using core::Severity;

/// Forges refuse longer comments.
constexpr std::size_t LongestComment = 65'536;
constexpr std::size_t LongestWitness = 600;
constexpr std::size_t LongestText = 1'000;
constexpr std::size_t LongestGap = 200;
constexpr std::size_t ListedGaps = 20;

/// Text of a contract, however long: a comment has room for many findings, not for one without end.
std::string prose(std::string_view text)
{
    return markdownText(shortened(text, LongestText));
}

std::string code(std::string_view text)
{
    return markdownCode(shortened(text, LongestText));
}

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

std::string findingInFull(const core::Finding& finding)
{
    std::string out = "**" + std::string(markOf(finding.severity)) + " " + prose(finding.title) + "**\n\n"
        + code(finding.path);
    if (const std::string others = otherSitesWords(finding); !others.empty())
        out += ", also in " + prose(others);
    out += "\n\n" + prose(finding.message);
    if (const core::TextPlace* place = placeOf(finding))
        out += " (" + code(placeWords(*place)) + (finding.candidate ? ")" : " of the baseline)");
    out += "\n\n";
    const std::string details = witnessParagraph(finding)
        + (finding.semantic ? paragraph("Marked as a change of meaning:", finding.semantic->reason) : "")
        + paragraph("Why:", finding.why) + paragraph("Do:", finding.recipe) + "Rule " + code(finding.rule)
        + "\n\n";
    return out + "<details><summary>Why, and what to do</summary>\n\n" + details + "</details>\n\n";
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

std::string namesOf(const core::Diff& diff)
{
    const std::string before = diff.baseline ? code(diff.baseline->name) : "nothing";
    const std::string after = diff.candidate ? code(diff.candidate->name) : "nothing";
    return before == after ? after : before + " → " + after;
}

std::string contractLine(const core::Diff& diff)
{
    std::string line = "**" + prose(contractWords(diff)) + "** · " + namesOf(diff);
    if (const std::string advice = core::versionAdviceWords(core::adviseVersion(diff)); !advice.empty())
        line += " · " + prose(advice);
    return line + "\n\n";
}

/// Everything about one contract that says more than its counts, in the order of worth.
void addFindings(BoundedText& out, const core::Diff& diff, Severity severity)
{
    const auto findings = findingsOf(diff, severity);
    if (findings.empty())
        return;
    if (severity >= Severity::Risky) {
        for (const core::Finding* finding : findings)
            out.addEntry(findingInFull(*finding));
        return;
    }
    std::vector<std::string> entries;
    for (const core::Finding* finding : findings)
        entries.push_back(findingInBrief(*finding));
    const std::string summary =
        std::string(markOf(severity)) + " " + countedChanges(severity, findings.size());
    out.addFolded("<details><summary>" + summary + "</summary>\n\n", entries, "\n</details>\n\n");
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

/// What may not be cut off: it says how far the result reaches.
std::string footer(const DiffReport& report)
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

} // namespace

std::string diffMarkdown(const DiffReport& report)
{
    BoundedText out(LongestComment, footer(report));
    out.add("## " + verdictMark(report) + " " + prose(verdictWords(report)) + "\n\n");
    out.add(countsTable(report));
    for (const ReportedContract& contract : report.contracts) {
        if (!report.isPair && contract.diff.judgement.findings.empty())
            continue;
        out.add(contractLine(contract.diff));
        for (const Severity severity : SeveritiesWorstFirst)
            addFindings(out, contract.diff, severity);
    }
    return out.take([](std::size_t left) {
        return "… " + counted(left, "more change is", "more changes are")
            + " left out to keep this short: `countersign diff` shows all of them.\n\n";
    });
}

} // namespace cli
