// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe_keywords.h"

#include "core/compat/recipe_place.h"
#include "core/compat/recipe_references.h"

namespace core {
namespace {

/// One keyword of the map at `holder`, as the map of the baseline has it.
Result<void> restoreKeyword(RecipeDraft& draft, const RecipeTask& task, const Node& original,
    const std::string& holder, std::string_view key)
{
    const Node before = original[key];
    const Node into = draft.at(holder);
    const Node after = into[key];
    if (!before)
        return after ? draft.remove(after.pointer()) : Result<void>();
    if (after && after.hash() == before.hash())
        return {};
    auto value = copyValue(before);
    if (!value)
        return tl::unexpected(value.error());
    const Node home = draft.file().document.tree.root();
    if (const auto carried = carryReferences(*value, task.comparison, before, home); !carried)
        return carried;
    return after ? draft.replace(after.pointer(), *value)
                 : draft.insert(holder, positionLike(before, into), key, *value);
}

} // namespace

std::string restoredName(const RecipeTask& task)
{
    const Change& change = task.change;
    const std::string label = recipeLabel(change.candidate ? *change.candidate : *change.baseline);
    const std::string facet(facetName(change.facet));
    return facet.empty() ? "Put back " + label : "Put back " + facet + " of " + label;
}

Result<KeywordHolders> keywordHolders(const RecipeTask& task, const Node& before, const Node& after)
{
    if (after) {
        const ContractFile& file = task.comparison.candidate->documents->fileOf(after.tree());
        const Element* owner =
            task.change.facet == Facet::None ? task.change.baselineOwner : task.change.baseline;
        return KeywordHolders {&file, before ? before.parent() : ownNode(owner), after.parent().pointer()};
    }
    const auto place = placeInCandidate(task.comparison, task.change, before);
    if (!place)
        return tl::unexpected(place.error());
    // With the value went what held it: a discriminator with its mapping.
    Node lost = before;
    for (std::size_t level = 0; level < place->missing.size(); ++level)
        lost = lost.parent();
    return KeywordHolders {place->file, lost.parent(), place->container};
}

Result<RecipeStep> restoreKeywords(
    const RecipeTask& task, const KeywordHolders& holders, const std::vector<std::string_view>& keywords)
{
    RecipeDraft draft(*holders.file);
    for (const std::string_view key : keywords) {
        if (const auto restored = restoreKeyword(draft, task, holders.baseline, holders.candidate, key);
            !restored)
            return tl::unexpected(restored.error());
    }
    if (draft.patch().empty())
        return fail(ErrorCode::Unsupported, "What says it stands elsewhere", "Put it back by hand");
    return finishedStep(draft, restoredName(task));
}

} // namespace core
