// SPDX-License-Identifier: Apache-2.0
// Unicode in files and escapes: UTF-8 character by character, surrogate pairs, hexadecimal digits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// U+FEFF, which some editors put before a text.
inline constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
/// U+FFFD, which stands for bytes or escapes that are no character.
inline constexpr std::string_view ReplacementCharacter = "\xEF\xBF\xBD";

/// How many bytes the well-formed character at `at` has; 0 when there is none: RFC 3629 allows no overlong
/// forms, no surrogates and nothing beyond U+10FFFF.
std::size_t utf8Length(std::string_view bytes, std::size_t at);
/// `code` is at most 0x10FFFF and no surrogate.
void appendUtf8(std::string& out, std::uint32_t code);

constexpr bool isHighSurrogate(std::uint32_t code)
{
    return code >= 0xD800 && code < 0xDC00;
}
constexpr bool isLowSurrogate(std::uint32_t code)
{
    return code >= 0xDC00 && code < 0xE000;
}
constexpr std::uint32_t joinSurrogates(std::uint32_t high, std::uint32_t low)
{
    return 0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00);
}

std::optional<std::uint32_t> hexValue(char digit);
/// The number that the first `count` characters are; nothing when they are fewer or not all digits.
std::optional<std::uint32_t> hexNumber(std::string_view digits, std::size_t count);

} // namespace core
