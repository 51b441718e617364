// SPDX-License-Identifier: Apache-2.0
#include "core/document/proto/proto_declarations.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 3> Labels {"optional", "repeated", "required"};

bool isLabel(const ProtoToken& token)
{
    return std::ranges::any_of(Labels, [&](std::string_view label) { return token.is(label); });
}

bool startsNumber(const ProtoToken& token)
{
    return token.kind == ProtoTokenKind::Integer || token.is('-');
}

bool startsRange(const ProtoToken& token)
{
    return startsNumber(token) || token.kind == ProtoTokenKind::String || token.kind == ProtoTokenKind::Name;
}

} // namespace

/// The key stands where the statement begins: the entry is the whole statement.
void ProtoDeclarations::open(std::string_view key, const ProtoToken& first)
{
    m_cursor.builder().key(key, first.range);
    m_cursor.builder().openMap(first.range.begin);
}

void ProtoDeclarations::openNameless(ProtoNames& names, const ProtoToken& first, std::string_view why)
{
    open(names.next("? " + std::string(why)), first);
}

void ProtoDeclarations::add(std::string_view key, const ProtoToken& token)
{
    m_cursor.builder().key(key, {token.range.begin, token.range.begin});
    m_cursor.builder().scalar(NodeKind::String, token.text, token.range);
}

void ProtoDeclarations::close()
{
    m_cursor.builder().close(m_cursor.lastEnd());
}

/// A keyword is a name where the grammar leaves no doubt: `option = 1;` is a value of an enum.
bool ProtoDeclarations::isStatement(std::string_view keyword) const
{
    return m_cursor.token().is(keyword) && !m_cursor.peek().is('=');
}

void ProtoDeclarations::readFile()
{
    TreeBuilder& builder = m_cursor.builder();
    builder.openMap(0);
    ProtoNames names;
    while (!m_cursor.isAtEnd() && !m_cursor.isStopped()) {
        m_cursor.keepComments(names);
        readFileStatement(names);
    }
    m_cursor.keepComments(names);
    builder.close(builder.tree().source().size());
}

void ProtoDeclarations::readFileStatement(ProtoNames& names)
{
    const ProtoToken& token = m_cursor.token();
    if (m_cursor.accept(';'))
        return;
    if (token.is("syntax") || token.is("edition"))
        return readSyntax(token.text);
    if (token.is("package"))
        return readPackage(names);
    if (token.is("import"))
        return readImport(names);
    if (token.is("option"))
        return readOption(names);
    if (token.is("message"))
        return readBlock("message:", Body::Message, names);
    if (token.is("enum"))
        return readBlock("enum:", Body::Enum, names);
    if (token.is("service"))
        return readBlock("service:", Body::Service, names);
    if (token.is("extend"))
        return readExtend(names);
    m_cursor.tellUnexpected("a declaration");
    if (!m_cursor.accept('}'))
        m_cursor.skipStatement();
}

/// `syntax = "proto3";` is the entry "syntax:" of the file.
void ProtoDeclarations::readSyntax(std::string_view keyword)
{
    const ProtoToken first = m_cursor.token();
    const std::string key = std::string(keyword) + ":";
    m_cursor.advance();
    open(key, first);
    if (m_cursor.expect('=')) {
        const std::uint32_t at = m_cursor.token().range.begin;
        if (m_cursor.token().kind == ProtoTokenKind::String) {
            m_cursor.builder().key(key, {at, at});
            m_values.readStrings();
        } else {
            m_cursor.tellUnexpected("a string");
        }
    }
    m_cursor.endStatement();
    close();
}

void ProtoDeclarations::readPackage(ProtoNames& names)
{
    open(names.next("package:"), m_cursor.token());
    m_cursor.advance();
    if (const auto name = m_values.readTypeName("the name of a package"))
        m_values.add("package:", *name);
    m_cursor.endStatement();
    close();
}

void ProtoDeclarations::readImport(ProtoNames& names)
{
    const ProtoToken first = m_cursor.token();
    m_cursor.advance();
    const ProtoToken kind = m_cursor.token();
    const bool hasKind = kind.is("public") || kind.is("weak") || kind.is("option");
    if (hasKind)
        m_cursor.advance();
    const ProtoToken file = m_cursor.token();
    if (file.kind != ProtoTokenKind::String) {
        openNameless(names, first, "import");
        m_cursor.tellUnexpected("the name of a file in quotes");
    } else {
        open(names.next("import:"), first);
        if (hasKind)
            add("kind:", kind);
        m_cursor.builder().key("import:", {file.range.begin, file.range.begin});
        m_values.readStrings();
    }
    m_cursor.endStatement();
    close();
}

void ProtoDeclarations::readOption(ProtoNames& names)
{
    const ProtoToken first = m_cursor.token();
    m_cursor.advance();
    const auto name = m_values.readOptionName();
    if (!name) {
        openNameless(names, first, "option");
        m_cursor.skipStatement();
        return close();
    }
    open(names.next("option " + name->text), first);
    m_values.add("option:", *name);
    if (m_cursor.expect('=')) {
        const std::uint32_t at = m_cursor.lastEnd();
        m_cursor.builder().key("value:", {at, at});
        m_values.readConstant();
    }
    m_cursor.endStatement();
    close();
}

