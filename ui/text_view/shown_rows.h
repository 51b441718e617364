// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a side-by-side view as they are shown: one bar in the place of each fold.
#pragma once

#include "core/document/diff/sequence_diff.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ui {

class ShownRows {
public:
    explicit ShownRows(std::uint32_t rowCount = 0, std::span<const core::IndexRange> folds = {},
        std::uint32_t barHeight = 1);

    std::uint32_t count() const;
    /// Of a folded row its bar.
    std::uint32_t shown(std::uint32_t row) const;
    /// Of a bar the first folded row.
    std::uint32_t rowAt(std::uint32_t shown) const;

private:
    /// What lies behind a fold.
    struct Resumption {
        std::uint32_t row = 0;
        std::uint32_t shown = 0;
        std::uint32_t bar = 0; ///< where the bar before it begins, as shown
        std::uint32_t fold = 0; ///< its first row
    };

    std::uint32_t m_rowCount;
    std::vector<Resumption> m_behindFolds;
};

} // namespace ui
