// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/yaml_line.h"

#include <algorithm>

namespace core {

namespace {

std::size_t skipSpaces(std::string_view line, std::size_t at)
{
    return std::min(line.find_first_not_of(" \t\r", at), line.size());
}

/// Where the colon behind a key stands; npos: there is no key.
std::size_t colonBehindKey(std::string_view line, std::size_t begin)
{
    std::size_t at = begin;
    if (at < line.size() && (line[at] == '"' || line[at] == '\'')) {
        at = line.find(line[at], at + 1);
        if (at == std::string_view::npos)
            return at;
        ++at;
        return at < line.size() && line[at] == ':' ? at : std::string_view::npos;
    }
    for (; at < line.size(); ++at) {
        if (line[at] == ':' && (at + 1 == line.size() || line[at + 1] == ' ' || line[at + 1] == '\r'))
            return at;
        if (line[at] == '#' && at > begin && line[at - 1] == ' ')
            break;
    }
    return std::string_view::npos;
}

std::string_view withoutQuotes(std::string_view key)
{
    const bool isQuoted = key.size() >= 2 && (key.front() == '"' || key.front() == '\'');
    return isQuoted ? key.substr(1, key.size() - 2) : key;
}

/// Nothing, a comment, or what only names and tags the value below.
bool leavesValueBelow(std::string_view value)
{
    return value.empty() || value.front() == '#'
        || ((value.front() == '&' || value.front() == '!') && value.find(' ') == std::string_view::npos);
}

} // namespace

YamlLine YamlLine::of(std::string_view line)
{
    YamlLine shape;
    std::size_t at = skipSpaces(line, 0);
    shape.isEmpty = at == line.size();
    shape.isDocumentMark = line.starts_with("---") || line.starts_with("...");
    while (at < line.size() && line[at] == '-' && (at + 1 == line.size() || line[at + 1] == ' ')) {
        if (!shape.hasDash)
            shape.dash = at;
        shape.hasDash = true;
        at = skipSpaces(line, at + 1);
    }
    shape.column = at;
    shape.isComment = at < line.size() && line[at] == '#';
    const std::size_t colon = shape.isComment ? std::string_view::npos : colonBehindKey(line, at);
    if (colon == std::string_view::npos)
        return shape;
    shape.hasKey = true;
    shape.key = withoutQuotes(line.substr(at, colon - at));
    shape.valueBegin = skipSpaces(line, colon + 1);
    shape.isOpen = leavesValueBelow(line.substr(shape.valueBegin));
    return shape;
}

bool isInFrontOfWords(std::string_view behind)
{
    const std::size_t word = behind.find_first_not_of(" \t\r\n");
    return word != std::string_view::npos && behind[word] != '#'
        && (word > 0 || behind.starts_with("- ") || behind == "-");
}

bool hasLinesBelow(const SourceText& text, std::uint32_t line, std::size_t column)
{
    while (++line < text.lineCount()) {
        const YamlLine below = YamlLine::of(text.line(line));
        if (!below.isEmpty && !below.isComment)
            return below.hasDash ? below.dash >= column : below.column > column;
    }
    return false;
}

} // namespace core
