// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/token_stream.h"

#include <algorithm>
#include <array>

namespace core::graphql {
namespace {

constexpr std::array<std::string_view, 14> Keywords {"type", "input", "enum", "interface", "union", "scalar",
    "directive", "schema", "extend", "query", "mutation", "subscription", "fragment", "{"};

constexpr std::size_t LongestQuote = 24;

} // namespace

TokenStream::TokenStream(TreeBuilder& builder, Recovery recovery)
    : m_builder(builder)
    , m_recovery(recovery)
    , m_lexer(builder)
    , m_token(m_lexer.next())
    , m_next(m_lexer.next())
{
}

Token TokenStream::take()
{
    const Token taken = m_token;
    m_lastEnd = taken.end;
    m_token = m_next;
    if (m_next.kind != TokenKind::End)
        m_next = m_lexer.next();
    return taken;
}

bool TokenStream::accept(char sign)
{
    if (!m_token.is(sign))
        return false;
    take();
    return true;
}

bool TokenStream::acceptWord(std::string_view word)
{
    if (!isWord(word))
        return false;
    take();
    return true;
}

bool TokenStream::isOnOneLine(const Token& left, const Token& right) const
{
    const std::string_view between =
        m_builder.tree().source().bytes().substr(left.end, right.begin - left.end);
    return between.find_first_of("\r\n") == std::string_view::npos;
}

bool TokenStream::startsDefinition() const
{
    if (m_recovery == Recovery::None || !m_token.startsLine || m_token.kind != TokenKind::Name)
        return false;
    const std::string_view word = text();
    const bool isKeyword = std::ranges::find(Keywords, word) != Keywords.end();
    if (!isKeyword || !isOnOneLine(m_token, m_next))
        return false;
    if (word == "schema")
        return m_next.is('{') || m_next.is('@');
    if (word == "directive")
        return m_next.is('@') || m_next.kind == TokenKind::Name;
    return m_next.kind == TokenKind::Name;
}

void TokenStream::skipToDefinition()
{
    while (!isAtEnd() && !startsDefinition()) {
        // A description belongs to the definition behind it.
        const bool describes = m_token.isString() && m_token.startsLine && m_next.startsLine
            && m_next.kind == TokenKind::Name
            && std::ranges::find(Keywords, textOf(m_next)) != Keywords.end();
        if (describes)
            return;
        take();
    }
}

void TokenStream::skipToEntry(char closing)
{
    int open = 0;
    while (!isAtEnd()) {
        if (startsDefinition() || (open == 0 && m_token.is(closing)))
            return;
        const bool opens = m_token.is('(') || m_token.is('[') || m_token.is('{');
        const bool closes = m_token.is(')') || m_token.is(']') || m_token.is('}');
        if (closes && open == 0)
            return;
        open += opens ? 1 : closes ? -1 : 0;
        take();
        const bool mayBegin =
            m_token.kind == TokenKind::Name || m_token.isString() || m_token.kind == TokenKind::Spread;
        if (open == 0 && m_token.startsLine && mayBegin)
            return;
    }
}

void TokenStream::tellExpected(std::string_view what)
{
    if (m_toldAt == m_token.begin)
        return;
    m_toldAt = m_token.begin;
    std::string found(text().substr(0, LongestQuote));
    found = isAtEnd() ? "the end of the text" : "\"" + found + "\"";
    m_builder.report({.code = "graphql-syntax",
        .range = m_token.range(),
        .message = "Expected " + std::string(what) + ", found " + found});
}

} // namespace core::graphql
