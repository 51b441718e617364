// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace core {

namespace {

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::optional<std::uint32_t> digitOf(char c)
{
    if (c == '-')
        c = '+';
    if (c == '_')
        c = '/';
    const std::size_t at = Alphabet.find(c);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint32_t>(at));
}

} // namespace

std::optional<std::string> base64Decoded(std::string_view text)
{
    std::string bytes;
    std::uint32_t held = 0;
    unsigned bits = 0;
    bool isPadded = false;
    for (const char c : text) {
        if (c == '\n' || c == '\r' || c == ' ')
            continue;
        isPadded = isPadded || c == '=';
        if (c == '=')
            continue;
        const auto digit = digitOf(c);
        if (!digit || isPadded)
            return std::nullopt;
        held = (held << 6U) | *digit;
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes += static_cast<char>((held >> bits) & 0xffU);
    }
    return bits == 6 ? std::nullopt : std::optional(std::move(bytes));
}

std::optional<std::string> strictBase64Decoded(std::string_view text)
{
    auto bytes = base64Decoded(text);
    return bytes && base64Encoded(*bytes) == text ? std::move(bytes) : std::nullopt;
}

std::string base64Encoded(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 3; ++i)
            bits = bits << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= group.size() ? Alphabet[bits >> (18U - 6U * i) & 0x3FU] : '=';
    }
    return text;
}

} // namespace core