/// A keyword, a name and a block.
void ProtoDeclarations::readBlock(std::string_view keyword, Body body, ProtoNames& names)
{
    const ProtoToken first = m_cursor.token();
    m_cursor.advance();
    const ProtoToken name = m_cursor.token();
    if (name.kind == ProtoTokenKind::Name) {
        m_cursor.advance();
        open(name.text, first);
        add(keyword, name);
    } else {
        openNameless(names, first, keyword);
        m_cursor.tellUnexpected("a name");
        const std::uint32_t at = m_cursor.lastEnd();
        m_cursor.builder().key(keyword, {at, at});
        m_cursor.builder().scalar(NodeKind::Null, {}, {at, at}, BrokenValue);
    }
    readBody(body);
    close();
}

void ProtoDeclarations::readExtend(ProtoNames& names)
{
    const ProtoToken first = m_cursor.token();
    m_cursor.advance();
    const auto name = m_values.readTypeName("the name of a message");
    if (!name) {
        openNameless(names, first, "extend");
        m_cursor.skipStatement();
        return close();
    }
    open(names.next("extend " + name->text), first);
    m_values.add("extend:", *name);
    readBody(Body::Extend);
    close();
}

void ProtoDeclarations::readBody(Body body, bool mayBeMissing)
{
    if (mayBeMissing && !m_cursor.token().is('{'))
        return m_cursor.endStatement();
    const ByteRange brace = m_cursor.token().range;
    if (!m_cursor.token().is('{')) {
        m_cursor.tellUnexpected("'{'");
        return m_cursor.skipStatement();
    }
    if (!m_cursor.mayNest())
        return m_cursor.skipBlock();
    m_cursor.enter();
    m_cursor.advance();
    ProtoNames names;
    while (!m_cursor.isAtEnd() && !m_cursor.token().is('}') && !m_cursor.isStopped()) {
        m_cursor.keepComments(names);
        if (!m_cursor.accept(';'))
            readBodyStatement(body, names);
    }
    m_cursor.keepComments(names);
    if (!m_cursor.accept('}'))
        m_cursor.builder().report({.code = "unclosed-block",
            .range = brace,
            .message = "This block never ends",
            .hint = "Close it with }"});
    m_cursor.leave();
}

void ProtoDeclarations::readBodyStatement(Body body, ProtoNames& names)
{
    if (isStatement("option") && body != Body::Extend)
        return readOption(names);
    switch (body) {
    case Body::Message:
        return readMember(names);
    case Body::Oneof:
    case Body::Extend:
        return readField(names);
    case Body::Enum:
        return isStatement("reserved") ? readRanges("reserved", names) : readEnumValue(names);
    case Body::Service:
        if (m_cursor.token().is("rpc"))
            return readRpc(names);
        break;
    case Body::Rpc:
        break;
    }
    m_cursor.tellUnexpected(body == Body::Service ? "'rpc' or 'option'" : "'option'");
    m_cursor.skipStatement();
}

void ProtoDeclarations::readMember(ProtoNames& names)
{
    const ProtoToken& token = m_cursor.token();
    if (token.is("message"))
        return readBlock("message:", Body::Message, names);
    if (token.is("enum"))
        return readBlock("enum:", Body::Enum, names);
    if (token.is("oneof"))
        return readBlock("oneof:", Body::Oneof, names);
    if (token.is("extend"))
        return readExtend(names);
    if (token.is("reserved") || token.is("extensions"))
        return readRanges(token.text, names);
    readField(names);
}

bool ProtoDeclarations::isMapType() const
{
    return m_cursor.token().is("map") && m_cursor.peek().is('<');
}

void ProtoDeclarations::addMapType()
{
    TreeBuilder& builder = m_cursor.builder();
    const std::uint32_t begin = m_cursor.token().range.begin;
    builder.key("type:", {begin, begin});
    builder.openMap(begin, FlowStyle);
    m_cursor.advance();
    m_cursor.advance();
    if (const auto keys = m_values.readTypeName("the type of the keys"))
        m_values.add("key:", *keys);
    if (m_cursor.expect(',')) {
        if (const auto values = m_values.readTypeName("the type of the values"))
            m_values.add("value:", *values);
    }
    m_cursor.expect('>');
    close();
}

