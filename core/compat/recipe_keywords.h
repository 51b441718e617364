// SPDX-License-Identifier: Apache-2.0
// Keywords of a map, each put back as the baseline's map has it.
#pragma once

#include "core/compat/recipe_steps.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Maps that hold keywords: the baseline's, and the one of the candidate that has to hold them.
struct KeywordHolders {
    const ContractFile* file = nullptr;
    Node baseline;
    std::string candidate;
};

/// By the values of one keyword on both sides; one of them may be missing.
Result<KeywordHolders> keywordHolders(const RecipeTask& task, const Node& before, const Node& after);

/// Fails when the candidate's map has them all as the baseline's.
Result<RecipeStep> restoreKeywords(
    const RecipeTask& task, const KeywordHolders& holders, const std::vector<std::string_view>& keywords);

/// "Put back maxLength of note"
std::string restoredName(const RecipeTask& task);

} // namespace core
