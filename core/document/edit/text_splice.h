// SPDX-License-Identifier: Apache-2.0
// The text after an edit; its lines come from the text before, only what was inserted is looked through.
#pragma once

#include "core/document/patch/text_patch.h"

namespace core {

/// Keeps the name. Refuses a patch that does not fit the text.
Result<std::shared_ptr<const SourceText>> spliceText(const SourceText& before, const TextPatch& patch);

} // namespace core
