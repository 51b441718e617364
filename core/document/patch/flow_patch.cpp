// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/flow_patch.h"

#include "core/document/patch/block_layout.h"
#include "core/document/patch/block_patch.h"
#include "core/document/patch/json_fragment.h"

#include <algorithm>

namespace core {

namespace {

tl::unexpected<Error> somethingBetween(Node node)
{
    return fail(ErrorCode::Unsupported,
        "Between the brackets around \"" + node.pointer() + "\" stands more than values and commas",
        "Edit the text by hand: a comment, an anchor or a tag would be lost");
}

/// Whitespace with at most `commas` commas.
bool isPlainGap(std::string_view gap, std::ptrdiff_t commas)
{
    return gap.find_first_not_of(" \t\r\n,") == std::string_view::npos
        && std::ranges::count(gap, ',') <= commas;
}

std::string_view between(Node container, std::uint32_t begin, std::uint32_t end)
{
    return container.tree().source().slice({begin, std::max(begin, end)});
}

/// From the opening bracket or the sibling in front to the child.
std::string_view gapBefore(Node child, Node previous)
{
    const Node container = child.parent();
    const std::uint32_t begin = previous ? previous.entryRange().end : container.range().begin + 1;
    return between(container, begin, child.entryRange().begin);
}

std::string_view gapBehindLast(Node last)
{
    return between(last.parent(), last.entryRange().end, last.parent().range().end - 1);
}

Node childBefore(Node child)
{
    const std::uint32_t position = child.position();
    return position > 0 ? child.parent().at(position - 1) : Node();
}

/// The blanks a line begins with, when nothing else stands in front of the node; nothing otherwise.
std::optional<std::string> ownLineIndentation(Node node)
{
    const SourceText& text = node.tree().source();
    const std::uint32_t begin = node.entryRange().begin;
    const std::string_view before = text.slice({text.lineBegin(text.position(begin).line), begin});
    if (before.find_first_not_of(" \t") != std::string_view::npos)
        return std::nullopt;
    return std::string(before);
}

bool isTight(Node node)
{
    if (node.hasKey())
        return between(node, node.keyRange().end, node.range().begin) == ":";
    if (node.next())
        return gapBefore(node.next(), node) == ",";
    return node.parent() && isTight(node.parent());
}

/// As the node itself stands among its siblings.
JsonStyle jsonStyleOf(Node node)
{
    const Node first = node.tree().root().first();
    const std::optional<std::string> own = node.parent() ? ownLineIndentation(node) : std::string();
    const std::optional<std::string> unit = first ? ownLineIndentation(first) : std::nullopt;
    JsonStyle style {.lineEnd = lineEndOf(node.tree().source())};
    if (unit && !unit->empty())
        style.unit = *unit;
    if (own) {
        style.spacing = JsonSpacing::Lines;
        style.base = *own;
    } else if (isTight(node)) {
        style.spacing = JsonSpacing::Tight;
    }
    return style;
}

bool isJsonLike(Node container, Syntax syntax)
{
    const Node first = container.first();
    return syntax == Syntax::Json
        || (first.hasKey() && container.tree().source().bytes()[first.keyRange().begin] == '"');
}

std::string_view colonOf(Node entry)
{
    const std::string_view colon = between(entry, entry.keyRange().end, entry.range().begin);
    return colon.find_first_not_of(" :") == std::string_view::npos ? colon : ": ";
}

std::string writeEntry(const NodeEdit& edit, Node sibling, Syntax syntax)
{
    const bool isJson = isJsonLike(edit.node, syntax);
    const JsonStyle style = jsonStyleOf(sibling);
    std::string value = isJson ? writeJsonValue(edit.value, style) : writeYamlFlow(edit.value);
    if (!edit.node.isMap())
        return value;
    return isJson ? writeJsonKey(edit.key) + std::string(colonOf(sibling)) + value
                  : writeKeyLike(sibling, edit.key) + ": " + value;
}

/// What stands between two children, comma and all, as far as the text shows it.
std::string separatorAround(Node container, std::uint32_t position)
{
    if (container.size() > 1) {
        const Node previous = container.at(std::clamp(position, 1U, container.size() - 1) - 1);
        return std::string(gapBefore(previous.next(), previous));
    }
    const std::string_view opening = gapBefore(container.first(), {});
    if (opening.find('\n') != std::string_view::npos)
        return ',' + std::string(opening);
    return isTight(container.first()) ? "," : ", ";
}

} // namespace

Result<TextEdits> removeFromFlow(Node child)
{
    const Node previous = childBefore(child);
    const Node next = child.next();
    if (!isPlainGap(gapBefore(child, previous), 1)
        || !isPlainGap(next ? gapBefore(next, child) : gapBehindLast(child), 1))
        return somethingBetween(child);
    if (next)
        return TextEdits {{{child.entryRange().begin, next.entryRange().begin}, {}}};
    if (previous)
        return TextEdits {{{previous.entryRange().end, child.entryRange().end}, {}}};
    return TextEdits {{{child.parent().range().begin + 1, child.parent().range().end - 1}, {}}};
}

Result<TextEdits> insertIntoFlow(const NodeEdit& edit, Syntax syntax)
{
    const Node container = edit.node;
    const bool isLast = edit.position == container.size();
    const Node sibling = container.at(isLast ? edit.position - 1 : edit.position);
    const std::string separator = separatorAround(container, edit.position);
    const std::string_view gap = isLast ? gapBehindLast(sibling) : gapBefore(sibling, childBefore(sibling));
    if (!isPlainGap(separator, 1) || !isPlainGap(gap, 1))
        return somethingBetween(sibling);
    const std::string entry = writeEntry(edit, sibling, syntax);
    const ByteRange range = sibling.entryRange();
    if (isLast)
        return TextEdits {{{range.end, range.end}, separator + entry}};
    return TextEdits {{{range.begin, range.begin}, entry + separator}};
}

Result<TextEdits> replaceInFlow(Node node, const Fragment& value, Syntax syntax)
{
    if (isJsonLike(node.parent(), syntax))
        return TextEdits {{node.range(), writeJsonValue(value, jsonStyleOf(node))}};
    const bool keepsQuotes = value.kind == NodeKind::String && node.has(QuotedValue);
    const YamlQuotes quotes = quotesAt(node.tree().source(), node.range().begin);
    const std::string written =
        keepsQuotes ? writeYamlString(value.text, YamlContext::Flow, quotes) : writeYamlFlow(value);
    return TextEdits {{node.range(), (node.range().empty() ? " " : "") + written}};
}

} // namespace core
