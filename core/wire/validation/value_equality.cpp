// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/value_equality.h"

#include "core/document/merge_keys.h"
#include "core/document/structural_hash.h"
#include "core/wire/validation/number.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace core {

namespace {

/// Deeper values are not compared: an alias can nest what no text could.
constexpr std::size_t DeepestValue = 1000;

class ValueEquality {
public:
    explicit ValueEquality(Effort& effort)
        : m_effort(effort)
    {
    }

    Validity compare(const Node& left, const Node& right, std::size_t depth)
    {
        if (!m_effort.spend() || depth > DeepestValue || !left || !right)
            return Validity::Unknown;
        if (left.isNumber() && right.isNumber())
            return compareNumbers(left, right);
        if (left.kind() != right.kind())
            return Validity::Invalid;
        if (left.isMap())
            return compareMaps(left, right, depth);
        if (left.isSequence())
            return compareSequences(left, right, depth);
        return left.kind() == NodeKind::Null || isSameScalar(left, right) ? Validity::Valid
                                                                          : Validity::Invalid;
    }

private:
    static bool isSameScalar(const Node& left, const Node& right)
    {
        // YAML writes true as True and TRUE, too.
        if (left.kind() == NodeKind::Boolean)
            return (left.text().front() | 0x20) == (right.text().front() | 0x20);
        return left.text() == right.text();
    }

    static Validity compareNumbers(const Node& left, const Node& right)
    {
        if (left.text() == right.text())
            return Validity::Valid;
        const auto first = decimalOf(left.text());
        const auto second = decimalOf(right.text());
        if (!first || !second)
            return Validity::Unknown;
        return *first == *second ? Validity::Valid : Validity::Invalid;
    }

    Validity compareSequences(const Node& left, const Node& right, std::size_t depth)
    {
        if (left.size() != right.size())
            return Validity::Invalid;
        Validity validity = Validity::Valid;
        Node other = right.first();
        for (const Node item : left) {
            validity = both(validity, compare(item.resolved(), other.resolved(), depth + 1));
            if (validity == Validity::Invalid)
                break;
            other = other.next();
        }
        return validity;
    }

    Validity compareMaps(const Node& left, const Node& right, std::size_t depth)
    {
        const std::vector<Node> first = sortedEntries(left);
        const std::vector<Node> second = sortedEntries(right);
        if (m_effort.isSpent())
            return Validity::Unknown;
        const auto isSameKey = [](const Node& one, const Node& other) { return one.key() == other.key(); };
        if (!std::ranges::equal(first, second, isSameKey))
            return Validity::Invalid;
        Validity validity = Validity::Valid;
        for (std::size_t at = 0; at < first.size() && validity != Validity::Invalid; ++at)
            validity = both(validity, compare(first[at].resolved(), second[at].resolved(), depth + 1));
        return validity;
    }

    std::vector<Node> sortedEntries(const Node& map)
    {
        std::vector<Node> entries = mergedEntries(map, m_effort.left());
        m_effort.spend(entries.size());
        std::ranges::sort(entries, {}, [](const Node& entry) { return entry.key(); });
        return entries;
    }

    Effort& m_effort;
};

std::uint64_t scalarHash(const Node& value)
{
    if (value.isNumber()) {
        const auto number = decimalOf(value.text());
        return number ? hashBytes(number->text(), 4) : 0;
    }
    const auto kind = static_cast<std::uint64_t>(value.kind());
    if (value.kind() == NodeKind::Boolean)
        return mixHashes(kind, static_cast<std::uint64_t>(value.text().front() | 0x20));
    return value.isString() ? hashBytes(value.text(), kind) : kind;
}

std::uint64_t hashAt(const Node& value, Effort& effort, std::size_t depth)
{
    if (!effort.spend() || depth > DeepestValue)
        return 0;
    if (value.isSequence()) {
        std::uint64_t hash = 1;
        for (const Node item : value)
            hash = mixHashes(hash, hashAt(item.resolved(), effort, depth + 1));
        return hash;
    }
    if (!value.isMap())
        return scalarHash(value);
    std::uint64_t hash = 2;
    for (const Node& entry : mergedEntries(value, effort.left()))
        hash += mixHashes(hashBytes(entry.key(), 3), hashAt(entry.resolved(), effort, depth + 1));
    return hash;
}

} // namespace

Validity areEqual(const Node& left, const Node& right, Effort& effort)
{
    return ValueEquality(effort).compare(left.resolved(), right.resolved(), 0);
}

std::uint64_t valueHash(const Node& value, Effort& effort)
{
    return hashAt(value.resolved(), effort, 0);
}

EqualItems findEqualItems(const Node& sequence, Effort& effort)
{
    struct Seen {
        Node item;
        std::size_t position;
    };
    std::unordered_multimap<std::uint64_t, Seen> seen;
    EqualItems found;
    std::size_t position = 0;
    for (const Node item : sequence) {
        const std::uint64_t hash = valueHash(item, effort);
        const auto [begin, end] = seen.equal_range(hash);
        for (auto at = begin; at != end; ++at) {
            const Validity equal = areEqual(at->second.item, item, effort);
            if (equal == Validity::Valid)
                return {Validity::Invalid, at->second.position, position};
            if (equal == Validity::Unknown)
                found.areUnique = Validity::Unknown;
        }
        if (effort.isSpent())
            return {Validity::Unknown};
        seen.emplace(hash, Seen {item, position++});
    }
    return found;
}

} // namespace core
