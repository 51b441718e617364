// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/block_patch.h"

#include "core/document/patch/block_layout.h"
#include "core/document/yaml/yaml_schema.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

tl::unexpected<Error> unknownLayout(Node node)
{
    return fail(ErrorCode::Unsupported,
        "The value at \"" + node.pointer()
            + "\" is written in a way that is not understood well enough to change it",
        "Edit the text by hand");
}

bool isBlockCollection(Node node)
{
    return node.size() > 0 && !node.has(FlowStyle);
}

std::uint32_t withoutBlanksBefore(const SourceText& text, std::uint32_t offset)
{
    while (offset > 0 && (text.bytes()[offset - 1] == ' ' || text.bytes()[offset - 1] == '\t'))
        --offset;
    return offset;
}

/// The header of a block scalar: `|`, `>` and what follows up to a blank or the end of the line.
std::uint32_t scalarHeaderEnd(const SourceText& text, std::uint32_t begin)
{
    return static_cast<std::uint32_t>(
        std::min<std::size_t>(text.bytes().find_first_of(" \t\r\n", begin), text.size()));
}

/// What a value takes: a part of the line of its key or dash, and lines below.
struct ValueSlot {
    ByteRange head;
    LineRange body;
};

ValueSlot slotOf(Node node, const BlockEntry& entry)
{
    const SourceText& text = node.tree().source();
    const ByteRange range = node.range();
    if (isBlockCollection(node)) {
        const std::uint32_t at = headerEnd(text, std::max(entry.lead, node.keyRange().end));
        return {{at, at}, {entry.lines.begin + 1, entry.withComments.end}};
    }
    const std::uint32_t begin = withoutBlanksBefore(text, range.begin);
    if (node.has(BlockScalar))
        return {{begin, scalarHeaderEnd(text, range.begin)}, {entry.lines.begin + 1, entry.lines.end}};
    return {{begin, range.end}, {entry.lines.end, entry.lines.end}};
}

/// `text` is what stands behind the key or dash: its first line goes into the head, the others below.
TextEdits fillSlot(
    const SourceText& source, const ValueSlot& slot, std::string_view text, const std::string& lineEnd)
{
    const std::size_t firstEnd = std::min(text.find(lineEnd), text.size());
    TextEdits edits {{slot.head, std::string(text.substr(0, firstEnd))}};
    const ByteRange body = bytesOf(source, slot.body);
    std::string below;
    if (firstEnd < text.size()) {
        below = text.substr(firstEnd + lineEnd.size());
        const bool isBehindLineEnd = endsWithLineEnd(source, slot.body.begin - 1);
        const bool hadLineEnd = body.empty() || source.slice(body).ends_with('\n');
        below = isBehindLineEnd ? below + (hadLineEnd ? lineEnd : "") : lineEnd + below;
    }
    if (!body.empty() || !below.empty())
        edits.push_back({body, std::move(below)});
    return edits;
}

/// Quotes that were there stay.
std::string textBehind(Node node, const BlockEntry& entry, const Fragment& value, const YamlStyle& style)
{
    const bool isQuotedAlready = value.kind == NodeKind::String && node.isString() && node.has(QuotedValue)
        && value.text.find('\n') == std::string::npos;
    if (isQuotedAlready)
        return ' '
            + writeYamlString(
                value.text, YamlContext::Block, quotesAt(node.tree().source(), node.range().begin));
    return node.parent().isMap() ? writeBehindKey(value, entry.column, style)
                                 : writeBehindDash(value, entry.column, style);
}

/// A root, or a collection that begins behind a dash: everything from its first byte to its last.
TextEdits replaceWhole(Node node, const Fragment& value, const YamlStyle& style)
{
    const std::uint32_t column = columnOf(node.tree().source(), node.range().begin);
    return {{node.range(), writeBlock(value, column, style)}};
}

/// The only child of its collection: brackets take its place, or that of the whole collection.
Result<TextEdits> removeLast(Node child, const BlockEntry& entry)
{
    const SourceText& text = child.tree().source();
    const Node container = child.parent();
    const std::string brackets = writeYamlFlow({.kind = container.kind()});
    const auto header = findBlockEntry(container);
    if (!header || header->lines.begin == entry.lines.begin) {
        const std::uint32_t lastLine = entry.withComments.end - 1;
        const auto end = static_cast<std::uint32_t>(text.lineBegin(lastLine) + text.line(lastLine).size());
        return TextEdits {{{container.range().begin, end}, brackets}};
    }
    const std::uint32_t at = headerEnd(text, std::max(header->lead, container.keyRange().end));
    return TextEdits {{{at, at}, ' ' + brackets}, {bytesOf(text, entry.withComments), {}}};
}

