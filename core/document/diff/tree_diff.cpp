// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/tree_diff.h"

#include "core/document/diff/child_pairing.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// Aliases within aliases can stand for more pairs of values than a text has bytes.
constexpr std::size_t MostAliasPairs = 10'000;

class TreeComparer {
public:
    TreeComparer(
        const Tree& baseline, const Tree& candidate, ValueEquality equality, const std::stop_token& stop)
        : m_baseline(baseline)
        , m_candidate(candidate)
        , m_keys(baseline.keys(), candidate.keys())
        , m_classes(baseline, candidate, m_keys, equality, stop)
        , m_pairing(baseline, candidate, m_keys, m_classes)
        , m_stop(stop)
    {
    }

    TreeDiff compare(std::vector<ChildPair> roots)
    {
        m_open = std::move(roots);
        std::ranges::reverse(m_open);
        while (!m_open.empty() && !m_stop.stop_requested()) {
            const ChildPair pair = m_open.back();
            m_open.pop_back();
            compare(pair);
        }
        m_diff.isWhole = !m_stop.stop_requested();
        return std::move(m_diff);
    }

private:
    void compare(ChildPair pair)
    {
        if (pair.baseline == NoNode || pair.candidate == NoNode)
            return report(pair);
        const bool isEqual = m_classes.ofBaseline(pair.baseline) == m_classes.ofCandidate(pair.candidate);
        if (isEqual && hasSameText(pair))
            return;
        const Node baseline = m_baseline.node(pair.baseline).resolved();
        const Node candidate = m_candidate.node(pair.candidate).resolved();
        const bool isAliased = baseline.index() != pair.baseline || candidate.index() != pair.candidate;
        if (!mayVisit({baseline.index(), candidate.index()}, isAliased, isEqual))
            return;
        const bool areContainers =
            baseline.size() + candidate.size() > 0 && baseline.kind() == candidate.kind();
        if (areContainers && (!isAliased || ++m_aliasPairs <= MostAliasPairs))
            compareChildren(baseline, candidate);
        else if (!isEqual)
            report(pair);
    }

    /// The same pair of values may stand in many places through aliases, and is told in the first.
    bool mayVisit(ChildPair values, bool isAliased, bool isEqual)
    {
        if (isEqual && !isAliased)
            return true;
        return m_visited.emplace(values.baseline, values.candidate).second;
    }

    /// Equal values of equal text hold nothing to report, not even a reorder.
    bool hasSameText(ChildPair pair) const
    {
        const auto textOf = [](const Tree& tree, NodeIndex index) {
            const NodeRecord& record = tree.record(index);
            return tree.source().slice({record.begin, record.end});
        };
        const NodeKind kind = m_baseline.record(pair.baseline).kind;
        const bool mayHoldMaps =
            kind == NodeKind::Map || kind == NodeKind::Sequence || kind == NodeKind::Alias;
        return !mayHoldMaps || textOf(m_baseline, pair.baseline) == textOf(m_candidate, pair.candidate);
    }

    void compareChildren(Node baseline, Node candidate)
    {
        m_children.clear();
        if (baseline.isMap())
            m_diff.reorders += m_pairing.pairByKey(baseline, candidate, m_children) ? 1 : 0;
        else
            m_pairing.pairByValue(baseline, candidate, m_children);
        m_open.insert(m_open.end(), m_children.rbegin(), m_children.rend());
    }

    void report(ChildPair pair)
    {
        const NodeChangeKind kind = pair.baseline == NoNode ? NodeChangeKind::Added
            : pair.candidate == NoNode                      ? NodeChangeKind::Removed
                                                            : NodeChangeKind::Changed;
        m_diff.changes.push_back({kind, m_baseline.node(pair.baseline), m_candidate.node(pair.candidate)});
    }

    const Tree& m_baseline;
    const Tree& m_candidate;
    SharedKeys m_keys;
    ValueClasses m_classes;
    ChildPairing m_pairing;
    std::stop_token m_stop;
    std::vector<ChildPair> m_open; ///< still to be compared, the next one last
    std::vector<ChildPair> m_children;
    std::set<std::pair<NodeIndex, NodeIndex>> m_visited;
    std::size_t m_aliasPairs = 0;
    TreeDiff m_diff;
};

std::vector<ChildPair> pairedRoots(const Tree& baseline, const Tree& candidate)
{
    std::vector<ChildPair> pairs;
    const std::size_t most = std::max(baseline.roots().size(), candidate.roots().size());
    for (std::size_t at = 0; at < most; ++at)
        pairs.push_back({at < baseline.roots().size() ? baseline.roots()[at] : NoNode,
            at < candidate.roots().size() ? candidate.roots()[at] : NoNode});
    return pairs;
}

} // namespace

TreeDiff diffTrees(
    const Tree& baseline, const Tree& candidate, ValueEquality equality, const std::stop_token& stop)
{
    return TreeComparer(baseline, candidate, equality, stop).compare(pairedRoots(baseline, candidate));
}

TreeDiff diffNodes(Node baseline, Node candidate, ValueEquality equality, const std::stop_token& stop)
{
    return TreeComparer(baseline.tree(), candidate.tree(), equality, stop)
        .compare({{baseline.index(), candidate.index()}});
}

} // namespace core
