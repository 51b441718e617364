// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findings_page.h"

#include "app/cli/foreign_text.h"
#include "app/cli/wording.h"
#include "core/compat/version_advice.h"

namespace cli {

namespace {

using core::Severity;

constexpr std::size_t BodyIndent = 2;
constexpr std::size_t LabelledIndent = 11;
constexpr std::size_t LongestValueShown = 400;
/// How many of a kind are listed one by one unless --verbose asks for all.
constexpr std::size_t SafeListed = 12;
constexpr std::size_t DocsListed = 5;
constexpr std::size_t GapsListed = 20;

} // namespace

std::string FindingsPage::painted(Severity severity, std::string_view text) const
{
    switch (severity) {
    case Severity::Breaking:
        return m_paint.red(text);
    case Severity::Risky:
        return m_paint.yellow(text);
    case Severity::Safe:
        return m_paint.green(text);
    case Severity::Docs:
        break;
    }
    return m_paint.faint(text);
}

void FindingsPage::put(std::size_t indent, std::string_view text)
{
    // A text of a contract may begin with a blank, which would keep its line from being wrapped.
    const std::string harmless = foreignText(text);
    const std::size_t begin = std::min(harmless.find_first_not_of(' '), harmless.size());
    m_out += wrapped(harmless.substr(begin), indent, 0, m_width);
}

void FindingsPage::putLabelled(std::string_view label, std::string_view text)
{
    if (text.empty())
        return;
    m_out.append(BodyIndent, ' ').append(m_paint.faint(label));
    m_out += wrapped(foreignText(text), LabelledIndent, BodyIndent + label.size(), m_width);
}

void FindingsPage::putMore(std::size_t count, std::string_view what)
{
    if (count > 0)
        put(BodyIndent,
            "… and " + std::to_string(count) + " more " + std::string(what) + " (--verbose lists them)");
}

void FindingsPage::writePlaces(const core::Finding& finding)
{
    if (const std::string others = otherSitesWords(finding); !others.empty() && !m_report.isVerbose)
        putLabelled("also in", others);
    if (m_report.isVerbose)
        for (std::size_t place = 1; place < finding.sites.size(); ++place)
            putLabelled("also in", finding.sites[place].path);
    if (const core::TextPlace* place = placeOf(finding))
        putLabelled("at", placeWords(*place) + (finding.candidate ? "" : " of the baseline"));
}

/// What another tool would print, where it was asked what that would be.
void FindingsPage::writePeer(const core::Finding& finding)
{
    std::string rows;
    for (const core::FindingPeerRow& row : finding.peer)
        rows += (rows.empty() ? "" : ", ") + row.id + (row.path ? " " + *row.path : "");
    if (!rows.empty())
        putLabelled("as", std::string(core::profileName(m_report.profile)) + " says: " + rows);
}

void FindingsPage::writeInFull(const core::Finding& finding)
{
    m_out += "\n" + painted(finding.severity, markOf(finding.severity)) + " "
        + m_paint.bold(foreignText(finding.title)) + m_paint.faint("  " + finding.rule) + "\n";
    put(BodyIndent, finding.path);
    put(BodyIndent, finding.message);
    writePlaces(finding);
    writePeer(finding);
    putLabelled("proof", witnessWords(finding, m_report.isVerbose ? std::string::npos : LongestValueShown));
    if (finding.semantic)
        putLabelled("marked", "a change of meaning: " + finding.semantic->reason);
    putLabelled("why", finding.why);
    putLabelled("do", finding.recipe);
}

void FindingsPage::writeInBrief(const core::Finding& finding)
{
    m_out += painted(finding.severity, markOf(finding.severity)) + " ";
    constexpr std::size_t LongestBrief = 200;
    const std::string whole = finding.path + ": " + finding.message;
    const std::string line = m_report.isVerbose ? whole : shortened(whole, LongestBrief);
    m_out += wrapped(foreignText(line), BodyIndent, BodyIndent, m_width);
}

void FindingsPage::writeSection(const core::Diff& diff, Severity severity)
{
    const auto findings = findingsOf(diff, severity);
    if (findings.empty())
        return;
    const bool isBrief = severity < Severity::Risky;
    const std::string heading = std::string(headingOf(severity)) + ": " + std::to_string(findings.size());
    m_out += "\n" + painted(severity, heading) + "\n";
    const std::size_t most = severity == Severity::Docs ? DocsListed : SafeListed;
    const std::size_t listed =
        isBrief && !m_report.isVerbose ? std::min(most, findings.size()) : findings.size();
    for (std::size_t place = 0; place < listed; ++place)
        isBrief ? writeInBrief(*findings[place]) : writeInFull(*findings[place]);
    putMore(findings.size() - listed, "of this kind");
}

void FindingsPage::writeContract(const core::Diff& diff)
{
    m_out += m_paint.bold(foreignText(contractWords(diff))) + "\n";
    const bool isElsewhere =
        !m_report.isPair && diff.baseline && diff.candidate && diff.baseline->name != diff.candidate->name;
    if (m_report.isPair || isElsewhere)
        put(BodyIndent,
            (diff.baseline ? diff.baseline->name : "nothing") + " → "
                + (diff.candidate ? diff.candidate->name : "nothing"));
    else
        put(BodyIndent, diff.candidate ? diff.candidate->name : diff.baseline->name);
    for (const Severity severity : SeveritiesWorstFirst)
        writeSection(diff, severity);
    m_out += "\n";
}

void FindingsPage::writeGaps(const std::vector<NamedGap>& gaps)
{
    const std::size_t listed = m_report.isVerbose ? gaps.size() : std::min(GapsListed, gaps.size());
    for (std::size_t place = 0; place < listed; ++place) {
        const NamedGap& gap = gaps[place];
        m_out += "  " + m_paint.yellow(gap.kind) + " ";
        const std::string words = gapPlaceWords(*gap.gap) + ": " + gapWords(*gap.gap);
        m_out += wrapped(foreignText(words), 2 * BodyIndent, BodyIndent + gap.kind.size() + 1, m_width);
    }
    putMore(gaps.size() - listed, "places like these");
}

void FindingsPage::writeCoverage(const core::Diff& diff)
{
    std::string words = coverageWords(diff) + ".";
    if (!m_report.isPair)
        words = diff.contract + ": " + words;
    put(0, words);
    for (const core::SuppressedFinding& suppressed : diff.judgement.suppressed)
        put(BodyIndent, "suppressed: " + suppressionWords(suppressed));
    writeGaps(gapsOf(diff.judgement.coverage));
}

void FindingsPage::addContracts()
{
    for (const ReportedContract& contract : m_report.contracts)
        if (m_report.isPair || !contract.diff.judgement.findings.empty())
            writeContract(contract.diff);
}

void FindingsPage::addCounts()
{
    for (const Severity severity : SeveritiesWorstFirst) {
        const std::string counted = std::string(markOf(severity)) + " "
            + std::to_string(m_report.count(severity)) + " " + std::string(severityName(severity));
        m_out += (severity == Severity::Breaking ? "" : "   ") + painted(severity, counted);
    }
    m_out += "\n";
}

void FindingsPage::addAdvice()
{
    for (const ReportedContract& contract : m_report.contracts)
        if (const std::string advice = core::versionAdviceWords(core::adviseVersion(contract.diff));
            !advice.empty())
            put(0, (m_report.isPair ? "This" : contract.diff.contract) + " " + advice + ".");
}

void FindingsPage::addCoverage()
{
    for (const ReportedContract& contract : m_report.contracts)
        writeCoverage(contract.diff);
    writeGaps(gapsBesideContracts(m_report));
}

void FindingsPage::addVerdict(std::string_view words)
{
    // Whole, and painted only then: a code between two words must not count as columns.
    std::string verdict = wrapped(words, 0, 0, m_width);
    verdict.pop_back();
    m_out += m_paint.bold(verdict) + "\n";
}

void FindingsPage::addHeading(std::string_view text)
{
    m_out += (m_out.ends_with("\n\n") ? "" : "\n") + m_paint.bold(text) + "\n";
}

void FindingsPage::putMarked(
    std::string_view painted, std::size_t columns, std::size_t indent, std::string_view text)
{
    m_out += painted;
    m_out += wrapped(foreignText(text), indent, columns, m_width);
}

} // namespace cli
