// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/row_layout.h"

#include <algorithm>

namespace ui {
namespace {

constexpr std::size_t MostLinesTogether = 10;
constexpr double LineWidth = 5;
/// Neighbouring boxes overlap by this much, or viewers show the paper between them.
constexpr double Overlap = 1;
constexpr double EdgeWidth = 22;
constexpr double GroundInset = 30; ///< of text from the edge of the ground of its cell

/// A cell whose lines are known.
struct LaidCell {
    std::shared_ptr<const BrokenText> text = {};
    std::unique_ptr<QTextLayout> layout = {};
    std::vector<double> heights = {};
    double textLeft = 0;
};

/// The widest leading of those whose characters stand in the line.
double leadingIn(const Prose& prose, const QTextLine& line)
{
    double leading = 1;
    const int end = line.textStart() + line.textLength();
    for (const ProseRun& run : prose.runs())
        if (run.begin < end && line.textStart() < run.begin + run.length)
            leading = std::max(leading, leadingOf(run.role));
    return leading;
}

LaidCell laidCell(const Cell& cell)
{
    const double inset = cell.ground ? GroundInset + (cell.edge ? EdgeWidth : 0) : 0;
    auto text = std::make_shared<const BrokenText>(
        BrokenText {cell.prose, cell.width - inset - (cell.ground ? GroundInset : 0), cell.alignment});
    LaidCell laid {.text = text, .layout = layoutOf(*text), .textLeft = cell.left + inset};
    for (int number = 0; number < laid.layout->lineCount(); ++number) {
        const QTextLine line = laid.layout->lineAt(number);
        laid.heights.push_back(line.height() * leadingIn(cell.prose, line));
    }
    return laid;
}

/// Where a run stands in a line of it; empty where it does not.
QRectF rectOf(const ProseRun& run, const QTextLine& line, const PlacedLine& placed, double height)
{
    const int begin = std::max(run.begin, line.textStart());
    const int end = std::min(run.begin + run.length, line.textStart() + line.textLength());
    if (begin >= end)
        return {};
    const double left = line.cursorToX(begin);
    const double right = line.cursorToX(end);
    return {placed.at.x() - line.x() + left, placed.at.y(), right - left, height};
}

/// How far below the upper edge of its line the letters of a cell stand.
double baselineOf(const LaidCell& laid, std::size_t number)
{
    const QTextLine line = laid.layout->lineAt(static_cast<int>(number));
    return (laid.heights[number] - line.height()) / 2 + line.ascent();
}

/// `baseline` is that of the strip: texts of all sizes stand on one line.
void placeLine(Strip& strip, const LaidCell& laid, std::size_t number, double baseline)
{
    const QTextLine line = laid.layout->lineAt(static_cast<int>(number));
    PlacedLine placed {
        laid.text, static_cast<int>(number), {laid.textLeft + line.x(), baseline - line.ascent()}};
    for (const ProseRun& run : laid.text->prose.runs()) {
        const QRectF rect = rectOf(run, line, placed, line.height());
        if (run.ground && !rect.isEmpty())
            strip.boxes.push_back({rect, *run.ground});
        if (!run.target.isEmpty() && !rect.isEmpty())
            strip.links.push_back({rect, run.target});
    }
    strip.lines.push_back(std::move(placed));
}

void addGrounds(Strip& strip, const Row& row, double width)
{
    const double height = strip.height + Overlap;
    if (row.ground)
        strip.boxes.push_back({{0, 0, width, height}, *row.ground});
    for (const Cell& cell : row.cells) {
        if (!cell.ground)
            continue;
        strip.boxes.push_back({{cell.left, 0, cell.width, height}, *cell.ground});
        if (cell.edge)
            strip.boxes.push_back({{cell.left, 0, EdgeWidth, height}, Ink::Text, *cell.edge});
    }
}

/// Long rows are torn, but never so that a line of them stands alone.
bool isKept(std::size_t line, std::size_t count)
{
    return count <= MostLinesTogether || line == 0 || line + 2 == count;
}

/// What stands above and below the baseline that all cells share in a line.
struct LineExtent {
    double above = 0;
    double below = 0;
};

LineExtent extentOf(const std::vector<LaidCell>& cells, std::size_t line)
{
    LineExtent extent;
    for (const LaidCell& each : cells) {
        if (line >= each.heights.size())
            continue;
        const double baseline = baselineOf(each, line);
        extent.above = std::max(extent.above, baseline);
        extent.below = std::max(extent.below, each.heights[line] - baseline);
    }
    return extent;
}

} // namespace

std::vector<Strip> laidOut(const Row& row, double width)
{
    std::vector<LaidCell> cells;
    std::ranges::transform(row.cells, std::back_inserter(cells), laidCell);
    std::size_t count = 1;
    for (const LaidCell& each : cells)
        count = std::max(count, each.heights.size());
    std::vector<Strip> strips(count);
    for (std::size_t line = 0; line < count; ++line) {
        Strip& strip = strips[line];
        const bool isLast = line + 1 == count;
        const double above = line == 0 ? row.above : 0;
        const LineExtent extent = extentOf(cells, line);
        strip.height = above + extent.above + extent.below + (isLast ? row.below : 0);
        strip.staysWithNext = isLast ? row.staysWithNext : isKept(line, count);
        addGrounds(strip, row, width);
        for (const LaidCell& each : cells)
            if (line < each.heights.size())
                placeLine(strip, each, line, above + extent.above);
        if (isLast && row.lineBelow)
            strip.boxes.push_back({{0, strip.height - LineWidth, width, LineWidth}, *row.lineBelow});
    }
    strips.front().marks = row.marks;
    return strips;
}

} // namespace ui
