// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml/yaml_scalars.h"

#include <cstring>

namespace core {

namespace {

bool isFlowIndicator(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

bool isBlankChar(char c)
{
    return c == ' ' || c == '\t';
}

void trimBlanks(std::string& text, std::size_t keep)
{
    while (text.size() > keep && isBlankChar(text.back()))
        text.pop_back();
}

} // namespace

Diagnostic asDiagnostic(std::string_view text, const YamlFailure& failure)
{
    const std::uint32_t at = std::min(failure.at, static_cast<std::uint32_t>(text.size()));
    return {.code = failure.code,
        .range = {at, YamlScalars(text).contentEnd(at)},
        .message = std::string(failure.message),
        .hint = std::string(failure.hint)};
}

std::uint32_t YamlScalars::contentEnd(std::uint32_t at) const
{
    const auto* feed = static_cast<const char*>(std::memchr(m_text.data() + at, '\n', size() - at));
    if (!feed)
        return size();
    const auto end = static_cast<std::uint32_t>(feed - m_text.data());
    return end > at && m_text[end - 1] == '\r' ? end - 1 : end;
}

std::uint32_t YamlScalars::nextLine(std::uint32_t at) const
{
    if (at >= size())
        return size();
    const auto* feed = static_cast<const char*>(std::memchr(m_text.data() + at, '\n', size() - at));
    return feed ? static_cast<std::uint32_t>(feed - m_text.data()) + 1 : size();
}

bool YamlScalars::atBreak(std::uint32_t place) const
{
    const char c = at(place);
    return place >= size() || c == '\n' || (c == '\r' && at(place + 1) == '\n');
}

bool YamlScalars::atSpace(std::uint32_t place) const
{
    return isBlankChar(at(place)) || atBreak(place);
}

std::optional<YamlScalar> YamlScalars::fail(
    std::uint32_t where, std::string_view code, std::string_view message, std::string_view hint)
{
    m_failure = {where, code, message, hint};
    return std::nullopt;
}

std::optional<YamlScalar> YamlScalars::any(std::uint32_t begin, int indent, bool inFlow)
{
    switch (at(begin)) {
    case '"':
        return doubleQuoted(begin, indent);
    case '\'':
        return singleQuoted(begin, indent);
    case '|':
    case '>':
        return inFlow ? plain(begin, indent, inFlow) : block(begin, indent);
    default:
        return plain(begin, indent, inFlow);
    }
}

// Plain scalars.

bool YamlScalars::mayStartPlain(std::uint32_t begin, bool inFlow) const
{
    const char first = at(begin);
    if (first == '-' || first == '?' || first == ':')
        return !atSpace(begin + 1) && !(inFlow && isFlowIndicator(at(begin + 1)));
    return !atSpace(begin) && !std::strchr(",[]{}#&*!|>'\"%@`", first);
}

/// Where the plain text of one line stops, trailing blanks not yet cut.
std::uint32_t YamlScalars::plainLineEnd(std::uint32_t begin, std::uint32_t lineEnd, bool inFlow) const
{
    for (std::uint32_t place = begin; place < lineEnd; ++place) {
        const char c = m_text[place];
        if (c == ':' && (atSpace(place + 1) || (inFlow && isFlowIndicator(at(place + 1)))))
            return place;
        if (c == '#' && place > begin && isBlankChar(m_text[place - 1]))
            return place;
        if (inFlow && isFlowIndicator(c))
            return place;
    }
    return lineEnd;
}

std::optional<YamlScalar> YamlScalars::plain(std::uint32_t begin, int indent, bool inFlow)
{
    if (!mayStartPlain(begin, inFlow))
        return fail(begin, "yaml-unexpected-character", "A plain value cannot begin with this character",
            "Put the value in quotes");
    std::uint32_t lineEnd = contentEnd(begin);
    std::uint32_t stop = plainLineEnd(begin, lineEnd, inFlow);
    std::uint32_t end = stop;
    while (end > begin && isBlankChar(m_text[end - 1]))
        --end;
    YamlScalar scalar {.text = m_text.substr(begin, end - begin), .end = end};
    while (stop == lineEnd && stop < size()) {
        std::uint32_t line = nextLine(lineEnd);
        std::size_t emptyLines = 0;
        std::uint32_t first = line;
        int column = 0;
        for (;; line = nextLine(first), ++emptyLines) {
            first = line;
            while (at(first) == ' ')
                ++first;
            column = static_cast<int>(first - line);
            while (isBlankChar(at(first)))
                ++first;
            if (!atBreak(first) || first >= size())
                break;
        }
        if (first >= size() || column <= indent || at(first) == '#')
            break;
        lineEnd = contentEnd(first);
        stop = plainLineEnd(first, lineEnd, inFlow);
        std::uint32_t last = stop;
        while (last > first && isBlankChar(m_text[last - 1]))
            --last;
        if (last == first)
            break;
        if (!scalar.multiLine)
            m_scratch.assign(scalar.text);
        scalar.multiLine = true;
        emptyLines > 0 ? m_scratch.append(emptyLines, '\n') : m_scratch.append(1, ' ');
        m_scratch.append(m_text.substr(first, last - first));
        scalar.end = last;
    }
    if (scalar.multiLine)
        scalar.text = m_scratch;
    return scalar;
}

// Quoted scalars.

/// At a line break inside quotes: folds it and all empty lines behind it; false when the next line stands too
/// far left.
bool YamlScalars::foldInto(std::uint32_t& place, std::uint32_t begin, int indent, std::size_t keep)
{
    trimBlanks(m_scratch, keep);
    std::size_t emptyLines = 0;
    for (;;) {
        const std::uint32_t line = nextLine(place);
        std::uint32_t first = line;
        while (at(first) == ' ')
            ++first;
        const int column = static_cast<int>(first - line);
        while (isBlankChar(at(first)))
            ++first;
        if (first >= size()) {
            place = size();
            return true;
        }
        if (atBreak(first)) {
            ++emptyLines;
            place = first;
            continue;
        }
        if (column <= indent) {
            fail(begin, "yaml-unclosed-quote",
                "This quote is not closed before a line that is not indented deep enough",
                "Close the quote, or indent the lines that belong to the value");
            return false;
        }
        place = first;
        break;
    }
    emptyLines > 0 ? m_scratch.append(emptyLines, '\n') : m_scratch.append(1, ' ');
    return true;
}

std::optional<YamlScalar> YamlScalars::singleQuoted(std::uint32_t begin, int indent)
{
    std::uint32_t place = begin + 1;
    while (place < size() && m_text[place] != '\'' && m_text[place] != '\n')
        ++place;
    if (at(place) == '\'' && at(place + 1) != '\'')
        return YamlScalar {.text = m_text.substr(begin + 1, place - begin - 1), .end = place + 1};
    YamlScalar scalar;
    m_scratch.clear();
    for (place = begin + 1; place < size();) {
        if (at(place) == '\'') {
            if (at(place + 1) != '\'')
                break;
            m_scratch += '\'';
            place += 2;
        } else if (atBreak(place)) {
            scalar.multiLine = true;
            if (!foldInto(place, begin, indent, 0))
                return std::nullopt;
        } else {
            m_scratch += m_text[place++];
        }
    }
    if (place >= size())
        return fail(begin, "yaml-unclosed-quote", "This single quote is never closed",
            "Add the closing ' at the end of the value");
    scalar.text = m_scratch;
    scalar.end = place + 1;
    return scalar;
}

std::optional<YamlScalar> YamlScalars::doubleQuoted(std::uint32_t begin, int indent)
{
    std::uint32_t place = begin + 1;
    while (place < size() && m_text[place] != '"' && m_text[place] != '\\' && m_text[place] != '\n')
        ++place;
    if (at(place) == '"')
        return YamlScalar {.text = m_text.substr(begin + 1, place - begin - 1), .end = place + 1};
    YamlScalar scalar;
    m_scratch.clear();
    std::size_t keep = 0; // blanks that were escaped are not cut at the end of a line
    for (place = begin + 1; place < size() && m_text[place] != '"';) {
        if (atBreak(place)) {
            scalar.multiLine = true;
            if (!foldInto(place, begin, indent, keep))
                return std::nullopt;
        } else if (m_text[place] != '\\') {
            m_scratch += m_text[place++];
        } else if (atBreak(place + 1)) {
            scalar.multiLine = true;
            if (!skipEscapedBreak(place, begin, indent))
                return std::nullopt;
            keep = m_scratch.size();
        } else {
            if (!escape(place))
                return std::nullopt;
            keep = m_scratch.size();
        }
    }
    if (place >= size())
        return fail(begin, "yaml-unclosed-quote", "This double quote is never closed",
            "Add the closing \" at the end of the value");
    scalar.text = m_scratch;
    scalar.end = place + 1;
    return scalar;
}

// Block scalars.

std::optional<YamlScalars::BlockHeader> YamlScalars::blockHeader(std::uint32_t begin)
{
    BlockHeader header {.folded = at(begin) == '>'};
    std::uint32_t place = begin + 1;
    for (;; ++place) {
        const char c = at(place);
        if ((c == '+' || c == '-') && header.chomping == ' ')
            header.chomping = c;
        else if (c >= '1' && c <= '9' && header.indent == 0)
            header.indent = c - '0';
        else
            break;
    }
    const std::uint32_t afterIndicators = place;
    while (isBlankChar(at(place)))
        ++place;
    const bool comment = at(place) == '#' && place > afterIndicators;
    if (!comment && !atBreak(place)) {
        fail(place, "yaml-block-header",
            "Nothing but a comment may follow the | or > of a block of text on its line",
            "Begin the text on the next line");
        return std::nullopt;
    }
    header.bodyBegin = nextLine(place);
    return header;
}

/// The first line with text says how deep the block stands; empty lines before it may not be longer.
bool YamlScalars::detectBlockIndent(BlockHeader& header, int indent)
{
    if (header.indent > 0) {
        header.indent += std::max(indent, 0);
        return true;
    }
    std::uint32_t longestEmpty = 0;
    for (std::uint32_t line = header.bodyBegin; line < size(); line = nextLine(line)) {
        std::uint32_t first = line;
        while (at(first) == ' ')
            ++first;
        const std::uint32_t column = first - line;
        if (atBreak(first)) {
            longestEmpty = std::max(longestEmpty, column);
            continue;
        }
        header.indent = static_cast<int>(column);
        if (header.indent <= indent)
            header.indent = std::max(indent + 1, static_cast<int>(longestEmpty));
        else if (longestEmpty > column) {
            fail(line, "yaml-block-indentation",
                "An empty line above has more spaces than the text of the block",
                "Remove the spaces from the empty line, or write the depth behind the | or >");
            return false;
        }
        return true;
    }
    header.indent = std::max(indent + 1, static_cast<int>(longestEmpty));
    return true;
}

/// Appends the text to m_scratch; returns where its last line of text ends.
std::uint32_t YamlScalars::blockBody(const BlockHeader& header)
{
    const auto depth = static_cast<std::uint32_t>(header.indent);
    std::size_t breaks = 0; // since the last line with text
    bool any = false;
    bool moreIndentedBefore = false;
    std::uint32_t end = header.bodyBegin;
    std::uint32_t keptEnd = header.bodyBegin;
    for (std::uint32_t line = header.bodyBegin; line < size();) {
        std::uint32_t first = line;
        while (first - line < depth && at(first) == ' ')
            ++first;
        const std::uint32_t lineEnd = contentEnd(line);
        const std::uint32_t next = nextLine(line);
        if (first >= lineEnd) {
            breaks += 1; // the end of the text ends a line as well
            keptEnd = lineEnd;
            line = next;
            continue;
        }
        if (first - line < depth) {
            m_strayTab = m_text[first] == '\t'
                && m_text.substr(first, lineEnd - first).find_first_not_of(" \t") == std::string_view::npos;
            m_stopped = first;
            break;
        }
        const bool moreIndented = isBlankChar(m_text[first]);
        if (!any || !header.folded || moreIndented || moreIndentedBefore)
            m_scratch.append(breaks, '\n');
        else
            breaks > 1 ? m_scratch.append(breaks - 1, '\n') : m_scratch.append(1, ' ');
        m_scratch.append(m_text.substr(first, lineEnd - first));
        any = true;
        moreIndentedBefore = moreIndented;
        breaks = 1;
        end = keptEnd = lineEnd;
        line = next;
    }
    if (header.chomping == '+')
        m_scratch.append(breaks, '\n');
    else if (any && header.chomping == ' ')
        m_scratch += '\n';
    return header.chomping == '+' ? keptEnd : end;
}

std::optional<YamlScalar> YamlScalars::block(std::uint32_t begin, int indent)
{
    auto header = blockHeader(begin);
    if (!header || !detectBlockIndent(*header, indent))
        return std::nullopt;
    m_scratch.clear();
    m_strayTab = false;
    std::uint32_t end = blockBody(*header);
    if (m_strayTab)
        return fail(m_stopped, "yaml-tab-indentation", "A tab stands in an empty line behind a block of text",
            "Remove the tab");
    if (end == header->bodyBegin) // no text: the header is all there is
        for (end = contentEnd(begin); end > begin && isBlankChar(m_text[end - 1]);)
            --end;
    return YamlScalar {.text = m_scratch, .end = end, .multiLine = true};
}

} // namespace core
