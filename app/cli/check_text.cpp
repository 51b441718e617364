// SPDX-License-Identifier: Apache-2.0
// A check for people on a terminal: what breaks first, then what it means, the verdict last.
#include "app/cli/check_report.h"
#include "app/cli/check_wording.h"
#include "app/cli/findings_page.h"
#include "app/cli/foreign_text.h"
#include "core/review/change_words.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t EntryIndent = 2;
constexpr std::size_t DetailIndent = 4;

class CheckTextWriter {
public:
    CheckTextWriter(const CheckReport& report, const Paint& paint, std::size_t width)
        : m_check(report.check)
        , m_packets(report.packets)
        , m_paint(paint)
        , m_page(report.findings, paint, width)
        , m_isVerbose(report.findings.isVerbose)
    {
    }

    std::string write();

private:
    void writeHead();
    void writeSignoff();
    void writeConsumers();
    void writeConsumer(const core::ConsumerImpact& consumer);
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
    void putEntry(std::string_view mark, std::string_view text);

    const core::Check& m_check;
    const std::vector<core::Verification>& m_packets;
    const Paint& m_paint;
    FindingsPage m_page;
    bool m_isVerbose;
};

void CheckTextWriter::putEntry(std::string_view mark, std::string_view text)
{
    m_page.putMarked("  " + std::string(mark) + " ", EntryIndent + 2, DetailIndent, text);
}

void CheckTextWriter::writeHead()
{
    m_page.put(0, "Baseline   " + revisionWords(m_check.baseline) + ": " + m_check.baseline.why);
    m_page.put(0, "Candidate  " + revisionWords(m_check.candidate));
    m_page.put(0, "Policy     " + policyWords(m_check));
    m_page.addGap();
}

void CheckTextWriter::writeSignoff()
{
    if (m_check.signoff.empty())
        return;
    m_page.addHeading("Who must sign");
    for (const core::SignoffDuty& duty : m_check.signoff) {
        const std::string role =
            duty.required ? m_paint.bold(foreignText(duty.role)) : m_paint.faint(foreignText(duty.role));
        m_page.putMarked("  " + role + "  ", EntryIndent + duty.role.size() + 2, DetailIndent,
            dutyWords(duty) + (duty.required ? "" : " (asked, not required)"));
        m_page.put(DetailIndent, duty.reason);
    }
}

void CheckTextWriter::writeConsumer(const core::ConsumerImpact& consumer)
{
    m_page.putMarked("  " + m_paint.bold(foreignText(consumer.name)) + "  ",
        EntryIndent + consumer.name.size() + 2, DetailIndent,
        pinWords(consumer.pin) + (consumer.contact.empty() ? "" : ", " + consumer.contact) + ": "
            + impactWords(consumer));
    for (const core::FindingImpact& impact : consumer.impacts) {
        const bool isTold = impact.impact == core::Impact::Affected
            || impact.impact == core::Impact::BrokenBefore || m_isVerbose;
        const core::Finding* finding = findingAt(m_check, impact.place);
        if (!isTold || !finding)
            continue;
        m_page.putMarked("    " + m_page.painted(finding->severity, markOf(finding->severity)) + " ",
            DetailIndent + 2, DetailIndent + 2,
            finding->path + ", " + std::string(core::impactName(impact.impact))
                + (impact.evidence.empty() ? "" : ": " + impact.evidence));
    }
    if (m_isVerbose)
        return;
    for (const std::string& reason : unknownReasons(consumer))
        m_page.putMarked("    ? ", DetailIndent + 2, DetailIndent + 2, reason);
}

void CheckTextWriter::writeConsumers()
{
    const bool hasFindings = std::ranges::any_of(m_check.contracts,
        [](const core::ComparedContract& each) { return !each.diff.judgement.findings.empty(); });
    if (!hasFindings)
        return;
    m_page.addHeading("Who is hit");
    if (m_check.consumers.empty())
        m_page.put(EntryIndent, "Unknown: the policy lists no consumers.");
    for (const core::ConsumerImpact& consumer : m_check.consumers)
        writeConsumer(consumer);
}

void CheckTextWriter::writeCriteria()
{
    if (m_check.criteria.empty())
        return;
    m_page.addHeading("Acceptance criteria");
    for (const auto& [contract, note] : m_check.criteria)
        putEntry(criterionMark(note.state), criterionWords(note));
}

void CheckTextWriter::writeFileOwners()
{
    if (m_check.fileOwners.empty())
        return;
    m_page.addHeading("Whose files change, by CODEOWNERS");
    for (const core::FileOwners& each : m_check.fileOwners)
        putEntry("·", fileOwnersWords(each));
}

