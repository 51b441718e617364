// SPDX-License-Identifier: Apache-2.0
#include "app/cli/json_answer.h"

#include "app/cli/output.h"

#include <utility>

namespace cli {

namespace {

/// The escape of the character the text begins with, and its length in bytes; 0 when it is harmless.
std::pair<std::string, std::size_t> jsonEscape(std::string_view text)
{
    const auto hex = [](unsigned char byte) {
        constexpr std::string_view Digits = "0123456789abcdef";
        return std::string {Digits[byte >> 4U], Digits[byte & 15U]};
    };
    const auto byteAt = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    if (byteAt(0) == 0x7f)
        return {"\\u007f", 1};
    if (byteAt(0) == 0xc2 && byteAt(1) >= 0x80 && byteAt(1) < 0xa0)
        return {"\\u00" + hex(static_cast<unsigned char>(byteAt(1))), 2};
    if (byteAt(0) != 0xe2)
        return {};
    const bool isEmbedding = byteAt(1) == 0x80 && byteAt(2) >= 0xaa && byteAt(2) <= 0xae;
    const bool isIsolate = byteAt(1) == 0x81 && byteAt(2) >= 0xa6 && byteAt(2) <= 0xa9;
    if (!isEmbedding && !isIsolate)
        return {};
    return {"\\u20" + hex(static_cast<unsigned char>(byteAt(2) - (isEmbedding ? 0x80U : 0x40U))), 3};
}

} // namespace

std::string jsonForTerminal(std::string_view json)
{
    std::string out;
    out.reserve(json.size());
    while (!json.empty()) {
        const auto [escape, length] = jsonEscape(json);
        out += length == 0 ? std::string(1, json.front()) : escape;
        json.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

core::Result<void> answerJson(const Arguments& arguments, const Console& console, std::string_view json)
{
    const bool isShown = arguments.output() == "-" && console.outIsTerminal();
    return writeOutput(arguments.output(), (isShown ? jsonForTerminal(json) : std::string(json)) + "\n");
}

} // namespace cli
