// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/value_reader.h"

#include "core/document/graphql/string_value.h"

#include <algorithm>

namespace core::graphql {

bool ValueReader::enter()
{
    if (++m_open <= m_depth)
        return true;
    tellTooDeep();
    return false;
}

void ValueReader::tellTooDeep()
{
    m_builder.report({.code = "too-deep",
        .range = m_tokens.peek().range(),
        .message = "More than " + std::to_string(m_depth) + " brackets are open here",
        .hint = "Write it with fewer levels"});
}

bool ValueReader::isValueNext() const
{
    const Token& token = m_tokens.peek();
    return token.kind != TokenKind::Sign ? token.kind != TokenKind::End && token.kind != TokenKind::Spread
                                         : token.is('[') || token.is('{') || token.is('$');
}

bool ValueReader::isTypeNext() const
{
    return m_tokens.peek().kind == TokenKind::Name || m_tokens.peek().is('[');
}

/// A key that the text does not say begins where its value does.
ByteRange ValueReader::keyPlace(bool hasValue) const
{
    const std::uint32_t at = hasValue ? m_tokens.peek().begin : m_tokens.lastEnd();
    return {at, at};
}

void ValueReader::readValue(std::string_view key)
{
    m_builder.key(key, keyPlace(isValueNext()));
    readValue();
}

void ValueReader::readValue()
{
    const Token& token = m_tokens.peek();
    switch (token.kind) {
    case TokenKind::Integer:
    case TokenKind::Float:
        return addNumber(m_tokens.take());
    case TokenKind::String:
    case TokenKind::BlockString:
        return addText(m_tokens.take());
    case TokenKind::Name:
        return addWord(m_tokens.take());
    default:
        break;
    }
    if (token.is('['))
        return readList();
    if (token.is('{'))
        return readObject();
    if (token.is('$')) {
        const std::uint32_t begin = m_tokens.take().begin;
        if (m_tokens.peek().kind == TokenKind::Name)
            m_tokens.take();
        else
            m_tokens.tellExpected("the name of a variable");
        const ByteRange range {begin, m_tokens.lastEnd()};
        m_builder.scalar(NodeKind::String, m_builder.tree().source().slice(range), range);
        return;
    }
    m_tokens.tellExpected("a value");
    addBroken();
}

void ValueReader::addBroken()
{
    const std::uint32_t at = m_tokens.lastEnd();
    m_builder.scalar(NodeKind::Null, {}, {at, at}, BrokenValue);
}

void ValueReader::readList()
{
    m_builder.openSequence(m_tokens.take().begin, FlowStyle);
    const bool isShallow = enter();
    while (!m_tokens.isAtEnd() && !m_tokens.peek().is(']') && !m_tokens.startsDefinition()) {
        const std::uint32_t before = m_tokens.peek().begin;
        if (isShallow)
            readValue();
        if (!isShallow || m_tokens.peek().begin == before)
            m_tokens.skipToEntry(']');
        if (m_tokens.peek().begin == before)
            break;
    }
    leave();
    if (!m_tokens.accept(']'))
        m_tokens.tellExpected("a value or ]");
    m_builder.close(m_tokens.lastEnd());
}

void ValueReader::readObject()
{
    m_builder.openMap(m_tokens.take().begin, FlowStyle);
    const bool isShallow = enter();
    while (!m_tokens.isAtEnd() && !m_tokens.peek().is('}') && !m_tokens.startsDefinition()) {
        const std::uint32_t before = m_tokens.peek().begin;
        if (isShallow && m_tokens.peek().kind == TokenKind::Name)
            readArgument();
        else {
            m_tokens.tellExpected("the name of a field");
            m_tokens.skipToEntry('}');
        }
        if (m_tokens.peek().begin == before)
            break;
    }
    leave();
    if (!m_tokens.accept('}'))
        m_tokens.tellExpected("the name of a field or }");
    m_builder.close(m_tokens.lastEnd());
}

/// `name: value`, in an object or in brackets behind a directive or field.
void ValueReader::readArgument()
{
    const Token name = m_tokens.take();
    m_builder.key(m_tokens.textOf(name), name.range());
    if (m_tokens.accept(':'))
        return readValue();
    m_tokens.tellExpected("a colon and a value");
    addBroken();
}

void ValueReader::readArguments()
{
    if (!m_tokens.peek().is('('))
        return;
    const std::uint32_t begin = m_tokens.take().begin;
    m_builder.key(ArgumentsKey, {begin, begin});
    m_builder.openMap(begin, FlowStyle);
    while (!m_tokens.isAtEnd() && !m_tokens.peek().is(')') && !m_tokens.startsDefinition()) {
        const std::uint32_t before = m_tokens.peek().begin;
        if (m_tokens.peek().kind == TokenKind::Name)
            readArgument();
        else {
            m_tokens.tellExpected("the name of an argument");
            m_tokens.skipToEntry(')');
        }
        if (m_tokens.peek().begin == before)
            break;
    }
    if (!m_tokens.accept(')'))
        m_tokens.tellExpected("the name of an argument or )");
    m_builder.close(m_tokens.lastEnd());
}

void ValueReader::readDirectives()
{
    if (!m_tokens.peek().is('@'))
        return;
    const std::uint32_t first = m_tokens.peek().begin;
    m_builder.key(DirectivesKey, {first, first});
    m_builder.openSequence(first);
    while (m_tokens.peek().is('@')) {
        const Token sign = m_tokens.take();
        m_builder.openMap(sign.begin);
        readDirective(sign);
        m_builder.close(m_tokens.lastEnd());
    }
    m_builder.close(m_tokens.lastEnd());
}

/// The language lets the name stand on another line. In a text with faults it is nearly always the next
/// entry's.
void ValueReader::readDirective(const Token& sign)
{
    const Token& next = m_tokens.peek();
    const bool isElsewhere = m_tokens.isRecovering() && next.startsLine;
    if (next.kind == TokenKind::Name && !isElsewhere) {
        m_builder.key(NameKey, next.range());
        addName(m_tokens.take());
    } else if (isElsewhere) {
        m_builder.report({.code = "graphql-syntax",
            .range = sign.range(),
            .message = "Expected the name of a directive behind this @",
            .hint = "Write it on the same line, or remove the @"});
        return;
    } else {
        m_tokens.tellExpected("the name of a directive");
    }
    readArguments();
}

void ValueReader::readType()
{
    m_builder.keyById(m_typeKey, keyPlace(isTypeNext()));
    const std::uint32_t begin = m_tokens.peek().begin;
    std::uint32_t lists = 0;
    m_type.clear();
    while (m_tokens.accept('[')) {
        ++lists;
        m_type += '[';
    }
    bool isBroken = lists > m_depth;
    if (isBroken)
        tellTooDeep();
    if (m_tokens.peek().kind == TokenKind::Name) {
        m_type += m_tokens.textOf(m_tokens.take());
    } else {
        m_tokens.tellExpected("a type");
        isBroken = true;
    }
    if (m_tokens.accept('!'))
        m_type += '!';
    for (; lists > 0; --lists) {
        if (!m_tokens.accept(']')) {
            m_tokens.tellExpected("] to close the list");
            isBroken = true;
            break;
        }
        m_type += ']';
        if (m_tokens.accept('!'))
            m_type += '!';
    }
    const ByteRange range {isBroken ? std::min(begin, m_tokens.lastEnd()) : begin, m_tokens.lastEnd()};
    const std::string_view written = m_builder.tree().source().slice(range);
    m_builder.scalar(isBroken ? NodeKind::Null : NodeKind::String,
        isBroken || written == m_type ? written : std::string_view(m_type), range,
        isBroken ? std::uint8_t {BrokenValue} : std::uint8_t {0});
}

void ValueReader::addName(const Token& name)
{
    m_builder.scalar(NodeKind::String, m_tokens.textOf(name), name.range());
}

void ValueReader::addDescription(const Token& text)
{
    m_builder.keyById(m_descriptionKey, {text.begin, text.begin});
    addText(text);
}

void ValueReader::addText(const Token& text)
{
    const bool isBlock = text.kind == TokenKind::BlockString;
    const std::string_view value = isBlock ? blockStringValue(m_tokens.textOf(text), m_buffer)
                                           : stringValue(m_builder, text.range(), m_buffer);
    m_builder.scalar(NodeKind::String, value, text.range(), isBlock ? BlockScalar : QuotedValue);
}

void ValueReader::addNumber(const Token& number)
{
    m_builder.scalar(number.kind == TokenKind::Integer ? NodeKind::Integer : NodeKind::Float,
        m_tokens.textOf(number), number.range());
}

void ValueReader::addWord(const Token& word)
{
    const std::string_view text = m_tokens.textOf(word);
    const NodeKind kind = text == "null"    ? NodeKind::Null
        : text == "true" || text == "false" ? NodeKind::Boolean
                                            : NodeKind::String;
    m_builder.scalar(kind, text, word.range());
}

} // namespace core::graphql
