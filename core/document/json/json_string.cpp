// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_string.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

/// What a backslash and this letter stand for; '\0' when nothing.
char shortEscape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

class JsonStringReader {
public:
    JsonStringReader(TreeBuilder& builder, std::uint32_t begin, std::string& buffer)
        : m_builder(builder)
        , m_bytes(builder.tree().source().bytes())
        , m_begin(begin)
        , m_at(begin + 1)
        , m_quote(m_bytes[begin])
        , m_out(buffer)
    {
        m_out.clear();
    }

    JsonString read()
    {
        if (const auto plain = plainText())
            return {*plain, {m_begin, m_at}};
        while (!atEnd() && here() != m_quote)
            readCharacter();
        const bool isTerminated = !atEnd();
        if (isTerminated)
            ++m_at;
        const ByteRange range {m_begin, m_at};
        if (!isTerminated)
            m_builder.report({.code = "unterminated-string",
                .range = range,
                .message = "The string has no closing quote on its line",
                .hint = "Close it, and write line breaks as \\n"});
        return {m_out, range, isTerminated};
    }

private:
    char here() const { return m_bytes[m_at]; }
    bool atEnd() const { return m_at == m_bytes.size() || here() == '\n' || here() == '\r'; }

    /// The common case: nothing to decode and nothing wrong.
    std::optional<std::string_view> plainText()
    {
        std::size_t at = m_at;
        while (
            at < m_bytes.size() && m_bytes[at] != m_quote && m_bytes[at] != '\\' && !isControl(m_bytes[at]))
            ++at;
        if (at == m_bytes.size() || m_bytes[at] != m_quote)
            return std::nullopt;
        const std::string_view text = m_bytes.substr(m_at, at - m_at);
        m_at = static_cast<std::uint32_t>(at) + 1;
        return text;
    }

    void readCharacter()
    {
        if (here() == '\\') {
            readEscape();
            return;
        }
        // NUL bytes are told with the other bytes that no text may have.
        if (isControl(here()) && here() != '\0')
            m_builder.report({.code = "control-character",
                .range = {m_at, m_at + 1},
                .message = "A control character stands unescaped in a string",
                .hint = here() == '\t' ? "Write a tab as \\t" : "Write it as \\u and four digits"});
        m_out += here();
        ++m_at;
    }

    void readEscape()
    {
        const std::uint32_t begin = m_at++;
        if (atEnd()) {
            reportBadEscape({begin, m_at});
            return;
        }
        if (here() == 'u') {
            ++m_at;
            readUnicodeEscape(begin);
            return;
        }
        const bool isOwnQuote = m_quote == '\'' && here() == '\'';
        if (const char meant = isOwnQuote ? '\'' : shortEscape(here()); meant != '\0') {
            m_out += meant;
            ++m_at;
            return;
        }
        const auto length = static_cast<std::uint32_t>(std::max<std::size_t>(utf8Length(m_bytes, m_at), 1));
        m_out += m_bytes.substr(m_at, length);
        m_at += length;
        reportBadEscape({begin, m_at});
    }

    void readUnicodeEscape(std::uint32_t begin)
    {
        const auto unit = hexNumber(m_bytes.substr(m_at), 4);
        if (!unit) {
            while (!atEnd() && hexValue(here()))
                ++m_at;
            m_out += m_bytes.substr(begin, m_at - begin);
            reportBadEscape({begin, m_at});
            return;
        }
        m_at += 4;
        if (isHighSurrogate(*unit) && m_bytes.substr(m_at, 2) == "\\u") {
            const auto low = hexNumber(m_bytes.substr(m_at + 2), 4);
            if (low && isLowSurrogate(*low)) {
                appendUtf8(m_out, joinSurrogates(*unit, *low));
                m_at += 6;
                return;
            }
        }
        if (!isHighSurrogate(*unit) && !isLowSurrogate(*unit))
            appendUtf8(m_out, *unit);
        else
            replaceLoneSurrogate({begin, m_at});
    }

    void replaceLoneSurrogate(ByteRange range)
    {
        m_out += ReplacementCharacter;
        m_builder.report({.code = "lone-surrogate",
            .range = range,
            .message = "The escape is one half of a pair, which is no character",
            .hint = "Write both halves, as in \\ud83d\\ude00, or the character itself"});
    }

    void reportBadEscape(ByteRange range)
    {
        m_builder.report({.code = "bad-escape",
            .range = range,
            .message = "JSON does not know this escape",
            .hint = R"(Use \" \\ \/ \b \f \n \r \t or \u and four hexadecimal digits)"});
    }

    TreeBuilder& m_builder;
    std::string_view m_bytes;
    std::uint32_t m_begin;
    std::uint32_t m_at;
    char m_quote;
    std::string& m_out;
};

} // namespace

JsonString readJsonString(TreeBuilder& builder, std::uint32_t begin, std::string& buffer)
{
    JsonString string = JsonStringReader(builder, begin, buffer).read();
    if (builder.tree().source().bytes()[begin] == '\'')
        builder.report({.code = "single-quotes",
            .range = string.range,
            .message = "JSON strings stand in double quotes",
            .hint = "Replace the single quotes"});
    return string;
}

} // namespace core
