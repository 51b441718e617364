// SPDX-License-Identifier: Apache-2.0
#include "core/document/tree_builder.h"

#include "core/document/structural_hash.h"

namespace core {

namespace {

std::uint64_t scalarHash(NodeKind kind, std::string_view text, std::uint64_t seed)
{
    if (kind == NodeKind::Null)
        text = {}; // every spelling of null means the same
    return hashBytes(text, seed + 1 + static_cast<std::uint64_t>(kind));
}

} // namespace

Diagnostic duplicateKey(const Tree& tree, const NodeRecord& again, const NodeRecord& first)
{
    return {.code = DuplicateKeyCode,
        .range = {again.keyBegin, again.keyEnd},
        .message = "The key \"" + std::string(tree.keys().text(again.key)) + "\" is already used in this map",
        .hint = "Remove one of the two, or give it another name",
        .related = ByteRange {first.keyBegin, first.keyEnd}};
}

TreeBuilder::TreeBuilder(Tree& tree, std::vector<Diagnostic>& diagnostics, std::size_t mostDiagnostics)
    : m_tree(tree)
    , m_diagnostics(diagnostics)
    , m_mostDiagnostics(mostDiagnostics)
{
}

void TreeBuilder::finish()
{
    if (m_tree.m_nodes.capacity() > m_tree.m_nodes.size() + m_tree.m_nodes.size() / 4)
        m_tree.m_nodes.shrink_to_fit();
    if (m_tree.m_pool.capacity() > m_tree.m_pool.size() + m_tree.m_pool.size() / 4)
        m_tree.m_pool.shrink_to_fit();
    m_tree.m_children.build(m_tree.m_nodes);
}

void TreeBuilder::keyById(KeyId id, ByteRange range, std::uint8_t flags)
{
    Open& open = m_open.back();
    open.key = id;
    open.keyRange = range;
    open.keyFlags = flags;
    open.hasKey = true;
}

NodeIndex TreeBuilder::scalar(NodeKind kind, std::string_view text, ByteRange range, std::uint8_t flags)
{
    const NodeIndex index = add(kind, range, flags);
    NodeRecord& record = m_tree.m_nodes[index];
    const std::string_view source = m_tree.m_source->bytes();
    const bool inSource =
        text.data() >= source.data() && text.data() + text.size() <= source.data() + source.size();
    record.size = static_cast<std::uint32_t>(text.size());
    if (text.empty()) {
        record.text = range.begin;
    } else if (inSource) {
        record.text = static_cast<std::uint32_t>(text.data() - source.data());
    } else {
        record.text = static_cast<std::uint32_t>(m_tree.m_pool.size());
        record.flags |= PooledText;
        m_tree.m_pool.append(text);
    }
    record.hash = scalarHash(kind, text, m_tree.m_seed);
    fold(index);
    return index;
}

NodeIndex TreeBuilder::openMap(std::uint32_t begin, std::uint8_t flags)
{
    return open(NodeKind::Map, begin, flags);
}

NodeIndex TreeBuilder::openSequence(std::uint32_t begin, std::uint8_t flags)
{
    return open(NodeKind::Sequence, begin, flags);
}

void TreeBuilder::close(std::uint32_t end)
{
    const Open closed = m_open.back();
    m_open.pop_back();
    NodeRecord& record = m_tree.m_nodes[closed.node];
    record.end = end;
    record.size = closed.hash.count();
    record.hash = closed.hash.value(m_tree.m_seed);
    if (closed.isMap && closed.hash.count() > 1)
        markDuplicates(closed.node);
    fold(closed.node);
}

NodeIndex TreeBuilder::alias(NodeIndex target, ByteRange range)
{
    if (isOpen(target)) {
        report({.code = "alias-contains-itself",
            .range = range,
            .message = "The alias stands for a value that contains it",
            .hint = "Values in a contract are finite; use $ref for a recursive schema",
            .related = ByteRange {m_tree.m_nodes[target].begin, m_tree.m_nodes[target].begin + 1}});
        return scalar(NodeKind::Null, {}, range, BrokenValue);
    }
    const NodeIndex index = add(NodeKind::Alias, range, 0);
    NodeRecord& record = m_tree.m_nodes[index];
    record.text = target;
    record.hash = m_tree.m_nodes[target].hash;
    fold(index);
    return index;
}

TreeBuilder::Mark TreeBuilder::mark() const
{
    return {.nodes = m_tree.m_nodes.size(),
        .pool = m_tree.m_pool.size(),
        .roots = m_tree.m_roots.size(),
        .diagnostics = m_diagnostics.size(),
        .depth = m_open.size(),
        .top = m_open.empty() ? Open {} : m_open.back()};
}

void TreeBuilder::takeBack(const Mark& mark)
{
    m_tree.m_nodes.resize(mark.nodes);
    m_tree.m_pool.resize(mark.pool);
    m_tree.m_roots.resize(mark.roots);
    m_diagnostics.erase(
        m_diagnostics.begin() + static_cast<std::ptrdiff_t>(mark.diagnostics), m_diagnostics.end());
    m_open.resize(mark.depth);
    if (!m_open.empty()) {
        m_open.back() = mark.top;
        if (mark.top.last != NoNode)
            m_tree.m_nodes[mark.top.last].next = NoNode;
    }
}

NodeIndex TreeBuilder::add(NodeKind kind, ByteRange range, std::uint8_t flags)
{
    const auto index = static_cast<NodeIndex>(m_tree.m_nodes.size());
    NodeRecord record {.begin = range.begin, .end = range.end, .kind = kind, .flags = flags};
    if (m_open.empty()) {
        m_tree.m_roots.push_back(index);
    } else {
        Open& parent = m_open.back();
        record.parent = parent.node;
        if (parent.isMap) {
            record.key = parent.key;
            record.keyBegin = parent.keyRange.begin;
            record.keyEnd = parent.keyRange.end;
            record.flags |= parent.keyFlags;
            parent.hasKey = false;
        }
        if (parent.last != NoNode)
            m_tree.m_nodes[parent.last].next = index;
        parent.last = index;
    }
    m_tree.m_nodes.push_back(record);
    return index;
}

NodeIndex TreeBuilder::open(NodeKind kind, std::uint32_t begin, std::uint8_t flags)
{
    const NodeIndex index = add(kind, {begin, begin}, flags);
    const bool isMap = kind == NodeKind::Map;
    m_open.push_back({.node = index, .hash = ContainerHash(isMap), .isMap = isMap});
    return index;
}

/// Adds a complete value to the hash of its container.
void TreeBuilder::fold(NodeIndex index)
{
    if (!m_open.empty())
        m_open.back().hash.add(m_tree.m_nodes[index], m_tree.m_keys);
}

void TreeBuilder::markDuplicates(NodeIndex map)
{
    ++m_closings;
    m_seenInMap.resize(m_tree.m_keys.size(), 0);
    m_firstWithKey.resize(m_tree.m_keys.size(), NoNode);
    for (NodeIndex child = map + 1; child != NoNode; child = m_tree.m_nodes[child].next) {
        NodeRecord& record = m_tree.m_nodes[child];
        if (m_seenInMap[record.key] != m_closings) {
            m_seenInMap[record.key] = m_closings;
            m_firstWithKey[record.key] = child;
            continue;
        }
        record.flags |= DuplicateKey;
        const NodeRecord& first = m_tree.m_nodes[m_firstWithKey[record.key]];
        report(duplicateKey(m_tree, record, first));
    }
}

bool TreeBuilder::isOpen(NodeIndex index) const
{
    for (const Open& each : m_open)
        if (each.node == index)
            return true;
    return false;
}

} // namespace core
