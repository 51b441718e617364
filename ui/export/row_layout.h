// SPDX-License-Identifier: GPL-3.0-or-later
// Texts side by side, broken into lines: one row of a table, or a paragraph, which is a row of one cell.
#pragma once

#include "ui/export/prose.h"
#include "ui/export/strip.h"

#include <optional>
#include <vector>

namespace ui {

struct Cell {
    Prose prose = {};
    double left = 0; ///< from the edge of the strip
    double width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    std::optional<Ink> ground = {};
    std::optional<Pattern> edge = {}; ///< of a bar along its left side, which tells without colour
};

struct Row {
    std::vector<Cell> cells = {};
    double above = 0; ///< room within its ground
    double below = 0;
    std::optional<Ink> ground = {}; ///< of the whole row
    std::optional<Ink> lineBelow = {};
    bool staysWithNext = false;
    std::vector<QString> marks = {};
};

/// Rows of few lines are never torn. Words that are longer than their cell are broken.
std::vector<Strip> laidOut(const Row& row, double width);

} // namespace ui
