// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts held against each other, worked out once and off the GUI thread: what a side-by-side view shows.
#pragma once

#include "core/compat/finding.h"
#include "core/document/diff/side_rows.h"
#include "core/document/json/json_layout.h"
#include "core/document/tree.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

struct AlignedText {
    std::shared_ptr<const core::SourceText> text; ///< null: this side has no such file
    std::shared_ptr<const core::Tree> tree = {}; ///< of this text; null: nobody could read it
    std::shared_ptr<const core::LaidOutJson> layout = {}; ///< shown instead of a text nobody could read

    const std::shared_ptr<const core::SourceText>& shown() const { return layout ? layout->text : text; }
    std::uint32_t lineCount() const { return text ? shown()->lineCount() : 0; }
    /// The shown line of a place in the text.
    std::uint32_t lineOf(core::Position place) const
    {
        return layout ? layout->lineOf(text->offset(place)) : place.line;
    }
};

/// Does not count between files of two names: what moved into a file of its own stands at its margin.
enum class Indentation : std::uint8_t { Counts, Ignored };

struct Alignment {
    AlignedText baseline;
    AlignedText candidate;
    core::SideRows rows;
    Indentation indentation = Indentation::Counts;

    const AlignedText& side(core::Side side) const
    {
        return side == core::Side::Baseline ? baseline : candidate;
    }
    std::uint32_t rowOf(core::Side side, std::uint32_t line) const;
    std::optional<std::uint32_t> lineOf(core::Side side, std::uint32_t row) const;
    /// The first line of a side at or behind a row; the last one where none follows.
    std::uint32_t nearestLine(core::Side side, std::uint32_t row) const;
};

/// Lays out what is too dense to be read.
std::shared_ptr<const Alignment> align(AlignedText baseline, AlignedText candidate,
    Indentation indentation = Indentation::Counts, const std::stop_token& stop = {});

/// What became of one line, or where it comes from.
enum class LineChange : std::uint8_t { None, Removed, Added, Changed, Moved };

LineChange changeOf(const Alignment& alignment, core::Side side, std::uint32_t line);

/// The other end of the block a line was moved with: where its first line stands on the other side.
std::optional<std::uint32_t> otherEndOfMove(const core::SideRows& rows, core::Side side, std::uint32_t line);

/// What the line is a part of, from the outside in: "paths › /orders › post"; empty where nobody knows.
QString enclosingPlace(const AlignedText& text, std::uint32_t line);

} // namespace ui
