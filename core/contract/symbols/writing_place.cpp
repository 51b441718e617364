// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/writing_place.h"

#include "core/contract/symbols/yaml_line.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view Blanks = " \t\r\n";

bool isBlank(char c)
{
    return Blanks.find(c) != std::string_view::npos;
}

/// A text in brackets, read from the container's last entry before the cursor on.
class BracketReader {
public:
    BracketReader(std::string_view text, std::uint32_t cursor, Syntax syntax)
        : m_text(text)
        , m_cursor(cursor)
        , m_isJson(syntax == Syntax::Json)
    {
    }

    std::optional<WritingPlace> read(const Node& container, std::uint32_t begin)
    {
        WritingPlace place {.container = container};
        // Right behind a value nobody writes the next one.
        if (begin == m_cursor && begin > container.range().begin + 1 && m_text[begin - 1] != ',')
            return std::nullopt;
        m_at = begin;
        skip(true);
        const ByteRange first = takeWord(place);
        if (first.end >= m_cursor && !isBehindQuote(first))
            return finish(std::move(place), first);
        if (container.isSequence() || !skipColon())
            return std::nullopt;
        place.key = m_text.substr(first.begin, first.size());
        place.quote = 0;
        place.isUnclosed = false;
        skip(false);
        const ByteRange value = takeWord(place);
        if (value.end < m_cursor || isBehindQuote(value) || (value.size() == 0 && hasValueBehind()))
            return std::nullopt;
        return finish(std::move(place), value);
    }

private:
    void skip(bool overCommas)
    {
        while (m_at < m_cursor && (isBlank(m_text[m_at]) || (overCommas && m_text[m_at] == ',')))
            ++m_at;
    }

    bool skipColon()
    {
        skip(false);
        if (m_at >= m_cursor || m_text[m_at] != ':')
            return false;
        ++m_at;
        return true;
    }

    bool endsWord(std::uint32_t at) const
    {
        const char c = m_text[at];
        if (c == ':')
            return m_isJson || at + 1 >= m_text.size() || isBlank(m_text[at + 1]);
        return c == ',' || c == '{' || c == '}' || c == '[' || c == ']' || c == '\n' || c == '\r'
            || (isBlank(c) && at >= m_cursor);
    }

    /// Behind the cursor, and in its line.
    bool hasValueBehind() const
    {
        const std::size_t behind = m_text.find_first_not_of(" \t", m_cursor);
        return m_quote == 0 && behind != std::string_view::npos
            && std::string_view(",]}\r\n#").find(m_text[behind]) == std::string_view::npos;
    }

    /// Without its quotes; the cursor may stand in it, or behind it.
    ByteRange takeWord(WritingPlace& place)
    {
        m_quote = m_at < m_text.size() && (m_text[m_at] == '"' || (!m_isJson && m_text[m_at] == '\''))
                && m_at < m_cursor
            ? m_text[m_at]
            : '\0';
        place.quote = m_quote;
        const ByteRange word = m_quote == 0 ? takePlain() : takeQuoted();
        place.isUnclosed = m_quote != 0 && !m_isClosed;
        return word;
    }

    ByteRange takePlain()
    {
        const std::uint32_t begin = m_at;
        if (m_at < m_text.size() && m_text[m_at] == '"')
            m_at = behindText(m_at);
        while (m_at < m_text.size() && !endsWord(m_at))
            ++m_at;
        std::uint32_t end = m_at;
        while (end > std::max(begin, m_cursor) && isBlank(m_text[end - 1]))
            --end;
        return {begin, end};
    }

    /// What stands in quotes behind the cursor is one word, whatever is in it.
    std::uint32_t behindText(std::uint32_t quote) const
    {
        for (std::uint32_t at = quote + 1; at < m_text.size() && m_text[at] != '\n'; ++at) {
            if (m_text[at] == '"')
                return at + 1;
            at += m_text[at] == '\\' ? 1U : 0U;
        }
        return quote;
    }

