// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/operation_reader.h"

#include "core/document/graphql/graphql_keys.h"

#include <string>

namespace core::graphql {

bool OperationReader::startsHere() const
{
    return m_tokens.peek().is('{') || m_tokens.isWord("query") || m_tokens.isWord("mutation")
        || m_tokens.isWord("subscription") || m_tokens.isWord("fragment");
}

void OperationReader::read()
{
    if (m_tokens.peek().is('{')) {
        const std::uint32_t begin = m_tokens.peek().begin;
        m_builder.key("query" + (m_unnamed == 0 ? "" : " " + std::to_string(m_unnamed)), {begin, begin});
        ++m_unnamed;
        m_builder.openMap(begin);
        m_builder.key(KindKey, {begin, begin});
        m_builder.scalar(NodeKind::String, "query", {begin, begin});
    } else if (m_tokens.isWord("fragment")) {
        readFragmentHead();
    } else {
        readHead();
    }
    m_values.readDirectives();
    if (m_tokens.peek().is('{'))
        readSelections();
    else
        m_tokens.tellExpected("{ and what is selected");
    m_builder.close(m_tokens.lastEnd());
}

void OperationReader::readHead()
{
    const Token kind = m_tokens.take();
    const bool isNamed = m_tokens.peek().kind == TokenKind::Name;
    const Token name = isNamed ? m_tokens.take() : kind;
    std::string key(m_tokens.textOf(kind));
    if (isNamed)
        key += " " + std::string(m_tokens.textOf(name));
    else if (m_unnamed++ > 0)
        key += " " + std::to_string(m_unnamed - 1);
    m_builder.key(key, name.range());
    m_builder.openMap(kind.begin);
    m_builder.key(KindKey, {kind.begin, kind.begin});
    m_values.addName(kind);
    if (isNamed) {
        m_builder.key(NameKey, {name.begin, name.begin});
        m_values.addName(name);
    }
    readVariables();
}

void OperationReader::readFragmentHead()
{
    const Token kind = m_tokens.take();
    const bool isNamed = m_tokens.peek().kind == TokenKind::Name && !m_tokens.isWord("on");
    if (!isNamed)
        m_tokens.tellExpected("the name of the fragment");
    const Token name = isNamed ? m_tokens.take() : kind;
    m_builder.key(
        isNamed ? "fragment " + std::string(m_tokens.textOf(name)) : std::string("fragment"), name.range());
    m_builder.openMap(kind.begin);
    m_builder.key(KindKey, {kind.begin, kind.begin});
    m_values.addName(kind);
    if (isNamed) {
        m_builder.key(NameKey, {name.begin, name.begin});
        m_values.addName(name);
    }
    readVariables();
    if (m_tokens.isWord("on"))
        addCondition();
    else
        m_tokens.tellExpected("\"on\" and the name of a type");
}

/// `on Order`.
void OperationReader::addCondition()
{
    m_tokens.take();
    if (m_tokens.peek().kind != TokenKind::Name)
        return m_tokens.tellExpected("the name of a type");
    m_builder.key(OnKey, {m_tokens.peek().begin, m_tokens.peek().begin});
    m_values.addName(m_tokens.take());
}

void OperationReader::readVariables()
{
    if (!m_tokens.peek().is('('))
        return;
    const std::uint32_t begin = m_tokens.take().begin;
    m_builder.key(VariablesKey, {begin, begin});
    m_builder.openMap(begin);
    while (!m_tokens.isAtEnd() && !m_tokens.peek().is(')') && !m_tokens.startsDefinition()) {
        const std::uint32_t before = m_tokens.peek().begin;
        if (m_tokens.peek().is('$') && m_tokens.peekNext().kind == TokenKind::Name)
            readVariable();
        else {
            m_tokens.tellExpected("$ and the name of a variable");
            m_tokens.skipToEntry(')');
        }
        if (m_tokens.peek().begin == before)
            break;
    }
    if (!m_tokens.accept(')'))
        m_tokens.tellExpected("the next variable or )");
    m_builder.close(m_tokens.lastEnd());
}

void OperationReader::readVariable()
{
    const std::uint32_t begin = m_tokens.take().begin;
    const Token name = m_tokens.take();
    m_builder.key(m_tokens.textOf(name), name.range());
    m_builder.openMap(begin);
    if (m_tokens.accept(':')) {
        m_values.readType();
    } else {
        m_tokens.tellExpected("a colon and a type");
    }
    if (m_tokens.accept('='))
        m_values.readValue(DefaultKey);
    m_values.readDirectives();
    m_builder.close(m_tokens.lastEnd());
}

void OperationReader::readSelections()
{
    const std::uint32_t begin = m_tokens.take().begin;
    m_builder.key(SelectionsKey, {begin, begin});
    m_builder.openSequence(begin);
    const bool isShallow = m_values.enter();
    while (!m_tokens.isAtEnd() && !m_tokens.peek().is('}') && !m_tokens.startsDefinition()) {
        const std::uint32_t before = m_tokens.peek().begin;
        const bool begins =
            m_tokens.peek().kind == TokenKind::Name || m_tokens.peek().kind == TokenKind::Spread;
        if (isShallow && begins)
            readSelection();
        else {
            m_tokens.tellExpected("a field or }");
            m_tokens.skipToEntry('}');
        }
        if (m_tokens.peek().begin == before)
            break;
    }
    m_values.leave();
    if (!m_tokens.accept('}'))
        m_builder.report({.code = "graphql-open-bracket",
            .range = {begin, begin + 1},
            .message = "This { is never closed",
            .hint = "Close it with } behind the last field"});
    m_builder.close(m_tokens.lastEnd());
}

void OperationReader::readSelection()
{
    m_builder.openMap(m_tokens.peek().begin);
    m_tokens.peek().kind == TokenKind::Spread ? readSpread() : readFieldSelection();
    m_values.readDirectives();
    if (m_tokens.peek().is('{'))
        readSelections();
    m_builder.close(m_tokens.lastEnd());
}

void OperationReader::readSpread()
{
    const Token dots = m_tokens.take();
    m_builder.key(KindKey, {dots.begin, dots.begin});
    m_values.addName(dots);
    if (m_tokens.isWord("on"))
        return addCondition();
    if (m_tokens.peek().kind != TokenKind::Name)
        return;
    m_builder.key(NameKey, {m_tokens.peek().begin, m_tokens.peek().begin});
    m_values.addName(m_tokens.take());
}

void OperationReader::readFieldSelection()
{
    const Token first = m_tokens.take();
    const bool hasAlias = m_tokens.accept(':');
    m_builder.key(hasAlias ? AliasKey : NameKey, {first.begin, first.begin});
    m_values.addName(first);
    if (hasAlias && m_tokens.peek().kind == TokenKind::Name) {
        m_builder.key(NameKey, {m_tokens.peek().begin, m_tokens.peek().begin});
        m_values.addName(m_tokens.take());
    } else if (hasAlias) {
        m_tokens.tellExpected("the name of a field");
    }
    m_values.readArguments();
}

} // namespace core::graphql
