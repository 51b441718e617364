// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <numeric>
#include <utility>

namespace core {

namespace {

/// The number of a well-formed character.
char32_t codePoint(std::string_view character)
{
    const std::size_t length = character.size();
    const unsigned leadBits = length == 1 ? 0x7F : 0xFFU >> (length + 1);
    char32_t code = static_cast<unsigned char>(character.front()) & leadBits;
    for (const char next : character.substr(1))
        code = (code << 6) | (next & 0x3F);
    return code;
}

bool isHarmful(char32_t character)
{
    const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    const bool bidi =
        (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    return control || bidi;
}

std::string hex(std::uint32_t number)
{
    std::array<char, 8> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    std::string text(digits.data(), end);
    std::ranges::transform(
        text, text.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text.size() % 2 ? '0' + text : text;
}

std::string escapedCharacter(char32_t character)
{
    switch (character) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return character < 0x80 ? "\\x" + hex(character) : "\\u{" + hex(character) + '}';
    }
}

/// How many letters must be added, removed or exchanged to make one of the other.
std::size_t editDistance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t {0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t exchanged = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchanged, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    constexpr std::uint64_t HighBits = 0x8080808080808080;
    std::size_t at = 0;
    while (at < text.size()) {
        // Most text is ASCII: eight bytes at a time until one is not.
        std::uint64_t eight = HighBits;
        if (text.size() - at >= sizeof eight)
            std::memcpy(&eight, text.data() + at, sizeof eight);
        if (!(eight & HighBits)) {
            at += sizeof eight;
            continue;
        }
        const std::size_t length = utf8Length(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

std::string escapedForTerminal(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(utf8Length(text, 0), 1);
        const std::string_view character = text.substr(0, length);
        if (utf8Length(text, 0) == 0)
            out += "\\x" + hex(static_cast<unsigned char>(text.front()));
        else if (isHarmful(codePoint(character)))
            out += escapedCharacter(codePoint(character));
        else
            out += character;
        text.remove_prefix(length);
    }
    return out;
}

std::string formatByteCount(std::uint64_t count)
{
    constexpr std::array Units {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (count < 1024)
        return std::to_string(count) + (count == 1 ? " byte" : " bytes");
    std::size_t unit = 0;
    std::uint64_t whole = count;
    for (; whole >= std::uint64_t {1024} * 1024 && unit + 1 < Units.size(); ++unit)
        whole /= 1024;
    const std::uint64_t tenths = (whole % 1024) * 10 / 1024;
    return std::to_string(whole / 1024) + (tenths ? '.' + std::to_string(tenths) : "") + ' ' + Units[unit];
}

std::vector<std::string> nearestNames(
    std::string_view wanted, std::span<const std::string> names, std::size_t count)
{
    // A longer name than this is no slip of the hand, and comparing it would take its length squared.
    constexpr std::size_t LongestName = 100;
    const std::size_t allowed = 1 + wanted.size() / 4;
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& name : names) {
        if (wanted.size() > LongestName || name.size() > LongestName)
            continue;
        const std::size_t distance = editDistance(wanted, name);
        if (distance <= allowed)
            near.emplace_back(distance, name);
    }
    std::ranges::sort(near);
    std::vector<std::string> out;
    for (auto& [distance, name] : near)
        if (out.size() < count)
            out.push_back(std::move(name));
    return out;
}

} // namespace core
