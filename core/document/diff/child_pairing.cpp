// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/child_pairing.h"

#include "core/document/diff/score_pairing.h"
#include "core/document/diff/sequence_diff.h"

#include <algorithm>

namespace core {

namespace {

/// Items that could be versions of each other are compared each with each, as long as they are few.
constexpr std::size_t MostLikenessesInGap = 4'096;
constexpr std::size_t MostLikenesses = 100'000;
/// What two items have in common is judged by their first children.
constexpr int JudgedChildren = 16;

struct KeyedChild {
    KeyId key = NoKey;
    NodeIndex node = NoNode;
    auto operator<=>(const KeyedChild&) const = default;
};

/// Of two sorted lists with the same key, the first stands with the first, as pre-order numbers ascend.
std::vector<ChildPair> matchKeys(
    const std::vector<KeyedChild>& baseline, const std::vector<KeyedChild>& candidate)
{
    std::vector<ChildPair> pairs;
    auto a = baseline.begin();
    auto b = candidate.begin();
    while (a != baseline.end() || b != candidate.end()) {
        if (b == candidate.end() || (a != baseline.end() && a->key < b->key))
            pairs.push_back({(a++)->node, NoNode});
        else if (a == baseline.end() || b->key < a->key)
            pairs.push_back({NoNode, (b++)->node});
        else
            pairs.push_back({(a++)->node, (b++)->node});
    }
    return pairs;
}

std::vector<NodeIndex> childrenOf(Node container)
{
    std::vector<NodeIndex> children;
    children.reserve(container.size());
    for (const Node child : container)
        children.push_back(child.index());
    return children;
}

/// Classes as numbers from 0 on.
std::uint32_t makeDense(std::vector<std::uint64_t> classes, std::span<std::uint32_t> dense)
{
    std::vector<std::uint64_t> distinct = classes;
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (std::size_t at = 0; at < classes.size(); ++at)
        dense[at] =
            static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, classes[at]) - distinct.begin());
    return static_cast<std::uint32_t>(distinct.size());
}

} // namespace

ChildPairing::ChildPairing(
    const Tree& baseline, const Tree& candidate, const SharedKeys& keys, const ValueClasses& classes)
    : m_baseline(baseline)
    , m_candidate(candidate)
    , m_keys(keys)
    , m_classes(classes)
    , m_likenessesLeft(MostLikenesses)
{
}

bool ChildPairing::pairByKey(Node baseline, Node candidate, std::vector<ChildPair>& pairs)
{
    Node a = baseline.first();
    Node b = candidate.first();
    while (a && b
        && SharedKeys::ofBaseline(m_baseline.record(a.index()))
            == m_keys.ofCandidate(m_candidate.record(b.index()))) {
        pairs.push_back({a.index(), b.index()});
        a = a.next();
        b = b.next();
    }
    return (a || b) && pairRestByKey(a, b, pairs);
}

/// From the first children on whose keys differ.
bool ChildPairing::pairRestByKey(Node baseline, Node candidate, std::vector<ChildPair>& pairs) const
{
    std::vector<KeyedChild> before;
    for (; baseline; baseline = baseline.next())
        before.push_back({SharedKeys::ofBaseline(m_baseline.record(baseline.index())), baseline.index()});
    std::vector<KeyedChild> after;
    for (; candidate; candidate = candidate.next())
        after.push_back({m_keys.ofCandidate(m_candidate.record(candidate.index())), candidate.index()});
    std::ranges::sort(before);
    std::ranges::sort(after);
    std::vector<ChildPair> matched = matchKeys(before, after);
    // NoNode is the greatest number: what was added comes behind what the baseline has.
    std::ranges::sort(
        matched, {}, [](const ChildPair& pair) { return std::pair(pair.baseline, pair.candidate); });
    pairs.insert(pairs.end(), matched.begin(), matched.end());
    return std::ranges::none_of(
        matched, [](const ChildPair& pair) { return pair.baseline == NoNode || pair.candidate == NoNode; });
}

