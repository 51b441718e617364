// SPDX-License-Identifier: Apache-2.0
#include "core/contract/look_tokens.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::string_view signsOf(LookSyntax syntax)
{
    return syntax == LookSyntax::GraphQl ? "!$&()*.:=@[]{}|-+" : "()[]{}<>.,;:=-+/";
}

std::string_view closingOf(std::string_view opening)
{
    if (opening == "(")
        return ")";
    if (opening == "[")
        return "]";
    return opening == "{" ? "}" : std::string_view();
}

} // namespace

LookTokens::LookTokens(std::string_view bytes, LookSyntax syntax)
    : m_bytes(bytes)
    , m_syntax(syntax)
    , m_at(bytes.starts_with(Utf8Mark) ? Utf8Mark.size() : 0)
{
    advance();
}

LookToken LookTokens::take()
{
    const LookToken token = m_next;
    if (!token.isEnd())
        advance();
    return token;
}

bool LookTokens::accept(std::string_view word)
{
    if (!m_next.is(word))
        return false;
    advance();
    return true;
}

bool LookTokens::acceptBalanced(std::string_view opening)
{
    if (!m_next.is(opening))
        return false;
    std::string closers;
    do {
        const LookToken token = take();
        const std::string_view closing = token.kind == LookTokenKind::Sign ? closingOf(token.text) : "";
        if (!closing.empty())
            closers += closing;
        else if (!token.isEnd() && token.kind == LookTokenKind::Sign && token.text[0] == closers.back())
            closers.pop_back();
        else if (token.isEnd() || token.is(")") || token.is("]") || token.is("}"))
            return false;
    } while (!closers.empty());
    return true;
}

void LookTokens::skipLine()
{
    do {
        const std::size_t feed = m_bytes.find('\n', m_begin);
        m_at = feed == std::string_view::npos ? m_bytes.size() : feed + 1;
        advance();
    } while (m_next.kind == LookTokenKind::Bad || (!m_next.isEnd() && !m_next.startsLine));
}

std::size_t LookTokens::line() const
{
    return 1 + static_cast<std::size_t>(std::count(m_bytes.begin(), m_bytes.begin() + m_begin, '\n'));
}

void LookTokens::advance()
{
    skipSpace();
    m_begin = m_at;
    m_next = scan();
    m_next.startsLine = m_begin == 0 || m_bytes[m_begin - 1] == '\n';
    m_at = m_begin + m_next.text.size();
}

void LookTokens::skipSpace()
{
    const bool isGraphQl = m_syntax == LookSyntax::GraphQl;
    const auto isSpace = [&](char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r'
            || (isGraphQl ? c == ',' : c == '\f' || c == '\v');
    };
    do {
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
            ++m_at;
    } while (skipComment());
}

bool LookTokens::skipComment()
{
    const std::string_view rest = m_bytes.substr(m_at);
    std::size_t end = 0;
    if (m_syntax == LookSyntax::Proto && rest.starts_with("/*")) {
        end = rest.find("*/", 2);
        if (end == std::string_view::npos)
            return false;
        end += 2;
    } else if (rest.starts_with(m_syntax == LookSyntax::GraphQl ? "#" : "//")) {
        end = std::min(rest.find('\n'), rest.size());
    }
    m_at += end;
    return end > 0;
}

LookToken LookTokens::scan()
{
    if (m_at >= m_bytes.size())
        return {LookTokenKind::End};
    const char first = m_bytes[m_at];
    if (first == '"' || (first == '\'' && m_syntax == LookSyntax::Proto)) {
        const std::size_t end = endOfString(m_at);
        return end == 0 ? LookToken {LookTokenKind::Bad}
                        : LookToken {LookTokenKind::String, m_bytes.substr(m_at, end - m_at)};
    }
    if (isWordStart(first) || isDigit(first)) {
        const auto kind = isDigit(first) ? LookTokenKind::Number : LookTokenKind::Name;
        return {kind, m_bytes.substr(m_at, endOfWord(m_at) - m_at)};
    }
    if (signsOf(m_syntax).find(first) != std::string_view::npos)
        return {LookTokenKind::Sign, m_bytes.substr(m_at, 1)};
    return {LookTokenKind::Bad};
}

/// 0 when the string is never closed.
std::size_t LookTokens::endOfString(std::size_t at) const
{
    constexpr std::string_view Block = R"(""")";
    const bool isBlock = m_syntax == LookSyntax::GraphQl && m_bytes.substr(at).starts_with(Block);
    const std::string_view closing = isBlock ? Block : m_bytes.substr(at, 1);
    for (at += closing.size(); at < m_bytes.size(); ++at) {
        if (m_bytes.substr(at).starts_with(closing))
            return at + closing.size();
        if (m_bytes[at] == '\\')
            at += isBlock ? (m_bytes.substr(at + 1).starts_with(Block) ? Block.size() : 0) : 1;
        else if (m_bytes[at] == '\n' && !isBlock)
            return 0;
    }
    return 0;
}

std::size_t LookTokens::endOfWord(std::size_t at) const
{
    while (at < m_bytes.size() && (isWordStart(m_bytes[at]) || isDigit(m_bytes[at])))
        ++at;
    return at;
}

std::string_view unquoted(std::string_view stringToken)
{
    return stringToken.size() < 2 ? std::string_view() : stringToken.substr(1, stringToken.size() - 2);
}

} // namespace core
