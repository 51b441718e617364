// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/row_folds.h"

#include <algorithm>
#include <utility>

namespace ui {

RowFolds::RowFolds(const core::SideRows& rows, std::uint32_t context)
{
    if (context == Everything)
        return;
    const std::uint32_t firstFoldable = std::max(rows.rowOfBaseline(0), rows.rowOfCandidate(0)) + 1;
    for (const core::RowBlock& block : rows.blocks()) {
        if (block.kind != core::RowKind::Equal)
            continue;
        const std::uint32_t end = block.row + block.size;
        const std::uint32_t before = block.row == 0 ? 0 : context;
        const std::uint32_t after = end == rows.rowCount() ? 0 : context;
        if (block.size > before + after)
            hide({std::max(block.row + before, firstFoldable), end - after});
    }
}

void RowFolds::hide(core::IndexRange rows)
{
    if (rows.begin < rows.end && rows.size() >= Smallest)
        m_folds.push_back(rows);
}

std::optional<core::IndexRange> RowFolds::foldAt(std::uint32_t row) const
{
    const auto after = std::ranges::upper_bound(m_folds, row, {}, &core::IndexRange::begin);
    if (after == m_folds.begin() || !(after - 1)->contains(row))
        return {};
    return *(after - 1);
}

std::uint32_t RowFolds::hiddenRows() const
{
    std::uint32_t sum = 0;
    for (const core::IndexRange& fold : m_folds)
        sum += fold.size();
    return sum;
}

void RowFolds::showMore(std::uint32_t row, std::uint32_t rows)
{
    const auto fold = foldAt(row);
    if (!fold)
        return;
    if (rows >= fold->size() / 2 || fold->size() - 2 * rows < Smallest) {
        show(*fold);
        return;
    }
    show({fold->begin, fold->begin + rows});
    show({fold->end - rows, fold->end});
}

void RowFolds::reveal(std::uint32_t row)
{
    const auto fold = foldAt(row);
    if (!fold)
        return;
    const std::uint32_t begin = row - std::min(row - fold->begin, DefaultContext);
    show({begin, std::min(row + DefaultContext + 1, fold->end)});
}

void RowFolds::revealAgain(std::span<const core::IndexRange> earlier)
{
    for (const core::IndexRange& rows : earlier)
        show(rows);
}

void RowFolds::show(core::IndexRange rows)
{
    const std::vector<core::IndexRange> before = std::exchange(m_folds, {});
    for (const core::IndexRange& fold : before) {
        if (fold.end <= rows.begin || rows.end <= fold.begin) {
            m_folds.push_back(fold);
            continue;
        }
        hide({fold.begin, std::max(fold.begin, rows.begin)});
        hide({std::min(fold.end, rows.end), fold.end});
    }
    m_revealed.push_back(rows);
}

} // namespace ui
