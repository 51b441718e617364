// SPDX-License-Identifier: Apache-2.0
// JSON written piece by piece into one string: commas, indentation and escapes come of themselves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class JsonLayout : std::uint8_t { Lines, OneLine };

/// Writes valid JSON whatever the texts hold: bytes that are no UTF-8 become U+FFFD. Other characters stay as
/// they are, but for quotes, backslashes and control characters.
class JsonWriter {
public:
    /// With an indentation of 0 everything stands on one line without spaces.
    explicit JsonWriter(std::uint32_t indent)
        : m_indent(indent)
    {
    }

    void openMap(JsonLayout layout = JsonLayout::Lines) { open('{', '}', layout); }
    void openSequence(JsonLayout layout = JsonLayout::Lines) { open('[', ']', layout); }
    void close();
    /// Names the next value of the open map.
    void key(std::string_view text);
    void string(std::string_view text);
    void number(std::uint64_t value) { literal(std::to_string(value)); }
    /// A number, true, false or null, spelled as JSON spells it.
    void literal(std::string_view spelling);

    /// A key of the open map with its value.
    void member(std::string_view name, std::string_view text);
    void member(std::string_view name, std::uint64_t value);
    void flag(std::string_view name, bool value);

    std::size_t size() const { return m_out.size(); }
    std::string take() { return std::move(m_out); }

private:
    struct Level {
        char closer = '}';
        bool isOneLine = false;
        bool hasEntries = false;
    };

    void open(char opener, char closer, JsonLayout layout);
    void beginValue();
    void breakLine();
    void quote(std::string_view text);
    std::size_t escape(std::string_view text, std::size_t at);

    std::string m_out;
    std::vector<Level> m_levels;
    std::uint32_t m_indent;
    bool m_isNamed = false; ///< the next value's key is written
};

} // namespace core
