// SPDX-License-Identifier: Apache-2.0
// The escapes of double-quoted scalars; the rest of YamlScalars is in yaml_scalars.cpp.
#include "core/base/unicode.h"
#include "core/document/yaml/yaml_scalars.h"

#include <array>

namespace core {

namespace {

struct SimpleEscape {
    char letter;
    std::string_view meaning;
};

constexpr std::array SimpleEscapes = {
    SimpleEscape {'n', "\n"},
    SimpleEscape {'"', "\""},
    SimpleEscape {'\\', "\\"},
    SimpleEscape {'/', "/"},
    SimpleEscape {'t', "\t"},
    SimpleEscape {'\t', "\t"},
    SimpleEscape {'r', "\r"},
    SimpleEscape {' ', " "},
    SimpleEscape {'b', "\b"},
    SimpleEscape {'f', "\f"},
    SimpleEscape {'a', "\a"},
    SimpleEscape {'v', "\v"},
    SimpleEscape {'e', "\x1b"},
    SimpleEscape {'N', "\xc2\x85"},
    SimpleEscape {'_', "\xc2\xa0"},
    SimpleEscape {'L', "\xe2\x80\xa8"},
    SimpleEscape {'P', "\xe2\x80\xa9"},
    SimpleEscape {'0', std::string_view("\0", 1)},
};

} // namespace

bool YamlScalars::escape(std::uint32_t& place)
{
    const char letter = at(place + 1);
    if (letter == 'x' || letter == 'u' || letter == 'U')
        return hexEscape(place, letter == 'x' ? 2 : letter == 'u' ? 4 : 8);
    for (const SimpleEscape& each : SimpleEscapes)
        if (each.letter == letter) {
            m_scratch += each.meaning;
            place += 2;
            return true;
        }
    fail(place, "yaml-escape", "This is not an escape YAML knows",
        "Write \\\\ for a backslash, or use single quotes");
    return false;
}

bool YamlScalars::hexEscape(std::uint32_t& place, int digits)
{
    const auto count = static_cast<std::uint32_t>(digits);
    auto code = hexNumber(m_text.substr(std::min(place + 2, size())), count);
    std::uint32_t end = place + 2 + count;
    // JSON writes characters beyond U+FFFF as a pair of surrogates; YAML is read as its superset.
    if (code && count == 4 && isHighSurrogate(*code) && m_text.substr(std::min(end, size()), 2) == "\\u") {
        const auto low = hexNumber(m_text.substr(end + 2), 4);
        if (low && isLowSurrogate(*low)) {
            code = joinSurrogates(*code, *low);
            end += 6;
        }
    }
    if (!code || *code > 0x10FFFF || isHighSurrogate(*code) || isLowSurrogate(*code)) {
        fail(place, "yaml-escape", "This escape does not name a character",
            "Use \\uXXXX with a Unicode code point");
        return false;
    }
    appendUtf8(m_scratch, *code);
    place = end;
    return true;
}

/// A backslash at the end of a line: the line goes on, without a space, behind the blanks of the next.
bool YamlScalars::skipEscapedBreak(std::uint32_t& place, std::uint32_t begin, int indent)
{
    const std::size_t kept = m_scratch.size();
    ++place;
    if (!foldInto(place, begin, indent, kept))
        return false;
    // foldInto adds one space for a lone break: an escaped break adds nothing for itself.
    if (m_scratch.size() > kept && m_scratch.back() == ' ')
        m_scratch.pop_back();
    return true;
}

} // namespace core