/// The name of a field stands behind its type: the map is opened under a name that is looked up first.
void ProtoDeclarations::readField(ProtoNames& names)
{
    const ProtoToken first = m_cursor.token();
    const ProtoFieldName ahead = m_cursor.fieldNameAhead();
    if (ahead.name.empty())
        openNameless(names, first, "field");
    else
        open(ahead.name, first);
    if (isLabel(first)) {
        add("label:", first);
        m_cursor.advance();
    }
    const bool isGroup = m_cursor.token().is("group") && ahead.isGroup;
    bool isGood = true;
    if (isMapType()) {
        addMapType();
    } else if (const auto type = m_values.readTypeName("the type of a field")) {
        m_values.add("type:", *type);
    } else {
        isGood = false;
    }
    if (isGood && m_cursor.token().kind == ProtoTokenKind::Name) {
        add("field:", m_cursor.token());
        m_cursor.advance();
    } else if (isGood) {
        m_cursor.tellUnexpected("the name of a field");
        isGood = false;
    }
    if (isGood)
        readNumber("number:");
    if (isGood && m_cursor.token().is('['))
        m_values.readBracketedOptions();
    if (!isGood)
        m_cursor.skipStatement();
    else if (isGroup)
        readBody(Body::Message);
    else
        m_cursor.endStatement();
    close();
}

/// `= 4`
void ProtoDeclarations::readNumber(std::string_view key)
{
    if (!m_cursor.expect('='))
        return;
    if (!startsNumber(m_cursor.token()))
        return m_cursor.tellUnexpected("a number");
    const std::uint32_t at = m_cursor.token().range.begin;
    m_cursor.builder().key(key, {at, at});
    m_values.readConstant();
}

void ProtoDeclarations::readEnumValue(ProtoNames& names)
{
    const ProtoToken name = m_cursor.token();
    if (name.kind != ProtoTokenKind::Name) {
        openNameless(names, name, "value");
        m_cursor.tellUnexpected("the name of a value");
        m_cursor.skipStatement();
        return close();
    }
    open(name.text, name);
    add("value:", name);
    m_cursor.advance();
    readNumber("number:");
    if (m_cursor.token().is('['))
        m_values.readBracketedOptions();
    m_cursor.endStatement();
    close();
}

/// `reserved` and `extensions`: ranges, or names. Fields are called so, too.
void ProtoDeclarations::readRanges(std::string_view keyword, ProtoNames& names)
{
    TreeBuilder& builder = m_cursor.builder();
    open(names.nextNumbered(std::string(keyword)), m_cursor.token());
    m_cursor.advance();
    const std::uint32_t begin =
        startsRange(m_cursor.token()) ? m_cursor.token().range.begin : m_cursor.lastEnd();
    builder.key(std::string(keyword) + ":", {begin, begin});
    builder.openSequence(begin);
    do {
        const ProtoToken token = m_cursor.token();
        if (startsNumber(token)) {
            readRange();
        } else if (token.kind == ProtoTokenKind::String) {
            m_values.readStrings();
        } else if (token.kind == ProtoTokenKind::Name) {
            builder.scalar(NodeKind::String, token.text, token.range);
            m_cursor.advance();
        } else {
            m_cursor.tellUnexpected("a number or a name");
            break;
        }
    } while (m_cursor.accept(',') && !m_cursor.isStopped());
    builder.close(std::max(begin, m_cursor.lastEnd()));
    if (m_cursor.token().is('['))
        m_values.readBracketedOptions();
    m_cursor.endStatement();
    close();
}

void ProtoDeclarations::readRange()
{
    TreeBuilder& builder = m_cursor.builder();
    const std::uint32_t begin = m_cursor.token().range.begin;
    builder.openMap(begin, FlowStyle);
    builder.key("from:", {begin, begin});
    m_values.readConstant();
    if (m_cursor.token().is("to")) {
        m_cursor.advance();
        const std::uint32_t at = m_cursor.token().range.begin;
        if (startsNumber(m_cursor.token()) || m_cursor.token().is("max")) {
            builder.key("to:", {at, at});
            m_values.readConstant();
        } else {
            m_cursor.tellUnexpected("a number or 'max'");
        }
    }
    close();
}

void ProtoDeclarations::readRpc(ProtoNames& names)
{
    const ProtoToken first = m_cursor.token();
    m_cursor.advance();
    const ProtoToken name = m_cursor.token();
    if (name.kind != ProtoTokenKind::Name) {
        openNameless(names, first, "rpc");
        m_cursor.tellUnexpected("the name of a method");
        m_cursor.skipStatement();
        return close();
    }
    open(name.text, first);
    add("rpc:", name);
    m_cursor.advance();
    readRpcSide("client stream:", "request:");
    if (m_cursor.token().is("returns"))
        m_cursor.advance();
    else
        m_cursor.tellUnexpected("'returns'");
    readRpcSide("server stream:", "response:");
    readBody(Body::Rpc, true);
    close();
}

void ProtoDeclarations::readRpcSide(std::string_view streamKey, std::string_view typeKey)
{
    if (!m_cursor.expect('('))
        return;
    // As protoc has it: "(stream.Order)" is a stream of ".Order", whatever else is called "stream".
    if (m_cursor.token().is("stream") && !m_cursor.peek().is(')')) {
        add(streamKey, m_cursor.token());
        m_cursor.advance();
    }
    if (const auto type = m_values.readTypeName("the name of a message"))
        m_values.add(typeKey, *type);
    m_cursor.expect(')');
}

} // namespace core
