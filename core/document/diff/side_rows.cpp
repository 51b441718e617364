// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/side_rows.h"

#include "core/document/diff/line_pairing.h"

#include <algorithm>

namespace core {

namespace {

class RowWriter {
public:
    explicit RowWriter(std::vector<RowBlock>& blocks)
        : m_blocks(blocks)
    {
    }

    void equalUpTo(std::uint32_t baseline) { add(RowKind::Equal, baseline - m_baseline); }

    /// What stands before the pair, the baseline's first, and the pair.
    void pair(std::uint32_t baseline, std::uint32_t candidate)
    {
        differentUpTo(baseline, candidate);
        add(RowKind::Changed, 1);
    }

    void differentUpTo(std::uint32_t baseline, std::uint32_t candidate)
    {
        add(RowKind::Removed, baseline - m_baseline);
        add(RowKind::Added, candidate - m_candidate);
    }

private:
    void add(RowKind kind, std::uint32_t size)
    {
        if (size == 0)
            return;
        if (!m_blocks.empty() && m_blocks.back().kind == kind)
            m_blocks.back().size += size;
        else
            m_blocks.push_back({kind, m_row, size, m_baseline, m_candidate});
        m_row += size;
        m_baseline += kind == RowKind::Added ? 0 : size;
        m_candidate += kind == RowKind::Removed ? 0 : size;
    }

    std::vector<RowBlock>& m_blocks;
    std::uint32_t m_row = 0;
    std::uint32_t m_baseline = 0; ///< the next line of each side
    std::uint32_t m_candidate = 0;
};

} // namespace

SideRows SideRows::align(const SourceText& baseline, const SourceText& candidate, std::span<const Hunk> hunks,
    const std::stop_token& stop)
{
    SideRows rows;
    rows.m_moves = findMoves(baseline, candidate, hunks);
    RowWriter writer(rows.m_blocks);
    LinePairing pairing(baseline, candidate, rows.m_moves, stop);
    for (const Hunk& hunk : hunks) {
        writer.equalUpTo(hunk.baseline.begin);
        for (const auto& [inBaseline, inCandidate] : pairing.pairs(hunk))
            writer.pair(inBaseline, inCandidate);
        writer.differentUpTo(hunk.baseline.end, hunk.candidate.end);
    }
    writer.equalUpTo(baseline.lineCount());
    return rows;
}

std::uint32_t SideRows::rowCount() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().row + m_blocks.back().size;
}

SideRow SideRows::row(std::uint32_t row) const
{
    const RowBlock& block = *(std::ranges::upper_bound(m_blocks, row, {}, &RowBlock::row) - 1);
    const std::uint32_t inside = row - block.row;
    SideRow found {.kind = block.kind};
    if (block.hasBaseline())
        found.baseline = block.baseline + inside;
    if (block.hasCandidate())
        found.candidate = block.candidate + inside;
    return found;
}

std::uint32_t SideRows::rowOfBaseline(std::uint32_t line) const
{
    return rowOf(line, &RowBlock::baseline);
}

std::uint32_t SideRows::rowOfCandidate(std::uint32_t line) const
{
    return rowOf(line, &RowBlock::candidate);
}

/// Of the blocks that begin with the same line of a side, the last one has it: those before it are gaps.
std::uint32_t SideRows::rowOf(std::uint32_t line, std::uint32_t RowBlock::*side) const
{
    const auto after = std::ranges::upper_bound(m_blocks, line, {}, side);
    if (after == m_blocks.begin())
        return 0;
    const RowBlock& block = *(after - 1);
    return block.row + std::min(line - block.*side, block.size - 1);
}

} // namespace core
