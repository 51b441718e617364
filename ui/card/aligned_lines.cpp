// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/aligned_lines.h"

#include "core/document/diff/line_diff.h"
#include "core/document/diff/side_rows.h"
#include "core/document/diff/word_diff.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text.append(line).append("\n");
    return text;
}

/// Byte ranges of a line as ranges of what is shown of it.
SnippetLine shownLine(std::string_view line, const std::vector<core::ByteRange>& changed)
{
    SnippetLine shown;
    std::uint32_t done = 0;
    for (const core::ByteRange& range : changed) {
        shown.text += toShown(line.substr(done, range.begin - done));
        const auto begin = static_cast<int>(shown.text.size());
        shown.text += toShown(line.substr(range.begin, range.size()));
        shown.changed.emplace_back(begin, static_cast<int>(shown.text.size()) - begin);
        done = range.end;
    }
    shown.text += toShown(line.substr(done));
    return shown;
}

/// Where a whole line counts as different: without the words that both begin and end with.
core::WordDiff trimmed(std::string_view before, std::string_view after)
{
    const std::vector<std::string_view> one = core::splitWords(before);
    const std::vector<std::string_view> other = core::splitWords(after);
    const std::size_t most = std::min(one.size(), other.size());
    std::uint32_t begin = 0;
    std::size_t first = 0;
    while (first < most && one[first] == other[first])
        begin += static_cast<std::uint32_t>(one[first++].size());
    std::uint32_t end = 0;
    for (std::size_t last = 1; last <= most - first && one[one.size() - last] == other[other.size() - last];
         ++last)
        end += static_cast<std::uint32_t>(one[one.size() - last].size());
    const auto rest = [&](std::string_view line) {
        const core::ByteRange range {begin, static_cast<std::uint32_t>(line.size()) - end};
        return range.empty() ? std::vector<core::ByteRange> {} : std::vector {range};
    };
    return {rest(before), rest(after)};
}

bool isWhole(const std::vector<core::ByteRange>& ranges, std::string_view line)
{
    return ranges.size() == 1 && ranges.front().size() == line.size();
}

core::WordDiff differingWords(std::string_view before, std::string_view after)
{
    core::WordDiff words = core::diffWords(before, after);
    return isWhole(words.baseline, before) || isWhole(words.candidate, after) ? trimmed(before, after)
                                                                              : words;
}

SnippetRow shownRow(
    const core::SideRow& row, const core::SourceText& baseline, const core::SourceText& candidate)
{
    switch (row.kind) {
    case core::RowKind::Removed:
        return {SnippetKind::Removed, shownLine(baseline.line(*row.baseline), {}), {}};
    case core::RowKind::Added:
        return {SnippetKind::Added, {}, shownLine(candidate.line(*row.candidate), {})};
    case core::RowKind::Equal:
        return {SnippetKind::Equal, shownLine(baseline.line(*row.baseline), {}),
            shownLine(candidate.line(*row.candidate), {})};
    case core::RowKind::Changed:
        break;
    }
    const std::string_view before = baseline.line(*row.baseline);
    const std::string_view after = candidate.line(*row.candidate);
    const core::WordDiff words = differingWords(before, after);
    return {SnippetKind::Changed, shownLine(before, words.baseline), shownLine(after, words.candidate)};
}

/// The texts end in a line end, behind which there is no line to be shown.
bool isBehindTheEnd(const core::SideRow& row, std::size_t baselineLines, std::size_t candidateLines)
{
    return (!row.baseline || *row.baseline >= baselineLines)
        && (!row.candidate || *row.candidate >= candidateLines);
}

} // namespace

std::vector<SnippetRow> alignedLines(
    const std::vector<std::string>& baselineLines, const std::vector<std::string>& candidateLines)
{
    const auto baseline = core::SourceText::make(joined(baselineLines));
    const auto candidate = core::SourceText::make(joined(candidateLines));
    const std::vector<core::Hunk> hunks =
        core::diffLines(*baseline, *candidate, core::LineEquality::IgnoreTrailingSpace);
    const core::SideRows rows = core::SideRows::align(*baseline, *candidate, hunks);
    std::vector<SnippetRow> shown;
    for (std::uint32_t row = 0; row < rows.rowCount(); ++row)
        if (const core::SideRow each = rows.row(row);
            !isBehindTheEnd(each, baselineLines.size(), candidateLines.size()))
            shown.push_back(shownRow(each, *baseline, *candidate));
    return shown;
}

} // namespace ui
