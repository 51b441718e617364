// SPDX-License-Identifier: Apache-2.0
// The kinds of safe steps, one a file.
#pragma once

#include "core/compat/recipe.h"
#include "core/compat/recipe_draft.h"

#include <string>

namespace core {

struct RecipeTask {
    const Comparison& comparison;
    const Change& change;
    const Finding& finding;
    std::chrono::year_month_day sunset;
};

Result<RecipeStep> restoreDeprecated(const RecipeTask& task);
Result<RecipeStep> keepBoth(const RecipeTask& task);
Result<RecipeStep> makeOptional(const RecipeTask& task);
Result<RecipeStep> restoreFacet(const RecipeTask& task);
/// It came, went, or is `false` on one side, or what nobody wrote: there is no map that could hold a keyword.
bool isWholeElement(const Change& change);
Result<RecipeStep> restoreElement(const RecipeTask& task);

/// "status", "query limit", "POST /orders"; what has no name by its kind.
std::string recipeLabel(const Element& element);
RecipeStep finishedStep(const RecipeDraft& draft, std::string name);

/// What says that the element is required; an invalid Node when nothing does.
Node requiredNode(const Element& element);
/// The node stands in a list of required names or is a flag.
Result<void> dropRequired(RecipeDraft& draft, std::string_view pointer);
/// Onto the list of the object schema at this place, with the list when there is none.
Result<void> addRequired(RecipeDraft& draft, const std::string& object, const std::string& name);

} // namespace core
