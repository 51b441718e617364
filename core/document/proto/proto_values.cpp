// SPDX-License-Identifier: Apache-2.0
#include "core/document/proto/proto_values.h"

#include "core/base/unicode.h"
#include "core/document/proto/proto_strings.h"

#include <vector>

namespace core {
namespace {

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = utf8Length(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

} // namespace

void ProtoValues::add(std::string_view key, const ProtoName& name)
{
    TreeBuilder& builder = m_cursor.builder();
    builder.key(key, {name.range.begin, name.range.begin});
    const std::string_view written = builder.tree().source().slice(name.range);
    builder.scalar(NodeKind::String, written == name.text ? written : name.text, name.range);
}

std::optional<ProtoName> ProtoValues::readTypeName(std::string_view wanted)
{
    ProtoName name {{}, {m_cursor.token().range.begin, 0}};
    if (m_cursor.accept('.'))
        name.text = ".";
    do {
        if (m_cursor.token().kind != ProtoTokenKind::Name) {
            m_cursor.tellUnexpected(wanted);
            return {};
        }
        name.text += (name.text.empty() || name.text == "." ? "" : ".") + std::string(m_cursor.token().text);
        m_cursor.advance();
    } while (m_cursor.accept('.'));
    name.range.end = m_cursor.lastEnd();
    return name;
}

bool ProtoValues::takeParenthesised(ProtoName& name)
{
    if (!m_cursor.accept('('))
        return false;
    const auto inside = readTypeName("the name of an option");
    if (!inside || !m_cursor.expect(')'))
        return false;
    name.text += '(' + inside->text + ')';
    return true;
}

std::optional<ProtoName> ProtoValues::readOptionName()
{
    ProtoName name {{}, {m_cursor.token().range.begin, 0}};
    do {
        name.text += name.text.empty() ? "" : ".";
        if (m_cursor.token().kind == ProtoTokenKind::Name) {
            name.text += m_cursor.token().text;
            m_cursor.advance();
        } else if (!m_cursor.token().is('(')) {
            m_cursor.tellUnexpected("the name of an option");
            return {};
        } else if (!takeParenthesised(name)) {
            return {};
        }
    } while (m_cursor.accept('.'));
    name.range.end = m_cursor.lastEnd();
    return name;
}

bool ProtoValues::readConstant()
{
    const ProtoToken token = m_cursor.token();
    switch (token.kind) {
    case ProtoTokenKind::String:
        readStrings();
        return true;
    case ProtoTokenKind::Integer:
    case ProtoTokenKind::Float:
        readNumber();
        return true;
    case ProtoTokenKind::Name: {
        m_cursor.advance();
        const bool isBoolean = token.is("true") || token.is("false");
        m_cursor.builder().scalar(isBoolean ? NodeKind::Boolean : NodeKind::String, token.text, token.range);
        return true;
    }
    default:
        break;
    }
    if (token.is('-') || token.is('+')) {
        readNumber();
        return true;
    }
    if (token.is('{') || token.is('<')) {
        readMessage(token.is('{') ? '}' : '>');
        return true;
    }
    m_cursor.tellUnexpected("a value");
    readBroken();
    return false;
}

void ProtoValues::readBroken()
{
    const std::uint32_t at = m_cursor.lastEnd();
    m_cursor.builder().scalar(NodeKind::Null, {}, {at, at}, BrokenValue);
}

void ProtoValues::readNumber()
{
    const std::uint32_t begin = m_cursor.token().range.begin;
    std::string sign;
    if (m_cursor.token().is('-') || m_cursor.token().is('+')) {
        sign = m_cursor.token().is('-') ? "-" : "";
        m_cursor.advance();
    }
    const ProtoToken number = m_cursor.token();
    const bool isName = number.is("inf") || number.is("nan") || number.is("infinity");
    if (number.kind != ProtoTokenKind::Integer && number.kind != ProtoTokenKind::Float && !isName) {
        m_cursor.tellUnexpected("a number");
        return readBroken();
    }
    m_cursor.advance();
    const std::string text = sign + std::string(number.text);
    const ByteRange range {begin, number.range.end};
    const std::string_view written = m_cursor.builder().tree().source().slice(range);
    m_cursor.builder().scalar(number.kind == ProtoTokenKind::Integer ? NodeKind::Integer : NodeKind::Float,
        written == text ? written : text, range);
}

void ProtoValues::readStrings()
{
    TreeBuilder& builder = m_cursor.builder();
    const ProtoToken first = m_cursor.token();
    m_cursor.advance();
    if (m_cursor.token().kind != ProtoTokenKind::String && isPlainProtoString(first)) {
        builder.scalar(NodeKind::String, insideOfQuotes(first), first.range, QuotedValue);
        return;
    }
    std::string text;
    appendProtoString(text, first, builder);
    while (m_cursor.token().kind == ProtoTokenKind::String && !m_cursor.isStopped()) {
        appendProtoString(text, m_cursor.token(), builder);
        m_cursor.advance();
    }
    // Trees hold characters.
    builder.scalar(NodeKind::String, isUtf8(text) ? text : escapedBytes(text),
        {first.range.begin, m_cursor.lastEnd()}, QuotedValue);
}

void ProtoValues::readBracketedOptions()
{
    TreeBuilder& builder = m_cursor.builder();
    const std::uint32_t begin = m_cursor.token().range.begin;
    builder.key("options:", {begin, begin});
    builder.openMap(begin, FlowStyle);
    m_cursor.advance();
    ProtoNames names;
    while (!m_cursor.isAtEnd() && !m_cursor.token().is(']') && !m_cursor.isStopped()) {
        const auto name = readOptionName();
        if (!name)
            break;
        builder.key(names.next(name->text), name->range);
        if (!m_cursor.expect('='))
            readBroken();
        else if (!readConstant())
            break;
        if (!m_cursor.accept(','))
            break;
    }
    if (!m_cursor.expect(']')) {
        while (!m_cursor.isAtEnd() && !m_cursor.token().is(']') && !m_cursor.token().is(';')
            && !m_cursor.token().is('}') && !m_cursor.isStopped())
            m_cursor.advance();
        m_cursor.accept(']');
    }
    builder.close(m_cursor.lastEnd());
}

/// A value in the text format: entries with or without commas between them.
void ProtoValues::readMessage(char close)
{
    TreeBuilder& builder = m_cursor.builder();
    const std::uint32_t begin = m_cursor.token().range.begin;
    if (!m_cursor.mayNest()) {
        close == '}' ? m_cursor.skipBlock() : m_cursor.skipStatement();
        builder.scalar(NodeKind::Null, {}, {begin, m_cursor.lastEnd()}, BrokenValue);
        return;
    }
    m_cursor.enter();
    builder.openMap(begin, FlowStyle);
    m_cursor.advance();
    ProtoNames names;
    while (!m_cursor.isAtEnd() && !m_cursor.token().is(close) && !m_cursor.isStopped()) {
        if (!readMessageEntry(names))
            break;
        if (!m_cursor.accept(','))
            m_cursor.accept(';');
    }
    if (!m_cursor.expect(close) && close == '}') {
        while (!m_cursor.isAtEnd() && !m_cursor.token().is('}') && !m_cursor.isStopped())
            m_cursor.token().is('{') ? m_cursor.skipBlock() : m_cursor.advance();
        m_cursor.accept('}');
    }
    builder.close(m_cursor.lastEnd());
    m_cursor.leave();
}

bool ProtoValues::readMessageEntry(ProtoNames& names)
{
    const auto name = readMessageKey();
    if (!name)
        return false;
    m_cursor.builder().key(names.next(name->text), name->range);
    const bool hasColon = m_cursor.accept(':');
    if (m_cursor.token().is('[')) {
        readList();
        return true;
    }
    if (!hasColon && !m_cursor.token().is('{') && !m_cursor.token().is('<')) {
        m_cursor.tellUnexpected("':'");
        readBroken();
        return false;
    }
    return readConstant();
}

std::optional<ProtoName> ProtoValues::readMessageKey()
{
    const ProtoToken first = m_cursor.token();
    if (first.kind == ProtoTokenKind::Name) {
        m_cursor.advance();
        return ProtoName {std::string(first.text), first.range};
    }
    if (!first.is('[')) {
        m_cursor.tellUnexpected("the name of a field");
        return {};
    }
    ProtoName name {"[", {first.range.begin, 0}};
    m_cursor.advance();
    while (m_cursor.token().kind == ProtoTokenKind::Name || m_cursor.token().is('.')
        || m_cursor.token().is('/') || m_cursor.token().is('-')) {
        name.text += m_cursor.token().text;
        m_cursor.advance();
    }
    name.text += ']';
    if (!m_cursor.expect(']'))
        return {};
    name.range.end = m_cursor.lastEnd();
    return name;
}

void ProtoValues::readList()
{
    TreeBuilder& builder = m_cursor.builder();
    builder.openSequence(m_cursor.token().range.begin, FlowStyle);
    m_cursor.advance();
    while (!m_cursor.isAtEnd() && !m_cursor.token().is(']') && !m_cursor.isStopped()) {
        if (!readConstant() || !m_cursor.accept(','))
            break;
    }
    m_cursor.expect(']');
    builder.close(m_cursor.lastEnd());
}

} // namespace core
