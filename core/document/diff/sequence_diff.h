// SPDX-License-Identifier: Apache-2.0
// What differs between two rows of numbers: one way to compare for lines, words and items.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core {

/// A stretch of lines, words or items; `end` is exclusive.
struct IndexRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(std::uint32_t index) const { return begin <= index && index < end; }
    auto operator<=>(const IndexRange&) const = default;
};

/// A stretch of the baseline and what stands in its place in the candidate; between two hunks both are equal.
struct Hunk {
    IndexRange baseline;
    IndexRange candidate;

    auto operator<=>(const Hunk&) const = default;
};

/// Numbers are below `count`. Patience on what is unique, then Myers up to a number of differences; so what
/// is not the shortest answer is never far from it, and always a right one. When stopped, what was not
/// compared is told as different.
std::vector<Hunk> diffSequences(std::span<const std::uint32_t> baseline,
    std::span<const std::uint32_t> candidate, std::uint32_t count, const std::stop_token& stop = {});

} // namespace core
