// SPDX-License-Identifier: Apache-2.0
#include "core/contract/top_level_keys.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t Nowhere = std::string_view::npos;
constexpr std::size_t MostKeys = 4096; ///< no contract has more at its top; a word list has

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t\r") + 1);
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

/// Behind the closing quote of a string that begins here; Nowhere when it is never closed.
std::size_t endOfQuoted(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (++at; at < text.size(); ++at) {
        if (text[at] == quote)
            return at + 1;
        if (text[at] == '\\' && quote == '"')
            ++at;
    }
    return Nowhere;
}

std::string_view scalarOf(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with("!!") || text.starts_with('&')) // a tag or an anchor before the value
        text = trimmed(text.substr(std::min(text.find(' '), text.size())));
    if (text.empty() || std::string_view("{[|>*#").find(text[0]) != Nowhere)
        return {};
    if (isQuote(text[0])) {
        const std::size_t end = endOfQuoted(text, 0);
        return end == Nowhere ? std::string_view() : text.substr(1, end - 2);
    }
    return trimmed(text.substr(0, text.find(" #")));
}

/// The lines of a YAML text in block style.
class BlockKeys {
public:
    explicit BlockKeys(TopLevelKeys& found)
        : m_found(found)
    {
    }

    void read(std::string_view bytes)
    {
        while (!bytes.empty() && m_found.keys.size() < MostKeys) {
            const std::size_t feed = std::min(bytes.find('\n'), bytes.size() - 1);
            readLine(bytes.substr(0, feed + 1));
            bytes.remove_prefix(feed + 1);
        }
    }

private:
    static bool isDocumentMark(std::string_view line, std::string_view mark)
    {
        return line.starts_with(mark) && (line.size() == 3 || line[3] == ' ' || line[3] == '\t');
    }

