// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/fragment.h"

#include "core/document/merge_keys.h"

#include <utility>

namespace core {

namespace {

constexpr std::size_t LargestCopy = 100'000;

/// False when there is more than `nodesLeft` and the depth allow.
bool copyInto(Fragment& copy, Node node, int depth, std::size_t& nodesLeft)
{
    node = node.resolved();
    if (depth > DeepestFragment || nodesLeft == 0)
        return false;
    --nodesLeft;
    copy.kind = node.kind();
    if (copy.kind != NodeKind::Null) // every spelling of null means the same
        copy.text = node.text();
    const std::vector<Node> children =
        node.isMap() ? mergedEntries(node, nodesLeft) : std::vector<Node>(node.begin(), node.end());
    copy.items.reserve(children.size());
    for (const Node child : children) {
        if (node.isMap())
            copy.keys.emplace_back(child.key());
        if (!copyInto(copy.items.emplace_back(), child, depth + 1, nodesLeft))
            return false;
    }
    return true;
}

} // namespace

Fragment Fragment::boolean(bool value)
{
    return {.kind = NodeKind::Boolean, .text = value ? "true" : "false"};
}

Fragment Fragment::integer(std::int64_t value)
{
    return {.kind = NodeKind::Integer, .text = std::to_string(value)};
}

Fragment Fragment::string(std::string text)
{
    return {.kind = NodeKind::String, .text = std::move(text)};
}

Fragment Fragment::sequence(std::vector<Fragment> items)
{
    return {.kind = NodeKind::Sequence, .items = std::move(items)};
}

Fragment Fragment::map(std::vector<std::pair<std::string, Fragment>> entries)
{
    Fragment map {.kind = NodeKind::Map};
    for (auto& entry : entries) {
        map.keys.push_back(std::move(entry.first));
        map.items.push_back(std::move(entry.second));
    }
    return map;
}

Result<Fragment> copyValue(Node node)
{
    Fragment copy;
    std::size_t nodesLeft = LargestCopy;
    if (!node || !node.resolved())
        return fail(ErrorCode::NotFound, "There is no value to copy");
    if (!copyInto(copy, node, 0, nodesLeft))
        return fail(ErrorCode::TooLarge, "The value at \"" + node.pointer() + "\" is too large to be copied",
            "Copy a part of it, or edit the text");
    return copy;
}

} // namespace core
