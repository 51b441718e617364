// SPDX-License-Identifier: Apache-2.0
#include "core/document/encoding.h"

#include "core/base/unicode.h"
#include "core/document/forbidden_bytes.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace core {

namespace {

/// Bytes that need no second look: printable ASCII, tab and line feed.
constexpr std::array<bool, 256> PlainBytes = [] {
    std::array<bool, 256> plain {};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte)
        plain[byte] = true;
    plain['\t'] = plain['\n'] = true;
    return plain;
}();

/// Behind the printable ASCII that begins here, eight bytes at a step.
std::size_t skipPrintable(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t Ones = 0x0101010101010101ULL;
    while (at + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        const std::uint64_t belowSpace = (eight - Ones * 0x20) & ~eight;
        if ((eight | belowSpace) & (Ones * 0x80))
            break;
        at += sizeof eight;
    }
    return at;
}

unsigned byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

Diagnostic forbiddenByte(std::string_view text, std::size_t at)
{
    const auto place = static_cast<std::uint32_t>(at);
    const unsigned byte = byteAt(text, at);
    Diagnostic diagnostic {.code = "control-character", .range = {place, place + 1}, .message = {}};
    if (byte == '\r') {
        diagnostic.code = "lone-carriage-return";
        diagnostic.message = "A carriage return stands here without a line feed";
        diagnostic.hint = "Save the file with LF or CRLF line ends";
    } else if (byte < 0x20) {
        constexpr std::string_view Digits = "0123456789ABCDEF";
        diagnostic.message = std::string("The control character 0x") + Digits[byte >> 4U]
            + Digits[byte & 0xFU] + " may not stand in a text";
        diagnostic.hint = "Remove it, or write it as an escape in double quotes";
    } else {
        diagnostic.code = "invalid-utf8";
        diagnostic.message = "These bytes are not UTF-8";
        diagnostic.hint = "Save the file as UTF-8";
    }
    return diagnostic;
}

/// A stretch of the same fault is told once.
void tell(EncodingCheck& check, std::string_view text, std::size_t at, std::size_t limit)
{
    auto& told = check.diagnostics;
    const bool continues = !told.empty() && told.back().range.end == at && text[at - 1] == text[at];
    const bool bothInvalid = !told.empty() && told.back().range.end == at
        && (byteAt(text, at) & byteAt(text, at - 1) & 0x80U) != 0;
    if (continues || bothInvalid)
        told.back().range.end = static_cast<std::uint32_t>(at) + 1;
    else if (told.size() <= limit) // one more than are kept, so that the builder says that more follow
        told.push_back(forbiddenByte(text, at));
}

} // namespace

EncodingCheck checkYamlEncoding(std::string_view text, std::size_t limit)
{
    EncodingCheck check;
    if (isUtf16(text)) {
        check.isUtf16 = true;
        check.diagnostics.push_back({.code = "utf-16",
            .range = {0, 2},
            .message = "The file is UTF-16, which Countersign does not read",
            .hint = "Save the file as UTF-8"});
        return check;
    }
    for (std::size_t at = skipPrintable(text, 0); at < text.size(); at = skipPrintable(text, at + 1)) {
        const unsigned byte = byteAt(text, at);
        if (PlainBytes[byte])
            continue;
        if (byte == '\r' && byteAt(text, at + 1) == '\n')
            continue;
        if (const std::size_t length = utf8Length(text, at); length > 1) {
            at += length - 1;
            continue;
        }
        tell(check, text, at, limit);
        if (!check.readable)
            check.readable.emplace(text);
        (*check.readable)[at] = '_';
    }
    return check;
}

} // namespace core
