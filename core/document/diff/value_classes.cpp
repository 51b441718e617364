// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/value_classes.h"

#include <algorithm>
#include <string>
#include <utility>

namespace core {

namespace {

/// Numbers values from the leaves up: a container is known by the numbers of what it holds.
class ExactClasses {
public:
    ExactClasses(const SharedKeys& keys, const std::stop_token& stop)
        : m_keys(keys)
        , m_stop(stop)
    {
    }

    std::vector<std::uint32_t> number(const Tree& tree, bool isCandidate)
    {
        std::vector<std::uint32_t> classes(tree.nodeCount(), Unnumbered);
        for (NodeIndex index = 0; index < classes.size() && !m_stop.stop_requested(); ++index) {
            NodeIndex complete = index;
            if (tree.node(index).first())
                continue;
            classes[complete] = classOf(tree, complete, isCandidate, classes);
            while (tree.record(complete).next == NoNode && tree.record(complete).parent != NoNode) {
                complete = tree.record(complete).parent;
                classes[complete] = classOf(tree, complete, isCandidate, classes);
            }
        }
        return classes;
    }

private:
    static constexpr std::uint32_t Unnumbered = 0xffffffff;
    using KeyedClass = std::pair<KeyId, std::uint32_t>;

    std::uint32_t classOf(
        const Tree& tree, NodeIndex index, bool isCandidate, const std::vector<std::uint32_t>& classes)
    {
        const NodeRecord& record = tree.record(index);
        if (record.kind == NodeKind::Alias)
            return classes[record.text];
        m_signature.assign(1, static_cast<char>(record.kind));
        if (record.kind == NodeKind::Map || record.kind == NodeKind::Sequence)
            addChildren(tree, index, isCandidate, classes);
        else if (record.kind != NodeKind::Null)
            m_signature += tree.text(record);
        return m_values.add(m_signature);
    }

    void addChildren(
        const Tree& tree, NodeIndex index, bool isCandidate, const std::vector<std::uint32_t>& classes)
    {
        m_children.clear();
        for (const Node child : tree.node(index)) {
            const NodeRecord& record = tree.record(child.index());
            m_children.emplace_back(isCandidate ? m_keys.ofCandidate(record) : SharedKeys::ofBaseline(record),
                classes[child.index()]);
        }
        if (tree.record(index).kind == NodeKind::Map)
            std::ranges::sort(m_children);
        for (const auto& [key, value] : m_children) {
            addNumber(key);
            addNumber(value);
        }
    }

    void addNumber(std::uint32_t number)
    {
        for (int byte = 0; byte < 4; ++byte)
            m_signature += static_cast<char>(number >> (8 * byte));
    }

    const SharedKeys& m_keys;
    const std::stop_token& m_stop;
    KeyTable m_values; ///< every value once, by what it consists of
    std::string m_signature;
    std::vector<KeyedClass> m_children;
};

} // namespace

ValueClasses::ValueClasses(const Tree& baseline, const Tree& candidate, const SharedKeys& keys,
    ValueEquality equality, const std::stop_token& stop)
    : m_baseline {&baseline, {}}
    , m_candidate {&candidate, {}}
{
    if (equality == ValueEquality::Hashed)
        return;
    ExactClasses classes(keys, stop);
    m_baseline.exact = classes.number(baseline, false);
    m_candidate.exact = classes.number(candidate, true);
}

} // namespace core
