// SPDX-License-Identifier: Apache-2.0
// What mends a text that cannot be read as it was meant: only what was tried and found to be mended by it.
#pragma once

#include "core/contract/symbols/object_kinds.h"
#include "core/document/document.h"
#include "core/document/patch/text_patch.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TextFix {
    std::string name; ///< of the undo step: "Add the closing quote"
    TextPatch patch;
};

/// Cheap; whether a diagnostic of this code is worth a try.
bool mayBeFixed(std::string_view code);
std::vector<TextFix> diagnosticFixes(const Document& document, const Diagnostic& diagnostic);

/// Of a key that its object does not have, those that it has and that look like it.
std::vector<TextFix> keyFixes(const ObjectKinds& kinds, const Document& document, const Node& entry);

} // namespace core
