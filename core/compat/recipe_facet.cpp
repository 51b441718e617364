// SPDX-License-Identifier: Apache-2.0
// A value comes back as the baseline had it: a bound, a pattern, a style.
#include "core/compat/recipe_keywords.h"
#include "core/compat/recipe_place.h"
#include "core/compat/recipe_steps.h"

#include <algorithm>

namespace core {
namespace {

/// Keywords that say one thing together; all others say theirs alone.
std::vector<std::string_view> keywordsTogether(Facet facet)
{
    switch (facet) {
    case Facet::Types:
        return {"type", "nullable", "x-nullable"};
    case Facet::Minimum:
    case Facet::ExclusiveMinimum:
        return {"minimum", "exclusiveMinimum"};
    case Facet::Maximum:
    case Facet::ExclusiveMaximum:
        return {"maximum", "exclusiveMaximum"};
    case Facet::Enum:
        return {"enum", "const"};
    default:
        return {};
    }
}

bool isSaid(const FacetValue* value)
{
    return value && value->node;
}

/// `holder` is the baseline's map; the value `before` may stand deeper in it.
std::vector<std::string_view> keywordsOf(const Change& change, const Node& holder, Node before)
{
    std::vector<std::string_view> keywords = keywordsTogether(change.facet);
    while (before && before.parent() != holder)
        before = before.parent();
    const Node after = isSaid(change.after) ? change.after->node : Node();
    for (const Node& said : {before, after}) {
        if (said.hasKey() && std::ranges::find(keywords, said.key()) == keywords.end())
            keywords.push_back(said.key());
    }
    return keywords;
}

bool isOfOldDialect(const Contract& contract)
{
    return contract.languageVersion.starts_with("2.") || contract.languageVersion.starts_with("3.0");
}

Result<RecipeStep> restoreValue(const RecipeTask& task)
{
    const Change& change = task.change;
    const bool isAcrossDialects =
        isOfOldDialect(*task.comparison.baseline) != isOfOldDialect(*task.comparison.candidate);
    if (isAcrossDialects && !keywordsTogether(change.facet).empty())
        return fail(ErrorCode::Unsupported,
            "The two versions of OpenAPI say " + std::string(facetName(change.facet)) + " differently",
            "Put it back by hand");
    const Node before = isSaid(change.before) ? change.before->node : Node();
    const Node after = isSaid(change.after) ? change.after->node : Node();
    const auto holders = keywordHolders(task, before, after);
    if (!holders)
        return tl::unexpected(holders.error());
    return restoreKeywords(task, *holders, keywordsOf(change, holders->baseline, before));
}

/// What clients may still send is allowed again; what is new stays.
Result<RecipeStep> restoreValues(const RecipeTask& task)
{
    const Node now = task.change.after->node.resolved();
    if (!now.isSequence())
        return restoreValue(task);
    RecipeDraft draft(task.comparison.candidate->documents->fileOf(now.tree()));
    const std::string list = now.pointer();
    for (const Node& value : task.change.before->values) {
        const bool isThere = std::ranges::any_of(
            task.change.after->values, [&](const Node& each) { return each.hash() == value.hash(); });
        const auto copy = isThere ? Fragment() : copyValue(value);
        if (!copy)
            return tl::unexpected(copy.error());
        if (isThere)
            continue;
        const Node into = draft.at(list);
        const std::uint32_t position = value.parent().isSequence() ? positionLike(value, into) : into.size();
        if (const auto inserted = draft.insert(list, position, {}, *copy); !inserted)
            return tl::unexpected(inserted.error());
    }
    return finishedStep(draft, restoredName(task));
}

/// A field's list of required ones stands around it.
Result<RecipeStep> restoreRequired(const RecipeTask& task)
{
    const Element& field = *task.change.candidate;
    RecipeDraft draft(task.comparison.candidate->documents->fileOf(field.node.tree()));
    const std::string object = field.node.parent().parent().pointer();
    if (const auto added = addRequired(draft, object, std::string(field.name)); !added)
        return tl::unexpected(added.error());
    return finishedStep(draft, "Make " + recipeLabel(field) + " required again");
}

} // namespace

Result<RecipeStep> restoreFacet(const RecipeTask& task)
{
    const Change& change = task.change;
    if (isWholeElement(change))
        return restoreElement(task);
    if (change.facet == Facet::Required && change.kind == ElementKind::Field)
        return restoreRequired(task);
    if (change.facet == Facet::Enum && isSaid(change.before) && isSaid(change.after))
        return restoreValues(task);
    return restoreValue(task);
}

} // namespace core