    void readLine(std::string_view line)
    {
        while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
            line.remove_suffix(1);
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent == Nowhere || line[indent] == '#' || (m_indent != Nowhere && indent > m_indent))
            return;
        if (isDocumentMark(line, "---") || isDocumentMark(line, "...")) {
            m_indent = Nowhere;
            return;
        }
        if (line[0] == '%' && m_indent == Nowhere)
            return;
        m_indent = std::min(m_indent, indent);
        readEntry(line.substr(indent));
    }

    void readEntry(std::string_view line)
    {
        if (line == "-" || line.starts_with("- "))
            return;
        const std::size_t end = isQuote(line[0]) ? endOfQuoted(line, 0) : endOfPlainKey(line);
        const std::size_t colon = end == Nowhere ? Nowhere : line.find_first_not_of(" \t", end);
        const bool isKey = colon != Nowhere && line[colon] == ':'
            && (colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t');
        if (!isKey) {
            m_found.isTidy = m_found.isTidy && (line[0] == ']' || line[0] == '}');
            return;
        }
        const std::size_t quote = isQuote(line[0]) ? 1 : 0;
        m_found.keys.push_back({line.substr(quote, end - 2 * quote), scalarOf(line.substr(colon + 1))});
    }

    /// A colon ends a key only before a space or the end of the line; a key of several words is one, too.
    static std::size_t endOfPlainKey(std::string_view line)
    {
        for (std::size_t colon = line.find(':'); colon != Nowhere; colon = line.find(':', colon + 1)) {
            if (colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t')
                return line.find_last_not_of(" \t", colon - (colon > 0 ? 1 : 0)) + 1;
        }
        return Nowhere;
    }

    TopLevelKeys& m_found;
    std::size_t m_indent = Nowhere; ///< of the keys of this document
};

/// A map in braces: JSON, or YAML written like it.
class BraceKeys {
public:
    BraceKeys(std::string_view bytes, TopLevelKeys& found)
        : m_bytes(bytes)
        , m_found(found)
    {
    }

    void read()
    {
        skipSpace();
        m_found.isJson = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        while (m_at < m_bytes.size() && m_bytes[m_at] != '}' && m_found.keys.size() < MostKeys) {
            const std::string_view key = readKey();
            skipSpace();
            if (m_at >= m_bytes.size() || m_bytes[m_at] != ':')
                return;
            ++m_at;
            skipSpace();
            m_found.keys.push_back({key, readScalar()});
            skipValue();
            skipSpace();
        }
    }

private:
    void skipSpace()
    {
        while (m_at < m_bytes.size()) {
            m_at = std::min(m_bytes.find_first_not_of(" \t\r\n,", m_at), m_bytes.size());
            const std::string_view rest = m_bytes.substr(m_at);
            if (!rest.starts_with('#') && !rest.starts_with("//"))
                return;
            m_at = std::min(m_bytes.find('\n', m_at), m_bytes.size());
        }
    }

    std::string_view readKey()
    {
        const std::size_t begin = m_at;
        if (isQuote(m_bytes[begin])) {
            m_at = std::min(endOfQuoted(m_bytes, begin), m_bytes.size());
            return m_bytes.substr(begin + 1, m_at - begin - (m_at > begin + 1 ? 2 : 1));
        }
        m_at = std::min(m_bytes.find_first_of(":,{}[]\n", begin), m_bytes.size());
        return trimmed(m_bytes.substr(begin, m_at - begin));
    }

    std::string_view readScalar() const
    {
        if (m_at < m_bytes.size() && isQuote(m_bytes[m_at])) {
            const std::size_t end = endOfQuoted(m_bytes, m_at);
            return end == Nowhere ? std::string_view() : m_bytes.substr(m_at + 1, end - m_at - 2);
        }
        const std::size_t end = m_bytes.find_first_of(",{}[]\n", m_at);
        return m_at >= m_bytes.size() ? std::string_view() : trimmed(m_bytes.substr(m_at, end - m_at));
    }

    /// Up to the comma or brace behind the value. A quote opens a string only where a value can begin: an
    /// apostrophe inside of words does not.
    void skipValue()
    {
        std::size_t depth = 0;
        bool mayOpenString = true;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (isQuote(c) && mayOpenString) {
                m_at = std::min(endOfQuoted(m_bytes, m_at), m_bytes.size());
                mayOpenString = false;
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}'))
                return;
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= depth > 0 && (c == '}' || c == ']') ? 1 : 0;
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
                mayOpenString = c == ',' || c == ':' || c == '{' || c == '[';
            ++m_at;
        }
    }

    std::string_view m_bytes;
    std::size_t m_at = 1; ///< behind the brace
    TopLevelKeys& m_found;
};

/// "<html", "<?xml"; but "<<: *base" is a key, and "<<<<<<<" a conflict to be told.
bool isMarkup(std::string_view content)
{
    return content.starts_with('<') && !content.starts_with("<<");
}

/// Where the content begins: behind a byte order mark, comments, directives and the first `---`.
std::size_t beginOfContent(std::string_view bytes)
{
    std::size_t at = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size()) {
        at = std::min(bytes.find_first_not_of(" \t\r\n", at), bytes.size());
        const std::string_view rest = bytes.substr(at);
        if (rest.starts_with("---"))
            at += 3;
        else if (rest.starts_with('#') || rest.starts_with('%') || rest.starts_with("//"))
            at += std::min(rest.find('\n'), rest.size());
        else
            break;
    }
    return at;
}

} // namespace

const TopLevelKey* TopLevelKeys::find(std::string_view key) const
{
    const auto found = std::ranges::find(keys, key, &TopLevelKey::key);
    return found == keys.end() ? nullptr : &*found;
}

TopLevelKeys findTopLevelKeys(std::string_view bytes)
{
    TopLevelKeys found;
    const std::size_t begin = beginOfContent(bytes);
    const std::string_view content = bytes.substr(begin);
    const bool isTemplate = content.starts_with("{{") || content.starts_with("{%");
    if (content.starts_with('{') && !isTemplate)
        BraceKeys(content, found).read();
    else if (!content.starts_with('[') && !isMarkup(content))
        BlockKeys(found).read(bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0));
    return found;
}

} // namespace core
