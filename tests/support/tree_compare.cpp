// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tree_compare.h"

namespace test {

using core::Node;
using core::NodeIndex;
using core::NodeRecord;
using core::Tree;

static std::string describeNode(const Node& node)
{
    const NodeRecord& record = node.tree().record(node.index());
    return "#" + std::to_string(node.index()) + " " + node.pointer() + " kind "
        + std::to_string(int(record.kind)) + " flags " + std::to_string(int(record.flags)) + " value "
        + std::to_string(record.begin) + ".." + std::to_string(record.end) + " key "
        + std::to_string(record.keyBegin) + ".." + std::to_string(record.keyEnd) + " \""
        + std::string(node.key()) + "\": \"" + std::string(node.text()) + "\" hash "
        + std::to_string(record.hash);
}

std::string firstDifference(const Tree& left, const Tree& right)
{
    const std::size_t common = std::min(left.nodeCount(), right.nodeCount());
    for (NodeIndex index = 0; index < common; ++index) {
        const std::string mine = describeNode(left.node(index));
        const std::string other = describeNode(right.node(index));
        if (mine != other)
            return mine + "\n" + other;
    }
    if (left.nodeCount() != right.nodeCount())
        return std::to_string(left.nodeCount()) + " nodes and " + std::to_string(right.nodeCount())
            + " nodes";
    return {};
}

static std::string brokenLink(const Node& node, std::uint32_t size)
{
    const core::ByteRange range = node.range();
    const core::ByteRange entry = node.entryRange();
    if (range.begin > range.end || entry.end > size)
        return "range outside of the text";
    const Node parent = node.parent();
    if (parent && !parent.range().contains(entry))
        return "range outside of the parent's";
    if (node.next() && node.next().entryRange().begin < entry.end)
        return "overlaps the next sibling";
    std::uint32_t children = 0;
    for (const Node child : node) {
        if (child.parent() != node)
            return "child with another parent";
        if (child.hasKey() != node.isMap())
            return "key in a sequence, or none in a map";
        ++children;
    }
    return children == node.size() ? std::string() : "wrong number of children";
}

std::string brokenInvariant(const Tree& tree)
{
    for (NodeIndex index = 0; index < tree.nodeCount(); ++index) {
        const Node node = tree.node(index);
        if (const std::string broken = brokenLink(node, tree.source().size()); !broken.empty())
            return broken + ": " + describeNode(node);
    }
    return {};
}

std::string describe(const core::Document& document)
{
    std::string out;
    const auto place = [&](std::uint32_t offset) {
        const core::Position position = document.tree.source().position(offset);
        return std::to_string(position.line + 1) + ":" + std::to_string(position.byte + 1);
    };
    for (const core::Diagnostic& each : document.diagnostics) {
        out += place(each.range.begin) + "-" + place(each.range.end) + " ";
        out += (each.level == core::DiagnosticLevel::Warning ? "warning " : "") + std::string(each.code)
            + ": " + each.message;
        out += each.hint.empty() ? "\n" : " | " + each.hint + "\n";
    }
    return out;
}

} // namespace test
