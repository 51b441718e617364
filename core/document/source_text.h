// SPDX-License-Identifier: Apache-2.0
// The bytes of one file, never changing, with the beginnings of its lines.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A stretch of a text in bytes; `end` is exclusive.
struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    bool contains(ByteRange other) const { return begin <= other.begin && other.end <= end; }
    auto operator<=>(const ByteRange&) const = default;
};

/// A place as editors name it, counted from 0, in UTF-8 bytes; only what is shown adds 1.
struct Position {
    std::uint32_t line = 0;
    std::uint32_t byte = 0;
    auto operator<=>(const Position&) const = default;
};

class SourceText {
public:
    /// `name` is what messages call the text: a path, "-" for standard input, or nothing.
    /// Its lines are found once somebody asks for them.
    static std::shared_ptr<const SourceText> make(std::string bytes, std::string name = {});
    /// Of bytes whose lines are known, because they are another text's but for an edit.
    static std::shared_ptr<const SourceText> makeWithLines(
        std::string bytes, std::string name, std::vector<std::uint32_t> lineBegins);

    const std::string& name() const { return m_name; }
    std::string_view bytes() const { return m_bytes; }
    std::string_view slice(ByteRange range) const { return bytes().substr(range.begin, range.size()); }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_bytes.size()); }

    /// At least 1: an empty text has one empty line.
    std::uint32_t lineCount() const { return static_cast<std::uint32_t>(lineBegins().size()); }
    std::uint32_t lineBegin(std::uint32_t line) const { return lineBegins()[line]; }
    std::span<const std::uint32_t> lineBegins() const;
    /// Where the next line begins, or the end of the text.
    std::uint32_t lineEnd(std::uint32_t line) const;
    /// The line without its line end.
    std::string_view line(std::uint32_t line) const;

    /// An offset past the end gives the end.
    Position position(std::uint32_t offset) const;
    /// A position outside of the text gives the nearest offset inside.
    std::uint32_t offset(Position position) const;

private:
    SourceText(std::string bytes, std::string name, std::vector<std::uint32_t> lineBegins);

    std::string m_bytes;
    std::string m_name;
    mutable std::once_flag m_linesFound;
    mutable std::vector<std::uint32_t> m_lineBegins;
};

} // namespace core
