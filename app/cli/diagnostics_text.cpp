// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diagnostics_text.h"

#include "app/cli/wording.h"
#include "core/base/text.h"

#include <algorithm>

namespace cli {

namespace {

/// Of a line without end, as minified JSON has them, only the surroundings of the place are shown.
constexpr std::uint32_t BytesBefore = 60;
constexpr std::uint32_t BytesShown = 120;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

/// Never cuts a character in two.
std::uint32_t characterBegin(std::string_view line, std::uint32_t byte)
{
    while (byte > 0 && byte < line.size() && isContinuation(line[byte]))
        --byte;
    return byte;
}

std::string harmless(std::string_view text)
{
    std::string line(text);
    std::ranges::replace(line, '\t', ' ');
    return core::escapedForTerminal(line);
}

/// The line of the place, and below it a caret with a tail as long as the range on this line.
std::string excerpt(const core::SourceText& source, core::ByteRange range, const Paint& paint)
{
    const core::Position place = source.position(range.begin);
    const std::string_view line = source.line(place.line);
    const auto length = static_cast<std::uint32_t>(line.size());
    const std::uint32_t at = std::min(place.byte, length);
    const std::uint32_t begin = at > BytesBefore ? characterBegin(line, at - BytesBefore) : 0;
    const std::uint32_t end = characterBegin(line, std::min(length, begin + BytesShown));
    const std::uint32_t rangeEnd = std::clamp(characterBegin(line, at + range.size()), at, end);

    const std::string before = (begin > 0 ? "... " : "") + harmless(line.substr(begin, at - begin));
    const std::string marked = harmless(line.substr(at, rangeEnd - at));
    const std::string after = harmless(line.substr(rangeEnd, end - rangeEnd)) + (end < length ? " ..." : "");
    const std::size_t tail = std::max<std::size_t>(1, columnsOf(marked)) - 1;
    return "    " + before + marked + after + "\n    " + std::string(columnsOf(before), ' ')
        + paint.blue("^" + std::string(tail, '~')) + "\n";
}

std::string diagnosticText(
    const core::SourceText& source, const core::Diagnostic& diagnostic, const Paint& paint)
{
    const bool isError = diagnostic.level == core::DiagnosticLevel::Error;
    std::string out = paint.bold(placeText(source, diagnostic.range.begin) + ":") + " ";
    out += isError ? paint.red("error:") : paint.yellow("warning:");
    out += " " + core::escapedForTerminal(diagnostic.message) + " [" + std::string(diagnostic.code) + "]\n";
    out += excerpt(source, diagnostic.range, paint);
    if (!diagnostic.hint.empty())
        out += "    " + paint.bold("hint:") + " " + core::escapedForTerminal(diagnostic.hint) + "\n";
    if (diagnostic.related)
        out += placeText(source, diagnostic.related->begin) + ": the other place\n"
            + excerpt(source, *diagnostic.related, paint);
    return out;
}

} // namespace

std::string placeText(const core::SourceText& source, std::uint32_t offset)
{
    const core::Position place = source.position(offset);
    return core::escapedForTerminal(source.name()) + ":" + std::to_string(place.line + 1) + ":"
        + std::to_string(place.byte + 1);
}

std::string diagnosticsText(
    const core::SourceText& source, std::span<const core::Diagnostic> diagnostics, const Paint& paint)
{
    std::string out;
    for (const core::Diagnostic& each : diagnostics)
        out += diagnosticText(source, each, paint);
    return out;
}

} // namespace cli
