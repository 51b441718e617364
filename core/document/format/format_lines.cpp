// SPDX-License-Identifier: Apache-2.0
#include "core/document/format/format_lines.h"

#include "core/document/format/format_edits.h"

#include <algorithm>

namespace core {

namespace {

/// A range that ends where a line begins does not touch that line.
LineRange linesTouched(const SourceText& text, ByteRange range)
{
    const std::uint32_t begin = std::min(range.begin, text.size());
    return linesOf(text, {begin, std::clamp(range.end, begin, text.size())});
}

bool isSame(const Node& one, const Node& other)
{
    return one.kind() == other.kind() && one.key() == other.key() && one.text() == other.text()
        && one.size() == other.size() && one.parent().index() == other.parent().index()
        && one.has(MergeKey) == other.has(MergeKey);
}

/// Node by node, in the order of the text.
bool saysTheSame(const Tree& before, const Tree& after)
{
    if (before.nodeCount() != after.nodeCount() || !std::ranges::equal(before.roots(), after.roots()))
        return false;
    for (NodeIndex index = 0; index < before.nodeCount(); ++index)
        if (!isSame(before.node(index), after.node(index)))
            return false;
    return true;
}

Result<TextPatch> provedPatch(const Document& document, TextEdits edits)
{
    auto patch = TextPatch::make(std::move(edits));
    if (!patch || patch->empty())
        return patch;
    const SourceText& source = document.tree.source();
    auto text = patch->apply(source.bytes());
    if (!text)
        return tl::unexpected(text.error());
    const Document after =
        readDocument(SourceText::make(*std::move(text), source.name()), {.syntax = document.syntax});
    if (!after.isWhole() || !saysTheSame(document.tree, after.tree))
        return fail(ErrorCode::Unsupported, "These lines would say something else with other blanks",
            "Select fewer lines, or lay them out by hand");
    return patch;
}

} // namespace

Result<TextPatch> formatLines(const Document& document, ByteRange range)
{
    if (!isValueSyntax(document.syntax))
        return fail(
            ErrorCode::Unsupported, "Only YAML and JSON can be formatted", "Lay the lines out by hand");
    if (!document.isWhole())
        return fail(ErrorCode::BadInput, "A text with errors cannot be formatted", "Mend its errors first");
    const LineRange lines = linesTouched(document.tree.source(), range);
    return provedPatch(document,
        document.syntax == Syntax::Json ? formatJson(document, lines) : formatYaml(document, lines));
}

ByteRange objectAround(const Document& document, std::uint32_t offset)
{
    Node node = document.tree.nodeAt(offset);
    while (node && !node.isMap() && !node.isSequence())
        node = node.parent();
    return node && node.parent() ? node.entryRange() : ByteRange {0, document.tree.source().size()};
}

} // namespace core
