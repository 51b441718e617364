// SPDX-License-Identifier: GPL-3.0-or-later
// What a text is made of, seen from its lines alone: brackets that belong together, and what lies below a
// line. Nothing is read that is not asked for, so that a text of many megabytes costs what is on the screen.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace ui {

enum class TextStructure : std::uint8_t {
    Brackets, ///< JSON: what is between a bracket and its partner
    Indentation, ///< all others: what is indented deeper
};

/// The lines of a text, without their ends.
struct TextLines {
    std::uint32_t count = 0;
    std::function<std::string_view(std::uint32_t line)> line;
    TextStructure structure = TextStructure::Indentation;
};

struct FoldSpan {
    std::uint32_t head = 0; ///< stays to be seen
    std::uint32_t last = 0; ///< of what can be folded away below it

    bool operator==(const FoldSpan&) const = default;
};

/// What begins in this line; nothing where that is one line. Looks through all of it.
std::optional<FoldSpan> spanAt(const TextLines& lines, std::uint32_t line);
/// Whether something begins in this line. Looks at the next lines only.
bool beginsSpan(const TextLines& lines, std::uint32_t line);
/// The innermost one that begins in this line, or holds it.
std::optional<FoldSpan> spanAround(const TextLines& lines, std::uint32_t line);
/// By their heads.
std::vector<FoldSpan> allSpans(const TextLines& lines);

/// A byte of a text.
struct BytePlace {
    std::uint32_t line = 0;
    std::uint32_t byte = 0;

    bool operator==(const BytePlace&) const = default;
};

/// The partner of the bracket or quotation mark at a place; nothing is found very far away.
std::optional<BytePlace> partnerOf(const TextLines& lines, BytePlace place);

} // namespace ui
