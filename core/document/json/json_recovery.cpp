// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_recovery.h"

#include "core/document/forbidden_bytes.h"
#include "core/document/json/json_bare_value.h"
#include "core/document/json/json_scanner.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core {

namespace {

constexpr std::uint32_t TokensBetweenStops = 4096;

bool isOpener(JsonTokenKind kind)
{
    return kind == JsonTokenKind::OpenMap || kind == JsonTokenKind::OpenSequence;
}

bool isCloser(JsonTokenKind kind)
{
    return kind == JsonTokenKind::CloseMap || kind == JsonTokenKind::CloseSequence;
}

bool startsValue(JsonTokenKind kind)
{
    return isOpener(kind) || kind == JsonTokenKind::String || kind == JsonTokenKind::Bare;
}

JsonTokenKind closerOf(JsonTokenKind opener)
{
    return opener == JsonTokenKind::OpenMap ? JsonTokenKind::CloseMap : JsonTokenKind::CloseSequence;
}

class JsonRecovery {
public:
    JsonRecovery(TreeBuilder& builder, const ReadLimits& limits, const std::stop_token& stop)
        : m_builder(builder)
        , m_limits(limits)
        , m_stop(stop)
        , m_scanner(builder)
    {
    }

    void read();
    std::size_t resume(const JsonResumption& where);

private:
    /// What may come next in the innermost open bracket.
    enum class Expect : std::uint8_t { FirstEntry, NextEntry, Colon, Value, Separator };

    struct OpenBracket {
        JsonTokenKind closer = JsonTokenKind::End;
        ByteRange range;
    };

    void advance();
    bool findRoot();
    void step();
    void entry();
    void key();
    void keyWithoutName();
    void colon();
    void value();
    void bareValue();
    void open();
    void separator();
    void close();
    void closeOthersFirst();
    void closeInnermost(std::uint32_t end);
    void closeAtEnd();
    void finish();
    bool isBeforeEntry() const;
    void skipTooDeep();
    void missingValue(ByteRange place);
    void refuseRest();

    void report(std::string_view code, ByteRange range, std::string message, std::string hint)
    {
        m_builder.report(
            {.code = code, .range = range, .message = std::move(message), .hint = std::move(hint)});
    }
    bool at(JsonTokenKind kind) const { return m_token.kind == kind; }
    std::string tokenText() const { return std::string(m_builder.tree().source().slice(m_token.range)); }
    /// Behind the last token, up to the present one; never empty.
    ByteRange gap() const
    {
        return m_before.end < m_token.range.begin ? ByteRange {m_before.end, m_token.range.begin}
                                                  : m_token.range;
    }

