// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/tree_splice.h"

#include "core/document/tree_builder.h"

#include <algorithm>
#include <unordered_map>

namespace core {

class TreeSplice {
public:
    TreeSplice(const Tree& before, Tree reread, const TreeRegion& region)
        : m_before(before)
        , m_reread(std::move(reread))
        , m_region(region)
        , m_spliced {.tree = Tree(m_reread.m_source, before.m_seed),
              .duplicates = {},
              .outdatedDuplicates = {}}
        , m_nodes(m_spliced.tree.m_nodes)
    {
        m_spliced.tree.m_keys = std::move(m_reread.m_keys);
        m_new = static_cast<NodeIndex>(m_reread.m_nodes.size() - depth());
        m_nodeShift = m_new - (region.behind - region.first);
    }

    static Tree emptyBranch(const Tree& before, std::shared_ptr<const SourceText> text)
    {
        Tree branch(std::move(text), before.m_seed);
        branch.m_keys = before.m_keys.branched();
        return branch;
    }

    SplicedTree make()
    {
        m_nodes.reserve(m_before.m_nodes.size() + m_new);
        splicePool();
        m_nodes.assign(m_before.m_nodes.begin(), m_before.m_nodes.begin() + m_region.first);
        for (std::size_t index = depth(); index < m_reread.m_nodes.size(); ++index)
            m_nodes.push_back(ofReread(m_reread.m_nodes[index]));
        for (NodeIndex index = m_region.behind; index < m_before.m_nodes.size(); ++index)
            m_nodes.push_back(moved(m_before.m_nodes[index]));
        for (const NodeIndex root : m_before.m_roots)
            m_spliced.tree.m_roots.push_back(movedIndex(root));
        for (std::size_t level = depth(); level > 0; --level)
            mendSpine(level - 1);
        m_spliced.tree.m_children.build(m_nodes);
        return std::move(m_spliced);
    }

private:
    std::size_t depth() const { return m_region.spine.size(); }
    NodeIndex movedIndex(NodeIndex index) const
    {
        return index == NoNode || index < m_region.behind ? index : index + m_nodeShift;
    }
    NodeIndex indexOfReread(NodeIndex index) const
    {
        if (index == NoNode)
            return NoNode;
        return index < depth() ? m_region.spine[index]
                               : index - static_cast<NodeIndex>(depth()) + m_region.first;
    }

    /// Texts stand in the pool in the order of their nodes.
    void splicePool()
    {
        const auto pooledBytes = [](std::span<const NodeRecord> nodes) {
            std::size_t bytes = 0;
            for (const NodeRecord& node : nodes)
                bytes += (node.flags & PooledText) != 0 ? node.size : 0;
            return bytes;
        };
        const std::span<const NodeRecord> nodes(m_before.m_nodes);
        const auto behind = nodes.subspan(m_region.behind);
        const auto next = std::ranges::find_if(
            behind, [](const NodeRecord& node) { return (node.flags & PooledText) != 0; });
        const std::size_t end = next == behind.end() ? m_before.m_pool.size() : next->text;
        const std::size_t removed =
            pooledBytes(nodes.subspan(m_region.first, m_region.behind - m_region.first));
        std::string& pool = m_spliced.tree.m_pool;
        pool.reserve(m_before.m_pool.size() - removed + m_reread.m_pool.size());
        pool.append(m_before.m_pool, 0, end - removed);
        pool.append(m_reread.m_pool);
        pool.append(m_before.m_pool, end);
        m_poolBegin = static_cast<std::uint32_t>(end - removed);
        m_poolShift = static_cast<std::uint32_t>(m_reread.m_pool.size() - removed);
    }

    NodeRecord ofReread(NodeRecord node) const
    {
        node.parent = indexOfReread(node.parent);
        node.next = indexOfReread(node.next);
        if (node.kind == NodeKind::Alias)
            node.text = indexOfReread(node.text);
        else if ((node.flags & PooledText) != 0)
            node.text += m_poolBegin;
        return node;
    }

    NodeRecord moved(NodeRecord node) const
    {
        node.parent = movedIndex(node.parent);
        node.next = movedIndex(node.next);
        node.begin += m_region.shift;
        node.end += m_region.shift;
        if (node.key != NoKey) {
            node.keyBegin += m_region.shift;
            node.keyEnd += m_region.shift;
        }
        if (node.kind == NodeKind::Alias)
            node.text = movedIndex(node.text);
        else if (node.kind != NodeKind::Map && node.kind != NodeKind::Sequence)
            node.text += (node.flags & PooledText) != 0 ? m_poolShift : m_region.shift;
        return node;
    }

