// SPDX-License-Identifier: Apache-2.0
// Sets of Unicode code points, as sorted ranges: what a character class of a pattern allows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::uint32_t LastCodePoint = 0x10FFFF;

/// Both ends belong to it.
struct CodePointRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    bool operator==(const CodePointRange&) const = default;
};

class CodePointSet {
public:
    CodePointSet() = default;
    CodePointSet(std::initializer_list<CodePointRange> ranges);
    explicit CodePointSet(std::span<const CodePointRange> ranges);

    void add(std::uint32_t code) { add(CodePointRange {code, code}); }
    void add(CodePointRange range);
    void add(const CodePointSet& other);
    CodePointSet complement() const;

    bool contains(std::uint32_t code) const;
    bool isEmpty() const { return m_ranges.empty(); }
    /// Sorted, neither touching nor overlapping.
    std::span<const CodePointRange> ranges() const { return m_ranges; }

private:
    std::vector<CodePointRange> m_ranges;
};

/// A character of a UTF-8 text and the bytes it takes; bytes that are no UTF-8 count as U+FFFD, one each.
struct DecodedCodePoint {
    std::uint32_t code = 0;
    std::size_t length = 0;
};

/// `at` is within the text.
DecodedCodePoint decodeCodePoint(std::string_view utf8, std::size_t at);
std::size_t countCodePoints(std::string_view utf8);

} // namespace core