void ChildPairing::pairByValue(Node baseline, Node candidate, std::vector<ChildPair>& pairs)
{
    const std::vector<NodeIndex> before = childrenOf(baseline);
    const std::vector<NodeIndex> after = childrenOf(candidate);
    std::vector<std::uint64_t> classes;
    classes.reserve(before.size() + after.size());
    for (const NodeIndex index : before)
        classes.push_back(m_classes.ofBaseline(index));
    for (const NodeIndex index : after)
        classes.push_back(m_classes.ofCandidate(index));
    std::vector<std::uint32_t> numbers(classes.size());
    const std::uint32_t count = makeDense(std::move(classes), numbers);
    const auto all = std::span<const std::uint32_t>(numbers);
    std::uint32_t next = 0;
    std::uint32_t nextAfter = 0;
    const auto pairEqualUpTo = [&](std::size_t end) {
        while (next < end)
            pairs.push_back({before[next++], after[nextAfter++]});
    };
    for (const Hunk& hunk : diffSequences(all.first(before.size()), all.subspan(before.size()), count)) {
        pairEqualUpTo(hunk.baseline.begin);
        pairDifferent(Items(before).subspan(hunk.baseline.begin, hunk.baseline.size()),
            Items(after).subspan(hunk.candidate.begin, hunk.candidate.size()), pairs);
        next = hunk.baseline.end;
        nextAfter = hunk.candidate.end;
    }
    pairEqualUpTo(before.size());
}

void ChildPairing::pairDifferent(Items baseline, Items candidate, std::vector<ChildPair>& pairs)
{
    const std::size_t likenesses = baseline.size() * candidate.size();
    const bool isOneForOne = baseline.size() == candidate.size();
    const auto isContainer = [this](NodeIndex index) { return m_baseline.node(index).resolved().size() > 0; };
    const bool mayBeAlike = likenesses <= std::min(MostLikenessesInGap, m_likenessesLeft);
    if (mayBeAlike && likenesses > 1 && std::ranges::any_of(baseline, isContainer))
        return pairAlike(baseline, candidate, pairs);
    const std::size_t paired = isOneForOne ? baseline.size() : 0;
    for (std::size_t at = 0; at < paired; ++at)
        pairs.push_back({baseline[at], candidate[at]});
    for (const NodeIndex index : baseline.subspan(paired))
        pairs.push_back({index, NoNode});
    for (const NodeIndex index : candidate.subspan(paired))
        pairs.push_back({NoNode, index});
}

void ChildPairing::pairAlike(Items baseline, Items candidate, std::vector<ChildPair>& pairs)
{
    m_likenessesLeft -= baseline.size() * candidate.size();
    std::uint32_t nextBefore = 0;
    std::uint32_t nextAfter = 0;
    const auto leaveAloneUpTo = [&](std::size_t before, std::size_t after) {
        while (nextBefore < before)
            pairs.push_back({baseline[nextBefore++], NoNode});
        while (nextAfter < after)
            pairs.push_back({NoNode, candidate[nextAfter++]});
    };
    const auto score = [&](std::uint32_t before, std::uint32_t after) {
        return likeness(baseline[before], candidate[after]);
    };
    const auto alike = pairByScore(
        static_cast<std::uint32_t>(baseline.size()), static_cast<std::uint32_t>(candidate.size()), score);
    for (const auto& [before, after] : alike) {
        leaveAloneUpTo(before, after);
        pairs.push_back({baseline[nextBefore++], candidate[nextAfter++]});
    }
    leaveAloneUpTo(baseline.size(), candidate.size());
}

/// Containers of one kind are always a little alike, scalars that differ never.
std::uint32_t ChildPairing::likeness(NodeIndex baseline, NodeIndex candidate) const
{
    const Node before = m_baseline.node(baseline).resolved();
    const Node after = m_candidate.node(candidate).resolved();
    if (before.kind() != after.kind() || before.size() == 0 || after.size() == 0)
        return 0;
    return 1 + 200 * equalChildren(before, after) / (before.size() + after.size());
}

std::uint32_t ChildPairing::equalChildren(Node baseline, Node candidate) const
{
    std::uint32_t equal = 0;
    Node before = baseline.first();
    for (int judged = 0; before && judged < JudgedChildren; before = before.next(), ++judged) {
        const KeyId key = SharedKeys::ofBaseline(m_baseline.record(before.index()));
        Node after = candidate.first();
        for (int looked = 0; after && looked < JudgedChildren; after = after.next(), ++looked) {
            if (m_keys.ofCandidate(m_candidate.record(after.index())) == key
                && m_classes.ofBaseline(before.index()) == m_classes.ofCandidate(after.index())) {
                ++equal;
                break;
            }
        }
    }
    return equal;
}

} // namespace core
