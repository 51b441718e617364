// SPDX-License-Identifier: Apache-2.0
// Blocks of lines that were taken away in one place and stand in another.
#pragma once

#include "core/document/diff/sequence_diff.h"
#include "core/document/source_text.h"

#include <span>
#include <vector>

namespace core {

/// Lines removed here and added there, equal but for their line ends.
struct Move {
    IndexRange baseline;
    IndexRange candidate;

    bool operator==(const Move&) const = default;
};

/// In the order of the baseline. A block has at least three lines that are not blank, and among them one that
/// was removed once and added once.
std::vector<Move> findMoves(
    const SourceText& baseline, const SourceText& candidate, std::span<const Hunk> hunks);

} // namespace core
