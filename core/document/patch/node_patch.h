// SPDX-License-Identifier: Apache-2.0
// Patches that change one node of a YAML or JSON text and leave every other byte as it is.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/patch/fragment.h"
#include "core/document/patch/text_patch.h"

#include <cstdint>
#include <string_view>

namespace core {

// Each patch is made in the style of its surroundings, and then tried: the patched text is read again and
// must hold what was meant and nothing else. What cannot be done so gives an Error, never a wrong patch;
// values that are used elsewhere through an alias, merge keys and keys that are no scalars are among it.

/// Quotes of a string stay; the comment behind the value stays.
Result<TextPatch> replaceValue(const Document& document, Node node, const Fragment& value);
/// An entry or item with its lines, the comment behind it, and the comment lines directly above it. The last
/// one leaves `{}` or `[]`.
Result<TextPatch> removeNode(const Document& document, Node node);
/// `position` says how many entries stand before the new one; the map may be empty or null.
Result<TextPatch> insertEntry(
    const Document& document, Node map, std::uint32_t position, std::string_view key, const Fragment& value);
/// The same for an item of a sequence.
Result<TextPatch> insertItem(
    const Document& document, Node sequence, std::uint32_t position, const Fragment& value);
Result<TextPatch> renameKey(const Document& document, Node entry, std::string_view key);

} // namespace core
