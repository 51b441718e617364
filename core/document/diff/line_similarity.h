// SPDX-License-Identifier: Apache-2.0
// How much two lines look like versions of each other.
#pragma once

#include "core/document/diff/piece_numbers.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// What is compared of a line: its beginning, without the indentation.
struct LineProfile {
    LineProfile(std::string_view line, PieceNumbers& numbers);

    std::string_view text;
    std::string_view key; ///< up to the first colon; empty without one
    std::vector<std::pair<std::uint32_t, std::uint32_t>> words; ///< number and length, sorted
    std::uint32_t weight = 0; ///< length of all words
};

/// From 0 to 100; both profiles made with the same numbers.
std::uint32_t similarity(const LineProfile& baseline, const LineProfile& candidate);

} // namespace core
