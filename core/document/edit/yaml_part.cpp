// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/yaml_part.h"

#include "core/document/edit/diagnostic_splice.h"
#include "core/document/edit/yaml_entries.h"
#include "core/document/encoding.h"
#include "core/document/yaml/yaml_reader.h"

#include <algorithm>

namespace core {

namespace {

class YamlPartReader {
public:
    YamlPartReader(const EditedDocument& edited, YamlTrace& trace)
        : m_edited(edited)
        , m_trace(trace)
        , m_entries(edited.before, trace)
        , m_before(edited.before.tree)
        , m_part {.tree = emptyBranch(m_before, edited.text)}
    {
    }

    std::optional<PartReading> read()
    {
        if (!m_trace.isRegular || !findBeginning() || !findDocument() || !resume())
            return std::nullopt;
        findEnd();
        if (!mayStandInOneDocument() || !tellsOnlyOfItself() || usesAnchors() || handsOnTooMuch(m_newPart))
            return std::nullopt;
        updateTrace();
        return std::move(m_part);
    }

private:
    bool findBeginning()
    {
        m_part.region.first = m_entries.lastEntryBefore(m_edited.change.removed.begin);
        if (m_part.region.first == NoNode)
            return false;
        m_part.region.spine = containersOf(m_before, m_part.region.first);
        m_part.region.shift = m_edited.change.shift();
        const std::uint32_t begin = m_entries.entryOf(m_part.region.first)->line;
        m_part.before.begin = m_part.after.begin = begin;
        return true;
    }

    /// The edit must leave the marker behind the document alone.
    bool findDocument()
    {
        const auto behind = std::ranges::upper_bound(m_trace.parts, m_part.before.begin, {},
            [](const YamlPart& part) { return part.document.content.begin; });
        if (behind == m_trace.parts.begin())
            return false;
        m_old = behind - 1;
        m_newPart = *m_old;
        m_newPart.document.content.end += m_edited.change.shift();
        const std::uint32_t end = m_old->document.content.end;
        return m_edited.change.removed.end < end || end == m_before.source().size();
    }

    bool resume()
    {
        YamlResumption where {.at = m_part.after.begin, .levels = {}, .stopsAt = {}};
        for (const NodeIndex container : m_part.region.spine)
            where.levels.push_back(
                {m_before.record(container).kind == NodeKind::Map ? YamlPiece::MapEntries
                                                                  : YamlPiece::SequenceItems,
                    m_entries.columnOf(container)});
        where.stopsAt = [&](std::size_t level, std::uint32_t at) {
            m_isTooLong = at - m_part.after.begin > m_edited.longestPart();
            return m_isTooLong
                || meets(level, at - static_cast<std::uint32_t>(where.levels[level].column), at);
        };
        TreeBuilder builder(m_part.tree, m_part.diagnostics, m_edited.options.limits.diagnostics);
        openSpine(builder, m_before, m_part.region.spine);
        const auto open = resumeYaml(builder, where, m_newPart, m_handedOn, m_edited.options, m_edited.stop);
        m_part.region.open = open.value_or(0);
        return open && !m_isTooLong && !m_edited.stop.stop_requested();
    }

    /// Whether the reading before came to the same entry with the same collections open.
    bool meets(std::size_t level, std::uint32_t line, std::uint32_t at)
    {
        if (line < m_edited.change.end)
            return false;
        const NodeIndex node = firstNodeFrom(m_before, at - m_edited.change.shift());
        if (node == m_before.nodeCount() || m_before.record(node).parent != m_part.region.spine[level])
            return false;
        const auto entry = m_entries.entryOf(node);
        if (!entry || entry->first != at - m_edited.change.shift())
            return false;
        m_part.region.behind = node;
        m_part.after.end = line;
        m_part.before.end = entry->line;
        return true;
    }

    void findEnd()
    {
        if (m_part.region.open > 0)
            return;
        m_part.before.end = m_old->document.content.end;
        m_part.after.end = m_newPart.document.content.end;
        const auto roots = m_before.roots();
        const auto next = std::ranges::upper_bound(roots, m_part.region.spine.front());
        m_part.region.behind = next == roots.end() ? static_cast<NodeIndex>(m_before.nodeCount()) : *next;
    }

    /// No byte that YAML forbids, no line that ends the document.
    bool mayStandInOneDocument() const
    {
        const SourceText& text = *m_edited.text;
        if (!checkYamlEncoding(text.slice(m_part.after), 1).diagnostics.empty())
            return false;
        for (std::uint32_t line = text.position(m_part.after.begin).line;
             line < text.lineCount() && text.lineBegin(line) < m_part.after.end; ++line)
            if (isYamlMarker(text.bytes(), text.lineBegin(line)))
                return false;
        return true;
    }

    /// What is told where the part ends could as well be told of what follows.
    bool tellsOnlyOfItself() const
    {
        return m_part.region.open == 0
            || std::ranges::none_of(m_part.diagnostics, [&](const Diagnostic& each) {
                   return each.range.begin >= m_part.after.end && isOfOnePlace(each);
               });
    }

    /// They tie together what stands apart.
    bool usesAnchors() const
    {
        const auto uses = [](const YamlHandedOn& each) { return each.usesAnchors; };
        return std::ranges::any_of(m_handedOn, uses)
            || std::ranges::any_of(m_trace.handedOn,
                [&](const YamlHandedOn& each) { return uses(each) && m_part.before.contains(each.lines); });
    }

    void updateTrace()
    {
        const std::uint32_t shift = m_edited.change.shift();
        auto part = m_trace.parts.begin() + (m_old - m_trace.parts.begin());
        *part = m_newPart;
        for (++part; part != m_trace.parts.end(); ++part) {
            part->document.directivesBegin += shift;
            part->document.content.begin += shift;
            part->document.content.end += shift;
        }
        std::erase_if(
            m_trace.handedOn, [&](const YamlHandedOn& each) { return m_part.before.contains(each.lines); });
        const auto behind = std::ranges::find_if(m_trace.handedOn,
            [&](const YamlHandedOn& each) { return each.lines.begin >= m_part.before.end; });
        for (auto each = behind; each != m_trace.handedOn.end(); ++each)
            each->lines = {each->lines.begin + shift, each->lines.end + shift};
        m_trace.handedOn.insert(behind, m_handedOn.begin(), m_handedOn.end());
    }

    const EditedDocument& m_edited;
    YamlTrace& m_trace;
    YamlEntries m_entries;
    const Tree& m_before;
    PartReading m_part;
    std::vector<YamlPart>::const_iterator m_old; ///< the document that is edited
    YamlPart m_newPart;
    std::vector<YamlHandedOn> m_handedOn;
    bool m_isTooLong = false;
};

} // namespace

std::optional<PartReading> readYamlPart(const EditedDocument& edited, YamlTrace& trace)
{
    return YamlPartReader(edited, trace).read();
}

} // namespace core
