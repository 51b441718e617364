// SPDX-License-Identifier: Apache-2.0
#include "core/document/forbidden_bytes.h"

#include "core/base/unicode.h"

#include <cstring>

namespace core {

namespace {

enum class ByteFault : std::uint8_t { None, Nul, Invalid };

Diagnostic forbidden(ByteFault fault, ByteRange range)
{
    if (fault == ByteFault::Nul)
        return {
            .code = "nul-byte", .range = range, .message = "The text holds NUL bytes", .hint = "Remove them"};
    return {.code = "invalid-utf8",
        .range = range,
        .message = "These bytes are no character in UTF-8",
        .hint = "Save the file in UTF-8"};
}

/// Past all characters of ASCII but NUL, eight at a time: most of every text.
std::uint32_t skipPlain(std::string_view bytes, std::uint32_t at)
{
    constexpr std::uint64_t Ones = 0x0101010101010101U;
    constexpr std::uint64_t Highs = 0x8080808080808080U;
    std::uint64_t word = 0;
    while (at + sizeof(word) <= bytes.size()) {
        std::memcpy(&word, bytes.data() + at, sizeof(word));
        if (((word | (word - Ones)) & Highs) != 0)
            break;
        at += sizeof(word);
    }
    return at;
}

} // namespace

bool isUtf16(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return true;
    const auto isNul = [&](std::size_t at) { return bytes[at] == '\0'; };
    return bytes.size() >= 4 && isNul(0) != isNul(1) && isNul(0) == isNul(2) && isNul(1) == isNul(3);
}

void reportForbiddenBytes(TreeBuilder& builder)
{
    const std::string_view bytes = builder.tree().source().bytes();
    ByteFault running = ByteFault::None;
    std::uint32_t begin = 0;
    for (std::uint32_t at = 0; at < bytes.size();) {
        if (running == ByteFault::None)
            at = skipPlain(bytes, at);
        if (at == bytes.size())
            break;
        const auto length = static_cast<std::uint32_t>(utf8Length(bytes, at));
        const ByteFault fault = length == 0 ? ByteFault::Invalid
            : bytes[at] == '\0'             ? ByteFault::Nul
                                            : ByteFault::None;
        if (fault != running && running != ByteFault::None)
            builder.report(forbidden(running, {begin, at}));
        if (fault != running)
            begin = at;
        running = fault;
        at += length == 0 ? 1 : length;
    }
    if (running != ByteFault::None)
        builder.report(forbidden(running, {begin, builder.tree().source().size()}));
}

} // namespace core
