// SPDX-License-Identifier: Apache-2.0
// One compact tree for every text format: values, keys, and where each stands in the text.
#pragma once

#include "core/document/child_index.h"
#include "core/document/key_table.h"
#include "core/document/source_text.h"

#include <cstdint>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class NodeKind : std::uint8_t { Null, Boolean, Integer, Float, String, Sequence, Map, Alias };

inline constexpr NodeIndex NoNode = 0xffffffff;

/// What is special about a node, as bits.
enum NodeFlag : std::uint8_t {
    QuotedValue = 1, ///< the scalar stands in quotes
    BlockScalar = 2, ///< the scalar is a `|` or `>` block
    FlowStyle = 4, ///< the container stands in brackets
    DuplicateKey = 8, ///< an earlier sibling has the same key
    ComplexKey = 16, ///< the key is not a scalar; its text is its source
    BrokenValue = 32, ///< the value could not be read and stands as null
    PooledText = 64, ///< the text differs from the source and stands in the pool
    MergeKey = 128, ///< the key is a plain `<<`: the value's entries count as entries of this map
};

/// A node as it is stored, in pre-order: the first child follows its parent directly.
struct NodeRecord {
    std::uint64_t hash = 0; ///< of the value; equal for equal values, whatever the order of map keys
    KeyId key = NoKey;
    std::uint32_t keyBegin = 0;
    std::uint32_t keyEnd = 0;
    std::uint32_t begin = 0; ///< of the value, behind its tag and anchor
    std::uint32_t end = 0;
    std::uint32_t text = 0; ///< scalar: offset of its text; alias: index of its target
    std::uint32_t size = 0; ///< scalar: length of its text; container: number of children
    NodeIndex next = NoNode; ///< next sibling
    NodeIndex parent = NoNode;
    NodeKind kind = NodeKind::Null;
    std::uint8_t flags = 0;
};
static_assert(sizeof(NodeRecord) == 48);

class Node;

/// The nodes of one text. Moves freely; nodes refer to it by index.
class Tree {
public:
    explicit Tree(std::shared_ptr<const SourceText> source, std::uint64_t seed = 0);

    const SourceText& source() const { return *m_source; }
    const std::shared_ptr<const SourceText>& sharedSource() const { return m_source; }
    const KeyTable& keys() const { return m_keys; }
    std::size_t nodeCount() const { return m_nodes.size(); }
    const NodeRecord& record(NodeIndex index) const { return m_nodes[index]; }
    std::string_view text(const NodeRecord& record) const;

    /// One for each YAML document; JSON has one; an unreadable text has none.
    std::span<const NodeIndex> roots() const { return m_roots; }
    Node root() const;
    Node node(NodeIndex index) const;

    /// The innermost node whose key or value covers the byte; an invalid Node when there is none.
    Node nodeAt(std::uint32_t offset) const;
    /// The node a JSON pointer ("" is the root) leads to, through aliases; an invalid Node when it leads
    /// nowhere.
    Node find(std::string_view jsonPointer) const;

    /// Bytes held beyond the source text.
    std::size_t memory() const;

    /// Of duplicates the first; NoNode where the map has no such key.
    NodeIndex child(NodeIndex map, KeyId key) const;

private:
    friend class TreeBuilder;
    friend class TreeSplice;

    std::shared_ptr<const SourceText> m_source;
    std::uint64_t m_seed;
    KeyTable m_keys;
    std::vector<NodeRecord> m_nodes;
    std::string m_pool; ///< texts of scalars that differ from their source
    std::vector<NodeIndex> m_roots;
    ChildIndex m_children; ///< once the nodes are complete
};

/// A borrowed look at one node; invalid by default, and every question to an invalid one has an empty answer.
class Node {
public:
    Node() = default;
    Node(const Tree* tree, NodeIndex index)
        : m_tree(tree)
        , m_index(index)
    {
    }

    explicit operator bool() const { return m_tree != nullptr; }
    const Tree& tree() const { return *m_tree; }
    NodeIndex index() const { return m_index; }
    NodeKind kind() const { return m_tree ? record().kind : NodeKind::Null; }
    bool isMap() const { return kind() == NodeKind::Map; }
    bool isSequence() const { return kind() == NodeKind::Sequence; }
    bool isString() const { return kind() == NodeKind::String; }
    bool isNumber() const { return kind() == NodeKind::Integer || kind() == NodeKind::Float; }
    bool has(NodeFlag flag) const { return m_tree && (record().flags & flag) != 0; }
    std::uint64_t hash() const { return m_tree ? record().hash : 0; }

    bool hasKey() const { return m_tree && record().key != NoKey; }
    /// The key this node stands under in its map, without quotes and escapes.
    std::string_view key() const { return hasKey() ? m_tree->keys().text(record().key) : std::string_view(); }
    /// The text of a scalar, without quotes and escapes; a number as it is spelled.
    std::string_view text() const { return m_tree ? m_tree->text(record()) : std::string_view(); }
    ByteRange range() const { return m_tree ? ByteRange {record().begin, record().end} : ByteRange {}; }
    ByteRange keyRange() const
    {
        return m_tree ? ByteRange {record().keyBegin, record().keyEnd} : ByteRange {};
    }
    /// Key and value together.
    ByteRange entryRange() const;

    /// Of a container: its children; of anything else 0.
    std::uint32_t size() const;
    Node parent() const;
    Node next() const;
    Node first() const;
    /// The child under this key; of duplicates the first; looks through nothing, not even an alias.
    Node operator[](std::string_view key) const;
    /// The child at this place of a sequence or map.
    Node at(std::uint32_t position) const;
    /// Its place among its siblings.
    std::uint32_t position() const;
    /// What an alias stands for, in the end; any other node itself. Invalid when an alias stands for itself.
    Node resolved() const;
    /// Its JSON pointer within its root.
    std::string pointer() const;

    bool operator==(const Node&) const = default;

    class Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    const NodeRecord& record() const { return m_tree->record(m_index); }

    const Tree* m_tree = nullptr;
    NodeIndex m_index = NoNode;
};

class Node::Iterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    using pointer = const Node*;
    using reference = const Node&;

    Iterator() = default;
    explicit Iterator(Node node)
        : m_node(node)
    {
    }
    const Node& operator*() const { return m_node; }
    const Node* operator->() const { return &m_node; }
    Iterator& operator++()
    {
        m_node = m_node.next();
        return *this;
    }
    Iterator operator++(int)
    {
        Iterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Iterator&) const = default;

private:
    Node m_node;
};

inline Node::Iterator Node::begin() const
{
    return Iterator(first());
}
inline Node::Iterator Node::end() const
{
    return Iterator();
}

} // namespace core
