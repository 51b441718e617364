// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/json_part.h"

#include "core/document/forbidden_bytes.h"
#include "core/document/json/json_recovery.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Told once of a whole text, or of all that follows.
constexpr std::array<std::string_view, 6> ToldOfEverything {
    "nul-byte", "invalid-utf8", "utf16", NestedTooDeep, "reading-stopped", "not-json"};

bool isToldOfEverything(const Diagnostic& diagnostic)
{
    return std::ranges::find(ToldOfEverything, diagnostic.code) != ToldOfEverything.end();
}

class JsonPartReader {
public:
    explicit JsonPartReader(const EditedDocument& edited)
        : m_edited(edited)
        , m_before(edited.before.tree)
        , m_part {.tree = emptyBranch(m_before, edited.text)}
    {
    }

    std::optional<PartReading> read()
    {
        if (std::ranges::any_of(m_edited.before.diagnostics, isToldOfEverything) || !findBeginning()
            || !resume())
            return std::nullopt;
        findEnd();
        if (std::ranges::any_of(m_part.diagnostics, isToldOfEverything) || holdsForbiddenBytes())
            return std::nullopt;
        return std::move(m_part);
    }

private:
    std::string_view oldBytes() const { return m_before.source().bytes(); }

    bool findBeginning()
    {
        for (NodeIndex node = firstNodeFrom(m_before, m_edited.change.removed.begin); node > 0; --node) {
            const std::uint32_t begin = m_before.node(node - 1).entryRange().begin;
            if (begin + 1 >= m_edited.change.removed.begin || !isEntry(node - 1))
                continue;
            m_part.region.first = node - 1;
            m_part.region.spine = containersOf(m_before, node - 1);
            m_part.region.shift = m_edited.change.shift();
            m_part.before.begin = m_part.after.begin = begin;
            return true;
        }
        return false;
    }

    /// Whether an entry was begun with this node, and nothing told of the place before means this one.
    bool isEntry(NodeIndex node) const
    {
        const NodeRecord& record = m_before.record(node);
        const Node entry = m_before.node(node);
        const bool isThere =
            record.key == NoKey ? record.begin < record.end : record.keyBegin < record.keyEnd;
        const std::uint32_t begin = entry.entryRange().begin;
        return record.parent != NoNode && isThere && begin > 0
            && std::string_view(" \t\r\n,{[").find(oldBytes()[begin - 1]) != std::string_view::npos
            && isPlainBeginning(oldBytes()[begin]);
    }

    /// A character that alone says what begins with it, and that ends whatever comes before it.
    static bool isPlainBeginning(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("\"'{[-").find(c) != std::string_view::npos;
    }

    bool resume()
    {
        const JsonResumption where {.at = m_part.after.begin,
            .brackets = m_part.region.spine.size(),
            .stopsAt = [&](std::size_t level, std::uint32_t at) {
                m_isTooLong = at - m_part.after.begin > m_edited.longestPart();
                return m_isTooLong || meets(level, at);
            }};
        TreeBuilder builder(m_part.tree, m_part.diagnostics, m_edited.options.limits.diagnostics);
        openSpine(builder, m_before, m_part.region.spine);
        m_part.region.open = resumeJson(builder, where, m_edited.options.limits, m_edited.stop);
        return !m_isTooLong && !m_edited.stop.stop_requested();
    }

    /// Whether the reading before came to the same entry in the same brackets.
    bool meets(std::size_t level, std::uint32_t at)
    {
        if (at < m_edited.change.end)
            return false;
        const std::uint32_t begin = at - m_edited.change.shift();
        const NodeIndex node = firstNodeFrom(m_before, begin);
        if (node == m_before.nodeCount() || m_before.node(node).entryRange().begin != begin
            || m_before.record(node).parent != m_part.region.spine[level] || !isEntry(node))
            return false;
        m_part.region.behind = node;
        m_part.before.end = begin;
        m_part.after.end = at;
        return true;
    }

    /// What is told of the token the reading ended before is told already, of a text that did not change.
    void findEnd()
    {
        if (m_part.region.open == 0) {
            m_part.region.behind = static_cast<NodeIndex>(m_before.nodeCount());
            m_part.before.end = m_before.source().size();
            m_part.after.end = m_edited.text->size();
            return;
        }
        std::erase_if(
            m_part.diagnostics, [&](const Diagnostic& each) { return each.range.begin >= m_part.after.end; });
    }

    bool holdsForbiddenBytes() const
    {
        const auto slice = SourceText::make(std::string(m_edited.text->slice(m_part.after)));
        Tree tree(slice);
        std::vector<Diagnostic> forbidden;
        TreeBuilder builder(tree, forbidden);
        reportForbiddenBytes(builder);
        return !forbidden.empty();
    }

    const EditedDocument& m_edited;
    const Tree& m_before;
    PartReading m_part;
    bool m_isTooLong = false;
};

} // namespace

std::optional<PartReading> readJsonPart(const EditedDocument& edited)
{
    return JsonPartReader(edited).read();
}

} // namespace core
