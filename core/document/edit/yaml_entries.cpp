// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/yaml_entries.h"

#include "core/document/edit/diagnostic_splice.h"
#include "core/document/edit/part_reading.h"

#include <algorithm>

namespace core {

std::optional<YamlEntry> YamlEntries::entryOf(NodeIndex node) const
{
    const NodeRecord& record = m_tree.record(node);
    if (record.parent == NoNode)
        return std::nullopt;
    const NodeRecord& container = m_tree.record(record.parent);
    if ((container.flags & FlowStyle) != 0)
        return std::nullopt;
    const auto first = container.kind == NodeKind::Map ? record.keyBegin : dashOf(record);
    if (!first)
        return std::nullopt;
    const YamlEntry entry {m_text.lineBegin(m_text.position(*first).line), *first};
    const std::string_view indentation = m_text.slice({entry.line, entry.first});
    const bool beginsLine = indentation.find_first_not_of(' ') == std::string_view::npos
        && static_cast<int>(indentation.size()) == columnOf(record.parent);
    if (!beginsLine || wasHandedOn(entry.line) || isTold(entry))
        return std::nullopt;
    return entry;
}

NodeIndex YamlEntries::lastEntryBefore(std::uint32_t offset) const
{
    for (NodeIndex node = firstNodeFrom(m_tree, offset + 1); node > 0; --node) {
        const auto entry = entryOf(node - 1);
        if (entry && behindLookahead(node - 1, *entry) <= offset)
            return node - 1;
    }
    return NoNode;
}

int YamlEntries::columnOf(NodeIndex container) const
{
    return static_cast<int>(m_text.position(m_tree.record(container).begin).byte);
}

/// The dash stands on the line of its value, with nothing but spaces between, or we do not look for it.
std::optional<std::uint32_t> YamlEntries::dashOf(const NodeRecord& item) const
{
    std::uint32_t at = item.begin;
    if ((item.flags & BrokenValue) != 0 && charAt(at) == '-')
        return at;
    while (at > 0 && charAt(at - 1) == ' ')
        --at;
    return at > 0 && charAt(at - 1) == '-' ? std::optional(at - 1) : std::nullopt;
}

/// Inside of what was handed on there is no telling in which order it was read; at its beginning there is,
/// unless all of a document was.
bool YamlEntries::wasHandedOn(std::uint32_t line) const
{
    const auto behind = std::ranges::upper_bound(
        m_trace.handedOn, line, {}, [](const YamlHandedOn& each) { return each.lines.begin; });
    if (behind == m_trace.handedOn.begin())
        return false;
    const YamlHandedOn& last = *std::prev(behind);
    return line < last.lines.end && (line > last.lines.begin || last.isDocument);
}

/// What is told of this very place may be told of what ends here, or of what begins.
bool YamlEntries::isTold(const YamlEntry& entry) const
{
    return std::ranges::any_of(m_document.diagnostics, [&](const Diagnostic& each) {
        return entry.line <= each.range.begin && each.range.begin <= entry.first && isOfOnePlace(each);
    });
}

/// What comes before an entry ends by a look at its indentation and at its first two characters. The first
/// entry of a map is what makes it a map, by its colon.
std::uint32_t YamlEntries::behindLookahead(NodeIndex node, const YamlEntry& entry) const
{
    const NodeRecord& record = m_tree.record(node);
    const bool makesMap = record.key != NoKey && node == record.parent + 1;
    if (!makesMap)
        return behindSpace(entry.first + 1);
    std::uint32_t colon = record.keyEnd;
    while (charAt(colon) == ' ' || charAt(colon) == '\t')
        ++colon;
    return behindSpace(colon + 1);
}

/// Behind a character that is looked at whether it is white space; two characters can make one line end.
std::uint32_t YamlEntries::behindSpace(std::uint32_t at) const
{
    return at + (charAt(at) == '\r' ? 2 : 1);
}

} // namespace core
