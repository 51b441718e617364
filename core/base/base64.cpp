// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"

#include <cstdint>

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

} // namespace core