    ByteRange takeQuoted()
    {
        const std::uint32_t begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_quote && m_text[m_at] != '\n')
            m_at += m_text[m_at] == '\\' && m_quote == '"' ? 2U : 1U;
        m_at = std::min(m_at, static_cast<std::uint32_t>(m_text.size()));
        m_isClosed = m_at < m_text.size() && m_text[m_at] == m_quote && (m_at < m_cursor || endsText(m_at));
        const std::uint32_t end = m_isClosed ? m_at++ : m_at = std::max(begin, m_cursor);
        return {begin, end};
    }

    /// Behind the cursor the next quote may as well begin a text of its own: then no comma stands behind it.
    bool endsText(std::uint32_t quote) const
    {
        const std::size_t behind = m_text.find_first_not_of(" \t", quote + 1);
        return behind == std::string_view::npos
            || std::string_view(":,]}\r\n#").find(m_text[behind]) != std::string_view::npos;
    }

    bool isBehindQuote(ByteRange word) const { return m_quote != 0 && m_isClosed && m_cursor > word.end; }

    std::optional<WritingPlace> finish(WritingPlace place, ByteRange word) const
    {
        if (word.begin > m_cursor)
            word = {m_cursor, m_cursor};
        place.word = word;
        place.typed = m_text.substr(word.begin, m_cursor - word.begin);
        return place;
    }

    std::string_view m_text;
    std::uint32_t m_cursor;
    bool m_isJson;
    std::uint32_t m_at = 0;
    char m_quote = 0;
    bool m_isClosed = false;
};

/// The innermost container in brackets around the cursor.
Node bracketsAround(const Tree& tree, std::uint32_t offset, Syntax syntax)
{
    Node node = tree.nodeAt(offset);
    if (!node && offset > 0)
        node = tree.nodeAt(offset - 1);
    for (; node; node = node.parent()) {
        const bool isBracketed = syntax == Syntax::Json || node.has(FlowStyle);
        if ((node.isMap() || node.isSequence()) && isBracketed && node.range().begin < offset)
            return node;
    }
    return {};
}

bool endsBefore(const Node& child, std::string_view text, std::uint32_t offset)
{
    if (child.has(BrokenValue))
        return false;
    const std::uint32_t end = child.entryRange().end;
    const bool isClosed = end > 0 && std::string_view("\"'}]").find(text[end - 1]) != std::string_view::npos;
    return isClosed ? end <= offset : end < offset;
}

std::optional<WritingPlace> placeInBrackets(
    const Document& document, const Node& container, std::uint32_t offset)
{
    const std::string_view text = document.tree.source().bytes();
    // Between brackets, too, no line of YAML begins where its key does.
    const bool isAtLineBegin = document.tree.source().position(offset).byte == 0;
    if (document.syntax == Syntax::Yaml && isAtLineBegin && !document.tree.root().has(FlowStyle))
        return std::nullopt;
    std::uint32_t begin = container.range().begin + 1;
    for (const Node& child : container) {
        if (!endsBefore(child, text, offset))
            break;
        begin = child.entryRange().end;
    }
    return BracketReader(text, offset, document.syntax).read(container, begin);
}

/// A text of lines, read upwards from the one that is written.
class LineReader {
public:
    LineReader(const Document& document, std::uint32_t offset)
        : m_tree(document.tree)
        , m_text(document.tree.source())
        , m_cursor(offset)
        , m_line(m_text.position(offset).line)
    {
    }

    std::optional<WritingPlace> read()
    {
        const std::uint32_t begin = m_text.lineBegin(m_line);
        const YamlLine written = YamlLine::of(m_text.slice({begin, m_cursor}));
        if (written.isComment || isIndentedByTabs(written))
            return std::nullopt;
        WritingPlace place;
        if (!findContainer(written, place))
            return std::nullopt;
        const std::string_view whole = m_text.line(m_line);
        const std::size_t behind = std::min<std::size_t>(m_cursor - begin, whole.size());
        if (written.hasKey ? written.key.empty() : isInFrontOfWords(whole.substr(behind)))
            return std::nullopt;
        // A new key in front of lines that are nested deeper would take them from the one above.
        if (!written.hasDash && !YamlLine::of(whole).hasKey && hasLinesBelow(m_text, m_line, written.column))
            return std::nullopt;
        const std::size_t from = written.hasKey ? written.valueBegin : written.column;
        place.key = written.key;
        ByteRange word = wordIn(whole, from, !written.hasKey, place.quote);
        const std::uint32_t cursor = m_cursor - begin;
        // In front of a quote, or of what has lines or brackets of its own.
        if (word.begin > cursor || beginsMoreThanAWord(whole, word.begin))
            return std::nullopt;
        place.isUnclosed = place.quote != 0 && word.end == whole.size();
        if (place.isUnclosed)
            word.end = cursor;
        if (word.end < cursor)
            return std::nullopt;
        place.word = {begin + word.begin, begin + word.end};
        place.typed = whole.substr(word.begin, cursor - word.begin);
        return place;
    }

private:
    bool isIndentedByTabs(const YamlLine& written) const
    {
        return m_text.line(m_line).substr(0, written.column).find('\t') != std::string_view::npos;
    }

