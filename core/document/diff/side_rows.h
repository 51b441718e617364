// SPDX-License-Identifier: Apache-2.0
// The rows of a side-by-side view: which line stands beside which, and where a side has a gap.
#pragma once

#include "core/document/diff/line_moves.h"
#include "core/document/diff/sequence_diff.h"
#include "core/document/source_text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace core {

enum class RowKind : std::uint8_t {
    Equal,
    Changed, ///< both lines, one a version of the other
    Removed, ///< only the baseline has a line
    Added, ///< only the candidate has a line
};

struct SideRow {
    RowKind kind = RowKind::Equal;
    std::optional<std::uint32_t> baseline = {}; ///< its line; nothing in a gap
    std::optional<std::uint32_t> candidate = {};

    bool operator==(const SideRow&) const = default;
};

/// Rows of one kind in a run.
struct RowBlock {
    RowKind kind = RowKind::Equal;
    std::uint32_t row = 0;
    std::uint32_t size = 0;
    std::uint32_t baseline = 0; ///< first line; in a gap: the line that follows it
    std::uint32_t candidate = 0;

    bool hasBaseline() const { return kind != RowKind::Added; }
    bool hasCandidate() const { return kind != RowKind::Removed; }
    bool operator==(const RowBlock&) const = default;
};

/// Every line of both sides stands in one row, in order. Memory grows with the hunks, not with the lines.
class SideRows {
public:
    /// Lines within a hunk stand beside the line they resemble most, as far as that can be found out cheaply.
    static SideRows align(const SourceText& baseline, const SourceText& candidate,
        std::span<const Hunk> hunks, const std::stop_token& stop = {});

    std::uint32_t rowCount() const;
    std::span<const RowBlock> blocks() const { return m_blocks; }
    /// Moved lines, which stand in Removed and Added rows.
    std::span<const Move> moves() const { return m_moves; }

    /// For a row below rowCount().
    SideRow row(std::uint32_t row) const;
    /// The row a line stands in; past the last line a row at the end.
    std::uint32_t rowOfBaseline(std::uint32_t line) const;
    std::uint32_t rowOfCandidate(std::uint32_t line) const;

private:
    std::uint32_t rowOf(std::uint32_t line, std::uint32_t RowBlock::*side) const;

    std::vector<RowBlock> m_blocks;
    std::vector<Move> m_moves;
};

} // namespace core
