// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/shown_rows.h"

#include <algorithm>

namespace ui {

ShownRows::ShownRows(std::uint32_t rowCount, std::span<const core::IndexRange> folds, std::uint32_t barHeight)
    : m_rowCount(rowCount)
{
    std::uint32_t row = 0;
    std::uint32_t shown = 0;
    for (const core::IndexRange& fold : folds) {
        const std::uint32_t bar = shown + fold.begin - row;
        row = fold.end;
        shown = bar + barHeight;
        m_behindFolds.push_back({row, shown, bar, fold.begin});
    }
}

std::uint32_t ShownRows::count() const
{
    return shown(m_rowCount);
}

std::uint32_t ShownRows::shown(std::uint32_t row) const
{
    const auto after = std::ranges::upper_bound(m_behindFolds, row, {}, &Resumption::row);
    if (after != m_behindFolds.end() && row >= after->fold)
        return after->bar;
    if (after == m_behindFolds.begin())
        return row;
    return (after - 1)->shown + row - (after - 1)->row;
}

std::uint32_t ShownRows::rowAt(std::uint32_t shown) const
{
    const auto after = std::ranges::upper_bound(m_behindFolds, shown, {}, &Resumption::shown);
    if (after != m_behindFolds.end() && shown >= after->bar)
        return after->fold;
    const std::uint32_t row =
        after == m_behindFolds.begin() ? shown : (after - 1)->row + shown - (after - 1)->shown;
    return std::min(row, m_rowCount);
}

} // namespace ui