    TreeBuilder& m_builder;
    const ReadLimits& m_limits;
    const std::stop_token& m_stop;
    JsonScanner m_scanner;
    JsonToken m_token;
    ByteRange m_before; ///< the token before the present one
    Expect m_expect = Expect::Value;
    std::vector<OpenBracket> m_open;
    std::uint32_t m_tokens = 0;
    bool m_lostSeparator = false; ///< a string without end swallowed what stood behind it
    bool m_toldDepth = false;
};

void JsonRecovery::read()
{
    if (isUtf16(m_builder.tree().source().bytes()))
        return report("utf16", {0, 2}, "The text is in UTF-16", "Save the file in UTF-8");
    reportForbiddenBytes(m_builder);
    m_token = m_scanner.next();
    if (!findRoot())
        return;
    value();
    while (!m_open.empty() && !at(JsonTokenKind::End))
        step();
    finish();
}

std::size_t JsonRecovery::resume(const JsonResumption& where)
{
    for (NodeIndex bracket = 0; bracket < where.brackets; ++bracket) {
        const NodeRecord& record = m_builder.tree().record(bracket);
        m_open.push_back(
            {record.kind == NodeKind::Map ? JsonTokenKind::CloseMap : JsonTokenKind::CloseSequence,
                {record.begin, record.begin + 1}});
    }
    m_scanner.goTo(where.at);
    m_token = m_scanner.next();
    m_expect = Expect::FirstEntry;
    std::size_t lowest = m_open.size();
    while (!m_open.empty() && !at(JsonTokenKind::End)) {
        if (m_open.size() == lowest && isBeforeEntry() && where.stopsAt(lowest - 1, m_token.range.begin))
            return lowest;
        step();
        lowest = std::min(lowest, m_open.size());
    }
    finish();
    return 0;
}

/// Whether what happens next depends on nothing but the open brackets and the text from here on.
bool JsonRecovery::isBeforeEntry() const
{
    const bool expectsEntry = m_expect == Expect::FirstEntry || m_expect == Expect::NextEntry;
    const bool begins =
        m_builder.inMap() ? at(JsonTokenKind::String) || at(JsonTokenKind::Bare) : startsValue(m_token.kind);
    const bool isBehindComma = m_builder.tree().source().slice(m_before) == ",";
    return expectsEntry && begins && (isBehindComma || m_before.end < m_token.range.begin);
}

void JsonRecovery::finish()
{
    if (!m_open.empty())
        closeAtEnd();
    else if (!at(JsonTokenKind::End))
        refuseRest();
}

void JsonRecovery::advance()
{
    m_before = m_token.range;
    m_lostSeparator = at(JsonTokenKind::String) && !m_token.isTerminated;
    const bool isStopped = ++m_tokens % TokensBetweenStops == 0 && m_stop.stop_requested();
    m_token = isStopped ? JsonToken {JsonTokenKind::End, {m_before.end, m_before.end}} : m_scanner.next();
}

/// Goes to the first token a value can begin with.
bool JsonRecovery::findRoot()
{
    const bool isEmpty = at(JsonTokenKind::End);
    for (; !at(JsonTokenKind::End) && !startsValue(m_token.kind); advance())
        report("unexpected-character", m_token.range, "No value begins with " + tokenText(), "Remove it");
    if (isEmpty)
        report("empty-text", {0, m_token.range.end}, "The text holds no value",
            "Write a JSON value, such as {}");
    return !at(JsonTokenKind::End);
}

/// Each step takes a token, or changes the expectation to one that will.
void JsonRecovery::step()
{
    switch (m_expect) {
    case Expect::FirstEntry:
    case Expect::NextEntry:
        return isCloser(m_token.kind) ? close() : entry();
    case Expect::Colon:
        return colon();
    case Expect::Value:
        return value();
    case Expect::Separator:
        return separator();
    }
}

void JsonRecovery::entry()
{
    if (m_builder.inMap())
        return key();
    if (!at(JsonTokenKind::Colon))
        return value();
    report("unexpected-colon", m_token.range, "The values of a list have no names",
        "Remove it, or use {} for named values");
    advance();
    m_expect = Expect::FirstEntry;
}

void JsonRecovery::key()
{
    switch (m_token.kind) {
    case JsonTokenKind::Comma:
        report("extra-comma", m_token.range, "Nothing stands before this comma", "Remove it");
        advance();
        m_expect = Expect::FirstEntry;
        return;
    case JsonTokenKind::Bare:
        report("unquoted-key", m_token.range, "The key has no quotes", "Put it in double quotes");
        [[fallthrough]];
    case JsonTokenKind::String:
        m_builder.key(m_token.text, m_token.range);
        advance();
        m_expect = Expect::Colon;
        return;
    default:
        keyWithoutName();
    }
}

void JsonRecovery::keyWithoutName()
{
    report("missing-key", m_token.range, "A value in {} needs a key before it",
        "Write a key in double quotes and a colon");
    m_builder.key({}, {m_token.range.begin, m_token.range.begin});
    if (at(JsonTokenKind::Colon))
        advance();
    m_expect = Expect::Value;
}

void JsonRecovery::colon()
{
    m_expect = Expect::Value;
    if (at(JsonTokenKind::Colon))
        return advance();
    if (m_lostSeparator || !startsValue(m_token.kind))
        return missingValue(m_before);
    report("missing-colon", gap(), "A colon is missing between a key and its value", "Write : here");
}

void JsonRecovery::value()
{
    switch (m_token.kind) {
    case JsonTokenKind::OpenMap:
    case JsonTokenKind::OpenSequence:
        return open();
    case JsonTokenKind::String:
        m_builder.scalar(NodeKind::String, m_token.text, m_token.range, QuotedValue);
        break;
    case JsonTokenKind::Bare:
        bareValue();
        break;
    case JsonTokenKind::Colon:
        report("unexpected-colon", m_token.range, "A colon too many stands here", "Remove it");
        return advance();
    default:
        return missingValue(m_builder.inMap() ? m_before : m_token.range);
    }
    advance();
    m_expect = Expect::Separator;
}

void JsonRecovery::bareValue()
{
    const JsonBareValue value = readBareValue(m_token.text);
    if (!value.isJson())
        report(value.code, m_token.range, std::string(value.message), std::string(value.hint));
    m_builder.scalar(value.kind, m_token.text, m_token.range);
}

/// Stands in for a value that is not there; what comes next is looked at as if it were.
void JsonRecovery::missingValue(ByteRange place)
{
    if (!m_lostSeparator)
        report("missing-value", place, "A value is missing here", "Write one, or null");
    m_builder.scalar(NodeKind::Null, {}, {m_before.end, m_before.end}, BrokenValue);
    m_expect = Expect::Separator;
}

void JsonRecovery::open()
{
    if (m_builder.depth() >= m_limits.depth)
        return skipTooDeep();
    m_open.push_back({closerOf(m_token.kind), m_token.range});
    if (at(JsonTokenKind::OpenMap))
        m_builder.openMap(m_token.range.begin, FlowStyle);
    else
        m_builder.openSequence(m_token.range.begin, FlowStyle);
    advance();
    m_expect = Expect::FirstEntry;
}

void JsonRecovery::skipTooDeep()
{
    const ByteRange opening = m_token.range;
    if (!m_toldDepth)
        report(NestedTooDeep, opening, "Nested deeper than " + std::to_string(m_limits.depth),
            "Move the inner parts out; what is deeper is not read");
    m_toldDepth = true;
    std::size_t depth = 0;
    do {
        if (isOpener(m_token.kind))
            ++depth;
        else if (isCloser(m_token.kind))
            --depth;
        advance();
    } while (depth > 0 && !at(JsonTokenKind::End));
    m_builder.scalar(NodeKind::Null, {}, {opening.begin, m_before.end}, BrokenValue);
    m_expect = Expect::Separator;
}

void JsonRecovery::separator()
{
    if (isCloser(m_token.kind))
        return close();
    m_expect = Expect::NextEntry;
    if (at(JsonTokenKind::Comma))
        return advance();
    if (at(JsonTokenKind::Colon)) {
        m_expect = Expect::FirstEntry;
        report("unexpected-colon", m_token.range, "A colon stands where a comma must",
            "Write a comma, or use {} for named values");
        return advance();
    }
    if (!m_lostSeparator)
        report("missing-comma", gap(), "A comma is missing before this", "Write , here");
}

void JsonRecovery::close()
{
    if (m_expect == Expect::NextEntry)
        report("trailing-comma", m_before, "Nothing stands between this comma and the closing bracket",
            "Remove the comma");
    if (m_token.kind != m_open.back().closer)
        closeOthersFirst();
    closeInnermost(m_token.range.end);
    advance();
}

/// A bracket of the wrong kind closes what it fits, and all within; where nothing fits, it is taken for a
/// slip.
void JsonRecovery::closeOthersFirst()
{
    m_builder.report({.code = "mismatched-bracket",
        .range = m_token.range,
        .message = "This bracket does not close the one that is open",
        .hint = m_open.back().closer == JsonTokenKind::CloseMap ? "Write } for the open {"
                                                                : "Write ] for the open [",
        .related = m_open.back().range});
    const auto fits = std::ranges::find(m_open.rbegin(), m_open.rend(), m_token.kind, &OpenBracket::closer);
    if (fits == m_open.rend())
        return;
    for (auto within = fits - m_open.rbegin(); within > 0; --within)
        closeInnermost(m_before.end);
}

void JsonRecovery::closeInnermost(std::uint32_t end)
{
    m_builder.close(end);
    m_open.pop_back();
    m_expect = Expect::Separator;
}

void JsonRecovery::closeAtEnd()
{
    const std::string count =
        m_open.size() == 1 ? "a bracket is" : std::to_string(m_open.size()) + " brackets are";
    m_builder.report({.code = "unclosed-bracket",
        .range = {m_before.begin, m_before.end},
        .message = "The text ends before " + count + " closed",
        .hint = m_open.back().closer == JsonTokenKind::CloseMap ? "Write } first" : "Write ] first",
        .related = m_open.back().range});
    if (m_builder.inMap() && !m_builder.expectsKey())
        m_builder.scalar(NodeKind::Null, {}, {m_before.end, m_before.end}, BrokenValue);
    while (!m_open.empty())
        closeInnermost(m_before.end);
}

void JsonRecovery::refuseRest()
{
    const std::string_view bytes = m_builder.tree().source().bytes();
    const auto end = static_cast<std::uint32_t>(bytes.find_last_not_of(" \t\r\n") + 1);
    report("content-after-end", {m_token.range.begin, std::max(end, m_token.range.end)},
        "The JSON value ends before this", "Remove it, or put several values into one list [ ]");
}

} // namespace

void recoverJson(TreeBuilder& builder, const ReadLimits& limits, const std::stop_token& stop)
{
    JsonRecovery(builder, limits, stop).read();
}

std::size_t resumeJson(
    TreeBuilder& builder, const JsonResumption& where, const ReadLimits& limits, const std::stop_token& stop)
{
    return JsonRecovery(builder, limits, stop).resume(where);
}

} // namespace core
