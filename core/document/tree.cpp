// SPDX-License-Identifier: Apache-2.0
#include "core/document/tree.h"

#include "core/base/json_pointer.h"

#include <algorithm>

namespace core {

namespace {

bool isContainer(NodeKind kind)
{
    return kind == NodeKind::Map || kind == NodeKind::Sequence;
}

/// Where a node begins, its key included: grows along the pre-order.
std::uint32_t entryBegin(const NodeRecord& record)
{
    return record.key == NoKey ? record.begin : std::min(record.keyBegin, record.begin);
}

std::uint32_t entryEnd(const NodeRecord& record)
{
    return record.key == NoKey ? record.end : std::max(record.keyEnd, record.end);
}

} // namespace

Tree::Tree(std::shared_ptr<const SourceText> source, std::uint64_t seed)
    : m_source(std::move(source))
    , m_seed(seed)
    , m_keys(seed)
{
}

std::string_view Tree::text(const NodeRecord& record) const
{
    if (isContainer(record.kind) || record.kind == NodeKind::Alias)
        return {};
    const std::string_view all = (record.flags & PooledText) ? std::string_view(m_pool) : m_source->bytes();
    return all.substr(record.text, record.size);
}

Node Tree::root() const
{
    return m_roots.empty() ? Node() : Node(this, m_roots.front());
}

Node Tree::node(NodeIndex index) const
{
    return index < m_nodes.size() ? Node(this, index) : Node();
}

Node Tree::nodeAt(std::uint32_t offset) const
{
    const auto after = std::upper_bound(m_nodes.begin(), m_nodes.end(), offset,
        [](std::uint32_t at, const NodeRecord& record) { return at < entryBegin(record); });
    if (after == m_nodes.begin())
        return {};
    auto index = static_cast<NodeIndex>(after - m_nodes.begin() - 1);
    while (index != NoNode && offset >= entryEnd(m_nodes[index]))
        index = m_nodes[index].parent;
    return node(index);
}

Node Tree::find(std::string_view jsonPointer) const
{
    Node at = root();
    const auto steps = parseJsonPointer(jsonPointer);
    if (!steps)
        return {};
    for (const std::string& step : *steps) {
        at = at.resolved();
        if (at.isSequence()) {
            const auto place = arrayIndex(step);
            at = place ? at.at(*place) : Node();
        } else {
            at = at[step];
        }
        if (!at)
            return {};
    }
    return at;
}

NodeIndex Tree::child(NodeIndex map, KeyId key) const
{
    const std::uint32_t size = m_nodes[map].size;
    if (size >= ChildIndex::FewestChildren && m_children.isBuilt())
        return m_children.find(m_nodes, map, key);
    NodeIndex child = size > 0 ? map + 1 : NoNode;
    while (child != NoNode && m_nodes[child].key != key)
        child = m_nodes[child].next;
    return child;
}

std::size_t Tree::memory() const
{
    return m_nodes.capacity() * sizeof(NodeRecord) + m_pool.capacity() + m_keys.memory() + m_children.memory();
}

ByteRange Node::entryRange() const
{
    return m_tree ? ByteRange {entryBegin(record()), entryEnd(record())} : ByteRange {};
}

std::uint32_t Node::size() const
{
    return isContainer(kind()) ? record().size : 0;
}

Node Node::parent() const
{
    return m_tree ? m_tree->node(record().parent) : Node();
}

Node Node::next() const
{
    return m_tree ? m_tree->node(record().next) : Node();
}

Node Node::first() const
{
    return size() > 0 ? m_tree->node(m_index + 1) : Node();
}

Node Node::operator[](std::string_view key) const
{
    if (!isMap())
        return {};
    const KeyId wanted = m_tree->keys().find(key);
    if (wanted == NoKey)
        return {};
    return m_tree->node(m_tree->child(m_index, wanted));
}

Node Node::at(std::uint32_t position) const
{
    if (position >= size())
        return {};
    Node child = first();
    while (position-- > 0)
        child = child.next();
    return child;
}

std::uint32_t Node::position() const
{
    std::uint32_t place = 0;
    for (Node sibling = parent().first(); sibling && sibling != *this; sibling = sibling.next())
        ++place;
    return place;
}

Node Node::resolved() const
{
    // Targets stand before their aliases, so that every step goes down and the walk ends.
    Node at = *this;
    while (at.kind() == NodeKind::Alias) {
        const NodeIndex target = at.record().text;
        at = target < at.m_index ? m_tree->node(target) : Node();
    }
    return at;
}

std::string Node::pointer() const
{
    std::vector<std::string> steps;
    for (Node at = *this; at.parent(); at = at.parent())
        steps.push_back(at.hasKey() ? std::string(at.key()) : std::to_string(at.position()));
    std::ranges::reverse(steps);
    return formatJsonPointer(steps);
}

} // namespace core
