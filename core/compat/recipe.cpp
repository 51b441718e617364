// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe.h"

#include "core/compat/recipe_steps.h"

namespace core {
namespace {

Result<RecipeStep> stepOf(RecipePatch patch, const RecipeTask& task)
{
    switch (patch) {
    case RecipePatch::RestoreDeprecated:
        return restoreDeprecated(task);
    case RecipePatch::KeepBoth:
        return keepBoth(task);
    case RecipePatch::MakeOptional:
        return makeOptional(task);
    case RecipePatch::RestoreFacet:
        return restoreFacet(task);
    case RecipePatch::None:
        break;
    }
    return fail(ErrorCode::Unsupported, "No text can carry the safe step", "Follow the recipe in words");
}

} // namespace

Result<RecipeStep> recipePatch(
    const Comparison& comparison, const Finding& finding, std::chrono::year_month_day sunset)
{
    const Rule* rule = findRule(finding.rule);
    if (!rule || finding.change >= comparison.changes.size())
        return fail(ErrorCode::BadInput, "The finding is not one of this comparison", "Compare again");
    const Change& change = comparison.changes[finding.change];
    if (const auto refusal = recipeRefusal(*rule, change); !refusal.empty())
        return fail(ErrorCode::Unsupported, std::string(refusal), "Follow the recipe in words");
    return stepOf(rule->patch, {comparison, change, finding, sunset});
}

std::string recipeLabel(const Element& element)
{
    const std::string kind(elementKindName(element.kind));
    const std::string name(element.name);
    if (element.kind == ElementKind::Operation && element.parent)
        return name + ' ' + std::string(element.parent->name);
    if (element.kind == ElementKind::Response)
        return kind + ' ' + name;
    return name.empty() ? kind : name;
}

RecipeStep finishedStep(const RecipeDraft& draft, std::string name)
{
    return {draft.file().path, std::move(name), draft.patch()};
}

} // namespace core
