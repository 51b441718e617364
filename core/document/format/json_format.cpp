// SPDX-License-Identifier: Apache-2.0
#include "core/document/format/format_edits.h"

#include <map>

namespace core {

namespace {

/// What most of a text does.
struct JsonLayout {
    std::string unit = "  ";
    std::string behindColon = " ";
    std::string behindComma = " ";
};

class LayoutVotes {
public:
    void add(std::string_view what) { ++m_counts[std::string(what)]; }
    std::string most(std::string otherwise) const
    {
        std::size_t votes = 0;
        for (const auto& [what, count] : m_counts)
            if (count > votes) {
                otherwise = what;
                votes = count;
            }
        return otherwise;
    }

private:
    std::map<std::string, std::size_t> m_counts;
};

/// The other lines tell how these are to look; where there are none, they tell it themselves.
class LayoutSearch {
public:
    LayoutSearch(const Tree& tree, ByteRange apart)
        : m_text(tree.source())
    {
        for (NodeIndex index = 0; index < tree.nodeCount(); ++index)
            if (const Node node = tree.node(index); !apart.contains(node.entryRange().begin))
                look(node);
    }

    JsonLayout found(const JsonLayout& usual) const
    {
        const std::string colon = m_colons.most(usual.behindColon);
        return {m_units.most(usual.unit), colon, m_commas.most(colon)};
    }

private:
    void look(const Node& node)
    {
        if (node.hasKey())
            lookBehind(node.keyRange().end, ':', m_colons);
        if (node.next())
            lookBehind(node.range().end, ',', m_commas);
        const Node child = node.first();
        if (!child)
            return;
        const std::uint32_t outer = m_text.position(node.range().begin).line;
        const std::uint32_t inner = m_text.position(child.entryRange().begin).line;
        const std::string_view before = indentOf(m_text, outer);
        const std::string_view after = indentOf(m_text, inner);
        if (inner > outer && after.starts_with(before) && after.size() > before.size())
            m_units.add(after.substr(before.size()));
    }

    void lookBehind(std::uint32_t at, char sign, LayoutVotes& votes) const
    {
        const std::string_view bytes = m_text.bytes();
        if (at < bytes.size() && bytes[at] == sign && at + 1 < bytes.size() && bytes[at + 1] != '\n'
            && bytes[at + 1] != '\r')
            votes.add(bytes[at + 1] == ' ' ? " " : "");
    }

    const SourceText& m_text;
    LayoutVotes m_units;
    LayoutVotes m_colons;
    LayoutVotes m_commas;
};

/// Every line that begins with an entry stands a unit deeper than the line its brackets begin in.
class JsonFormat {
public:
    JsonFormat(const Document& document, LineRange lines)
        : m_edits(document.tree.source(), lines)
        , m_layout(LayoutSearch(document.tree, bytesOf(document.tree.source(), lines))
                       .found(LayoutSearch(document.tree, {}).found({})))
    {
        for (std::uint32_t line = lines.begin; line < lines.end; ++line)
            m_edits.trimEnd(line);
        indent(document.tree.root());
        m_edits.spaceFlow(document.tree.root(), m_layout.behindColon, m_layout.behindComma);
    }

    TextEdits take() { return m_edits.take(); }

private:
    void indent(const Node& collection)
    {
        if (collection.size() == 0)
            return;
        const std::string outer = indentNow(m_edits.lineOf(collection.range().begin));
        for (const Node child : collection) {
            if (!m_edits.touches(child.entryRange()))
                continue;
            begin(child.entryRange().begin, outer + m_layout.unit);
            indent(child);
        }
        begin(collection.range().end - 1, outer);
    }

    void begin(std::uint32_t offset, const std::string& indent)
    {
        const std::uint32_t line = m_edits.lineOf(offset);
        if (!m_edits.hasLine(line) || firstWord(m_edits.text(), line) != offset)
            return;
        m_edits.setIndent(line, indent);
        m_indents[line] = indent;
    }

    std::string indentNow(std::uint32_t line) const
    {
        const auto found = m_indents.find(line);
        return found == m_indents.end() ? std::string(indentOf(m_edits.text(), line)) : found->second;
    }

    FormatEdits m_edits;
    JsonLayout m_layout;
    std::map<std::uint32_t, std::string> m_indents; ///< of lines that have another one now
};

} // namespace

TextEdits formatJson(const Document& document, LineRange lines)
{
    return JsonFormat(document, lines).take();
}

} // namespace core
