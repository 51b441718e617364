// SPDX-License-Identifier: Apache-2.0
// A regular expression as it was read: what is compiled to match, and walked to make samples.
#pragma once

#include "core/wire/code_point_set.h"

#include <cstdint>
#include <vector>

namespace core {

inline constexpr std::uint32_t EndlessRepeat = 0xFFFFFFFF;

enum class PatternNodeKind : std::uint8_t {
    Character, ///< one of a set
    Sequence, ///< of its children; none: the empty text
    Choice,
    Repeat, ///< of its only child; greed does not matter to whether a text matches
    Begin,
    End,
    Boundary,
    NoBoundary,
};

struct PatternNode {
    PatternNodeKind kind = PatternNodeKind::Sequence;
    std::uint32_t set = 0; ///< Character: its place among the sets
    std::uint32_t least = 0; ///< Repeat
    std::uint32_t most = EndlessRepeat;
    std::vector<PatternNode> children = {};
};

struct PatternSyntax {
    PatternNode root;
    std::vector<CodePointSet> sets;
};

} // namespace core
