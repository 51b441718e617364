// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/node_patch.h"

#include "core/document/patch/block_layout.h"
#include "core/document/patch/block_patch.h"
#include "core/document/patch/flow_patch.h"
#include "core/document/patch/json_fragment.h"
#include "core/document/patch/node_edit.h"

#include <algorithm>

namespace core {

namespace {

bool isWellFormed(const Fragment& value, int depth = 0)
{
    const bool isContainer = value.isMap() || value.isSequence();
    if (depth > DeepestFragment || value.kind == NodeKind::Alias || (!isContainer && !value.items.empty())
        || value.keys.size() != (value.isMap() ? value.items.size() : 0))
        return false;
    return std::ranges::all_of(
        value.items, [depth](const Fragment& item) { return isWellFormed(item, depth + 1); });
}

/// Behind the last node below this one.
NodeIndex subtreeEnd(Node node)
{
    while (node && !node.next())
        node = node.parent();
    return node ? node.next().index() : NoNode;
}

/// An alias elsewhere would change with what is edited, or lose what it stands for.
bool isSharedByAlias(const Tree& tree, const NodeEdit& edit)
{
    const NodeIndex begin = edit.node.index();
    const bool keepsNode = edit.kind == NodeEditKind::Insert || edit.kind == NodeEditKind::Rename;
    const NodeIndex end = subtreeEnd(edit.node);
    for (NodeIndex index = 0; index < tree.nodeCount(); ++index) {
        if (tree.record(index).kind != NodeKind::Alias)
            continue;
        const NodeIndex target = tree.record(index).text;
        const bool isAround = target < begin && subtreeEnd(tree.node(target)) > begin;
        const bool isInside = target >= begin && target < end && (index < begin || index >= end);
        if (isAround || (target == begin && edit.kind != NodeEditKind::Rename) || (isInside && !keepsNode))
            return true;
    }
    return false;
}

/// What is the same for every change.
Result<void> mayEdit(const Document& document, const NodeEdit& edit)
{
    if (!edit.node || &edit.node.tree() != &document.tree)
        return fail(ErrorCode::NotFound, "What should be changed is not in the document");
    if (!isValueSyntax(document.syntax))
        return fail(
            ErrorCode::Unsupported, "Only YAML and JSON are changed for you", "Edit the text by hand");
    const std::string place = '"' + edit.node.pointer() + '"';
    if (!isWellFormed(edit.value))
        return fail(ErrorCode::BadInput, "The new value for " + place + " is no value, or nested too deep");
    if (edit.node.has(MergeKey) && edit.kind != NodeEditKind::Insert)
        return fail(
            ErrorCode::Unsupported, "The entry " + place + " merges other values", "Edit the text by hand");
    if (isSharedByAlias(document.tree, edit))
        return fail(ErrorCode::Unsupported, "The value at " + place + " is used elsewhere through an alias",
            "Edit the text by hand, with an eye on every place of the alias");
    return {};
}

Result<TextEdits> replacing(const Document& document, Node node, const Fragment& value)
{
    if (document.syntax == Syntax::Json || isInFlow(node))
        return replaceInFlow(node, value, document.syntax);
    return replaceInBlock(node, value);
}

Result<TextPatch> patchFor(const Document& document, const NodeEdit& edit, const Result<TextEdits>& edits)
{
    if (!edits)
        return tl::unexpected(edits.error());
    return checkedPatch(document, edit, *edits);
}

/// Into a container that has children.
Result<TextPatch> insertInto(const Document& document, const NodeEdit& edit)
{
    if (const auto may = mayEdit(document, edit); !may)
        return tl::unexpected(may.error());
    const Node container = edit.node;
    if (edit.position > container.size())
        return fail(ErrorCode::BadInput,
            "\"" + container.pointer() + "\" has fewer than " + std::to_string(edit.position) + " children");
    return patchFor(document, edit,
        container.has(FlowStyle) ? insertIntoFlow(edit, document.syntax) : insertIntoBlock(edit));
}

bool mayHold(Node node, NodeKind kind)
{
    return node.kind() == kind || node.kind() == NodeKind::Null;
}

} // namespace

Result<TextPatch> replaceValue(const Document& document, Node node, const Fragment& value)
{
    const NodeEdit edit {.kind = NodeEditKind::Replace, .node = node, .value = value};
    if (const auto may = mayEdit(document, edit); !may)
        return tl::unexpected(may.error());
    return patchFor(document, edit, replacing(document, node, value));
}

Result<TextPatch> removeNode(const Document& document, Node node)
{
    const NodeEdit edit {.kind = NodeEditKind::Remove, .node = node};
    if (const auto may = mayEdit(document, edit); !may)
        return tl::unexpected(may.error());
    if (!node.parent())
        return fail(
            ErrorCode::BadInput, "The value of a whole document cannot be removed", "Remove the file");
    return patchFor(document, edit, isInFlow(node) ? removeFromFlow(node) : removeFromBlock(node));
}

Result<TextPatch> insertEntry(
    const Document& document, Node map, std::uint32_t position, std::string_view key, const Fragment& value)
{
    if (map && !mayHold(map, NodeKind::Map))
        return fail(ErrorCode::BadInput, "\"" + map.pointer() + "\" is no map");
    if (map[key])
        return fail(
            ErrorCode::AlreadyExists, "\"" + map[key].pointer() + "\" exists already", "Replace its value");
    if (map && map.size() == 0 && position == 0)
        return replaceValue(document, map, Fragment::map({{std::string(key), value}}));
    return insertInto(document,
        {.kind = NodeEditKind::Insert,
            .node = map,
            .position = position,
            .key = std::string(key),
            .value = value});
}

Result<TextPatch> insertItem(
    const Document& document, Node sequence, std::uint32_t position, const Fragment& value)
{
    if (sequence && !mayHold(sequence, NodeKind::Sequence))
        return fail(ErrorCode::BadInput, "\"" + sequence.pointer() + "\" is no sequence");
    if (sequence && sequence.size() == 0 && position == 0)
        return replaceValue(document, sequence, Fragment::sequence({value}));
    return insertInto(
        document, {.kind = NodeEditKind::Insert, .node = sequence, .position = position, .value = value});
}

Result<TextPatch> renameKey(const Document& document, Node entry, std::string_view key)
{
    const NodeEdit edit {.kind = NodeEditKind::Rename, .node = entry, .key = std::string(key)};
    if (const auto may = mayEdit(document, edit); !may)
        return tl::unexpected(may.error());
    if (!entry.hasKey() || entry.has(ComplexKey))
        return fail(ErrorCode::Unsupported, "\"" + entry.pointer() + "\" has no key that can be renamed");
    if (key != entry.key() && entry.parent()[key])
        return fail(ErrorCode::AlreadyExists, "\"" + entry.parent()[key].pointer() + "\" exists already");
    const std::string written =
        document.syntax == Syntax::Json ? writeJsonKey(key) : writeKeyLike(entry, key);
    return checkedPatch(document, edit, {{entry.keyRange(), written}});
}

} // namespace core
