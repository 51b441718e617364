// SPDX-License-Identifier: Apache-2.0
// A check as a comment for a pull request: the verdict, a small table for each contract, who must sign and
// who is hit; everything longer is folded away.
#include "app/cli/bounded_text.h"
#include "app/cli/check_report.h"
#include "app/cli/check_wording.h"
#include "app/cli/findings_markdown.h"
#include "app/cli/wording.h"
#include "core/review/change_words.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::string_view FoldEnd = "\n</details>\n\n";

std::string foldHead(const std::string& summary)
{
    return "<details><summary>" + summary + "</summary>\n\n";
}

class CheckMarkdownWriter {
public:
    explicit CheckMarkdownWriter(const CheckReport& report)
        : m_check(report.check)
        , m_packets(report.packets)
        , m_findings(report.findings)
        , m_out(LongestComment, findingsFooter(report.findings))
    {
    }

    std::string write();

private:
    void writeHead();
    void writeContract(const core::Diff& diff);
    std::string rowOf(const core::Finding& finding) const;
    void writeSignoff();
    void writeConsumers();
    void writeEvidence();
    void writeCriteria();
    void writeFileOwners();
    void writeInteraction();
    void writeEnvelope();
    void writeLint();
    void writePlans();
    void writePolicy();
    void writeRemarks();
    void writeDrafts();
    void writePackets();
    void writeOpenPoints();

    const core::Check& m_check;
    const std::vector<core::Verification>& m_packets;
    const DiffReport& m_findings;
    BoundedText m_out;
};

void CheckMarkdownWriter::writeHead()
{
    m_out.add("## " + verdictMark(m_findings) + " " + prose(checkVerdictWords(m_check)) + "\n\n");
    m_out.add("Baseline " + prose(revisionWords(m_check.baseline)) + ", candidate "
        + prose(revisionWords(m_check.candidate)) + ". Policy " + prose(policyWords(m_check)) + ".\n\n");
}

std::string CheckMarkdownWriter::rowOf(const core::Finding& finding) const
{
    return "| " + std::string(markOf(finding.severity)) + " | " + prose(finding.message) + " | "
        + code(finding.path) + " | " + prose(affectedBy(m_check, finding.place)) + " |\n";
}

void CheckMarkdownWriter::writeContract(const core::Diff& diff)
{
    std::vector<std::string> rows;
    std::vector<std::string> details;
    for (const core::Severity severity : SeveritiesWorstFirst)
        for (const core::Finding* finding : findingsOf(diff, severity)) {
            rows.push_back(rowOf(*finding));
            if (severity >= core::Severity::Risky)
                details.push_back(findingUnfolded(*finding));
        }
    if (rows.empty())
        return;
    m_out.add(contractLine(diff));
    m_out.add("| | Change | Where | Hits |\n| --- | --- | --- | --- |\n");
    for (const std::string& row : rows)
        m_out.addEntry(row);
    m_out.add("\n");
    if (!details.empty())
        m_out.addFolded(foldHead("Why, proof, and what to do"), details, FoldEnd);
}

void CheckMarkdownWriter::writeSignoff()
{
    if (m_check.signoff.empty())
        return;
    m_out.add("### Who must sign\n\n| Role | Who | Why |\n| --- | --- | --- |\n");
    for (const core::SignoffDuty& duty : m_check.signoff) {
        const std::string role = prose(duty.role);
        m_out.add("| " + (duty.required ? "**" + role + "**" : role + " (asked)") + " | "
            + prose(dutyWords(duty)) + " | " + prose(duty.reason) + " |\n");
    }
    m_out.add("\n");
}

void CheckMarkdownWriter::writeEvidence()
{
    std::vector<std::string> entries;
    for (const core::ConsumerImpact& consumer : m_check.consumers) {
        for (const core::FindingImpact& impact : consumer.impacts) {
            const core::Finding* finding = findingAt(m_check, impact.place);
            const bool isTold =
                impact.impact == core::Impact::Affected || impact.impact == core::Impact::BrokenBefore;
            if (isTold && finding)
                entries.push_back("- **" + prose(consumer.name) + "** " + code(finding->path) + ", "
                    + std::string(core::impactName(impact.impact)) + ": " + prose(impact.evidence) + "\n");
        }
        for (const std::string& reason : unknownReasons(consumer))
            entries.push_back("- **" + prose(consumer.name) + "** " + prose(reason) + "\n");
    }
    if (!entries.empty())
        m_out.addFolded(foldHead("What they recorded"), entries, FoldEnd);
}

void CheckMarkdownWriter::writeConsumers()
{
    if (std::ranges::all_of(m_check.contracts,
            [](const core::ComparedContract& each) { return each.diff.judgement.findings.empty(); }))
        return;
    m_out.add("### Who is hit\n\n");
    if (m_check.consumers.empty())
        return m_out.add("Unknown: the policy lists no consumers.\n\n");
    m_out.add("| Consumer | Pin | Impact |\n| --- | --- | --- |\n");
    for (const core::ConsumerImpact& consumer : m_check.consumers)
        m_out.add("| **" + prose(consumer.name) + "** " + prose(consumer.contact) + " | "
            + prose(pinWords(consumer.pin)) + " | " + prose(impactWords(consumer)) + " |\n");
    m_out.add("\n");
    writeEvidence();
}

