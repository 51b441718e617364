// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/lexer.h"

#include "core/base/unicode.h"

#include <array>
#include <string>

namespace core::graphql {
namespace {

enum class Class : std::uint8_t { Stranger, Blank, LineEnd, Comment, Name, Digit, Minus, Quote, Dot, Sign };

constexpr std::array<Class, 256> makeClasses()
{
    std::array<Class, 256> classes {};
    for (const char each : {' ', '\t', ','})
        classes[static_cast<unsigned char>(each)] = Class::Blank;
    for (const char each : {'\n', '\r'})
        classes[static_cast<unsigned char>(each)] = Class::LineEnd;
    for (const char each : {'!', '$', '&', '(', ')', ':', '=', '@', '[', ']', '{', '|', '}'})
        classes[static_cast<unsigned char>(each)] = Class::Sign;
    for (char each = 'a'; each <= 'z'; ++each)
        classes[static_cast<unsigned char>(each)] = Class::Name;
    for (char each = 'A'; each <= 'Z'; ++each)
        classes[static_cast<unsigned char>(each)] = Class::Name;
    for (char each = '0'; each <= '9'; ++each)
        classes[static_cast<unsigned char>(each)] = Class::Digit;
    classes['_'] = Class::Name;
    classes['#'] = Class::Comment;
    classes['-'] = Class::Minus;
    classes['"'] = Class::Quote;
    classes['.'] = Class::Dot;
    return classes;
}

constexpr std::array<Class, 256> Classes = makeClasses();
constexpr std::string_view BlockQuotes = "\"\"\"";

Class classOf(char character)
{
    return Classes[static_cast<unsigned char>(character)];
}

bool isDigit(char character)
{
    return classOf(character) == Class::Digit;
}

} // namespace

bool isNameStart(char character)
{
    return classOf(character) == Class::Name;
}

bool isNamePart(char character)
{
    return isNameStart(character) || isDigit(character);
}

Lexer::Lexer(TreeBuilder& builder)
    : m_builder(builder)
    , m_bytes(builder.tree().source().bytes())
    , m_at(m_bytes.starts_with(ByteOrderMark) ? static_cast<std::uint32_t>(ByteOrderMark.size()) : 0)
{
}

Token Lexer::next()
{
    while (true) {
        skipBlanks();
        if (m_at >= m_bytes.size())
            return tokenFrom(m_at, TokenKind::End);
        const char first = m_bytes[m_at];
        switch (classOf(first)) {
        case Class::Name:
            return scanName();
        case Class::Digit:
        case Class::Minus:
            return scanNumber();
        case Class::Quote:
            return m_bytes.substr(m_at).starts_with(BlockQuotes) ? scanBlockString() : scanString();
        case Class::Sign:
            return scanSign(first);
        case Class::Dot:
            if (m_bytes.substr(m_at).starts_with("...")) {
                m_at += 3;
                return tokenFrom(m_at - 3, TokenKind::Spread);
            }
            break;
        default:
            break;
        }
        tellStrangers(m_at);
    }
}

void Lexer::skipBlanks()
{
    while (m_at < m_bytes.size()) {
        const Class what = classOf(m_bytes[m_at]);
        if (what == Class::LineEnd) {
            m_startsLine = true;
            ++m_at;
        } else if (what == Class::Blank) {
            ++m_at;
        } else if (what == Class::Comment) {
            while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) != Class::LineEnd)
                ++m_at;
        } else {
            return;
        }
    }
}

/// The token that was just passed; what follows no longer stands first on its line.
Token Lexer::tokenFrom(std::uint32_t begin, TokenKind kind) const
{
    return {.kind = kind, .startsLine = m_startsLine, .begin = begin, .end = m_at};
}

Token Lexer::scanName()
{
    const std::uint32_t begin = m_at++;
    while (m_at < m_bytes.size() && isNamePart(m_bytes[m_at]))
        ++m_at;
    const Token token = tokenFrom(begin, TokenKind::Name);
    m_startsLine = false;
    return token;
}

