// SPDX-License-Identifier: GPL-3.0-or-later
// Which unchanged rows of a side-by-side view are folded away, and which of them somebody has asked to see.
#pragma once

#include "core/document/diff/side_rows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ui {

class RowFolds {
public:
    static constexpr std::uint32_t DefaultContext = 3;
    static constexpr std::uint32_t Everything = 0xffffffff;
    /// Fewer rows are not worth a bar in their place.
    static constexpr std::uint32_t Smallest = 5;
    static constexpr std::uint32_t Step = 10;

    /// `context`: the unchanged rows shown around each change.
    explicit RowFolds(const core::SideRows& rows = {}, std::uint32_t context = DefaultContext);

    /// Ascending. The first line of either side is never folded: the bar would have nothing to stand below.
    std::span<const core::IndexRange> folds() const { return m_folds; }
    std::optional<core::IndexRange> foldAt(std::uint32_t row) const;
    std::uint32_t hiddenRows() const;

    /// Shows some more rows at both ends of the fold that has this row.
    void showMore(std::uint32_t row, std::uint32_t rows = Step);
    void showAll(std::uint32_t row) { showMore(row, Everything); }
    /// Makes a row visible, with some around it.
    void reveal(std::uint32_t row);
    /// What was shown on purpose in an earlier state of the same rows is shown again.
    void revealAgain(std::span<const core::IndexRange> earlier);
    std::span<const core::IndexRange> revealed() const { return m_revealed; }

private:
    void hide(core::IndexRange rows);
    void show(core::IndexRange rows);

    std::vector<core::IndexRange> m_folds;
    std::vector<core::IndexRange> m_revealed;
};

} // namespace ui
