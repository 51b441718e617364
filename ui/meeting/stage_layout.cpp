// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_layout.h"

#include <QtMath>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal CodeShare = 0.64;
/// The rest of a row is the room between its lines.
constexpr qreal FontShare = 0.78;
constexpr qreal TextShare = 0.028;
constexpr qreal HeadlineShare = 0.042;
constexpr qreal SpacingShare = 0.009;
constexpr qreal MarginShare = 0.03;
constexpr qreal GapShare = 0.02;
/// Hatch, sign and a blank.
constexpr qreal GutterColumns = 3;

int pixels(qreal length)
{
    return std::max(1, qRound(length));
}

int columnsIn(qreal width, qreal column)
{
    return std::max(0, qFloor(width / column - GutterColumns));
}

} // namespace

StageLayout stageLayout(QSizeF screen, int rows, const ColumnWidth& columnWidth)
{
    // A screen on its side is read from as far away as any other.
    const qreal height = std::min(screen.height(), screen.width());
    StageLayout layout;
    layout.rowHeight = height * CodeShare / rows;
    layout.codePixels = pixels(layout.rowHeight * FontShare);
    layout.textPixels = pixels(height * TextShare);
    layout.headlinePixels = pixels(height * HeadlineShare);
    layout.spacing = pixels(height * SpacingShare);
    layout.margin = pixels(screen.width() * MarginShare);
    layout.gap = pixels(screen.width() * GapShare);
    const qreal column = columnWidth(layout.codePixels);
    const qreal whole = screen.width() - 2 * layout.margin;
    layout.columns = columnsIn((whole - layout.gap) / 2, column);
    layout.isStacked = layout.columns < FewestStageColumns;
    if (layout.isStacked)
        layout.columns = columnsIn(whole, column);
    return layout;
}

int steppedRows(int rows, int direction)
{
    const auto found = std::ranges::find(StageRowSteps, rows);
    const auto place = found == StageRowSteps.end() ? std::ranges::find(StageRowSteps, StageRows) : found;
    const auto wanted = (place - StageRowSteps.begin()) + direction;
    const auto last = static_cast<std::ptrdiff_t>(StageRowSteps.size()) - 1;
    return StageRowSteps[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, last))];
}

} // namespace ui
