// SPDX-License-Identifier: Apache-2.0
// The blanks to be written anew in a range of lines.
#pragma once

#include "core/document/patch/block_layout.h"
#include "core/document/patch/node_edit.h"

#include <string>
#include <string_view>

namespace core {

class FormatEdits {
public:
    FormatEdits(const SourceText& text, LineRange lines)
        : m_text(text)
        , m_lines(lines)
        , m_bytes(bytesOf(text, lines))
    {
    }

    const SourceText& text() const { return m_text; }
    const LineRange& lines() const { return m_lines; }
    bool hasLine(std::uint32_t line) const { return m_lines.begin <= line && line < m_lines.end; }
    bool touches(ByteRange range) const { return range.begin < m_bytes.end && range.end >= m_bytes.begin; }
    std::uint32_t lineOf(std::uint32_t offset) const { return m_text.position(offset).line; }
    TextEdits take() { return std::move(m_edits); }

    /// Passes over what is no run of blanks in these lines.
    void setBlanks(ByteRange range, std::string_view blanks);
    void setIndent(std::uint32_t line, std::string_view indent);
    /// More or fewer spaces in front of a line, as far as it has any.
    void shift(std::uint32_t line, std::int64_t by);
    void trimEnd(std::uint32_t line);

    /// `key : value` as `key: value`; nothing where the value stands on another line.
    void spaceColon(std::uint32_t behindKey, std::string_view behind);
    /// What stands between the brackets of a collection, as far as it stands on one line.
    void spaceFlow(const Node& collection, std::string_view behindColon, std::string_view behindComma);

private:
    char charAt(std::uint32_t at) const { return at < m_text.size() ? m_text.bytes()[at] : '\n'; }
    std::uint32_t behindBlanks(std::uint32_t at) const;
    bool endsLine(std::uint32_t at) const;
    void spaceComma(std::uint32_t behindValue, std::string_view behind);

    const SourceText& m_text;
    LineRange m_lines;
    ByteRange m_bytes;
    TextEdits m_edits;
};

/// Where the first word of a line begins; its end where there is none.
std::uint32_t firstWord(const SourceText& text, std::uint32_t line);
std::string_view indentOf(const SourceText& text, std::uint32_t line);
bool isBlankLine(const SourceText& text, std::uint32_t line);

TextEdits formatYaml(const Document& document, LineRange lines);
TextEdits formatJson(const Document& document, LineRange lines);

} // namespace core
