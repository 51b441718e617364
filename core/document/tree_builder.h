// SPDX-License-Identifier: Apache-2.0
// How parsers make a Tree: events in, nodes with links and hashes out; what was begun can be taken back.
#pragma once

#include "core/document/container_hash.h"
#include "core/document/diagnostic.h"
#include "core/document/tree.h"

#include <vector>

namespace core {

inline constexpr std::string_view DuplicateKeyCode = "duplicate-key";
/// What else is wrong is not listed.
inline constexpr std::string_view MoreProblemsCode = "more-problems";
Diagnostic duplicateKey(const Tree& tree, const NodeRecord& again, const NodeRecord& first);

class TreeBuilder {
public:
    TreeBuilder(Tree& tree, std::vector<Diagnostic>& diagnostics, std::size_t mostDiagnostics = 100);

    /// Names the next value of the open map. A view into the source text costs no copy, here and below.
    void key(std::string_view text, ByteRange range, std::uint8_t flags = 0)
    {
        keyById(keyId(text), range, flags);
    }
    void keyById(KeyId id, ByteRange range, std::uint8_t flags = 0);
    /// Asked once for a key that most entries have: finding it each time is a good part of reading.
    KeyId keyId(std::string_view text) { return m_tree.m_keys.add(text); }
    /// `text` is what the scalar means, without quotes and escapes.
    NodeIndex scalar(NodeKind kind, std::string_view text, ByteRange range, std::uint8_t flags = 0);
    NodeIndex openMap(std::uint32_t begin, std::uint8_t flags = 0);
    NodeIndex openSequence(std::uint32_t begin, std::uint8_t flags = 0);
    void close(std::uint32_t end);
    /// An alias of a node that is complete; of one still open it becomes a null with a Diagnostic.
    NodeIndex alias(NodeIndex target, ByteRange range);

    /// How many nodes to expect: saves moving them while they grow.
    void expect(std::size_t nodes) { m_tree.m_nodes.reserve(nodes); }
    /// Gives back what was expected in vain, and makes the large maps quick to ask.
    void finish();

    std::size_t depth() const { return m_open.size(); }
    bool inMap() const { return !m_open.empty() && m_open.back().isMap; }
    bool expectsKey() const { return inMap() && !m_open.back().hasKey; }
    Tree& tree() { return m_tree; }
    const std::vector<Diagnostic>& diagnostics() const { return m_diagnostics; }
    /// Beyond the most that are wanted, one says that more follow.
    void report(Diagnostic diagnostic) { addWithin(m_mostDiagnostics, m_diagnostics, std::move(diagnostic)); }

private:
    struct Open {
        NodeIndex node = NoNode;
        NodeIndex last = NoNode;
        ContainerHash hash = ContainerHash(false);
        KeyId key = NoKey;
        ByteRange keyRange = {};
        std::uint8_t keyFlags = 0;
        bool isMap = false;
        bool hasKey = false;
    };

public:
    /// A state to come back to; valid while the container it was taken in is open.
    struct Mark {
        std::size_t nodes = 0;
        std::size_t pool = 0;
        std::size_t roots = 0;
        std::size_t diagnostics = 0;
        std::size_t depth = 0;
        Open top = {};
    };
    Mark mark() const;
    void takeBack(const Mark& mark);

private:
    NodeIndex add(NodeKind kind, ByteRange range, std::uint8_t flags);
    NodeIndex open(NodeKind kind, std::uint32_t begin, std::uint8_t flags);
    void fold(NodeIndex index);
    void markDuplicates(NodeIndex map);
    bool isOpen(NodeIndex index) const;

    Tree& m_tree;
    std::vector<Diagnostic>& m_diagnostics;
    std::size_t m_mostDiagnostics;
    std::vector<Open> m_open;
    std::vector<NodeIndex> m_firstWithKey; ///< by KeyId: where the map being closed has the key
    std::vector<std::uint32_t> m_seenInMap; ///< by KeyId: in which closing of a map it was seen
    std::uint32_t m_closings = 0;
};

} // namespace core