Token Lexer::scanSign(char sign)
{
    ++m_at;
    Token token = tokenFrom(m_at - 1, TokenKind::Sign);
    token.sign = sign;
    m_startsLine = false;
    return token;
}

void Lexer::skipDigits()
{
    while (isDigit(at(m_at)))
        ++m_at;
}

Token Lexer::scanNumber()
{
    const std::uint32_t begin = m_at;
    if (at(m_at) == '-')
        ++m_at;
    const bool hasUselessZero = at(m_at) == '0' && isDigit(at(m_at + 1));
    const std::uint32_t digits = m_at;
    skipDigits();
    bool isBroken = m_at == digits || hasUselessZero;
    TokenKind kind = TokenKind::Integer;
    if (at(m_at) == '.' && at(m_at + 1) != '.') {
        kind = TokenKind::Float;
        const std::uint32_t fraction = ++m_at;
        skipDigits();
        isBroken = isBroken || m_at == fraction;
    }
    if (at(m_at) == 'e' || at(m_at) == 'E') {
        kind = TokenKind::Float;
        ++m_at;
        if (at(m_at) == '+' || at(m_at) == '-')
            ++m_at;
        const std::uint32_t exponent = m_at;
        skipDigits();
        isBroken = isBroken || m_at == exponent;
    }
    isBroken = isBroken || isNamePart(at(m_at)) || at(m_at) == '.';
    while (isBroken && (isNamePart(at(m_at)) || at(m_at) == '.'))
        ++m_at;
    if (isBroken)
        m_builder.report({.code = "graphql-number",
            .range = {begin, m_at},
            .message = "This is no number",
            .hint = "Write it as 1, -1, 0.5 or 1e3; a text stands in quotes"});
    const Token token = tokenFrom(begin, kind);
    m_startsLine = false;
    return token;
}

Token Lexer::scanString()
{
    const std::uint32_t begin = m_at++;
    while (true) {
        const char here = at(m_at);
        if (m_at >= m_bytes.size() || here == '\n' || here == '\r') {
            m_builder.report({.code = "graphql-open-string",
                .range = {begin, m_at},
                .message = "This text is not closed on its line",
                .hint = "Close it with a quote, or write it between three quotes"});
            break;
        }
        m_at +=
            here == '\\' && at(m_at + 1) != '\n' && at(m_at + 1) != '\r' && m_at + 1 < m_bytes.size() ? 2 : 1;
        if (here == '"')
            break;
    }
    const Token token = tokenFrom(begin, TokenKind::String);
    m_startsLine = false;
    return token;
}

Token Lexer::scanBlockString()
{
    const std::uint32_t begin = m_at;
    std::size_t close = m_bytes.find(BlockQuotes, begin + BlockQuotes.size());
    while (close != std::string_view::npos && m_bytes[close - 1] == '\\')
        close = m_bytes.find(BlockQuotes, close + BlockQuotes.size());
    if (close == std::string_view::npos) {
        m_builder.report({.code = "graphql-open-string",
            .range = {begin, begin + static_cast<std::uint32_t>(BlockQuotes.size())},
            .message = "This text is never closed",
            .hint = "Close it with three quotes"});
        m_at = static_cast<std::uint32_t>(m_bytes.size());
    } else {
        m_at = static_cast<std::uint32_t>(close + BlockQuotes.size());
    }
    const Token token = tokenFrom(begin, TokenKind::BlockString);
    m_startsLine = false;
    return token;
}

void Lexer::tellStrangers(std::uint32_t begin)
{
    const auto isStrange = [&] {
        const Class what = classOf(at(m_at));
        return what == Class::Stranger || (what == Class::Dot && !m_bytes.substr(m_at).starts_with("..."));
    };
    while (m_at < m_bytes.size() && isStrange())
        ++m_at;
    m_startsLine = false;
    m_builder.report({.code = "graphql-character",
        .range = {begin, m_at},
        .message = "These characters mean nothing in GraphQL",
        .hint = "Remove them, or put them into a text or a comment"});
}

} // namespace core::graphql
