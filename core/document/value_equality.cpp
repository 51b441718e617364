// SPDX-License-Identifier: Apache-2.0
#include "core/document/value_equality.h"

#include "core/base/decimal.h"
#include "core/document/json/json_number.h"
#include "core/document/json/json_writer.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

constexpr int DeepestValue = 400;

std::optional<Decimal> decimalOf(const Node& number)
{
    const std::optional<std::string> spelled = jsonSpelling(number.text());
    return spelled ? Decimal::parse(*spelled) : std::nullopt;
}

bool areEqualNumbers(const Node& left, const Node& right)
{
    if (left.text() == right.text())
        return true;
    const std::optional<Decimal> a = decimalOf(left);
    const std::optional<Decimal> b = decimalOf(right);
    return a && b && *a == *b;
}

bool areEqual(const Node& left, const Node& right, int depth);

bool areEqualSequences(const Node& left, const Node& right, int depth)
{
    Node other = right.first();
    for (const Node& each : left) {
        if (!areEqual(each, other, depth))
            return false;
        other = other.next();
    }
    return true;
}

std::vector<Node> entriesByKey(const Node& map)
{
    std::vector<Node> entries(map.begin(), map.end());
    std::ranges::stable_sort(entries, {}, &Node::key);
    return entries;
}

bool areEqualMaps(const Node& left, const Node& right, int depth)
{
    return std::ranges::equal(entriesByKey(left), entriesByKey(right),
        [&](const Node& a, const Node& b) { return a.key() == b.key() && areEqual(a, b, depth); });
}

bool isTrue(const Node& boolean)
{
    return boolean.text().starts_with('t') || boolean.text().starts_with('T');
}

bool areEqualScalars(const Node& left, const Node& right)
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

bool areEqual(const Node& aliasedLeft, const Node& aliasedRight, int depth)
{
    const Node left = aliasedLeft.resolved();
    const Node right = aliasedRight.resolved();
    if (!left || !right || depth > DeepestValue)
        return false;
    if (left.isNumber() && right.isNumber())
        return areEqualNumbers(left, right);
    if (left.kind() != right.kind() || left.size() != right.size())
        return false;
    if (left.isMap())
        return areEqualMaps(left, right, depth + 1);
    return left.isSequence() ? areEqualSequences(left, right, depth + 1) : areEqualScalars(left, right);
}

void writeValue(JsonWriter& writer, const Node& aliased, std::size_t limit, int depth);

void writeMembers(JsonWriter& writer, const Node& container, std::size_t limit, int depth)
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

void writeValue(JsonWriter& writer, const Node& aliased, std::size_t limit, int depth)
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
    return areEqual(left, right, 0);
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
