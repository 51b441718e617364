// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_rows.h"

#include "ui/card/snippet_rows.h"
#include "ui/meeting/short_prose.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

qsizetype blanksBefore(const SnippetLine& line)
{
    const auto own = std::ranges::find_if_not(line.text, [](QChar each) { return each == QLatin1Char(' '); });
    return own == line.text.end() ? std::numeric_limits<qsizetype>::max() : own - line.text.begin();
}

void moveLeft(SnippetLine& line, qsizetype by)
{
    const qsizetype taken = std::min(by, line.text.size());
    line.text.remove(0, taken);
    for (auto& [begin, length] : line.changed)
        begin = std::max(0, begin - static_cast<int>(taken));
}

/// Both sides as far, so that what is level stays level.
void dedent(std::vector<SnippetRow>& rows)
{
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const SnippetRow& row : rows) {
        if (row.kind != SnippetKind::Added)
            least = std::min(least, blanksBefore(row.baseline));
        if (row.kind != SnippetKind::Removed)
            least = std::min(least, blanksBefore(row.candidate));
    }
    for (SnippetRow& row : rows) {
        moveLeft(row.baseline, least);
        moveLeft(row.candidate, least);
    }
}

std::vector<SnippetRow> rowsOf(const StageSnippet& snippet, std::size_t begin, std::size_t end)
{
    return withJoinedProse({snippet.rows.begin() + static_cast<std::ptrdiff_t>(begin),
        snippet.rows.begin() + static_cast<std::ptrdiff_t>(end)});
}

/// A long change has less around it; but it never stands alone.
std::size_t roomAround(std::size_t own, const StageRowsWanted& wanted)
{
    if (wanted.around != StageContexts.front())
        return wanted.around;
    const std::size_t room = wanted.most - std::min(wanted.most, own);
    return std::clamp<std::size_t>(room / 2, 1, wanted.around);
}

CardSnippet shownPart(const StageSnippet& snippet, const StageRowsWanted& wanted)
{
    std::vector<SnippetRow> before = rowsOf(snippet, 0, snippet.first);
    const std::vector<SnippetRow> own = rowsOf(snippet, snippet.first, snippet.behind);
    std::vector<SnippetRow> behind = rowsOf(snippet, snippet.behind, snippet.rows.size());
    const std::size_t around = roomAround(own.size(), wanted);
    before.erase(before.begin(),
        before.begin() + static_cast<std::ptrdiff_t>(before.size() - std::min(before.size(), around)));
    behind.resize(std::min(behind.size(), around));
    CardSnippet part;
    for (const auto* rows : {&std::as_const(before), &own, &std::as_const(behind)})
        part.rows.insert(part.rows.end(), rows->begin(), rows->end());
    part.leftOut = snippet.leftOut;
    dedent(part.rows);
    shortenProse(part.rows, wanted.columns);
    return part;
}

FoldedSnippet foldedPart(const CardSnippet& part, const StageRowsWanted& wanted)
{
    return wanted.around == StageContexts.front() ? folded(part, wanted.most) : unfolded(part);
}

std::vector<CodeRow> withoutGaps(std::vector<CodeRow> rows)
{
    std::erase_if(rows, [](const CodeRow& row) { return row.kind == CodeRow::Kind::Gap; });
    return rows;
}

} // namespace

StageSides stageSides(const StageSnippet& snippet, const StageRowsWanted& wanted)
{
    const CardSnippet part = shownPart(snippet, wanted);
    const FoldedSnippet rows = foldedPart(part, wanted);
    return {sideRows(part, rows, SnippetSide::Baseline), sideRows(part, rows, SnippetSide::Candidate)};
}

StageSides stackedSides(const StageSnippet& snippet, const StageRowsWanted& wanted)
{
    StageSides sides = stageSides(snippet, wanted);
    return {withoutGaps(std::move(sides.baseline)), withoutGaps(std::move(sides.candidate))};
}

bool hasMoreAround(const StageSnippet& snippet, std::size_t around)
{
    return snippet.first > around || snippet.behind + around < snippet.rows.size();
}

} // namespace ui
