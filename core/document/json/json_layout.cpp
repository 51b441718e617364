// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_layout.h"

#include "core/document/document.h"
#include "core/document/json/json_abridged.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace core {

namespace {

constexpr std::uint32_t LongLine = 1000;
constexpr std::uint32_t LongOnAverage = 200;
constexpr std::size_t IndentWidth = 2;
constexpr std::size_t DeepestIndent = 40;

class JsonTypesetter {
public:
    explicit JsonTypesetter(std::string_view bytes)
        : m_bytes(bytes)
    {
        m_text.reserve(bytes.size() * 2);
        m_sourceOfLine.push_back(0);
    }

    void setAll()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (isJsonBlank(c))
                ++m_at;
            else if (c == '"')
                put(stringLength());
            else
                setOther(c);
        }
    }

    std::string takeText() { return std::move(m_text); }
    std::vector<std::uint32_t> takeLines() { return std::move(m_sourceOfLine); }

private:
    void setOther(char c)
    {
        const bool closes = c == '}' || c == ']';
        if (closes)
            m_depth -= std::min<std::size_t>(m_depth, 1);
        if (closes && !m_isEmptyContainer)
            breakLine();
        put(1);
        m_isEmptyContainer = c == '{' || c == '[';
        if (m_isEmptyContainer)
            ++m_depth;
        m_breaksBefore = m_isEmptyContainer || c == ',';
        if (c == ':')
            m_text += ' ';
    }

    /// The next bytes of the source; the first of them may begin a line.
    void put(std::size_t length)
    {
        const char c = m_bytes[m_at];
        if (m_breaksBefore && c != '}' && c != ']')
            breakLine();
        m_breaksBefore = false;
        m_isEmptyContainer = false;
        m_text += m_bytes.substr(m_at, length);
        m_at += length;
    }

    /// What is deeper than anybody writes is not indented: the text would grow without bound.
    void breakLine()
    {
        m_text += '\n';
        m_text.append(std::min(m_depth, DeepestIndent) * (m_depth <= DeepestIndent ? IndentWidth : 0), ' ');
        m_sourceOfLine.push_back(static_cast<std::uint32_t>(m_at));
        m_breaksBefore = false;
    }

    std::size_t stringLength() const
    {
        std::size_t end = m_at + 1;
        while (end < m_bytes.size() && m_bytes[end] != '"')
            end += m_bytes[end] == '\\' ? 2 : 1;
        return std::min(end + 1, m_bytes.size()) - m_at;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    bool m_breaksBefore = false; ///< what comes next, unless it closes an empty container
    bool m_isEmptyContainer = false; ///< nothing came since it was opened
    std::string m_text;
    std::vector<std::uint32_t> m_sourceOfLine;
};

} // namespace

std::uint32_t LaidOutJson::lineOf(std::uint32_t sourceOffset) const
{
    const auto after = std::ranges::upper_bound(sourceOfLine, sourceOffset);
    return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(after - sourceOfLine.begin(), 1) - 1);
}

bool isDenseJson(const SourceText& source)
{
    if (source.size() / source.lineCount() < LongOnAverage)
        return false;
    std::uint32_t longest = 0;
    for (std::uint32_t line = 0; line < source.lineCount(); ++line)
        longest = std::max(longest, source.lineEnd(line) - source.lineBegin(line));
    return longest > LongLine && detectSyntax(source.name(), source.bytes()) == Syntax::Json;
}

LaidOutJson layOutJson(const SourceText& source)
{
    JsonTypesetter typesetter(source.bytes());
    typesetter.setAll();
    return {SourceText::make(typesetter.takeText(), source.name()), typesetter.takeLines()};
}

} // namespace core
