// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/canonical_json.h"

#include "core/document/json/json_writer.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr char Delete = '\x7f';

std::string canonicalSequence(const Node& sequence)
{
    std::string out = "[";
    for (const Node& item : sequence) {
        if (out.size() > 1)
            out += ',';
        out += canonicalJson(item);
    }
    return out + ']';
}

std::string canonicalMapOf(const Node& map)
{
    std::map<std::string, std::string, std::less<>> members;
    for (const Node& member : map)
        members.emplace(member.key(), canonicalJson(member));
    return canonicalMap(members);
}

} // namespace

std::string canonicalText(std::string_view text)
{
    JsonWriter writer(0);
    writer.string(text);
    std::string quoted = writer.take();
    for (std::size_t at = quoted.find(Delete); at != std::string::npos; at = quoted.find(Delete, at))
        quoted.replace(at, 1, "\\u007f");
    return quoted;
}

std::string canonicalMap(const std::map<std::string, std::string, std::less<>>& members)
{
    std::string out = "{";
    for (const auto& [key, value] : members) {
        if (out.size() > 1)
            out += ',';
        out += canonicalText(key);
        out += ':';
        out += value;
    }
    return out + '}';
}

std::string canonicalJson(const Node& value)
{
    switch (value.kind()) {
    case NodeKind::Map:
        return canonicalMapOf(value);
    case NodeKind::Sequence:
        return canonicalSequence(value);
    case NodeKind::String:
        return canonicalText(value.text());
    default:
        return std::string(value.text());
    }
}

bool isCanonicalNumber(std::string_view spelling)
{
    constexpr std::string_view Largest = "9007199254740991";
    if (spelling == "0")
        return true;
    if (spelling.starts_with('-'))
        spelling.remove_prefix(1);
    const bool isDigits =
        !spelling.empty() && std::ranges::all_of(spelling, [](char c) { return c >= '0' && c <= '9'; });
    return isDigits && spelling.front() != '0'
        && (spelling.size() < Largest.size() || (spelling.size() == Largest.size() && spelling <= Largest));
}

} // namespace core
