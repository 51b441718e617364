// SPDX-License-Identifier: Apache-2.0
// Lint findings for people: a paragraph a finding, errors first, and at the end what it comes to.
#include "app/cli/diff_wording.h"
#include "app/cli/lint_report.h"
#include "app/cli/wording.h"
#include "core/base/text.h"

namespace cli {

namespace {

constexpr std::size_t LintIndent = 2;

class LintTextWriter {
public:
    LintTextWriter(const LintReport& report, const Paint& paint, std::size_t width)
        : m_report(report)
        , m_paint(paint)
        , m_width(width)
    {
    }

    std::string write()
    {
        for (const LintedContract& contract : m_report.contracts)
            writeContract(contract);
        for (const core::Gap& gap : m_report.unread)
            put(0, "not read: " + gapPlaceWords(gap) + ": " + gapWords(gap));
        m_out += m_paint.bold(line(lintVerdict(m_report))) + "\n";
        return std::move(m_out);
    }

private:
    std::string line(std::string_view text) const
    {
        std::string wrappedText = wrapped(core::escapedForTerminal(text), 0, 0, m_width);
        wrappedText.pop_back();
        return wrappedText;
    }

    void put(std::size_t indent, std::string_view text)
    {
        m_out += wrapped(core::escapedForTerminal(text), indent, 0, m_width);
    }

    /// Remarks and what was there before are counted and shown when asked for.
    bool isShown(const core::LintFinding& each) const
    {
        if (m_report.isVerbose)
            return true;
        const bool isOld = each.since == core::Since::PreExisting || each.since == core::Since::Fixed;
        return !isOld && core::levelOf(each.finding) != core::LintLevel::Info;
    }

    std::string painted(core::LintLevel level) const
    {
        const std::string_view name = level == core::LintLevel::Info ? "remark" : core::lintLevelName(level);
        if (level == core::LintLevel::Error)
            return m_paint.red(name);
        return level == core::LintLevel::Warning ? m_paint.yellow(name) : m_paint.faint(name);
    }

    void writeFinding(const core::LintFinding& each)
    {
        const core::Finding& finding = each.finding;
        const std::string_view since = core::sinceName(each.since);
        m_out += painted(core::levelOf(finding)) + " " + m_paint.bold(finding.rule)
            + (since.empty() ? "" : "  " + m_paint.faint(since)) + "\n";
        if (const core::TextPlace* place = placeOf(finding))
            put(LintIndent, placeWords(*place) + (finding.candidate ? "" : " of the baseline"));
        put(LintIndent, finding.path + ": " + finding.message);
        if (m_report.isVerbose)
            put(LintIndent, finding.recipe);
    }

    void writeEnvelope(const LintedEnvelope& envelope)
    {
        if (envelope.schema.empty())
            return;
        std::string words = envelope.isDeclared ? "declared: " : "proposed, not declared: ";
        words += envelope.schema + ", " + std::to_string(envelope.followers) + " of "
            + counted(envelope.total, "error", "errors") + " in it";
        put(LintIndent, "error envelope " + words);
        for (const std::string& code : envelope.changes.added)
            put(LintIndent, "new error code " + code);
        for (const std::string& code : envelope.changes.removed)
            put(LintIndent, "error code gone: " + code);
    }

    void writeGaps(const core::Coverage& coverage)
    {
        const std::vector<NamedGap> gaps = gapsOf(coverage);
        constexpr std::size_t GapsShown = 10;
        const std::size_t shown = m_report.isVerbose ? gaps.size() : std::min(GapsShown, gaps.size());
        for (std::size_t i = 0; i < shown; ++i)
            put(0,
                std::string(gaps[i].kind) + ": " + gapPlaceWords(*gaps[i].gap) + ": "
                    + gapWords(*gaps[i].gap));
        if (shown < gaps.size())
            put(0, "… and " + std::to_string(gaps.size() - shown) + " more (--verbose lists them)");
    }

    void writeContract(const LintedContract& contract)
    {
        m_out += m_paint.bold(line(nameWords(contract))) + "\n";
        put(LintIndent,
            contract.name + ", " + counted(contract.operations, "operation", "operations") + ", "
                + counted(contract.schemas, "schema", "schemas"));
        writeEnvelope(contract.envelope);
        m_out += "\n";
        std::size_t hidden = 0;
        for (const core::Severity severity : SeveritiesWorstFirst)
            for (const core::LintFinding& each : contract.findings) {
                if (each.finding.severity != severity)
                    continue;
                if (isShown(each))
                    writeFinding(each);
                else
                    ++hidden;
            }
        if (hidden > 0)
            put(0, "… and " + std::to_string(hidden) + " more (--verbose lists them)");
        for (const core::SuppressedFinding& suppressed : contract.suppressed)
            put(0, "suppressed: " + suppressionWords(suppressed));
        writeGaps(contract.coverage);
        m_out += "\n";
    }

    const LintReport& m_report;
    const Paint& m_paint;
    std::size_t m_width;
    std::string m_out;
};

} // namespace

std::string lintText(const LintReport& report, const Paint& paint, std::size_t width)
{
    return LintTextWriter(report, paint, width).write();
}

} // namespace cli
