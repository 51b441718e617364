// SPDX-License-Identifier: Apache-2.0
#include "core/document/proto/proto_cursor.h"

namespace core {
namespace {

constexpr std::uint32_t WordsBetweenStops = 8192;

std::string wordsOf(const ProtoToken& token)
{
    constexpr std::size_t Longest = 40;
    if (token.kind == ProtoTokenKind::End)
        return "the end of the text";
    if (token.kind == ProtoTokenKind::String)
        return "a string";
    const bool isLong = token.text.size() > Longest;
    return "'" + std::string(token.text.substr(0, Longest)) + (isLong ? "…'" : "'");
}

} // namespace

std::string ProtoNames::next(std::string base)
{
    const std::uint32_t count = ++m_uses[base];
    return count == 1 ? base : base + " #" + std::to_string(count);
}

std::string ProtoNames::nextNumbered(const std::string& base)
{
    return base + " #" + std::to_string(++m_uses[base]);
}

ProtoCursor::ProtoCursor(TreeBuilder& builder, const ReadLimits& limits, const std::stop_token& stop)
    : m_builder(builder)
    , m_scanner(builder)
    , m_mostDepth(limits.depth)
    , m_stop(stop)
{
}

void ProtoCursor::advance()
{
    m_lastEnd = token().range.end;
    m_scanner.advance();
    if (++m_words % WordsBetweenStops == 0 && m_stop.stop_requested())
        m_isStopped = true;
}

ProtoFieldName ProtoCursor::fieldNameAhead() const
{
    constexpr int MostWords = 64; // a type of many parts, a map of such
    ProtoScanner ahead = m_scanner.ahead();
    ProtoFieldName found;
    bool followsName = false;
    for (int words = 0; words < MostWords; ++words, ahead.advance()) {
        const ProtoToken& token = ahead.token();
        if (token.kind == ProtoTokenKind::Name) {
            found.isGroup = followsName && found.name == "group";
            found.name = token.text;
            followsName = true;
            continue;
        }
        followsName = false;
        if (token.is('='))
            return found;
        if (!token.is('.') && !token.is('<') && !token.is(',') && !token.is('>'))
            break;
    }
    return {};
}

bool ProtoCursor::accept(char symbol)
{
    if (!token().is(symbol))
        return false;
    advance();
    return true;
}

bool ProtoCursor::expect(char symbol)
{
    if (accept(symbol))
        return true;
    tellUnexpected(std::string("'") + symbol + "'");
    return false;
}

void ProtoCursor::endStatement()
{
    if (accept(';'))
        return;
    const std::string_view bytes = m_builder.tree().source().bytes();
    const std::string_view between = bytes.substr(m_lastEnd, token().range.begin - m_lastEnd);
    const bool isForgotten = isAtEnd() || token().is('}')
        || (token().kind == ProtoTokenKind::Name && between.find('\n') != std::string_view::npos);
    if (!isForgotten) {
        tellUnexpected("';'");
        skipStatement();
        return;
    }
    m_builder.report({.code = "missing-semicolon",
        .range = {m_lastEnd, m_lastEnd},
        .message = "A ';' is missing here",
        .hint = "Every statement ends with one"});
}

void ProtoCursor::tellUnexpected(std::string_view wanted)
{
    if (m_toldAt == token().range.begin)
        return;
    m_toldAt = token().range.begin;
    m_builder.report({.code = "unexpected-word",
        .range = token().range,
        .message = "Here stands " + wordsOf(token()) + " where " + std::string(wanted) + " is expected"});
}

void ProtoCursor::skipStatement()
{
    while (!isAtEnd() && !token().is('}') && !m_isStopped) {
        if (token().is('{'))
            return skipBlock();
        if (accept(';'))
            return;
        advance();
    }
}

void ProtoCursor::skipBlock()
{
    std::size_t open = 0;
    do {
        open += token().is('{') ? 1 : 0;
        open -= token().is('}') ? 1 : 0;
        advance();
    } while (open > 0 && !isAtEnd() && !m_isStopped);
}

bool ProtoCursor::mayNest()
{
    if (m_depth < m_mostDepth)
        return true;
    if (!m_isTooDeepTold)
        m_builder.report({.code = "nested-too-deep",
            .range = token().range,
            .message = "The text is nested deeper than Countersign reads",
            .hint = "Nest fewer messages or values in each other"});
    m_isTooDeepTold = true;
    return false;
}

void ProtoCursor::keepComments(ProtoNames& names)
{
    for (const ByteRange range : m_scanner.takeComments()) {
        if (range.begin < m_lastEnd)
            continue; // inside of a statement: about a word, not about what is declared
        m_builder.key(names.next("//"), {range.begin, range.begin});
        m_builder.scalar(NodeKind::String, m_builder.tree().source().slice(range), range, BlockScalar);
        m_lastEnd = range.end; // a block that never ends goes on to here
    }
}

} // namespace core