void CheckMarkdownWriter::writeCriteria()
{
    std::vector<std::string> lines;
    for (const auto& [contract, note] : m_check.criteria)
        lines.push_back(
            "- " + std::string(criterionMark(note.state)) + " " + prose(criterionWords(note)) + "\n");
    if (!lines.empty())
        m_out.addFolded("### Acceptance criteria\n\n", lines, "\n");
}

void CheckMarkdownWriter::writeFileOwners()
{
    std::vector<std::string> lines;
    for (const core::FileOwners& each : m_check.fileOwners)
        lines.push_back("- " + prose(fileOwnersWords(each)) + "\n");
    if (!lines.empty())
        m_out.addFolded(foldHead("Whose files change, by CODEOWNERS"), lines, FoldEnd);
}

void CheckMarkdownWriter::writeInteraction()
{
    std::vector<std::string> lines;
    for (const auto& [contract, change] : m_check.interaction)
        lines.push_back("- " + code(change.operation + " " + change.name) + ", "
            + prose(core::interactionWords(change)) + "\n");
    if (!lines.empty())
        m_out.addFolded(foldHead("What the user sees changes in " + counted(lines.size(), "place", "places")),
            lines, FoldEnd);
}

void CheckMarkdownWriter::writeEnvelope()
{
    std::vector<std::string> lines;
    for (const core::EnvelopeDivergence& each : m_check.envelope.divergent)
        lines.push_back("- " + code(each.path) + " " + prose(core::differenceWords(each.difference)) + "\n");
    if (!lines.empty())
        m_out.addFolded(
            foldHead(counted(lines.size(), "error is", "errors are") + " outside of the envelope"), lines,
            FoldEnd);
}

void CheckMarkdownWriter::writeLint()
{
    std::vector<std::string> lines;
    for (const auto& [contract, found] : m_check.lint)
        lines.push_back("- " + prose(lintWords(found.finding)) + "\n");
    const std::string head = counted(lines.size(), "new lint finding", "new lint findings");
    for (const core::SuppressedFinding& suppressed : m_check.suppressedLint)
        lines.push_back("- suppressed: " + prose(suppressionWords(suppressed)) + "\n");
    if (!lines.empty())
        m_out.addFolded(foldHead(head), lines, FoldEnd);
}

void CheckMarkdownWriter::writePlans()
{
    std::vector<std::string> lines;
    for (const core::PlannedFinding& each : m_check.planned)
        lines.push_back("- " + prose(planWords(each)) + "\n");
    if (!lines.empty())
        m_out.addFolded("### Migration plans\n\n", lines, "\n");
}

void CheckMarkdownWriter::writePolicy()
{
    std::vector<std::string> lines;
    for (const core::PolicyChange& change : m_check.policyChanges)
        lines.push_back(std::string(change.weakens ? "- **weakens** " : "- ")
            + code(change.file + ":" + std::to_string(change.line)) + " " + prose(change.change) + "\n");
    if (!lines.empty())
        m_out.addFolded("### Changes of the policy\n\n", lines, "\n");
}

void CheckMarkdownWriter::writeRemarks()
{
    std::vector<std::string> lines;
    for (const core::SettingsRemark& remark : m_check.settingsRemarks)
        lines.push_back(
            std::string(remark.isError ? "- **error** " : "- ") + prose(remarkWords(remark)) + "\n");
    if (!lines.empty())
        m_out.addFolded("### What is wrong with the settings\n\n", lines, "\n");
}

void CheckMarkdownWriter::writeDrafts()
{
    std::vector<std::string> lines;
    for (const core::DraftDecision& decision : m_check.drafts.decisions)
        lines.push_back("- " + prose(draftWords(m_check, decision)) + "\n");
    for (const core::Gap& gap : m_check.drafts.notUnderstood)
        lines.push_back("- not understood: " + code(gapPlaceWords(gap)) + " " + prose(gapWords(gap)) + "\n");
    if (!lines.empty())
        m_out.addFolded(foldHead("Decisions written down so far, not counted"), lines, FoldEnd);
}

void CheckMarkdownWriter::writePackets()
{
    for (const core::Verification& packet : m_packets)
        m_out.add("- Packet " + prose(packetWords(packet)) + "\n");
    if (!m_packets.empty())
        m_out.add("\n");
}

void CheckMarkdownWriter::writeOpenPoints()
{
    std::vector<std::string> lines;
    for (const core::OpenPoint& point : m_check.openPoints)
        lines.push_back("- " + prose(openPointWords(point)) + "\n");
    if (!lines.empty())
        m_out.addFolded(foldHead("Open until a valid packet acknowledges it, by this name"), lines, FoldEnd);
}

std::string CheckMarkdownWriter::write()
{
    writeHead();
    m_out.add(countsTable(m_findings));
    writePackets();
    writePolicy();
    writeRemarks();
    for (const core::ComparedContract& contract : m_check.contracts)
        writeContract(contract.diff);
    writeSignoff();
    writeFileOwners();
    writeConsumers();
    writePlans();
    writeCriteria();
    writeInteraction();
    writeEnvelope();
    writeLint();
    writeDrafts();
    writeOpenPoints();
    return m_out.take([](std::size_t left) {
        return "… " + counted(left, "more entry is", "more entries are")
            + " left out to keep this short: `countersign check` shows all of them.\n\n";
    });
}

} // namespace

std::string checkMarkdown(const CheckReport& report)
{
    return CheckMarkdownWriter(report).write();
}

} // namespace cli
