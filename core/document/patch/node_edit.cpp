// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/node_edit.h"

#include <algorithm>

namespace core {

namespace {

std::size_t errorsOf(const Document& document)
{
    return static_cast<std::size_t>(
        std::ranges::count(document.diagnostics, DiagnosticLevel::Error, &Diagnostic::level));
}

bool isValue(const Fragment& value, Node node)
{
    if (node.kind() != value.kind || node.size() != value.items.size())
        return false;
    if (value.items.empty())
        return value.kind == NodeKind::Null || node.text() == value.text;
    std::size_t at = 0;
    for (const Node child : node) {
        const bool hasKey = !value.isMap() || child.key() == value.keys[at];
        if (!hasKey || child.has(MergeKey) || !isValue(value.items[at], child))
            return false;
        ++at;
    }
    return true;
}

/// Walks through the tree before and the tree after at once.
class IntentCheck {
public:
    IntentCheck(const Document& document, const NodeEdit& edit)
        : m_edit(edit)
        , m_after(document.tree.nodeCount(), NoNode)
    {
    }

    bool holds(const Tree& before, const Tree& after)
    {
        return std::ranges::equal(before.roots(), after.roots(),
            [&](NodeIndex old, NodeIndex now) { return isAsMeant(before.node(old), after.node(now)); });
    }

private:
    bool is(NodeEditKind kind, Node node) const { return m_edit.kind == kind && m_edit.node == node; }

    bool isAsMeant(Node before, Node after)
    {
        m_after[before.index()] = after.index();
        if (is(NodeEditKind::Replace, before))
            return isValue(m_edit.value, after);
        if (before.kind() != after.kind() || before.text() != after.text())
            return false;
        if (before.kind() == NodeKind::Alias)
            return m_after[targetOf(before)] == targetOf(after);
        return areChildrenAsMeant(before, after);
    }

    static NodeIndex targetOf(Node alias) { return alias.tree().record(alias.index()).text; }

    bool areChildrenAsMeant(Node before, Node after)
    {
        const bool inserts = is(NodeEditKind::Insert, before);
        std::uint32_t position = 0;
        Node now = after.first();
        for (const Node child : before) {
            if (inserts && position++ == m_edit.position && !takeInserted(now))
                return false;
            if (is(NodeEditKind::Remove, child))
                continue;
            if (!now || !hasKeyAsMeant(child, now) || !isAsMeant(child, now))
                return false;
            now = now.next();
        }
        if (inserts && position == m_edit.position && !takeInserted(now))
            return false;
        return !now;
    }

    bool takeInserted(Node& now) const
    {
        const bool isMeant =
            now && now.key() == m_edit.key && !now.has(MergeKey) && isValue(m_edit.value, now);
        now = now.next();
        return isMeant;
    }

    bool hasKeyAsMeant(Node before, Node after) const
    {
        const std::string_view key = is(NodeEditKind::Rename, before) ? m_edit.key : before.key();
        return after.key() == key && before.has(MergeKey) == after.has(MergeKey)
            && before.has(ComplexKey) == after.has(ComplexKey);
    }

    const NodeEdit& m_edit;
    std::vector<NodeIndex> m_after; ///< where each node of the tree before stands in the tree after
};

} // namespace

Result<TextPatch> checkedPatch(const Document& document, const NodeEdit& edit, TextEdits edits)
{
    auto patch = TextPatch::make(std::move(edits));
    if (!patch)
        return patch;
    const SourceText& source = document.tree.source();
    auto patched = patch->apply(source.bytes());
    if (!patched)
        return tl::unexpected(patched.error());
    const Document after =
        readDocument(SourceText::make(*std::move(patched), source.name()), {.syntax = document.syntax});
    if (errorsOf(after) > errorsOf(document) || !IntentCheck(document, edit).holds(document.tree, after.tree))
        return fail(ErrorCode::Unsupported,
            "The change at \"" + edit.node.pointer() + "\" cannot be made without changing something else",
            "Edit the text by hand");
    return patch;
}

} // namespace core
