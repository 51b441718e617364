// SPDX-License-Identifier: Apache-2.0
#include "core/base/unicode.h"

namespace core {

namespace {

/// What a lead byte asks of those behind it.
struct Utf8Form {
    std::size_t length = 0;
    unsigned secondMin = 0x80;
    unsigned secondMax = 0xBF;
};

constexpr Utf8Form utf8Form(unsigned lead)
{
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    if (lead < 0xE0)
        return {2};
    if (lead < 0xF0)
        return {3, lead == 0xE0 ? 0xA0U : 0x80U, lead == 0xED ? 0x9FU : 0xBFU};
    return {4, lead == 0xF0 ? 0x90U : 0x80U, lead == 0xF4 ? 0x8FU : 0xBFU};
}

} // namespace

std::size_t utf8Length(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t offset) -> unsigned {
        return static_cast<unsigned char>(bytes[at + offset]);
    };
    if (at >= bytes.size())
        return 0;
    if (byte(0) < 0x80)
        return 1;
    const Utf8Form form = utf8Form(byte(0));
    if (form.length == 0 || bytes.size() - at < form.length)
        return 0;
    if (byte(1) < form.secondMin || byte(1) > form.secondMax)
        return 0;
    for (std::size_t offset = 2; offset < form.length; ++offset)
        if ((byte(offset) & 0xC0) != 0x80)
            return 0;
    return form.length;
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::optional<std::uint32_t> hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return std::nullopt;
}

std::optional<std::uint32_t> hexNumber(std::string_view digits, std::size_t count)
{
    if (digits.size() < count)
        return std::nullopt;
    std::uint32_t number = 0;
    for (const char c : digits.substr(0, count)) {
        const auto value = hexValue(c);
        if (!value)
            return std::nullopt;
        number = number * 16 + *value;
    }
    return number;
}

} // namespace core
