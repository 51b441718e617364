// SPDX-License-Identifier: Apache-2.0
#include "core/document/format/format_edits.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>

namespace core {

namespace {

/// How deep most of a text nests.
struct YamlLayout {
    std::uint32_t step = 2;
    bool indentsItems = true;
};

bool isBlockCollection(const Node& node)
{
    return (node.isMap() || node.isSequence()) && !node.has(FlowStyle) && node.size() > 0;
}

/// What the nested collections of a text do, but for those in a stretch of it.
class YamlLayoutSearch {
public:
    YamlLayoutSearch(const Tree& tree, ByteRange apart)
    {
        for (NodeIndex index = 0; index < tree.nodeCount(); ++index) {
            const Node node = tree.node(index);
            if (node.hasKey() && isBlockCollection(node) && !isInFlow(node)
                && !apart.contains(node.keyRange().begin))
                look(node);
        }
    }

    YamlLayout found(const YamlLayout& otherwise) const
    {
        const auto most = std::ranges::max_element(m_steps, {}, [](const auto& each) { return each.second; });
        return {most == m_steps.end() ? otherwise.step : most->first,
            m_deeper == m_level ? otherwise.indentsItems : m_deeper > m_level};
    }

private:
    void look(const Node& node)
    {
        const SourceText& text = node.tree().source();
        const std::uint32_t outer = columnOf(text, node.keyRange().begin);
        const std::uint32_t inner = columnOf(text, node.range().begin);
        if (node.isSequence())
            ++(inner > outer ? m_deeper : m_level);
        else if (inner > outer)
            ++m_steps[inner - outer];
    }

    std::map<std::uint32_t, std::size_t> m_steps;
    std::size_t m_deeper = 0; ///< lists that stand deeper than their key …
    std::size_t m_level = 0; ///< … and those that do not
};

/// The other lines tell how these are to look; where there are none, they tell it themselves.
YamlLayout layoutAround(const Tree& tree, ByteRange apart)
{
    return YamlLayoutSearch(tree, apart).found(YamlLayoutSearch(tree, {}).found({}));
}

/// A line that begins with an entry, or goes on with one.
struct FormatLine {
    std::uint32_t before = 0; ///< the column of its entries
    std::uint32_t now = 0;
    bool beginsEntry = false;
};

class YamlFormat {
public:
    YamlFormat(const Document& document, LineRange lines)
        : m_edits(document.tree.source(), lines)
        , m_text(document.tree.source())
        , m_layout(layoutAround(document.tree, bytesOf(document.tree.source(), lines)))
    {
        for (const NodeIndex root : document.tree.roots())
            formatRoot(document.tree.node(root));
        for (std::uint32_t line = lines.begin; line < lines.end; ++line)
            formatLine(line);
    }

    TextEdits take() { return m_edits.take(); }

private:
    void formatRoot(const Node& root)
    {
        if (isBlockCollection(root))
            formatEntries(root, isWhole(root) ? 0 : columnOf(m_text, root.range().begin));
        else
            m_edits.spaceFlow(root, " ", " ");
    }

    /// Whether all its lines may move.
    bool isWhole(const Node& collection) const
    {
        const LineRange lines = linesOf(m_text, collection.range());
        return m_edits.lines().begin <= lines.begin && lines.end <= m_edits.lines().end;
    }

    void formatEntries(const Node& collection, std::uint32_t column)
    {
        const std::uint32_t before = columnOf(m_text, collection.range().begin);
        for (const Node child : collection) {
            if (!m_edits.touches(child.entryRange()))
                continue;
            if (const auto entry = findBlockEntry(child))
                formatEntry(child, *entry, {before, column, false});
        }
    }

