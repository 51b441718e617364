// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/block_layout.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace core {

namespace {

bool isCommentAt(std::string_view line, std::size_t column)
{
    return column < line.size() && line[column] == '#' && line.find_first_not_of(" \t") == column;
}

bool isCommentDeeperThan(std::string_view line, std::size_t column)
{
    const std::size_t first = line.find_first_not_of(" \t");
    return first != std::string_view::npos && first > column && line[first] == '#';
}

std::uint32_t lineOf(const SourceText& text, std::uint32_t offset)
{
    return text.position(offset).line;
}

/// The byte order mark takes no column.
std::uint32_t indentBegin(const SourceText& text, std::uint32_t line)
{
    const bool hasMark = line == 0 && text.bytes().starts_with(ByteOrderMark);
    return text.lineBegin(line) + (hasMark ? static_cast<std::uint32_t>(ByteOrderMark.size()) : 0);
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

/// Only the dashes of the sequences around may stand in front of a lead.
bool mayStandBefore(std::string_view text)
{
    return text.find_first_not_of("- ") == std::string_view::npos;
}

/// Of an item: the nearest line upwards, from where its value begins, with a dash in the column of the first.
std::optional<std::uint32_t> findDash(Node item)
{
    const SourceText& text = item.tree().source();
    const std::uint32_t first = item.parent().range().begin;
    if (item == item.parent().first())
        return first;
    const std::uint32_t column = columnOf(text, first);
    for (std::uint32_t line = lineOf(text, item.range().begin); line > lineOf(text, first); --line) {
        const std::string_view content = text.line(line);
        const bool isDash = column < content.size() && content[column] == '-'
            && (column + 1 == content.size() || content[column + 1] == ' ');
        if (isDash && isBlank(content.substr(0, column)))
            return text.lineBegin(line) + column;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> findLead(Node child)
{
    const Node parent = child.parent();
    if (!parent || isInFlow(child) || child.has(ComplexKey))
        return std::nullopt;
    return parent.isMap() ? child.keyRange().begin : findDash(child);
}

/// What stands at the top of a file speaks of the file, not of its first entry.
bool isFileHeader(LineRange comments, Node child)
{
    return comments.begin == 0 && !comments.empty() && !child.parent().parent()
        && child == child.parent().first();
}

std::uint32_t commentsAbove(const SourceText& text, Node child, std::uint32_t line, std::uint32_t column)
{
    std::uint32_t first = line;
    while (first > 0 && isCommentAt(text.line(first - 1), column))
        --first;
    return isFileHeader({first, line}, child) ? line : first;
}

std::uint32_t commentsBelow(const SourceText& text, std::uint32_t line, std::uint32_t column)
{
    while (line < text.lineCount() && isCommentDeeperThan(text.line(line), column))
        ++line;
    return line;
}

/// Blank lines below a `|+` block are part of it.
std::uint32_t keptBlankLines(Node node, std::uint32_t line)
{
    while (node.size() > 0)
        node = node.at(node.size() - 1);
    const SourceText& text = node.tree().source();
    const std::string_view header = text.line(lineOf(text, node.range().begin));
    if (!node.has(BlockScalar)
        || header.find('+', columnOf(text, node.range().begin)) == std::string_view::npos)
        return line;
    while (line + 1 < text.lineCount() && isBlank(text.line(line)))
        ++line;
    return line;
}

/// Looks at one collection under a key; false until it has told what it can.
struct StyleSearch {
    void look(Node node)
    {
        const Node parent = node.parent();
        if (!parent.isMap() || parent.has(FlowStyle) || node.has(FlowStyle) || node.size() == 0)
            return;
        const SourceText& text = node.tree().source();
        const std::uint32_t outer = columnOf(text, parent.range().begin);
        const std::uint32_t inner = columnOf(text, node.range().begin);
        if (node.isMap() && !hasStep && inner > outer) {
            style.step = inner - outer;
            hasStep = true;
        }
        if (node.isSequence() && !hasItems) {
            style.indentsItems = inner > outer;
            hasItems = true;
        }
    }
    bool isComplete() const { return hasStep && hasItems; }

    YamlStyle style;
    bool hasStep = false;
    bool hasItems = false;
};

} // namespace

std::optional<BlockEntry> findBlockEntry(Node child)
{
    const std::optional<std::uint32_t> lead = findLead(child);
    if (!lead)
        return std::nullopt;
    const SourceText& text = child.tree().source();
    BlockEntry entry {.lead = *lead, .column = columnOf(text, *lead)};
    const std::uint32_t first = lineOf(text, *lead);
    const std::string_view before = text.slice({indentBegin(text, first), *lead});
    if (!mayStandBefore(before))
        return std::nullopt;
    entry.startsLine = isBlank(before);
    entry.lines = linesOf(text, {*lead, std::max(child.keyRange().end, child.range().end)});
    entry.lines.end = keptBlankLines(child, entry.lines.end);
    entry.withComments = {
        commentsAbove(text, child, first, entry.column), commentsBelow(text, entry.lines.end, entry.column)};
    return entry;
}

std::uint32_t headerEnd(const SourceText& text, std::uint32_t from)
{
    const std::uint32_t line = lineOf(text, from);
    const std::string_view rest = text.line(line).substr(from - text.lineBegin(line));
    const auto isSpace = [&](std::size_t at) { return rest[at] == ' ' || rest[at] == '\t'; };
    std::size_t comment = 0;
    while (comment < rest.size() && (rest[comment] != '#' || comment == 0 || !isSpace(comment - 1)))
        ++comment;
    const std::size_t end = rest.substr(0, comment).find_last_not_of(" \t") + 1;
    return from + static_cast<std::uint32_t>(end);
}

LineRange linesOf(const SourceText& text, ByteRange range)
{
    return {lineOf(text, range.begin), lineOf(text, range.empty() ? range.end : range.end - 1) + 1};
}

std::uint32_t columnOf(const SourceText& text, std::uint32_t offset)
{
    return offset - indentBegin(text, lineOf(text, offset));
}

ByteRange bytesOf(const SourceText& text, LineRange lines)
{
    const auto beginOf = [&](std::uint32_t line) {
        return line < text.lineCount() ? indentBegin(text, line) : text.size();
    };
    return {beginOf(lines.begin), beginOf(lines.end)};
}

bool endsWithLineEnd(const SourceText& text, std::uint32_t line)
{
    return text.slice({text.lineBegin(line), text.lineEnd(line)}).ends_with('\n');
}

bool isInFlow(Node node)
{
    return node.parent().has(FlowStyle);
}

YamlQuotes quotesAt(const SourceText& text, std::uint32_t begin)
{
    const char first = begin < text.size() ? text.bytes()[begin] : ' ';
    return first == '"' ? YamlQuotes::Double : first == '\'' ? YamlQuotes::Single : YamlQuotes::Needed;
}

YamlStyle styleAround(Node node)
{
    const Tree& tree = node.tree();
    StyleSearch search;
    for (NodeIndex index = node.index() + 1; index-- > 0 && !search.isComplete();)
        search.look(tree.node(index));
    for (NodeIndex index = node.index(); index < tree.nodeCount() && !search.isComplete(); ++index)
        search.look(tree.node(index));
    search.style.lineEnd = lineEndOf(tree.source());
    // What follows the last line end of a block counts, so a text that ends without one is no place for it.
    search.style.hasBlockScalars = tree.source().bytes().ends_with('\n');
    return std::move(search.style);
}

std::string lineEndOf(const SourceText& text)
{
    const std::size_t feed = text.bytes().find('\n');
    return feed != std::string_view::npos && feed > 0 && text.bytes()[feed - 1] == '\r' ? "\r\n" : "\n";
}

} // namespace core
