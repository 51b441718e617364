// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/side_fillers.h"

#include <algorithm>
#include <charconv>

namespace ui {

namespace {

constexpr char BarMark = '#';

/// Walks down the rows of one side and notes what stands below each line.
class FillerWriter {
public:
    FillerWriter(core::Side side, SideLayout layout, std::uint32_t barHeight)
        : m_side(side)
        , m_layout(layout)
        , m_barHeight(barHeight)
    {
    }

    void pass(const core::RowBlock& block)
    {
        const bool isHere = m_side == core::Side::Baseline ? block.hasBaseline() : block.hasCandidate();
        if (isHere)
            m_line = firstLine(block) + block.size;
        else if (m_layout == SideLayout::Aligned)
            fill(block.size);
    }

    /// Rows of a block of equal lines.
    void fold(const core::RowBlock& block, core::IndexRange rows)
    {
        const std::uint32_t line = firstLine(block) + rows.begin - block.row;
        m_fillers.hidden.push_back({line, line + rows.size()});
        for (std::uint32_t part = 0; part < m_barHeight; ++part)
            addBelow(line - 1, BarMark + std::to_string(part) + BarMark + std::to_string(rows.begin));
    }

    SideFillers take() { return std::move(m_fillers); }

private:
    void fill(std::uint32_t rows)
    {
        if (m_line == 0)
            m_fillers.aboveFirstLine += rows;
        else
            for (std::uint32_t row = 0; row < rows; ++row)
                addBelow(m_line - 1, {});
    }

    std::uint32_t firstLine(const core::RowBlock& block) const
    {
        return m_side == core::Side::Baseline ? block.baseline : block.candidate;
    }

    void addBelow(std::uint32_t line, const std::string& row)
    {
        if (!m_fillers.below.empty() && m_fillers.below.back().line == line)
            m_fillers.below.back().rows += '\n' + row;
        else
            m_fillers.below.push_back({line, row});
    }

    core::Side m_side;
    SideLayout m_layout;
    std::uint32_t m_barHeight;
    std::uint32_t m_line = 0; ///< the next one
    SideFillers m_fillers;
};

std::uint32_t numberIn(std::string_view digits)
{
    std::uint32_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

FillerRow readRow(std::string_view row)
{
    if (!row.starts_with(BarMark))
        return {};
    const std::size_t second = std::min(row.find(BarMark, 1), row.size() - 1);
    return {
        .isBar = true, .fold = numberIn(row.substr(second + 1)), .part = numberIn(row.substr(1, second - 1))};
}

} // namespace

SideFillers fillersOf(const core::SideRows& rows, std::span<const core::IndexRange> folds, core::Side side,
    SideLayout layout, std::uint32_t barHeight)
{
    FillerWriter writer(side, layout, barHeight);
    auto fold = folds.begin();
    for (const core::RowBlock& block : rows.blocks()) {
        writer.pass(block);
        for (; fold != folds.end() && fold->begin < block.row + block.size; ++fold)
            writer.fold(block, *fold);
    }
    return writer.take();
}

std::vector<core::IndexRange> rangesWithout(
    std::span<const core::IndexRange> ranges, std::span<const core::IndexRange> without)
{
    std::vector<core::IndexRange> left;
    auto next = without.begin();
    for (core::IndexRange range : ranges) {
        while (next != without.end() && next->end <= range.begin)
            ++next;
        for (auto cut = next; cut != without.end() && cut->begin < range.end; ++cut) {
            if (range.begin < cut->begin)
                left.push_back({range.begin, cut->begin});
            range.begin = std::min(cut->end, range.end);
        }
        if (!range.empty())
            left.push_back(range);
    }
    return left;
}

std::vector<FillerRow> readFillers(std::string_view annotation)
{
    std::vector<FillerRow> rows;
    for (std::size_t begin = 0; begin <= annotation.size();) {
        const std::size_t end = std::min(annotation.find('\n', begin), annotation.size());
        rows.push_back(readRow(annotation.substr(begin, end - begin)));
        begin = end + 1;
    }
    return rows;
}

} // namespace ui
