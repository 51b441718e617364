// SPDX-License-Identifier: Apache-2.0
#include "app/cli/node_walk.h"

#include "core/base/json_pointer.h"

namespace cli {

namespace {

/// The pointer grows and shrinks with the way: asking each node for its own would cost its place among its
/// siblings.
class NodeWalk {
public:
    NodeWalk(std::size_t document, const VisitNode& visit)
        : m_document(document)
        , m_visit(visit)
    {
    }

    void enter(const core::Node& node)
    {
        m_visit(m_document, m_pointer, node);
        const std::size_t length = m_pointer.size();
        std::size_t position = 0;
        for (const core::Node& child : node) {
            m_pointer += '/';
            m_pointer += child.hasKey() ? core::escapePointerStep(child.key()) : std::to_string(position);
            enter(child);
            m_pointer.resize(length);
            ++position;
        }
    }

private:
    std::size_t m_document;
    const VisitNode& m_visit;
    std::string m_pointer;
};

} // namespace

void forEachNode(const core::Tree& tree, const VisitNode& visit)
{
    std::size_t document = 0;
    for (const core::NodeIndex root : tree.roots())
        NodeWalk(document++, visit).enter(tree.node(root));
}

} // namespace cli
