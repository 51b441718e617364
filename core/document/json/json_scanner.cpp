// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_scanner.h"

#include "core/base/unicode.h"
#include "core/document/json/json_abridged.h"
#include "core/document/json/json_bare_value.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view JsonPunctuation = "{}[]:,";
constexpr JsonTokenKind PunctuationKinds[] = {JsonTokenKind::OpenMap, JsonTokenKind::CloseMap,
    JsonTokenKind::OpenSequence, JsonTokenKind::CloseSequence, JsonTokenKind::Colon, JsonTokenKind::Comma};

/// What other programs take for white space: form feeds, no-break and ideographic spaces, line separators,
/// marks.
constexpr std::string_view ForeignBlanks[] = {
    "\f", "\v", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\x8B", "\xEF\xBB\xBF"};

} // namespace

JsonScanner::JsonScanner(TreeBuilder& builder)
    : m_builder(builder)
    , m_bytes(builder.tree().source().bytes())
    , m_at(m_bytes.starts_with(ByteOrderMark) ? static_cast<std::uint32_t>(ByteOrderMark.size()) : 0)
{
}

JsonToken JsonScanner::next()
{
    while (skipBlank()) { }
    if (m_at == m_bytes.size())
        return {JsonTokenKind::End, {m_at, m_at}};
    const char c = m_bytes[m_at];
    if (const std::size_t place = JsonPunctuation.find(c); place != std::string_view::npos) {
        ++m_at;
        return {PunctuationKinds[place], {m_at - 1, m_at}};
    }
    return c == '"' || c == '\'' ? string() : bare();
}

/// Skips some of what stands between tokens; false when there is none left.
bool JsonScanner::skipBlank()
{
    const std::uint32_t begin = m_at;
    while (m_at < m_bytes.size() && isJsonBlank(m_bytes[m_at]))
        ++m_at;
    if (m_at == m_bytes.size())
        return false;
    if (startsComment(m_at))
        skipComment();
    else if (const std::uint32_t length = foreignBlankLength())
        skipForeignBlank(length);
    else if (m_bytes[m_at] == '\0' || utf8Length(m_bytes, m_at) == 0)
        ++m_at; // told with the other bytes that no text may have
    return m_at != begin;
}

void JsonScanner::skipComment()
{
    const std::uint32_t begin = m_at;
    const bool isBlock = m_bytes.substr(m_at, 2) == "/*";
    const std::size_t closing = isBlock ? m_bytes.find("*/", m_at + 2) : m_bytes.find_first_of("\r\n", m_at);
    if (closing == std::string_view::npos)
        m_at = static_cast<std::uint32_t>(m_bytes.size());
    else
        m_at = static_cast<std::uint32_t>(closing) + (isBlock ? 2 : 0);
    m_builder.report({.code = "comment",
        .range = {begin, m_at},
        .message = "JSON has no comments",
        .hint = "Remove it, or say it in a \"description\" or \"$comment\""});
}

void JsonScanner::skipForeignBlank(std::uint32_t length)
{
    m_builder.report({.code = "foreign-white-space",
        .range = {m_at, m_at + length},
        .message = "This character looks like a space but is none in JSON",
        .hint = "Replace it with an ordinary space"});
    m_at += length;
}

std::uint32_t JsonScanner::foreignBlankLength() const
{
    if (m_bytes[m_at] > ' ' && m_bytes[m_at] <= '~')
        return 0; // nearly always; the list is short but long to walk for every token
    const std::string_view rest = m_bytes.substr(m_at);
    const auto* const found =
        std::ranges::find_if(ForeignBlanks, [&](std::string_view blank) { return rest.starts_with(blank); });
    return found == std::end(ForeignBlanks) ? 0 : static_cast<std::uint32_t>(found->size());
}

JsonToken JsonScanner::string()
{
    const JsonString read = readJsonString(m_builder, m_at, m_buffer);
    m_at = read.range.end;
    return {JsonTokenKind::String, read.range, read.text, read.isTerminated};
}

JsonToken JsonScanner::bare()
{
    const std::uint32_t begin = m_at;
    skipBareRun();
    if (readBareValue(slice(begin)).kind == NodeKind::String)
        skipMoreWords();
    return {JsonTokenKind::Bare, {begin, m_at}, slice(begin)};
}

void JsonScanner::skipBareRun()
{
    do
        ++m_at;
    while (isBare(m_at));
}

/// Words behind the first belong to the same forgotten pair of quotes.
void JsonScanner::skipMoreWords()
{
    for (;;) {
        const std::size_t next = m_bytes.find_first_not_of(" \t", m_at);
        if (!isBare(next))
            return;
        m_at = static_cast<std::uint32_t>(next);
        skipBareRun();
    }
}

bool JsonScanner::startsComment(std::size_t at) const
{
    return m_bytes[at] == '#' || m_bytes.substr(at, 2) == "//" || m_bytes.substr(at, 2) == "/*";
}

/// Whether the byte can stand in a value without quotes.
bool JsonScanner::isBare(std::size_t at) const
{
    return at < m_bytes.size() && !isJsonBlank(m_bytes[at]) && m_bytes[at] != '"' && !startsComment(at)
        && JsonPunctuation.find(m_bytes[at]) == std::string_view::npos;
}

} // namespace core
