// SPDX-License-Identifier: Apache-2.0
#include "core/contract/fragment.h"

#include "core/base/json_pointer.h"
#include "core/contract/references.h"
#include "core/document/merge_keys.h"

#include <algorithm>

namespace core {

namespace {

/// More than any honest map asks for; a bomb of merge keys ends here.
constexpr std::size_t MergeSteps = 1'000'000;

Node stepInto(const Node& at, const std::string& step)
{
    if (!at.isSequence())
        return entryOf(at, step);
    const std::optional<std::uint32_t> place = arrayIndex(step);
    return place ? at.at(*place) : Node();
}

} // namespace

WrittenReference splitReference(std::string_view reference)
{
    const std::size_t hash = std::min(reference.find('#'), reference.size());
    return {reference.substr(0, hash), reference.substr(std::min(hash + 1, reference.size()))};
}

Node entryOf(const Node& map, std::string_view key)
{
    const Node at = map.resolved();
    const Node own = at[key];
    if (own || !at.isMap() || at.tree().keys().find("<<") == NoKey)
        return own;
    std::size_t steps = MergeSteps;
    const std::vector<Node> entries = mergedEntries(at, steps);
    const auto found = std::ranges::find(entries, key, &Node::key);
    return found == entries.end() ? Node() : *found;
}

Node placeIn(const Node& root, std::string_view fragment)
{
    const auto steps = parseJsonPointer(percentDecoded(fragment));
    if (!steps)
        return {};
    Node at = root.resolved();
    for (const std::string& step : *steps)
        at = stepInto(at, step).resolved();
    return at;
}

} // namespace core
