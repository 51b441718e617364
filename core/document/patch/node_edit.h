// SPDX-License-Identifier: Apache-2.0
// One change of a document as it is meant, before anybody knows which bytes it takes.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/patch/fragment.h"
#include "core/document/patch/text_patch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

enum class NodeEditKind : std::uint8_t { Replace, Remove, Insert, Rename };

struct NodeEdit {
    NodeEditKind kind = NodeEditKind::Replace;
    Node node; ///< what is changed; of an insertion: the container
    std::uint32_t position = 0; ///< of an insertion: how many children stand before it
    std::string key = {}; ///< of what is inserted into a map, or the new name
    Fragment value = {}; ///< what is inserted, or replaces
};

using TextEdits = std::vector<TextEdit>;

/// Reads the patched text and compares it, value by value, with what was meant; refuses the patch when it
/// does anything else, or makes something unreadable.
Result<TextPatch> checkedPatch(const Document& document, const NodeEdit& edit, TextEdits edits);

} // namespace core
