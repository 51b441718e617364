// SPDX-License-Identifier: Apache-2.0
// A comment for a pull request: the verdict first, what breaks in full, the rest folded away.
#include "app/cli/bounded_text.h"
#include "app/cli/findings_markdown.h"
#include "app/cli/wording.h"

namespace cli {

namespace {

using core::Severity;

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

} // namespace

std::string diffMarkdown(const DiffReport& report)
{
    BoundedText out(LongestComment, findingsFooter(report));
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
