// SPDX-License-Identifier: Apache-2.0
#include "core/document/format/format_edits.h"

#include <algorithm>

namespace core {

namespace {

bool isOnlyBlanks(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

std::uint32_t firstWord(const SourceText& text, std::uint32_t line)
{
    const ByteRange bytes = bytesOf(text, {line, line + 1});
    const std::string_view content =
        text.slice({bytes.begin, text.lineBegin(line) + static_cast<std::uint32_t>(text.line(line).size())});
    const std::size_t word = content.find_first_not_of(" \t");
    return bytes.begin + static_cast<std::uint32_t>(std::min(word, content.size()));
}

std::string_view indentOf(const SourceText& text, std::uint32_t line)
{
    return text.slice({bytesOf(text, {line, line + 1}).begin, firstWord(text, line)});
}

bool isBlankLine(const SourceText& text, std::uint32_t line)
{
    return firstWord(text, line) == text.lineBegin(line) + text.line(line).size();
}

void FormatEdits::setBlanks(ByteRange range, std::string_view blanks)
{
    const std::string_view before = m_text.slice(range);
    if (m_bytes.contains(range) && isOnlyBlanks(before) && before != blanks)
        m_edits.push_back({range, std::string(blanks)});
}

void FormatEdits::setIndent(std::uint32_t line, std::string_view indent)
{
    const std::uint32_t word = firstWord(m_text, line);
    setBlanks({word - static_cast<std::uint32_t>(indentOf(m_text, line).size()), word}, indent);
}

void FormatEdits::shift(std::uint32_t line, std::int64_t by)
{
    const std::string_view indent = indentOf(m_text, line);
    if (by == 0 || indent.size() == 0)
        return;
    const auto spaces = static_cast<std::int64_t>(std::min(indent.find_first_not_of(' '), indent.size()));
    const std::int64_t left = std::max<std::int64_t>(spaces + by, 0);
    setIndent(line,
        std::string(static_cast<std::size_t>(left), ' ')
            + std::string(indent.substr(static_cast<std::size_t>(spaces))));
}

void FormatEdits::trimEnd(std::uint32_t line)
{
    const std::string_view content = m_text.line(line);
    const std::size_t end = content.find_last_not_of(" \t") + 1;
    const std::uint32_t begin = m_text.lineBegin(line);
    setBlanks(
        {begin + static_cast<std::uint32_t>(end), begin + static_cast<std::uint32_t>(content.size())}, {});
}

void FormatEdits::spaceColon(std::uint32_t behindKey, std::string_view behind)
{
    const std::uint32_t colon = behindBlanks(behindKey);
    if (charAt(colon) != ':')
        return;
    setBlanks({behindKey, colon}, {});
    const std::uint32_t value = behindBlanks(colon + 1);
    if (!endsLine(value))
        setBlanks({colon + 1, value}, behind);
}

void FormatEdits::spaceComma(std::uint32_t behindValue, std::string_view behind)
{
    const std::uint32_t comma = behindBlanks(behindValue);
    if (charAt(comma) != ',')
        return;
    setBlanks({behindValue, comma}, {});
    const std::uint32_t next = behindBlanks(comma + 1);
    if (!endsLine(next))
        setBlanks({comma + 1, next}, behind);
}

void FormatEdits::spaceFlow(
    const Node& collection, std::string_view behindColon, std::string_view behindComma)
{
    for (const Node child : collection) {
        if (!touches(child.entryRange()))
            continue;
        if (child.hasKey() && !child.has(ComplexKey) && child.range().begin > child.keyRange().end)
            spaceColon(child.keyRange().end, behindColon);
        if (child.next())
            spaceComma(std::max(child.keyRange().end, child.range().end), behindComma);
        spaceFlow(child, behindColon, behindComma);
    }
}

std::uint32_t FormatEdits::behindBlanks(std::uint32_t at) const
{
    while (charAt(at) == ' ' || charAt(at) == '\t')
        ++at;
    return at;
}

/// A comment has the column that its author gave it.
bool FormatEdits::endsLine(std::uint32_t at) const
{
    return charAt(at) == '\n' || charAt(at) == '\r' || charAt(at) == '#';
}

} // namespace core
