// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody left two texts held against each other like: unfolded here, scrolled to there.
#pragma once

#include "core/document/diff/sequence_diff.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ui {

/// Rows may be others by now; then a little else is unfolded, which hides nothing.
struct TextsMemory {
    std::string baseline = {}; ///< the files, in the repository
    std::string candidate = {};
    std::vector<core::IndexRange> unfolded = {};
    std::uint32_t top = 0; ///< the first row on the screen

    bool operator==(const TextsMemory&) const = default;
};

} // namespace ui
