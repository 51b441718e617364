// SPDX-License-Identifier: Apache-2.0
#include "core/wire/value_shrinker.h"

namespace core {

namespace {

constexpr std::size_t DeepestPart = 60;

/// What could stand instead, the smallest first. Texts are not cut: half a mail address, though some may take
/// it for one, shows less than a whole one.
std::vector<JsonValue> simplerThan(const JsonValue& value)
{
    std::vector<JsonValue> simpler {JsonValue::literal("0"), JsonValue::literal("1")};
    if (value.isString()) {
        simpler = {JsonValue::string(""), JsonValue::string("a")};
    } else if (value.isMap()) {
        simpler = {JsonValue::map()};
    } else if (value.isSequence()) {
        simpler = {JsonValue::sequence()};
    }
    return simpler;
}

} // namespace

bool isSmaller(const std::string& left, const std::string& right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

JsonValue ValueShrinker::shrink(JsonValue value)
{
    std::string before;
    do {
        before = value.json();
        value = shrinkPart(std::move(value), [](JsonValue part) { return part; });
    } while (m_tries > 0 && isSmaller(value.json(), before));
    return value;
}

bool ValueShrinker::isBetter(const JsonValue& part, const JsonValue& than, const Rebuild& whole)
{
    if (m_tries == 0 || !isSmaller(part.json(), than.json()))
        return false;
    --m_tries;
    return m_holds(whole(part).json());
}

JsonValue ValueShrinker::shrinkPart(JsonValue part, const Rebuild& whole)
{
    for (const JsonValue& simpler : simplerThan(part))
        if (isBetter(simpler, part, whole)) {
            part = simpler;
            break;
        }
    part = withoutChildren(std::move(part), whole);
    if (m_depth >= DeepestPart)
        return part;
    ++m_depth;
    for (std::size_t place = 0; place < part.childCount() && m_tries > 0; ++place) {
        const auto rebuilt = [&](JsonValue child) { return whole(part.withChild(place, std::move(child))); };
        JsonValue smaller = shrinkPart(part.child(place), rebuilt);
        part = part.withChild(place, std::move(smaller));
    }
    --m_depth;
    return part;
}

JsonValue ValueShrinker::withoutChildren(JsonValue part, const Rebuild& whole)
{
    for (std::size_t place = part.childCount(); place-- > 0 && m_tries > 0;) {
        JsonValue without = part.withoutChild(place);
        if (isBetter(without, part, whole))
            part = std::move(without);
    }
    return part;
}

} // namespace core
