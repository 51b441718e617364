// SPDX-License-Identifier: Apache-2.0
#include "core/document/value_equality.h"

#include "core/document/json/json_number.h"
#include "core/document/json/json_writer.h"
#include "core/document/merge_keys.h"
#include "core/document/number.h"
#include "core/document/structural_hash.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr std::size_t DeepestValue = 400;
/// What a comparison may cost that nobody bounds: a chain of aliases can stand for more than any machine
/// holds.
constexpr std::size_t UsualSteps = 10'000'000;

bool isTrue(const Node& boolean)
{
    return boolean.text().starts_with('t') || boolean.text().starts_with('T');
}

class BoundedEquality {
public:
    explicit BoundedEquality(std::size_t& steps)
        : m_steps(steps)
    {
    }

    std::optional<bool> compare(const Node& aliasedLeft, const Node& aliasedRight, std::size_t depth)
    {
        const Node left = aliasedLeft.resolved();
        const Node right = aliasedRight.resolved();
        if (left && left == right)
            return true;
        if (!left || !right)
            return std::nullopt;
        if (!spend(1) || depth > DeepestValue)
            return left.hash() == right.hash() ? std::optional(true) : std::nullopt;
        if (left.isNumber() && right.isNumber())
            return compareNumbers(left, right);
        if (left.kind() != right.kind())
            return false;
        if (!left.isMap() && !left.isSequence())
            return compareScalars(left, right);
        const bool isAliased = aliasedLeft.kind() == NodeKind::Alias;
        if (isAliased && m_equal.contains({left.index(), right.index()}))
            return true;
        const auto equal =
            left.isMap() ? compareMaps(left, right, depth) : compareSequences(left, right, depth);
        if (isAliased && equal == true)
            m_equal.emplace(left.index(), right.index());
        return equal;
    }

private:
    bool spend(std::size_t steps)
    {
        m_steps -= std::min(m_steps, steps);
        return m_steps > 0;
    }

    static std::optional<bool> compareNumbers(const Node& left, const Node& right)
    {
        if (left.text() == right.text())
            return true;
        const auto first = decimalOf(left);
        const auto second = decimalOf(right);
        return first && second ? std::optional(*first == *second) : std::nullopt;
    }

    static bool compareScalars(const Node& left, const Node& right)
    {
        switch (left.kind()) {
        case NodeKind::Null:
            return true; // however it was spelled
        case NodeKind::Boolean:
            return isTrue(left) == isTrue(right);
        default:
            return left.text() == right.text();
        }
    }

    std::optional<bool> compareSequences(const Node& left, const Node& right, std::size_t depth)
    {
        if (left.size() != right.size())
            return false;
        std::optional<bool> equal = true;
        Node other = right.first();
        for (const Node each : left) {
            equal = both(equal, compare(each, other, depth + 1));
            if (equal == false)
                break;
            other = other.next();
        }
        return equal;
    }

    std::optional<bool> compareMaps(const Node& left, const Node& right, std::size_t depth)
    {
        const std::vector<Node> first = entriesByKey(left);
        const std::vector<Node> second = entriesByKey(right);
        if (m_steps == 0)
            return std::nullopt;
        const auto isSameKey = [](const Node& one, const Node& other) { return one.key() == other.key(); };
        if (!std::ranges::equal(first, second, isSameKey))
            return false;
        std::optional<bool> equal = true;
        for (std::size_t at = 0; at < first.size() && equal != false; ++at)
            equal = both(equal, compare(first[at], second[at], depth + 1));
        return equal;
    }

    /// One difference is enough, whatever nobody can tell beside it.
    static std::optional<bool> both(std::optional<bool> left, std::optional<bool> right)
    {
        if (left == false || right == false)
            return false;
        return left && right ? std::optional(true) : std::nullopt;
    }

    std::vector<Node> entriesByKey(const Node& map)
    {
        std::vector<Node> entries = mergedEntries(map, m_steps);
        spend(entries.size());
        std::ranges::sort(entries, {}, &Node::key);
        return entries;
    }

    std::size_t& m_steps;
    /// Aliases of aliases can be more than anybody can compare one by one.
    std::set<std::pair<NodeIndex, NodeIndex>> m_equal;
};

std::uint64_t scalarHash(const Node& value)
{
    if (value.isNumber()) {
        const auto number = decimalOf(value);
        return number ? hashBytes(number->text(), 0) : 0;
    }
    const auto kind = static_cast<std::uint64_t>(value.kind());
    if (value.kind() == NodeKind::Boolean)
        return mixHashes(kind, isTrue(value) ? 1 : 0);
    return value.isString() ? hashBytes(value.text(), kind) : kind;
}

std::uint64_t hashAt(const Node& aliased, std::size_t& steps, std::size_t depth)
{
    const Node value = aliased.resolved();
    if (steps == 0 || depth > DeepestValue)
        return 0;
    --steps;
    if (value.isSequence()) {
        std::uint64_t hash = 1;
        for (const Node item : value)
            hash = mixHashes(hash, hashAt(item, steps, depth + 1));
        return hash;
    }
    if (!value.isMap())
        return scalarHash(value);
    std::uint64_t hash = 2;
    for (const Node& entry : mergedEntries(value, steps))
        hash += mixHashes(hashBytes(entry.key(), 3), hashAt(entry, steps, depth + 1));
    return hash;
}

void writeValue(JsonWriter& writer, const Node& aliased, std::size_t limit, std::size_t depth);

void writeMembers(JsonWriter& writer, const Node& container, std::size_t limit, std::size_t depth)
{
    container.isMap() ? writer.openMap() : writer.openSequence();
    for (const Node& each : container) {
        if (writer.size() > limit)
            break;
        if (container.isMap())
            writer.key(each.key());
        writeValue(writer, each, limit, depth + 1);
    }
    writer.close();
}

void writeNumber(JsonWriter& writer, const Node& number)
{
    const std::optional<std::string> spelled = jsonSpelling(number.text());
    spelled ? writer.literal(*spelled) : writer.string(number.text());
}

void writeValue(JsonWriter& writer, const Node& aliased, std::size_t limit, std::size_t depth)
{
    const Node value = aliased.resolved();
    if ((value.isMap() || value.isSequence()) && depth < DeepestValue)
        writeMembers(writer, value, limit, depth);
    else if (value.isNumber())
        writeNumber(writer, value);
    else if (value.isString())
        writer.string(value.text());
    else if (value.kind() == NodeKind::Boolean)
        writer.literal(isTrue(value) ? "true" : "false");
    else
        writer.literal("null");
}

} // namespace

bool areEqualValues(const Node& left, const Node& right)
{
    std::size_t steps = UsualSteps;
    return areEqualValues(left, right, steps).value_or(false);
}

std::optional<bool> areEqualValues(const Node& left, const Node& right, std::size_t& steps)
{
    return BoundedEquality(steps).compare(left, right, 0);
}

std::uint64_t valueHash(const Node& value, std::size_t& steps)
{
    return hashAt(value, steps, 0);
}

std::string valueText(const Node& value, std::size_t limit)
{
    JsonWriter writer(0);
    writeValue(writer, value, limit, 0);
    std::string text = writer.take();
    if (text.size() <= limit)
        return text;
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

} // namespace core
