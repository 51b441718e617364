// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml/yaml_trace.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {
/// How often a byte may be handed on, on average.
constexpr std::uint64_t HandOnFactor = 3;
constexpr std::uint64_t AlwaysAllowed = 65536;
} // namespace

bool handsOnTooMuch(const YamlPart& part)
{
    return part.handedOn > HandOnFactor * (part.document.content.size() + AlwaysAllowed);
}

void settle(std::vector<YamlHandedOn>& handedOn)
{
    std::ranges::stable_sort(
        handedOn, {}, [](const YamlHandedOn& each) { return std::tuple(each.lines.begin, ~each.lines.end); });
    std::vector<YamlHandedOn> settled;
    for (const YamlHandedOn& each : handedOn) {
        if (settled.empty() || settled.back().lines.end <= each.lines.begin) {
            settled.push_back(each);
            continue;
        }
        YamlHandedOn& outer = settled.back();
        outer.lines.end = std::max(outer.lines.end, each.lines.end);
        outer.isDocument = outer.isDocument || each.isDocument;
        outer.usesAnchors = outer.usesAnchors || each.usesAnchors;
    }
    handedOn = std::move(settled);
}

} // namespace core
