// SPDX-License-Identifier: GPL-3.0-or-later
// The first Given/When/Then of an operation, to be written on by a person.
#pragma once

#include "core/base/result.h"
#include "core/document/patch/text_patch.h"
#include "ui/models/symbols.h"

#include <cstdint>
#include <memory>
#include <string>

namespace ui {

struct CriterionSkeleton {
    std::string file;
    std::shared_ptr<const core::SourceText> madeFor;
    core::TextPatch patch;
    std::uint32_t caret = 0; ///< where its words begin in the patched text
    std::string operation; ///< "POST /orders"
};

/// Behind all that the operation says. Reads the whole text again: not for the GUI thread.
core::Result<CriterionSkeleton> criterionSkeleton(
    const ContractSymbols& symbols, const core::Node& operation);

} // namespace ui