    static bool beginsMoreThanAWord(std::string_view line, std::size_t at)
    {
        return at < line.size() && std::string_view("{[|>").find(line[at]) != std::string_view::npos;
    }

    /// Without its quotes; what is no key yet ends before the colon that makes it one.
    static ByteRange wordIn(std::string_view line, std::size_t begin, bool isKey, char& quote)
    {
        const auto range = [](std::size_t from, std::size_t to) {
            return ByteRange {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
        };
        if (begin < line.size() && (line[begin] == '"' || line[begin] == '\'')) {
            quote = line[begin];
            return range(begin + 1, std::min(line.find(quote, begin + 1), line.size()));
        }
        std::size_t end = std::min({line.find(" #", begin), line.size(),
            isKey ? std::min(line.find(": ", begin), line.size()) : line.size()});
        while (end > begin && (isBlank(line[end - 1]) || (isKey && line[end - 1] == ':')))
            --end;
        return range(begin, end);
    }

    Node entryAt(std::uint32_t line, const YamlLine& shape) const
    {
        return m_tree.nodeAt(m_text.lineBegin(line) + static_cast<std::uint32_t>(shape.column));
    }

    /// False: it stands in prose, or nowhere.
    bool findContainer(const YamlLine& written, WritingPlace& place) const
    {
        place.isInItem = written.hasDash;
        for (std::uint32_t line = m_line; line-- > 0;) {
            if (m_text.line(line).starts_with('%'))
                return false;
            const YamlLine above = YamlLine::of(m_text.line(line));
            if (above.isEmpty || above.isComment)
                continue;
            if (above.isDocumentMark)
                break;
            if (!written.hasDash && above.hasKey && above.column == written.column) {
                place.container = entryAt(line, above).parent();
                return static_cast<bool>(place.container);
            }
            const bool isParent = written.hasDash ? above.hasKey && above.column <= written.dash
                    && !(above.hasDash && above.dash >= written.dash)
                                                  : above.column < written.column;
            if (!isParent)
                continue;
            place.container = entryAt(line, above);
            return above.hasKey && above.isOpen && place.container
                && (written.hasDash || standsAsOthersIn(place.container, written.column));
        }
        place.container = m_tree.root();
        return written.column == 0 || written.hasDash;
    }

    /// Another column is another map, or none at all; and a word that stands there already is none.
    bool standsAsOthersIn(const Node& container, std::size_t column) const
    {
        if (container.isString() && container.range().end < m_text.lineBegin(m_line))
            return false;
        const Node first = container.first();
        const bool isInLines =
            container.isMap() && !container.has(FlowStyle) && first && !first.has(ComplexKey);
        return !isInLines || m_text.position(first.entryRange().begin).byte == column;
    }

    const Tree& m_tree;
    const SourceText& m_text;
    std::uint32_t m_cursor;
    std::uint32_t m_line;
};

} // namespace

std::optional<WritingPlace> writingPlaceAt(const Document& document, std::uint32_t offset)
{
    const std::uint32_t cursor = std::min(offset, document.tree.source().size());
    if (const Node brackets = bracketsAround(document.tree, cursor, document.syntax))
        return placeInBrackets(document, brackets, cursor);
    return document.syntax == Syntax::Json ? std::nullopt : LineReader(document, cursor).read();
}

} // namespace core
