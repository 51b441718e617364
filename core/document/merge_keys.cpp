// SPDX-License-Identifier: Apache-2.0
#include "core/document/merge_keys.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

class MergeWalk {
public:
    explicit MergeWalk(std::size_t& steps)
        : m_steps(steps)
    {
    }

    std::vector<Node> entriesOf(Node map)
    {
        enter(map);
        while (!m_pending.empty() && m_steps > 0)
            step();
        return std::move(m_entries);
    }

private:
    struct Pending {
        Node at;
        bool areSources = false; ///< the siblings are maps to merge, not entries
    };

    void step()
    {
        const Pending now = m_pending.back();
        take(1);
        if (!now.at) {
            m_pending.pop_back();
            return;
        }
        m_pending.back().at = now.at.next();
        if (now.areSources)
            enter(now.at.resolved());
        else if (isMerge(now.at))
            follow(now.at.resolved());
        else if (isClaimedBy(now.at))
            m_entries.push_back(now.at);
    }

    void follow(Node source)
    {
        if (source.isMap())
            enter(source);
        else
            m_pending.push_back({source.first(), true});
    }

    /// A map's own keys are taken before those it merges are looked at. A second visit could add nothing.
    void enter(Node map)
    {
        if (!m_entered.insert(map.index()).second)
            return;
        for (const Node entry : map)
            if (!isMerge(entry))
                m_claims.try_emplace(keyId(entry), entry.index());
        take(map.size());
        m_pending.push_back({map.first()});
    }

    bool isMerge(Node entry)
    {
        if (!entry.has(MergeKey))
            return false;
        take(entry.resolved().size());
        return isMergeable(entry);
    }

    static KeyId keyId(Node entry) { return entry.tree().record(entry.index()).key; }
    bool isClaimedBy(Node entry) const { return m_claims.at(keyId(entry)) == entry.index(); }
    void take(std::size_t count) { m_steps -= std::min(m_steps, count); }

    std::size_t& m_steps;
    std::vector<Node> m_entries;
    std::vector<Pending> m_pending;
    std::unordered_map<KeyId, NodeIndex> m_claims; ///< which entry a key's value comes from
    std::unordered_set<NodeIndex> m_entered;
};

} // namespace

bool isMergeable(Node value)
{
    const Node source = value.resolved();
    return source.isMap() || (source.isSequence() && std::ranges::all_of(source, [](Node each) {
        return each.resolved().isMap();
    }));
}

std::vector<Node> mergedEntries(Node map, std::size_t& steps)
{
    const auto needsWalk = [](Node entry) { return entry.has(MergeKey) || entry.has(DuplicateKey); };
    if (std::ranges::none_of(map, needsWalk))
        return {map.begin(), map.end()};
    return MergeWalk(steps).entriesOf(map);
}

} // namespace core
