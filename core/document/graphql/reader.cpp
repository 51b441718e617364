// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/reader.h"

#include "core/document/forbidden_bytes.h"
#include "core/document/graphql/graphql_keys.h"
#include "core/document/graphql/operation_reader.h"
#include "core/document/graphql/value_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace core::graphql {
namespace {

constexpr std::size_t BytesPerNode = 24; ///< of a usual schema, half of which is descriptions

/// What of the type system is being defined, from its description to its keyword's name.
struct Head {
    std::optional<Token> description = {};
    Token keyword = {}; ///< `type`, or the `extend` before it
    Token kind = {}; ///< `type`
    std::optional<Token> name = {};
    bool isExtension = false;
};

class SchemaReader {
public:
    SchemaReader(
        TreeBuilder& builder, Recovery recovery, const ReadOptions& options, const std::stop_token& stop)
        : m_builder(builder)
        , m_stop(stop)
        , m_tokens(builder, recovery)
        , m_values(builder, m_tokens, options.limits.depth)
        , m_operations(builder, m_tokens, m_values)
    {
    }

    bool read();

private:
    using Body = void (SchemaReader::*)(const Head& head);
    struct Kind {
        std::string_view word;
        Body read;
    };

    void readDefinition();
    void readTypeSystem(std::optional<Token> description);
    void readHeadName(Head& head);
    std::string keyOf(const Head& head);
    void addHead(const Head& head);

    void readSchema(const Head& head);
    void readScalar(const Head& head);
    void readObject(const Head& head);
    void readInput(const Head& head);
    void readUnion(const Head& head);
    void readEnum(const Head& head);
    void readDirective(const Head& head);

    void readImplements();
    void readRepeatable();
    void readLocations();
    void readNames(std::string_view key, char separator, std::string_view what);
    void readEntries(std::string_view key, char opening, char closing, void (SchemaReader::*entry)());
    void readField();
    void readEntryType(std::string_view what);
    void readInputValue();
    void readEnumValue();
    void readRoot();
    std::optional<Token> openEntry(std::string_view what);
    void closeEntry() { m_builder.close(m_tokens.lastEnd()); }
    void readArgumentDefinitions() { readEntries(ArgumentsKey, '(', ')', &SchemaReader::readInputValue); }

    TreeBuilder& m_builder;
    const std::stop_token& m_stop;
    TokenStream m_tokens;
    ValueReader m_values;
    OperationReader m_operations;
    std::unordered_map<std::string, std::size_t> m_extensions;

