// SPDX-License-Identifier: Apache-2.0
// The edits that change JSON, and YAML between brackets: values, commas and the spaces around them.
#pragma once

#include "core/document/patch/node_edit.h"

namespace core {

/// The child and one comma.
Result<TextEdits> removeFromFlow(Node child);
/// Into brackets that have children.
Result<TextEdits> insertIntoFlow(const NodeEdit& edit, Syntax syntax);
/// For any value of JSON, and of YAML within brackets.
Result<TextEdits> replaceInFlow(Node node, const Fragment& value, Syntax syntax);

} // namespace core