    /// What a container of the spine knows of all its entries: those before the region, in it and behind it.
    void mendSpine(std::size_t level)
    {
        const bool staysOpen = level < m_region.open;
        NodeRecord& container = m_nodes[m_region.spine[level]];
        container.end = staysOpen ? container.end + m_region.shift : m_reread.m_nodes[level].end;
        if (level + 1 >= m_region.open)
            linkChildren(level);
        else
            m_nodes[m_region.spine[level + 1]].next = movedIndex(m_nodes[m_region.spine[level + 1]].next);
        ContainerHash hash(container.kind == NodeKind::Map);
        forEachChild(level, [&](NodeRecord& child) { hash.add(child, m_spliced.tree.m_keys); });
        container.size = hash.count();
        container.hash = hash.value(m_spliced.tree.m_seed);
        if (level + 1 >= m_region.open && container.kind == NodeKind::Map)
            markDuplicates(level);
    }

    /// Siblings across the edges of the region.
    void linkChildren(std::size_t level)
    {
        const NodeIndex container = m_region.spine[level];
        const bool isInnermost = level + 1 == depth();
        const NodeIndex next = level + 1 == m_region.open ? movedIndex(m_region.behind) : NoNode;
        NodeIndex last = isInnermost ? lastBefore(container) : m_region.spine[level + 1];
        NodeIndex added = isInnermost ? firstAdded(level) : indexOfReread(m_reread.m_nodes[level + 1].next);
        if (last != NoNode)
            m_nodes[last].next = added == NoNode ? next : added;
        for (; added != NoNode; added = m_nodes[added].next)
            last = added;
        if (last != NoNode)
            m_nodes[last].next = next;
        m_hasChildren = last != NoNode || next != NoNode;
    }

    /// The last child of the container that stands in front of the region.
    NodeIndex lastBefore(NodeIndex container) const
    {
        NodeIndex child = m_region.first - 1;
        if (child == container)
            return NoNode;
        while (m_nodes[child].parent != container)
            child = m_nodes[child].parent;
        return child;
    }

    NodeIndex firstAdded(std::size_t level) const
    {
        const NodeIndex child = static_cast<NodeIndex>(level) + 1;
        return child < m_reread.m_nodes.size() && m_reread.m_nodes[child].parent == level
            ? indexOfReread(child)
            : NoNode;
    }

    template <typename Visit>
    void forEachChild(std::size_t level, const Visit& visit)
    {
        const NodeIndex container = m_region.spine[level];
        if (level + 1 == depth() && !m_hasChildren)
            return;
        for (NodeIndex child = container + 1; child != NoNode; child = m_nodes[child].next)
            visit(m_nodes[child]);
    }

    void markDuplicates(std::size_t level)
    {
        std::unordered_map<KeyId, const NodeRecord*> firstWithKey;
        forEachChild(level, [&](NodeRecord& child) {
            if ((child.flags & DuplicateKey) != 0)
                m_spliced.outdatedDuplicates.push_back(child.keyBegin);
            child.flags &= static_cast<std::uint8_t>(~DuplicateKey);
            const auto [first, isFirst] = firstWithKey.try_emplace(child.key, &child);
            if (isFirst)
                return;
            child.flags |= DuplicateKey;
            m_spliced.duplicates.push_back(duplicateKey(m_spliced.tree, child, *first->second));
        });
    }

    const Tree& m_before;
    Tree m_reread;
    const TreeRegion& m_region;
    SplicedTree m_spliced;
    std::vector<NodeRecord>& m_nodes;
    NodeIndex m_new = 0; ///< nodes
    NodeIndex m_nodeShift = 0; ///< wraps below zero, as the other shifts
    std::uint32_t m_poolBegin = 0;
    std::uint32_t m_poolShift = 0;
    bool m_hasChildren = true; ///< the innermost of the spine
};

Tree emptyBranch(const Tree& before, std::shared_ptr<const SourceText> text)
{
    return TreeSplice::emptyBranch(before, std::move(text));
}

SplicedTree spliceTree(const Tree& before, Tree reread, const TreeRegion& region)
{
    return TreeSplice(before, std::move(reread), region).make();
}

} // namespace core
