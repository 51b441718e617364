// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the lines of one side so that equal rows are level: fillers for the lines only the
// other side has, and bars for folded rows.
#pragma once

#include "core/compat/finding.h"
#include "core/document/diff/side_rows.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Whether lines that only one side has leave a gap on the other.
enum class SideLayout : std::uint8_t { Aligned, Fluid };

/// Rows below one line, kept as the text of an annotation, so that they move with the line when one types:
/// a row is empty for a filler, and begins with '#' for a bar.
struct LineFillers {
    std::uint32_t line = 0;
    std::string rows; ///< joined with '\n'

    bool operator==(const LineFillers&) const = default;
};

struct SideFillers {
    std::uint32_t aboveFirstLine = 0; ///< rows; an annotation cannot stand there
    std::vector<LineFillers> below; ///< ascending by line
    std::vector<core::IndexRange> hidden; ///< lines

    bool operator==(const SideFillers&) const = default;
};

/// A bar is `barHeight` rows high, so that its buttons can be hit.
SideFillers fillersOf(const core::SideRows& rows, std::span<const core::IndexRange> folds, core::Side side,
    SideLayout layout, std::uint32_t barHeight);

/// What of `ranges` is in none of `without`; both ascending.
std::vector<core::IndexRange> rangesWithout(
    std::span<const core::IndexRange> ranges, std::span<const core::IndexRange> without);

/// One row of an annotation, read back: the first row of a fold, for the first row of its bar.
struct FillerRow {
    bool isBar = false;
    std::uint32_t fold = 0;
    std::uint32_t part = 0; ///< which row of the bar; 0 is the first

    bool operator==(const FillerRow&) const = default;
};

std::vector<FillerRow> readFillers(std::string_view annotation);

} // namespace ui