    static const std::array<Kind, 8> Kinds;
};

const std::array<SchemaReader::Kind, 8> SchemaReader::Kinds {{
    {"type", &SchemaReader::readObject},
    {"input", &SchemaReader::readInput},
    {"enum", &SchemaReader::readEnum},
    {"interface", &SchemaReader::readObject},
    {"union", &SchemaReader::readUnion},
    {"scalar", &SchemaReader::readScalar},
    {"directive", &SchemaReader::readDirective},
    {"schema", &SchemaReader::readSchema},
}};

bool SchemaReader::read()
{
    const std::uint32_t size = m_builder.tree().source().size();
    m_builder.openMap(0);
    while (!m_tokens.isAtEnd() && !m_stop.stop_requested())
        readDefinition();
    m_builder.close(size);
    return !m_stop.stop_requested();
}

void SchemaReader::readDefinition()
{
    const std::uint32_t before = m_tokens.peek().begin;
    if (m_tokens.peek().isString())
        readTypeSystem(m_tokens.take());
    else if (m_operations.startsHere())
        m_operations.read();
    else
        readTypeSystem(std::nullopt);
    if (m_tokens.peek().begin != before)
        return;
    m_tokens.tellExpected("a definition");
    m_tokens.take();
    m_tokens.skipToDefinition();
}

void SchemaReader::readTypeSystem(std::optional<Token> description)
{
    Head head {.description = description, .keyword = m_tokens.peek()};
    if (m_tokens.isWord("extend")) {
        head.isExtension = true;
        m_tokens.take();
    }
    const auto* const kind =
        std::ranges::find_if(Kinds, [&](const Kind& each) { return m_tokens.isWord(each.word); });
    if (kind == Kinds.end()) {
        m_tokens.tellExpected("a definition");
        return m_tokens.skipToDefinition();
    }
    head.kind = m_tokens.take();
    if (kind->word != "schema")
        readHeadName(head);
    const bool isNamed = head.name || kind->word == "schema";
    if (!isNamed)
        return m_tokens.skipToDefinition();
    const std::string key = keyOf(head);
    m_builder.key(key, head.name ? head.name->range() : head.kind.range());
    m_builder.openMap(description ? description->begin : head.keyword.begin);
    addHead(head);
    (this->*kind->read)(head);
    m_builder.close(m_tokens.lastEnd());
}

void SchemaReader::readHeadName(Head& head)
{
    const bool isDirective = m_tokens.textOf(head.kind) == "directive";
    if (isDirective && !m_tokens.accept('@'))
        m_tokens.tellExpected("@ and the name of a directive");
    if (m_tokens.peek().kind == TokenKind::Name)
        head.name = m_tokens.take();
    else
        m_tokens.tellExpected("a name");
}

std::string SchemaReader::keyOf(const Head& head)
{
    std::string key = !head.name ? "schema" : std::string(m_tokens.textOf(*head.name));
    if (m_tokens.textOf(head.kind) == "directive")
        key = "@" + key;
    if (!head.isExtension)
        return key;
    const std::size_t number = ++m_extensions[key];
    return "extend " + key + (number == 1 ? "" : " " + std::to_string(number));
}

void SchemaReader::addHead(const Head& head)
{
    if (head.description)
        m_values.addDescription(*head.description);
    const ByteRange kind {head.keyword.begin, head.kind.end};
    m_builder.key(KindKey, {kind.begin, kind.begin});
    const std::string_view written = m_builder.tree().source().slice(kind);
    const std::string meant = (head.isExtension ? "extend " : "") + std::string(m_tokens.textOf(head.kind));
    m_builder.scalar(NodeKind::String, written == meant ? written : std::string_view(meant), kind);
    if (!head.name)
        return;
    m_builder.key(NameKey, {head.name->begin, head.name->begin});
    m_values.addName(*head.name);
}

void SchemaReader::readSchema(const Head&)
{
    m_values.readDirectives();
    readEntries(OperationsKey, '{', '}', &SchemaReader::readRoot);
}

void SchemaReader::readScalar(const Head&)
{
    m_values.readDirectives();
}

void SchemaReader::readObject(const Head&)
{
    readImplements();
    m_values.readDirectives();
    readEntries(FieldsKey, '{', '}', &SchemaReader::readField);
}

void SchemaReader::readInput(const Head&)
{
    m_values.readDirectives();
    readEntries(FieldsKey, '{', '}', &SchemaReader::readInputValue);
}

void SchemaReader::readUnion(const Head&)
{
    m_values.readDirectives();
    if (m_tokens.accept('='))
        readNames(MembersKey, '|', "the name of a type");
}

void SchemaReader::readEnum(const Head&)
{
    m_values.readDirectives();
    readEntries(ValuesKey, '{', '}', &SchemaReader::readEnumValue);
}

void SchemaReader::readDirective(const Head&)
{
    readArgumentDefinitions();
    readRepeatable();
    readLocations();
}

void SchemaReader::readImplements()
{
    if (m_tokens.acceptWord("implements"))
        readNames(ImplementsKey, '&', "the name of an interface");
}

void SchemaReader::readRepeatable()
{
    if (!m_tokens.isWord("repeatable"))
        return;
    const Token word = m_tokens.take();
    m_builder.key(RepeatableKey, {word.begin, word.begin});
    m_builder.scalar(NodeKind::Boolean, "true", word.range());
}

void SchemaReader::readLocations()
{
    if (m_tokens.acceptWord("on"))
        readNames(LocationsKey, '|', "a place where it may stand");
    else
        m_tokens.tellExpected("\"on\" and the places where it may stand");
}

/// `A & B` or `| A | B`. Once, interfaces stood without anything between them: still read, and told.
void SchemaReader::readNames(std::string_view key, char separator, std::string_view what)
{
    const bool isThere = m_tokens.peek().is(separator)
        || (m_tokens.peek().kind == TokenKind::Name && !m_tokens.startsDefinition());
    if (!isThere)
        return m_tokens.tellExpected(what);
    const std::uint32_t begin = m_tokens.peek().begin;
    m_builder.key(key, {begin, begin});
    m_builder.openSequence(begin);
    bool isExpected = true;
    m_tokens.accept(separator);
    while (m_tokens.peek().kind == TokenKind::Name && !m_tokens.startsDefinition()) {
        m_values.addName(m_tokens.take());
        const Token& next = m_tokens.peek();
        isExpected = m_tokens.accept(separator);
        if (isExpected)
            continue;
        if (separator != '&' || next.kind != TokenKind::Name || next.startsLine)
            break;
        m_builder.report({.level = DiagnosticLevel::Warning,
            .code = "graphql-interfaces",
            .range = next.range(),
            .message = "Interfaces stand with & between them",
            .hint = "Write: implements A & B"});
    }
    // The next definition does not belong to the names before it.
    if (isExpected)
        m_tokens.tellExpected(what);
    m_builder.close(m_tokens.lastEnd());
}

void SchemaReader::readEntries(
    std::string_view key, char opening, char closing, void (SchemaReader::*entry)())
{
    if (!m_tokens.peek().is(opening))
        return;
    const std::uint32_t begin = m_tokens.take().begin;
    m_builder.key(key, {begin, begin});
    m_builder.openMap(begin);
    while (!m_tokens.isAtEnd() && !m_tokens.peek().is(closing) && !m_tokens.startsDefinition()) {
        const std::uint32_t before = m_tokens.peek().begin;
        (this->*entry)();
        // What stands behind an entry on its own line belongs to nothing.
        const Token& next = m_tokens.peek();
        const bool mayFollow = next.is(closing) || next.isString() || next.kind == TokenKind::Name
            || next.kind == TokenKind::End;
        // A colon behind an argument is that of the field, whose bracket nobody closed.
        if (closing == ')' && next.is(':') && next.begin != before)
            break;
        if (next.begin == before || !mayFollow) {
            m_tokens.tellExpected(std::string("the next entry or ") + closing);
            m_tokens.skipToEntry(closing);
        }
        // A bracket that nobody opened, in a list that goes on.
        if (closing == '}' && (m_tokens.peek().is(')') || m_tokens.peek().is(']')))
            m_tokens.take();
        if (m_tokens.peek().begin == before)
            break;
    }
    if (!m_tokens.accept(closing))
        m_builder.report({.code = "graphql-open-bracket",
            .range = {begin, begin + 1},
            .message = std::string("This ") + opening + " is never closed",
            .hint = std::string("Close it with ") + closing + " behind the last entry"});
    m_builder.close(m_tokens.lastEnd());
}

/// Description and name; nothing, and nothing opened, where no entry begins.
std::optional<Token> SchemaReader::openEntry(std::string_view what)
{
    std::optional<Token> description;
    if (m_tokens.peek().isString())
        description = m_tokens.take();
    if (m_tokens.peek().kind != TokenKind::Name) {
        m_tokens.tellExpected(what);
        return std::nullopt;
    }
    const Token name = m_tokens.take();
    m_builder.key(m_tokens.textOf(name), name.range());
    m_builder.openMap(description ? description->begin : name.begin);
    if (description)
        m_values.addDescription(*description);
    return name;
}

/// Where only the colon is missing, what stands behind the name on its line is the type.
void SchemaReader::readEntryType(std::string_view what)
{
    const bool hasColon = m_tokens.accept(':');
    if (!hasColon)
        m_tokens.tellExpected(what);
    const Token& next = m_tokens.peek();
    if (hasColon || (!next.startsLine && (next.kind == TokenKind::Name || next.is('['))))
        m_values.readType();
}

void SchemaReader::readField()
{
    if (!openEntry("the name of a field"))
        return;
    readArgumentDefinitions();
    readEntryType("a colon and the type of the field");
    m_values.readDirectives();
    closeEntry();
}

void SchemaReader::readInputValue()
{
    if (!openEntry("a name"))
        return;
    readEntryType("a colon and a type");
    if (m_tokens.accept('='))
        m_values.readValue(DefaultKey);
    m_values.readDirectives();
    closeEntry();
}

void SchemaReader::readEnumValue()
{
    if (!openEntry("the name of a value"))
        return;
    m_values.readDirectives();
    closeEntry();
}

/// `query: Root`.
void SchemaReader::readRoot()
{
    if (m_tokens.peek().kind != TokenKind::Name)
        return m_tokens.tellExpected("query, mutation or subscription");
    const Token name = m_tokens.take();
    m_builder.key(m_tokens.textOf(name), name.range());
    if (!m_tokens.accept(':'))
        m_tokens.tellExpected("a colon and the name of a type");
    if (m_tokens.peek().kind == TokenKind::Name && !m_tokens.peek().startsLine)
        return m_values.addName(m_tokens.take());
    m_tokens.tellExpected("the name of a type");
    m_builder.scalar(NodeKind::Null, {}, {m_tokens.lastEnd(), m_tokens.lastEnd()}, BrokenValue);
}

/// What is there twice is no fault of the form.
std::optional<Diagnostic> firstFault(const TreeBuilder& builder, const TreeBuilder::Mark& since)
{
    const std::span all(builder.diagnostics());
    const auto told = all.subspan(since.diagnostics);
    const auto found = std::ranges::find_if(told, [](const Diagnostic& each) {
        return each.level == DiagnosticLevel::Error && each.code != DuplicateKeyCode;
    });
    return found == told.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void readGraphQl(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop)
{
    const std::string_view bytes = builder.tree().source().bytes();
    if (isUtf16(bytes)) {
        builder.report({.code = "utf-16",
            .range = {},
            .message = "The text is in UTF-16",
            .hint = "Save the file in UTF-8"});
        return;
    }
    reportForbiddenBytes(builder);
    builder.expect(bytes.size() / BytesPerNode);
    const TreeBuilder::Mark empty = builder.mark();
    bool isRead = SchemaReader(builder, Recovery::None, options, stop).read();
    // Only a text with faults is asked where it might go on.
    const std::optional<Diagnostic> fault = firstFault(builder, empty);
    if (isRead && fault) {
        builder.takeBack(empty);
        isRead = SchemaReader(builder, Recovery::AtDefinitions, options, stop).read();
        // Whoever goes on somewhere else must not make a faulty text a whole one.
        if (!firstFault(builder, empty))
            builder.report(*fault);
    }
    if (isRead)
        return;
    builder.takeBack(empty);
    builder.report({.code = "stopped", .range = {}, .message = "Reading was stopped"});
}

} // namespace core::graphql