void CheckTextWriter::writeInteraction()
{
    if (m_check.interaction.empty())
        return;
    m_page.addHeading("What the user sees");
    for (const auto& [contract, change] : m_check.interaction)
        putEntry("·", change.operation + ", " + change.name + ", " + core::interactionWords(change));
}

void CheckTextWriter::writeEnvelope()
{
    const core::CheckedEnvelope& envelope = m_check.envelope;
    if (envelope.divergent.empty())
        return;
    m_page.addHeading("Errors outside of the envelope");
    if (envelope.declared.empty())
        m_page.put(EntryIndent, "Most errors have " + envelope.proposed + "; nobody declared it.");
    for (const core::EnvelopeDivergence& each : envelope.divergent)
        putEntry("·", each.path + ": " + core::differenceWords(each.difference));
}

void CheckTextWriter::writeLint()
{
    if (m_check.lint.empty() && m_check.suppressedLint.empty())
        return;
    m_page.addHeading("New lint findings: " + std::to_string(m_check.lint.size()));
    constexpr std::size_t Listed = 12;
    const std::size_t listed = m_isVerbose ? m_check.lint.size() : std::min(Listed, m_check.lint.size());
    for (std::size_t place = 0; place < listed; ++place)
        putEntry("·", lintWords(m_check.lint[place].finding.finding));
    if (listed < m_check.lint.size())
        m_page.put(EntryIndent,
            "… and " + std::to_string(m_check.lint.size() - listed) + " more (--verbose lists them)");
    for (const core::SuppressedFinding& suppressed : m_check.suppressedLint)
        m_page.put(EntryIndent, "suppressed: " + suppressionWords(suppressed));
}

void CheckTextWriter::writePlans()
{
    if (m_check.planned.empty())
        return;
    m_page.addHeading("Migration plans");
    for (const core::PlannedFinding& each : m_check.planned)
        putEntry(each.plan.empty() ? "–" : "✓", planWords(each));
}

void CheckTextWriter::writePolicy()
{
    if (m_check.policyChanges.empty())
        return;
    m_page.addHeading("Changes of the policy");
    for (const core::PolicyChange& change : m_check.policyChanges)
        putEntry(change.weakens ? m_paint.red("!") : "·",
            change.file + ":" + std::to_string(change.line) + ": " + change.change
                + (change.weakens ? " (less is asked for than before)" : ""));
}

void CheckTextWriter::writeRemarks()
{
    if (m_check.settingsRemarks.empty())
        return;
    m_page.addHeading("What is wrong with the settings");
    for (const core::SettingsRemark& remark : m_check.settingsRemarks)
        putEntry(remark.isError ? m_paint.red("!") : "·", remarkWords(remark));
}

void CheckTextWriter::writeDrafts()
{
    const core::Drafts& drafts = m_check.drafts;
    if (drafts.decisions.empty() && drafts.notUnderstood.empty())
        return;
    m_page.addHeading("Decisions written down so far, not counted");
    for (const core::DraftDecision& decision : drafts.decisions)
        putEntry("·", draftWords(m_check, decision));
    for (const core::Gap& gap : drafts.notUnderstood)
        putEntry("?", gapPlaceWords(gap) + ": " + gapWords(gap));
}

void CheckTextWriter::writePackets()
{
    if (m_packets.empty())
        return;
    m_page.addHeading("Packets");
    for (const core::Verification& packet : m_packets)
        putEntry(
            packet.verdict == core::PacketVerdict::Valid ? m_paint.green("✓") : "·", packetWords(packet));
}

void CheckTextWriter::writeOpenPoints()
{
    if (m_check.openPoints.empty())
        return;
    m_page.addHeading("Open until a valid packet acknowledges it, by this name");
    for (const core::OpenPoint& point : m_check.openPoints)
        putEntry(point.packet.empty() ? "?" : m_paint.green("✓"), openPointWords(point));
}

std::string CheckTextWriter::write()
{
    writeHead();
    m_page.addContracts();
    writeSignoff();
    writeFileOwners();
    writeConsumers();
    writePlans();
    writeCriteria();
    writeInteraction();
    writeEnvelope();
    writeLint();
    writePolicy();
    writeRemarks();
    writeDrafts();
    writePackets();
    writeOpenPoints();
    m_page.addGap();
    m_page.addCounts();
    m_page.addAdvice();
    m_page.addCoverage();
    m_page.addVerdict(checkVerdictWords(m_check));
    return m_page.take();
}

} // namespace

std::string checkText(const CheckReport& report, const Paint& paint, std::size_t width)
{
    return CheckTextWriter(report, paint, width).write();
}

} // namespace cli
