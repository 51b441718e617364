// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/alignment.h"

#include "core/document/diff/line_diff.h"
#include "ui/text.h"
#include "ui/text_view/readable_lines.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

const std::shared_ptr<const core::SourceText>& textOrNothing(const AlignedText& side)
{
    static const std::shared_ptr<const core::SourceText> nothing = core::SourceText::make({});
    return side.text ? side.shown() : nothing;
}

/// In the text as it was read.
std::uint32_t firstCharacter(const AlignedText& text, std::uint32_t line)
{
    if (text.layout)
        return text.layout->sourceOfLine[line];
    const std::size_t blanks = text.text->line(line).find_first_not_of(" \t");
    return text.text->lineBegin(line)
        + static_cast<std::uint32_t>(blanks == std::string_view::npos ? 0 : blanks);
}

void layOut(AlignedText& side)
{
    if (side.text && isLaidOutToBeRead(*side.text))
        side.layout = std::make_shared<const core::LaidOutJson>(layOutToBeRead(*side.text));
}

/// By what the lines are about, where both sides have the same keys around them.
std::vector<core::Hunk> hunksOf(const AlignedText& baseline, const AlignedText& candidate,
    Indentation indentation, const std::stop_token& stop)
{
    const core::SourceText& before = *textOrNothing(baseline);
    const core::SourceText& after = *textOrNothing(candidate);
    if (indentation == Indentation::Ignored)
        return core::diffLines(before, after, core::LineEquality::IgnoreIndentation, stop);
    const auto equality = core::LineEquality::IgnoreTrailingSpace;
    const bool hasPlaces = baseline.tree && candidate.tree && !baseline.layout && !candidate.layout;
    if (!hasPlaces)
        return core::diffLines(before, after, equality, stop);
    return core::diffLinesByPlace(
        before, after, core::placesOfLines(*baseline.tree, *candidate.tree), equality, stop);
}

QString nameOf(const core::Node& node)
{
    return node.hasKey() ? toShown(node.key()) : QString::number(node.position() + 1);
}

} // namespace

std::uint32_t Alignment::rowOf(core::Side side, std::uint32_t line) const
{
    return side == core::Side::Baseline ? rows.rowOfBaseline(line) : rows.rowOfCandidate(line);
}

std::optional<std::uint32_t> Alignment::lineOf(core::Side side, std::uint32_t row) const
{
    const core::SideRow found = rows.row(row);
    return side == core::Side::Baseline ? found.baseline : found.candidate;
}

std::uint32_t Alignment::nearestLine(core::Side side, std::uint32_t row) const
{
    const auto blocks = rows.blocks();
    if (blocks.empty())
        return 0;
    const auto& block = *(std::ranges::upper_bound(blocks, row, {}, &core::RowBlock::row) - 1);
    const bool isBaseline = side == core::Side::Baseline;
    const bool hasLines = isBaseline ? block.hasBaseline() : block.hasCandidate();
    const std::uint32_t first = isBaseline ? block.baseline : block.candidate;
    const std::uint32_t last = std::max(this->side(side).lineCount(), 1U) - 1;
    return std::min(first + (hasLines ? row - block.row : 0), last);
}

std::shared_ptr<const Alignment> align(
    AlignedText baseline, AlignedText candidate, Indentation indentation, const std::stop_token& stop)
{
    layOut(baseline);
    layOut(candidate);
    const auto hunks = hunksOf(baseline, candidate, indentation, stop);
    return std::make_shared<const Alignment>(Alignment {baseline, candidate,
        core::SideRows::align(*textOrNothing(baseline), *textOrNothing(candidate), hunks, stop),
        indentation});
}

LineChange changeOf(const Alignment& alignment, core::Side side, std::uint32_t line)
{
    const core::RowKind kind = alignment.rows.row(alignment.rowOf(side, line)).kind;
    if (kind == core::RowKind::Equal)
        return LineChange::None;
    if (kind == core::RowKind::Changed)
        return LineChange::Changed;
    if (otherEndOfMove(alignment.rows, side, line))
        return LineChange::Moved;
    return side == core::Side::Baseline ? LineChange::Removed : LineChange::Added;
}

std::optional<std::uint32_t> otherEndOfMove(const core::SideRows& rows, core::Side side, std::uint32_t line)
{
    const bool isBaseline = side == core::Side::Baseline;
    for (const core::Move& move : rows.moves()) {
        if ((isBaseline ? move.baseline : move.candidate).contains(line))
            return isBaseline ? move.candidate.begin : move.baseline.begin;
    }
    return {};
}

QString enclosingPlace(const AlignedText& text, std::uint32_t line)
{
    if (!text.tree || line >= text.lineCount())
        return {};
    const std::uint32_t place = firstCharacter(text, line);
    core::Node node = text.tree->nodeAt(place);
    if (node && node.entryRange().begin >= place)
        node = node.parent();
    QStringList names;
    for (; node && node.parent(); node = node.parent())
        names.prepend(nameOf(node));
    return names.join(QStringLiteral(" › "));
}

} // namespace ui
