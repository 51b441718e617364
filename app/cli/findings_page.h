// SPDX-License-Identifier: Apache-2.0
// A text about findings for people, part by part: what `diff` prints, and `check` among other things.
#pragma once

#include "app/cli/diff_wording.h"

namespace cli {

class FindingsPage {
public:
    FindingsPage(const DiffReport& report, const Paint& paint, std::size_t width)
        : m_report(report)
        , m_paint(paint)
        , m_width(width)
    {
    }

    /// Findings contract by contract, worst first; of a pair also when there are none.
    void addContracts();
    /// How many of each severity.
    void addCounts();
    /// Which version each contract asks for.
    void addAdvice();
    /// How much was compared, and what was not read, not understood or not judged.
    void addCoverage();
    void addVerdict(std::string_view words);

    /// Of parts beside findings.
    void addHeading(std::string_view text);
    void addGap() { m_out += '\n'; }
    /// One paragraph of hostile text, wrapped behind the indentation.
    void put(std::size_t indent, std::string_view text);
    /// The same behind a mark that stands before the indentation, painted already and of `columns` columns.
    void putMarked(std::string_view painted, std::size_t columns, std::size_t indent, std::string_view text);
    std::string painted(core::Severity severity, std::string_view text) const;

    std::string take() { return std::move(m_out); }

private:
    void writeContract(const core::Diff& diff);
    void writeSection(const core::Diff& diff, core::Severity severity);
    void writeInFull(const core::Finding& finding);
    void writeInBrief(const core::Finding& finding);
    void writePlaces(const core::Finding& finding);
    void writePeer(const core::Finding& finding);
    void writeCoverage(const core::Diff& diff);
    void writeGaps(const std::vector<NamedGap>& gaps);
    void putLabelled(std::string_view label, std::string_view text);
    void putMore(std::size_t count, std::string_view what);

    const DiffReport& m_report;
    const Paint& m_paint;
    std::size_t m_width;
    std::string m_out;
};

} // namespace cli
