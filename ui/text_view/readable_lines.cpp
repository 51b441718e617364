// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/readable_lines.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ui {

namespace {

/// Of the pieces of a line: wide enough for any window, and quick.
constexpr std::size_t PieceLength = 400;

std::uint32_t lengthOf(const core::SourceText& text, std::uint32_t line)
{
    return text.lineEnd(line) - text.lineBegin(line);
}

/// No character is torn.
std::size_t firstPiece(std::string_view line)
{
    std::size_t end = std::min(PieceLength, line.size());
    while (end > 0 && end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return end == 0 ? std::min(PieceLength, line.size()) : end;
}

core::LaidOutJson asItIs(const core::SourceText& text)
{
    const auto begins = text.lineBegins();
    return {core::SourceText::make(std::string(text.bytes()), text.name()), {begins.begin(), begins.end()}};
}

core::LaidOutJson inPieces(const core::LaidOutJson& whole)
{
    std::string bytes;
    std::vector<std::uint32_t> sourceOfLine;
    const core::SourceText& text = *whole.text;
    bytes.reserve(text.size() + text.size() / PieceLength);
    for (std::uint32_t line = 0; line < text.lineCount(); ++line) {
        std::string_view rest = text.slice({text.lineBegin(line), text.lineEnd(line)});
        const std::size_t longest = rest.size() > LongestLine ? PieceLength : LongestLine;
        std::uint32_t source = whole.sourceOfLine[line];
        sourceOfLine.push_back(source);
        while (rest.size() > longest) {
            const std::size_t length = firstPiece(rest);
            bytes.append(rest.substr(0, length)) += '\n';
            rest.remove_prefix(length);
            source += static_cast<std::uint32_t>(length);
            sourceOfLine.push_back(source);
        }
        bytes += rest;
    }
    return {core::SourceText::make(std::move(bytes), text.name()), std::move(sourceOfLine)};
}

} // namespace

bool hasOverlongLine(const core::SourceText& text)
{
    for (std::uint32_t line = 0; line < text.lineCount(); ++line) {
        if (lengthOf(text, line) > LongestLine)
            return true;
    }
    return false;
}

bool isLaidOutToBeRead(const core::SourceText& text)
{
    return core::isDenseJson(text) || hasOverlongLine(text);
}

core::LaidOutJson layOutToBeRead(const core::SourceText& text)
{
    core::LaidOutJson laidOut = core::isDenseJson(text) ? core::layOutJson(text) : asItIs(text);
    return hasOverlongLine(*laidOut.text) ? inPieces(laidOut) : laidOut;
}

} // namespace ui
