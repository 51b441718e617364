// SPDX-License-Identifier: Apache-2.0
// Which lines differ between two texts.
#pragma once

#include "core/document/diff/line_places.h"
#include "core/document/diff/sequence_diff.h"
#include "core/document/source_text.h"

#include <stop_token>
#include <vector>

namespace core {

/// What makes lines different. The empty line behind the last line end is a line, too.
enum class LineEquality : std::uint8_t {
    Exact, ///< the line end counts: CRLF is not LF, and a last line without one is different
    IgnoreTrailingSpace, ///< neither line ends nor blanks in front of them count
    IgnoreIndentation, ///< nor the blanks a line begins with: what moved to a file of its own
};

/// Hunks of lines in their order, each begun where a reader would begin it when there is a choice. Swapped
/// texts give the mirrored hunks.
std::vector<Hunk> diffLines(const SourceText& baseline, const SourceText& candidate,
    LineEquality equality = LineEquality::Exact, const std::stop_token& stop = {});

/// The same where it is known what the lines are about: a line stands beside an equal one of its own place
/// alone. Lines without a place stand beside each other.
std::vector<Hunk> diffLinesByPlace(const SourceText& baseline, const SourceText& candidate,
    const LinePlaces& places, LineEquality equality = LineEquality::Exact, const std::stop_token& stop = {});

} // namespace core
