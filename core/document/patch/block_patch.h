// SPDX-License-Identifier: Apache-2.0
// The edits that change YAML in block style, line by line.
#pragma once

#include "core/document/patch/node_edit.h"

namespace core {

/// The lines the child has for itself, with its comments; the last one leaves empty brackets.
Result<TextEdits> removeFromBlock(Node child);
/// Into a block collection that has children.
Result<TextEdits> insertIntoBlock(const NodeEdit& edit);
/// For any value that stands in no brackets but its own.
Result<TextEdits> replaceInBlock(Node node, const Fragment& value);
/// The key as its siblings spell theirs.
std::string writeKeyLike(Node sibling, std::string_view key);

} // namespace core