/// Some readers take `200` and `on` for numbers and booleans even as keys; siblings show whether that
/// matters.
bool isAmbiguousKey(std::string_view key)
{
    return mayBePlainYaml(key, YamlContext::Block) && writeYamlString(key, YamlContext::Block) != key
        && key != "<<";
}

} // namespace

std::string writeKeyLike(Node sibling, std::string_view key)
{
    const SourceText& text = sibling.tree().source();
    const YamlContext context = isInFlow(sibling) ? YamlContext::Flow : YamlContext::Block;
    const YamlQuotes quotes = quotesAt(text, sibling.keyRange().begin);
    const auto isPlainlyAmbiguous = [&](Node each) {
        return quotesAt(text, each.keyRange().begin) == YamlQuotes::Needed && isAmbiguousKey(each.key());
    };
    const Node map = sibling.parent();
    if (quotes == YamlQuotes::Needed && isAmbiguousKey(key)
        && std::any_of(map.begin(), map.end(), isPlainlyAmbiguous))
        return std::string(key);
    return writeYamlString(key, context, quotes);
}

Result<TextEdits> removeFromBlock(Node child)
{
    const SourceText& text = child.tree().source();
    const auto entry = findBlockEntry(child);
    if (!entry)
        return unknownLayout(child);
    if (child.parent().size() == 1)
        return removeLast(child, *entry);
    const ByteRange lines = bytesOf(text, entry->withComments);
    if (entry->startsLine)
        return TextEdits {{lines, {}}};
    // The first child behind a dash: what follows moves up to its place.
    const std::size_t next = text.bytes().find_first_not_of(" \r\n", lines.end);
    if (next == std::string_view::npos)
        return unknownLayout(child);
    return TextEdits {{{entry->lead, static_cast<std::uint32_t>(next)}, {}}};
}

Result<TextEdits> insertIntoBlock(const NodeEdit& edit)
{
    const Node container = edit.node;
    const SourceText& text = container.tree().source();
    const Node neighbour = container.at(edit.position > 0 ? edit.position - 1 : 0);
    const auto entry = findBlockEntry(neighbour);
    if (!entry)
        return unknownLayout(neighbour);
    const YamlStyle style = styleAround(container);
    const std::string indentation(entry->column, ' ');
    const std::string written = container.isMap()
        ? writeKeyLike(neighbour, edit.key) + ':' + writeBehindKey(edit.value, entry->column, style)
        : '-' + writeBehindDash(edit.value, entry->column, style);
    if (edit.position == 0 && !entry->startsLine)
        return TextEdits {{{entry->lead, entry->lead}, written + style.lineEnd + indentation}};
    const std::uint32_t line = edit.position == 0 ? entry->withComments.begin : entry->withComments.end;
    const std::uint32_t at = bytesOf(text, {line, line}).begin;
    const bool isBehindLineEnd = line == 0 || endsWithLineEnd(text, line - 1);
    return TextEdits {{{at, at},
        isBehindLineEnd ? indentation + written + style.lineEnd : style.lineEnd + indentation + written}};
}

Result<TextEdits> replaceInBlock(Node node, const Fragment& value)
{
    const SourceText& text = node.tree().source();
    const YamlStyle style = styleAround(node);
    if (!node.parent())
        return replaceWhole(node, value, style);
    const auto entry = findBlockEntry(node);
    if (!entry)
        return unknownLayout(node);
    const bool beginsBehindLead = text.position(node.range().begin).line == entry->lines.begin;
    if (isBlockCollection(node) && beginsBehindLead)
        return replaceWhole(node, value, style);
    const std::string written = textBehind(node, *entry, value, style);
    if (isBlockCollection(node) || beginsBehindLead)
        return fillSlot(text, slotOf(node, *entry), written, style.lineEnd);
    if (written.find('\n') != std::string::npos)
        return unknownLayout(node);
    return TextEdits {{node.range(), written.substr(1)}};
}

} // namespace core
