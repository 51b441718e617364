// SPDX-License-Identifier: Apache-2.0
// The safe step, written into the candidate's text: one patch, one undo step.
#pragma once

#include "core/base/result.h"
#include "core/compat/comparison.h"
#include "core/compat/finding.h"
#include "core/compat/rule.h"
#include "core/document/patch/text_patch.h"

#include <chrono>
#include <string>
#include <string_view>

namespace core {

struct RecipeStep {
    std::string file; ///< of the candidate
    std::string name; ///< of the undo step: "Put back status, deprecated"
    TextPatch patch;
};

/// Fails with the reason where no text can carry the safe step: a response enum value cannot be sent twice.
Result<RecipeStep> recipePatch(
    const Comparison& comparison, const Finding& finding, std::chrono::year_month_day sunset);

/// What is known beforehand to be in the way of a patch; empty when nothing is.
std::string_view recipeRefusal(const Rule& rule, const Change& change);
/// Whether a patch is worth offering: cheap, for thousands of findings, and false for whatever is known
/// beforehand to be refused.
bool hasRecipePatch(const Rule& rule, const Change& change);

} // namespace core
