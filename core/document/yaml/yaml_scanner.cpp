// SPDX-License-Identifier: Apache-2.0
// Block style and what to do when it goes wrong; flow style is in yaml_flow.cpp.
#include "core/document/yaml/yaml_scanner.h"

#include "core/document/yaml/yaml_schema.h"

#include <cstring>

namespace core {

namespace {
constexpr std::string_view TooDeep = "nested-too-deep";
} // namespace

YamlScanner::YamlScanner(std::string_view text, ByteRange document, TreeBuilder& builder,
    YamlFallback& fallback, const ReadLimits& limits)
    : m_text(text.substr(0, document.end))
    , m_builder(builder)
    , m_fallback(fallback)
    , m_limits(limits)
    , m_scalars(m_text)
    , m_at(document.begin)
    , m_end(document.begin)
{
}

void YamlScanner::read()
{
    const auto mark = m_builder.mark();
    const std::uint32_t begin = m_at;
    if (wholeDocument())
        return;
    const YamlFailure own = m_failure;
    m_builder.takeBack(mark);
    const auto end = handOn({begin, static_cast<std::uint32_t>(m_text.size())}, YamlPiece::Whole, -1);
    if (end)
        return;
    m_builder.takeBack(mark);
    keepReadable(begin);
    report(own.code.empty() ? end.error() : own);
}

std::optional<std::size_t> YamlScanner::resume(std::span<const YamlLevel> levels, const YamlStop& stopsAt)
{
    for (std::size_t open = levels.size(); open > 0; --open) {
        const YamlLevel& level = levels[open - 1];
        for (skipStrays(level.column, level.holds); goesOn(level);) {
            if (stopsAt(open - 1, m_first))
                return open;
            if (!member(m_first, level))
                return std::nullopt;
        }
        m_builder.close(m_end);
    }
    return m_indent == -1 ? std::optional<std::size_t>(0) : std::nullopt;
}

/// Reads the value a broken document begins with once more, if that much can be read.
void YamlScanner::keepReadable(std::uint32_t begin)
{
    const auto mark = m_builder.mark();
    m_at = begin;
    if (findContent() && node(m_first, m_indent, -1))
        return;
    m_builder.takeBack(mark);
    m_builder.scalar(NodeKind::Null, {}, {begin, begin}, BrokenValue);
}

bool YamlScanner::wholeDocument()
{
    const std::uint32_t begin = m_at;
    if (!findContent()) {
        if (m_indent == -1)
            addNull(begin);
        return m_indent == -1;
    }
    if (!node(m_first, m_indent, -1))
        return false;
    if (findContent())
        return fail(m_first, "yaml-trailing-content",
            "Content follows behind the end of the document's value",
            "Indent it as part of the value, or give it a key");
    return m_indent == -1;
}

// Lines.

/// Goes to the next line with content and looks how deep it stands. False at the end (m_indent is -1) or on a
/// failure.
bool YamlScanner::findContent()
{
    const auto size = static_cast<std::uint32_t>(m_text.size());
    while (m_at < size) {
        m_first = m_at;
        while (charAt(m_first) == ' ')
            ++m_first;
        m_indent = static_cast<int>(m_first - m_at);
        const bool tab = charAt(m_first) == '\t';
        const std::uint32_t first = tab ? skipBlanks(m_first) : m_first;
        if (!m_scalars.atBreak(first) && charAt(first) != '#')
            return !tab
                || fail(m_first, "yaml-tab-indentation", "A tab stands where the line is indented",
                    "Indent with spaces; YAML does not allow tabs there");
        m_at = m_scalars.nextLine(first);
    }
    m_indent = -1;
    return false;
}

/// Behind a value nothing but a comment may stand on its line.
bool YamlScanner::finishLine(std::uint32_t behindValue)
{
    m_end = behindValue;
    const std::uint32_t next = skipBlanks(behindValue);
    if (!m_scalars.atBreak(next) && (charAt(next) != '#' || next == behindValue)) {
        if (charAt(next) == ':')
            return fail(next, "yaml-nested-mapping", "A second `key:` stands on this line",
                "Put the value in quotes if it contains `: `, or begin the inner map on a new line");
        return fail(next, "yaml-trailing-characters", "Something stands behind the end of the value",
            charAt(next) == '#' ? "Put a space before the # of a comment" : "Put the whole value in quotes");
    }
    m_at = m_scalars.nextLine(next);
    return true;
}

bool YamlScanner::startsLine(std::uint32_t at, int column) const
{
    const auto width = static_cast<std::uint32_t>(column);
    if (at < width || m_text.substr(at - width, width).find_first_not_of(' ') != std::string_view::npos)
        return false;
    return at == width || m_text[at - width - 1] == '\n';
}

/// Where the lines of an entry or item end: before the next line that does not stand deeper.
std::uint32_t YamlScanner::pieceEnd(std::uint32_t at, int column, YamlPiece piece) const
{
    std::uint32_t line = m_scalars.nextLine(at);
    for (; line < m_text.size(); line = m_scalars.nextLine(line)) {
        std::uint32_t first = line;
        while (charAt(first) == ' ')
            ++first;
        const int indent = static_cast<int>(first - line);
        if (indent > column || m_scalars.atBreak(skipBlanks(first)) || charAt(first) == '#'
            || charAt(first) == '\t')
            continue;
        const char c = charAt(first);
        const bool closes = indent == column && (c == ']' || c == '}');
        const bool continues = indent == column && piece == YamlPiece::MapEntries
            && (isDash(first) || (c == ':' && m_scalars.atSpace(first + 1)));
        if (!closes && !continues)
            break;
    }
    return line;
}

std::uint32_t YamlScanner::skipBlanks(std::uint32_t at) const
{
    while (isBlank(at))
        ++at;
    return at;
}

// Block style.

bool YamlScanner::node(std::uint32_t at, int column, int parent)
{
    if (tooDeep(at))
        return false;
    if (isDash(at))
        return sequence(at, column);
    Key key;
    if (findKey(at, key))
        return map(at, column);
    return value(at, parent);
}

bool YamlScanner::map(std::uint32_t at, int column)
{
    m_builder.openMap(at);
    return members(at, {YamlPiece::MapEntries, column});
}

/// Reads what the open collection holds, from its first on, and closes it.
bool YamlScanner::members(std::uint32_t at, const YamlLevel& level)
{
    do {
        if (!member(at, level))
            return false;
        at = m_first;
    } while (goesOn(level));
    m_builder.close(m_end);
    return true;
}

bool YamlScanner::member(std::uint32_t at, const YamlLevel& level)
{
    const auto mark = m_builder.mark();
    const bool isRead =
        level.holds == YamlPiece::MapEntries ? entry(at, level.column) : item(at, level.column);
    if (!isRead && !fallBack(mark, at, level.column, level.holds))
        return false;
    skipStrays(level.column, level.holds);
    return true;
}

/// Whether the line found belongs to the collection.
bool YamlScanner::goesOn(const YamlLevel& level) const
{
    return m_indent >= level.column && (level.holds == YamlPiece::MapEntries || isDash(m_first));
}

bool YamlScanner::entry(std::uint32_t at, int column)
{
    Key key;
    if (!findKey(at, key))
        return fail(at, "yaml-missing-colon", "A `key: value` is expected here",
            isDash(at) ? "Indent the list as its key, or remove the dash"
                       : "Add the colon and a space behind the key");
    if (key.text == "<<" && m_text[at] == '<')
        return fail(at);
    m_builder.key(key.text, key.range);
    return entryValue(key, column);
}

bool YamlScanner::entryValue(const Key& key, int column)
{
    const std::uint32_t at = skipBlanks(key.behindColon);
    if (!m_scalars.atBreak(at) && (charAt(at) != '#' || at == key.behindColon))
        return value(at, column);
    m_at = m_scalars.nextLine(at);
    if (findContent()) {
        if (m_indent > column)
            return node(m_first, m_indent, column);
        if (m_indent == column && isDash(m_first))
            return sequence(m_first, column);
    } else if (m_indent != -1) {
        return false;
    }
    addNull(key.behindColon);
    return true;
}

bool YamlScanner::sequence(std::uint32_t at, int column)
{
    m_builder.openSequence(at);
    return members(at, {YamlPiece::SequenceItems, column});
}

bool YamlScanner::item(std::uint32_t at, int column)
{
    std::uint32_t first = at + 1;
    while (charAt(first) == ' ')
        ++first;
    if (charAt(first) == '\t')
        return fail(first);
    if (!m_scalars.atBreak(first) && charAt(first) != '#')
        return node(first, column + static_cast<int>(first - at), column);
    m_at = m_scalars.nextLine(first);
    if (findContent()) {
        if (m_indent > column)
            return node(m_first, m_indent, column);
    } else if (m_indent != -1) {
        return false;
    }
    addNull(at + 1);
    return true;
}

bool YamlScanner::value(std::uint32_t at, int parent)
{
    switch (m_text[at]) {
    case '[':
    case '{':
        return flow(at, parent) && finishLine(m_at);
    case '&':
    case '*':
    case '!':
    case '?':
        if (m_text[at] != '?' || m_scalars.atSpace(at + 1))
            return fail(at);
        break;
    default:
        break;
    }
    const auto scalar = m_scalars.any(at, parent, false);
    if (!scalar)
        return failAsScalar();
    addScalar(at, *scalar);
    if (charAt(at) != '|' && charAt(at) != '>')
        return (!scalar->multiLine || !runsIntoKey(at, *scalar)) && finishLine(scalar->end);
    m_end = scalar->end;
    m_at = m_scalars.nextLine(scalar->end);
    return true;
}

/// A plain value that goes on over lines until a colon shows that one of them was meant to be a key.
bool YamlScanner::runsIntoKey(std::uint32_t at, const YamlScalar& scalar)
{
    if (charAt(skipBlanks(scalar.end)) != ':')
        return false;
    std::uint32_t line = scalar.end;
    while (m_text[line - 1] != '\n')
        --line;
    std::uint32_t before = at;
    while (before > 0 && m_text[before - 1] == ' ')
        --before;
    const bool onOwnLine = before == 0 || m_text[before - 1] == '\n';
    if (onOwnLine)
        fail(at, "yaml-missing-colon", "A colon is missing behind this key", "Add the colon behind the key");
    else
        fail(skipBlanks(line), "yaml-indentation", "This line stands deeper than the lines it belongs to",
            "Indent it like its siblings");
    return true;
}

/// Behind a complete entry or item: lines that stand deeper, or are of another kind on its column, belong to
/// nothing.
void YamlScanner::skipStrays(int column, YamlPiece piece)
{
    for (;;) {
        const bool found = findContent();
        const bool dash = found && piece == YamlPiece::MapEntries && m_indent == column && isDash(m_first);
        if (m_indent == -1 || (found && m_indent <= column && !dash))
            return;
        if (dash)
            fail(m_first, "yaml-unexpected-item", "A list item stands where a `key: value` is expected",
                "Indent the list as the value of its key");
        else if (found)
            fail(m_first, "yaml-indentation", "This line stands deeper than the lines it belongs to",
                "Indent it like its siblings");
        report(m_failure);
        m_at = pieceEnd(m_first, column, YamlPiece::SequenceItems);
    }
}

bool YamlScanner::findKey(std::uint32_t at, Key& key)
{
    const char first = charAt(at);
    if (first != '"' && first != '\'')
        return findPlainKey(at, key);
    const auto scalar = m_scalars.any(at, -1, false);
    if (!scalar || scalar->multiLine)
        return false;
    const std::uint32_t colon = skipBlanks(scalar->end);
    if (charAt(colon) != ':' || !m_scalars.atSpace(colon + 1))
        return false;
    key = {scalar->text, {at, scalar->end}, colon + 1};
    return true;
}

bool YamlScanner::findPlainKey(std::uint32_t at, Key& key) const
{
    const char first = charAt(at);
    if (std::strchr(",[]{}#&*!|>%@`", first) && first != '\0')
        return false;
    if ((first == '-' || first == '?' || first == ':') && m_scalars.atSpace(at + 1))
        return false;
    const auto size = static_cast<std::uint32_t>(m_text.size());
    for (std::uint32_t place = at; place < size && m_text[place] != '\n'; ++place) {
        if (m_text[place] == '#' && place > at && isBlank(place - 1))
            return false;
        if (m_text[place] != ':' || !m_scalars.atSpace(place + 1))
            continue;
        std::uint32_t end = place;
        while (end > at && isBlank(end - 1))
            --end;
        key = {m_text.substr(at, end - at), {at, end}, place + 1};
        return true;
    }
    return false;
}

void YamlScanner::addNull(std::uint32_t at)
{
    m_builder.scalar(NodeKind::Null, {}, {at, at});
    m_end = at;
}

void YamlScanner::addScalar(std::uint32_t at, const YamlScalar& scalar)
{
    const char first = m_text[at];
    if (first == '"' || first == '\'')
        m_builder.scalar(NodeKind::String, scalar.text, {at, scalar.end}, QuotedValue);
    else if (first == '|' || first == '>')
        m_builder.scalar(NodeKind::String, scalar.text, {at, scalar.end}, BlockScalar);
    else
        m_builder.scalar(plainKind(scalar.text), scalar.text, {at, scalar.end});
}

// What goes wrong.

/// Hands the lines of an entry or item on; true when reading can go on behind them.
bool YamlScanner::fallBack(const TreeBuilder::Mark& mark, std::uint32_t at, int column, YamlPiece piece)
{
    if (!startsLine(at, column))
        return false; // the entry shares its line with the dash of an item: the item is the piece
    const YamlFailure own = m_failure;
    const ByteRange lines {at - static_cast<std::uint32_t>(column), pieceEnd(at, column, piece)};
    m_builder.takeBack(mark);
    const auto end = handOn(lines, piece, column);
    if (end) {
        m_end = *end;
    } else {
        m_builder.takeBack(mark);
        giveUp(at, piece, own.code.empty() ? end.error() : own);
    }
    m_at = lines.end;
    m_failure = {};
    return true;
}

/// What stands too deep for us is not shown to yaml-cpp, which would go through all of it first.
tl::expected<std::uint32_t, YamlFailure> YamlScanner::handOn(ByteRange lines, YamlPiece piece, int indent)
{
    if (m_failure.code == TooDeep)
        return tl::unexpected(m_failure);
    return m_fallback.readPiece(lines, piece, indent);
}

/// Keeps the key of an entry that cannot be read, or a place in the sequence, and says why.
void YamlScanner::giveUp(std::uint32_t at, YamlPiece piece, const YamlFailure& failure)
{
    report(failure);
    Key key;
    const bool hasKey = piece == YamlPiece::MapEntries && findKey(at, key);
    m_end = at;
    if (hasKey) {
        m_builder.key(key.text, key.range);
        m_end = key.behindColon;
    }
    if (hasKey || piece == YamlPiece::SequenceItems)
        m_builder.scalar(NodeKind::Null, {}, {m_end, m_end}, BrokenValue);
}

void YamlScanner::report(const YamlFailure& failure)
{
    m_builder.report(asDiagnostic(m_text, failure));
}

bool YamlScanner::fail(
    std::uint32_t at, std::string_view code, std::string_view message, std::string_view hint)
{
    m_failure = {at, code, message, hint};
    return false;
}

bool YamlScanner::failAsScalar()
{
    m_failure = m_scalars.failure();
    return false;
}

bool YamlScanner::tooDeep(std::uint32_t at)
{
    if (m_builder.depth() < m_limits.depth)
        return false;
    fail(at, TooDeep, "The document is nested deeper than Countersign reads",
        "Move the inner parts into files or components of their own");
    return true;
}

} // namespace core