    void formatEntry(const Node& child, const BlockEntry& entry, FormatLine place)
    {
        const std::uint32_t first = entry.lines.begin;
        const bool isNested = isBlockCollection(child);
        if (entry.startsLine)
            m_lines[first] = {place.before, place.now, true};
        if (!isNested || isWhole(child) || child.hasKey())
            spaceBehind(child, entry);
        if (isNested) {
            formatEntries(child,
                isWhole(child) ? columnUnder(child, entry, place.now)
                               : columnOf(m_text, child.range().begin));
            return;
        }
        m_edits.spaceFlow(child, " ", " ");
        for (std::uint32_t line = first + 1; line < entry.lines.end; ++line)
            m_lines[line] = place;
    }

    void spaceBehind(const Node& child, const BlockEntry& entry)
    {
        if (child.hasKey())
            return m_edits.spaceColon(child.keyRange().end, " ");
        const std::string_view rest = m_text.slice({entry.lead + 1, m_text.size()});
        const std::size_t word = rest.find_first_not_of(" \t");
        if (word != std::string_view::npos && rest[word] != '\n' && rest[word] != '\r' && rest[word] != '#')
            m_edits.setBlanks({entry.lead + 1, entry.lead + 1 + static_cast<std::uint32_t>(word)}, " ");
    }

    /// Of what is nested in an entry.
    std::uint32_t columnUnder(const Node& nested, const BlockEntry& entry, std::uint32_t column) const
    {
        constexpr std::uint32_t BehindDash = 2;
        const bool isBesideDash =
            !nested.hasKey() && m_edits.lineOf(nested.range().begin) == entry.lines.begin;
        if (isBesideDash)
            return column + BehindDash;
        const bool isLevel = nested.hasKey() && nested.isSequence() && !m_layout.indentsItems;
        return isLevel ? column : column + m_layout.step;
    }

    void formatLine(std::uint32_t line)
    {
        const auto known = m_lines.find(line);
        if (known != m_lines.end() && known->second.beginsEntry) {
            m_edits.setIndent(line, std::string(known->second.now, ' '));
            m_edits.trimEnd(line);
        } else if (known != m_lines.end()) {
            m_edits.shift(line, std::int64_t {known->second.now} - std::int64_t {known->second.before});
        } else if (isBlankLine(m_text, line)) {
            m_edits.trimEnd(line);
        } else if (isComment(line)) {
            m_edits.setIndent(line, std::string(columnOfComment(line), ' '));
            m_edits.trimEnd(line);
        }
    }

    bool isComment(std::uint32_t line) const { return m_text.bytes()[firstWord(m_text, line)] == '#'; }

    /// It goes with the entry above or below whose column it has, or nearly has.
    std::size_t columnOfComment(std::uint32_t line) const
    {
        const std::size_t column = indentOf(m_text, line).size();
        const std::optional<FormatLine> below = entryFrom(line, 1);
        const std::optional<FormatLine> above = entryFrom(line, -1);
        const auto distance = [&](const FormatLine& entry) {
            return std::abs(static_cast<std::int64_t>(entry.before) - static_cast<std::int64_t>(column));
        };
        if (below && (!above || distance(*below) <= distance(*above)))
            return below->now;
        return above ? above->now : column;
    }

    /// The nearest line that is neither empty nor a comment.
    std::optional<FormatLine> entryFrom(std::uint32_t line, int by) const
    {
        for (std::int64_t at = std::int64_t {line} + by; at >= 0 && at < std::int64_t {m_text.lineCount()};
             at += by) {
            const auto each = static_cast<std::uint32_t>(at);
            if (const auto known = m_lines.find(each); known != m_lines.end() && known->second.beginsEntry)
                return known->second;
            if (m_lines.contains(each) || isBlankLine(m_text, each) || isComment(each))
                continue;
            const auto column = static_cast<std::uint32_t>(indentOf(m_text, each).size());
            return FormatLine {column, column, true};
        }
        return std::nullopt;
    }

    FormatEdits m_edits;
    const SourceText& m_text;
    YamlLayout m_layout;
    std::map<std::uint32_t, FormatLine> m_lines; ///< of those that are formatted
};

} // namespace

TextEdits formatYaml(const Document& document, LineRange lines)
{
    return YamlFormat(document, lines).take();
}

} // namespace core
