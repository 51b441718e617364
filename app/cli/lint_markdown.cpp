// SPDX-License-Identifier: Apache-2.0
// Lint findings as a comment for a pull request: a table for each contract.
#include "app/cli/diff_wording.h"
#include "app/cli/lint_report.h"
#include "app/cli/markdown.h"
#include "app/cli/wording.h"

namespace cli {

namespace {

std::string lintRow(const core::LintFinding& each)
{
    const core::Finding& finding = each.finding;
    const core::TextPlace* place = placeOf(finding);
    return "| " + std::string(core::lintLevelName(core::levelOf(finding))) + " | "
        + std::string(core::sinceName(each.since)) + " | " + markdownText(finding.rule) + " | "
        + markdownText(finding.path + ": " + finding.message) + " | "
        + (place ? markdownCode(placeWords(*place)) : std::string()) + " |\n";
}

/// What was there before is only counted; without a baseline everything counts.
bool isListed(const core::LintFinding& each, bool isVerbose)
{
    return isVerbose || each.since == core::Since::New || each.since == core::Since::Unknown;
}

std::string lintTable(const LintedContract& contract, bool isVerbose)
{
    std::string rows;
    for (const core::Severity severity : SeveritiesWorstFirst)
        for (const core::LintFinding& each : contract.findings)
            if (each.finding.severity == severity && isListed(each, isVerbose))
                rows += lintRow(each);
    return rows.empty()
        ? rows
        : "| level | since | rule | finding | place |\n| --- | --- | --- | --- | --- |\n" + rows + "\n";
}

std::string suppressedList(const LintedContract& contract)
{
    std::string lines;
    for (const core::SuppressedFinding& suppressed : contract.suppressed)
        lines += "- suppressed: " + markdownText(suppressionWords(suppressed)) + "\n";
    return lines.empty() ? lines : lines + "\n";
}

} // namespace

std::string lintMarkdown(const LintReport& report)
{
    std::string out = "## " + markdownText(lintVerdict(report)) + "\n\n";
    for (const LintedContract& contract : report.contracts)
        out += "### " + markdownText(nameWords(contract)) + "\n\n" + markdownCode(contract.name) + "\n\n"
            + lintTable(contract, report.isVerbose) + suppressedList(contract);
    const DiffReport gaps = lintAsDiff(report);
    for (const NamedGap& gap : gapsOf(gaps))
        out += "- " + std::string(gap.kind) + ": " + markdownText(gapPlaceWords(*gap.gap)) + ": "
            + markdownText(gapWords(*gap.gap)) + "\n";
    return out;
}

} // namespace cli
