// SPDX-License-Identifier: Apache-2.0
#include "core/document/proto/proto_scanner.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

constexpr std::string_view Symbols = "(){}[]<>=;,.:-+/";
constexpr std::string_view Blanks = " \t\r\n\f\v";

bool isSymbol(char c)
{
    return Symbols.find(c) != std::string_view::npos;
}

bool isBlank(char c)
{
    return Blanks.find(c) != std::string_view::npos;
}

bool isHexDigit(char c)
{
    return isProtoDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether nothing but one line's end and blanks stand between.
bool isNextLine(std::string_view between)
{
    return std::ranges::count(between, '\n') == 1
        && between.find_first_not_of(Blanks) == std::string_view::npos;
}

} // namespace

ProtoScanner::ProtoScanner(TreeBuilder& builder)
    : m_builder(&builder)
    , m_bytes(builder.tree().source().bytes())
    , m_at(m_bytes.starts_with(ByteOrderMark) ? static_cast<std::uint32_t>(ByteOrderMark.size()) : 0)
{
    advance();
}

ProtoScanner::ProtoScanner(TreeBuilder& builder, std::uint32_t at)
    : m_builder(&builder)
    , m_bytes(builder.tree().source().bytes())
    , m_at(at)
    , m_isAhead(true)
{
}

void ProtoScanner::advance()
{
    m_token = next();
}

ProtoScanner ProtoScanner::ahead() const
{
    ProtoScanner copy(*m_builder, m_at);
    copy.m_token = m_token;
    return copy;
}

std::vector<ByteRange> ProtoScanner::takeComments()
{
    m_lastIsLineComment = false;
    return std::exchange(m_comments, {});
}

ProtoToken ProtoScanner::next()
{
    while (true) {
        skipBlanks();
        const std::uint32_t begin = m_at;
        const char first = at(begin);
        if (begin >= m_bytes.size())
            return {ProtoTokenKind::End, {begin, begin}, {}};
        if (isProtoLetter(first)) {
            while (isProtoLetter(at(m_at)) || isProtoDigit(at(m_at)))
                ++m_at;
            return word(ProtoTokenKind::Name, begin);
        }
        if (isProtoDigit(first) || (first == '.' && isProtoDigit(at(begin + 1))))
            return number();
        if (first == '"' || first == '\'')
            return string();
        if (isSymbol(first)) {
            ++m_at;
            return word(ProtoTokenKind::Symbol, begin);
        }
        skipStrange();
    }
}

void ProtoScanner::skipBlanks()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c == '/' && (at(m_at + 1) == '/' || at(m_at + 1) == '*'))
            skipComment();
        else if (isBlank(c))
            ++m_at;
        else
            return;
    }
}

void ProtoScanner::skipComment()
{
    const std::uint32_t begin = m_at;
    const bool isLine = at(m_at + 1) == '/';
    const std::size_t end = isLine ? m_bytes.find('\n', m_at) : m_bytes.find("*/", m_at + 2);
    const auto all = static_cast<std::uint32_t>(m_bytes.size());
    m_at = end == std::string_view::npos ? all : static_cast<std::uint32_t>(end) + (isLine ? 0 : 2);
    if (!isLine && end == std::string_view::npos)
        report({.code = "unclosed-comment",
            .range = {begin, begin + 2},
            .message = "The comment never ends",
            .hint = "Close it with */"});
    std::uint32_t last = m_at;
    while (isLine && m_bytes[last - 1] == '\r') // of which there may be several
        --last;
    addComment({begin, last}, isLine);
}

void ProtoScanner::addComment(ByteRange range, bool isLine)
{
    if (m_isAhead)
        return;
    const bool isBelow = isLine && m_lastIsLineComment
        && isNextLine(m_bytes.substr(m_comments.back().end, range.begin - m_comments.back().end));
    // What stands behind a word on its line is about that word, not about what follows.
    const bool isTrailing = isBelow
        && m_bytes.substr(m_token.range.end, m_comments.back().begin - m_token.range.end).find('\n')
            == std::string_view::npos
        && m_token.range.end > 0;
    if (isBelow && !isTrailing)
        m_comments.back().end = range.end;
    else
        m_comments.push_back(range);
    m_lastIsLineComment = isLine;
}

ProtoToken ProtoScanner::word(ProtoTokenKind kind, std::uint32_t begin) const
{
    return {kind, {begin, m_at}, m_bytes.substr(begin, m_at - begin)};
}

ProtoToken ProtoScanner::number()
{
    const std::uint32_t begin = m_at;
    bool isFloat = false;
    const bool isHex = at(begin) == '0' && (at(begin + 1) == 'x' || at(begin + 1) == 'X');
    m_at += isHex ? 2 : 0;
    const auto digits = [&] {
        while (isHex ? isHexDigit(at(m_at)) : isProtoDigit(at(m_at)))
            ++m_at;
    };
    digits();
    if (!isHex && at(m_at) == '.') {
        isFloat = true;
        ++m_at;
        digits();
    }
    if (!isHex && (at(m_at) == 'e' || at(m_at) == 'E')) {
        isFloat = true;
        ++m_at;
        m_at += at(m_at) == '+' || at(m_at) == '-' ? 1 : 0;
        digits();
    }
    const bool isCutShort = isHex ? m_at == begin + 2 : !isProtoDigit(at(m_at - 1)) && at(m_at - 1) != '.';
    const bool isOctal = !isHex && !isFloat && at(begin) == '0';
    const bool isNoOctal =
        isOctal && m_bytes.substr(begin, m_at - begin).find_first_of("89") != std::string_view::npos;
    const bool runsOn = isProtoLetter(at(m_at));
    while (isProtoLetter(at(m_at)) || isProtoDigit(at(m_at)))
        ++m_at;
    if (isCutShort || isNoOctal || runsOn)
        report({.code = "not-a-number",
            .range = {begin, m_at},
            .message = "This is no number",
            .hint = isNoOctal ? "A number that begins with 0 is octal: its digits go up to 7" : ""});
    return word(isFloat ? ProtoTokenKind::Float : ProtoTokenKind::Integer, begin);
}

ProtoToken ProtoScanner::string()
{
    const std::uint32_t begin = m_at;
    const char quote = m_bytes[m_at++];
    while (m_at < m_bytes.size() && m_bytes[m_at] != quote && m_bytes[m_at] != '\n')
        m_at += m_bytes[m_at] == '\\' && at(m_at + 1) != '\n' ? 2 : 1;
    m_at = std::min(m_at, static_cast<std::uint32_t>(m_bytes.size()));
    if (at(m_at) == quote && m_at < m_bytes.size())
        ++m_at;
    else
        report({.code = "unclosed-string",
            .range = {begin, m_at},
            .message = "The string does not end on its line",
            .hint = std::string("Close it with ") + quote});
    return word(ProtoTokenKind::String, begin);
}

/// A stretch of characters that no word begins with, told once.
void ProtoScanner::skipStrange()
{
    const std::uint32_t begin = m_at;
    const auto isKnown = [](char c) {
        return isProtoLetter(c) || isProtoDigit(c) || isSymbol(c) || isBlank(c) || c == '"' || c == '\'';
    };
    while (m_at < m_bytes.size() && !isKnown(m_bytes[m_at]))
        ++m_at;
    report({.code = "strange-character",
        .range = {begin, m_at},
        .message = "Nothing in Protocol Buffers begins with this character",
        .hint = "Remove it"});
}

void ProtoScanner::report(Diagnostic diagnostic)
{
    if (!m_isAhead)
        m_builder->report(std::move(diagnostic));
}

} // namespace core
