// SPDX-License-Identifier: Apache-2.0
// A schema or another element that came or went as a whole, and whose recipe is to have it as it was: it
// comes back without a mark, or goes again.
#include "core/compat/recipe_keywords.h"
#include "core/compat/recipe_piece.h"
#include "core/compat/recipe_place.h"

#include <algorithm>

namespace core {
namespace {

Result<RecipeStep> takeAway(const RecipeTask& task, const Element& element)
{
    RecipeDraft draft(task.comparison.candidate->documents->fileOf(element.node.tree()));
    if (const auto removed = draft.remove(element.node.pointer()); !removed)
        return tl::unexpected(removed.error());
    return finishedStep(draft, "Take away " + recipeLabel(element));
}

/// What stands at the place is replaced: an empty schema is no element, though it is written.
Result<void> putElement(RecipeDraft& draft, const RecipePlace& place, const Fragment& piece)
{
    const Node container = draft.at(place.container);
    const Node there = place.missing.empty() && !place.isItem ? container[place.key] : Node();
    return there ? draft.replace(there.pointer(), piece) : insertAt(draft, place, piece);
}

RecipePlace placeOf(const RecipeTask& task, const Node& node)
{
    RecipePlace place;
    place.file = &task.comparison.candidate->documents->fileOf(node.tree());
    place.container = node.parent().pointer();
    place.key = node.key();
    return place;
}

/// A whole element that came, went, or stands as `true` or `false` where the other is a schema.
Result<RecipeStep> restoreWhole(const RecipeTask& task)
{
    const Change& change = task.change;
    const Node after = change.candidate ? change.candidate->node : Node();
    if (!change.baseline || !change.baseline->node)
        return takeAway(task, *change.candidate);
    const auto place = after.hasKey() ? placeOf(task, after)
                                      : placeInCandidate(task.comparison, change, change.baseline->node);
    if (!place)
        return tl::unexpected(place.error());
    RecipeDraft draft(*place->file);
    const auto piece = pieceOf(task.comparison, *change.baseline, false, place->file->document.tree.root());
    if (!piece)
        return tl::unexpected(piece.error());
    if (const auto put = putElement(draft, *place, *piece); !put)
        return tl::unexpected(put.error());
    return finishedStep(draft, "Put back " + recipeLabel(*change.baseline));
}

/// Keywords that came or went as a whole: a condition with its branches, a choice with all its variants.
std::vector<std::string_view> keywordsOfGroup(const Change& change)
{
    const auto has = [&](const Element* owner) {
        return owner && owner->shape
            && std::ranges::find(owner->shape->children, change.kind, &Element::kind)
            != owner->shape->children.end();
    };
    switch (change.kind) {
    case ElementKind::If:
    case ElementKind::Then:
    case ElementKind::Else:
        return {"if", "then", "else"};
    case ElementKind::OneOf:
    case ElementKind::AnyOf:
        if (has(change.baselineOwner) && has(change.candidateOwner))
            return {};
        return {change.kind == ElementKind::OneOf ? "oneOf" : "anyOf"};
    default:
        return {};
    }
}

/// The value of the keyword that says the element: of a variant the list it stands in.
Node keywordNode(const Element* element)
{
    const Node node = element ? element->node : Node();
    return node.parent().isSequence() ? node.parent() : node;
}

Result<RecipeStep> restoreGroup(const RecipeTask& task, const std::vector<std::string_view>& keywords)
{
    const auto holders =
        keywordHolders(task, keywordNode(task.change.baseline), keywordNode(task.change.candidate));
    if (!holders)
        return tl::unexpected(holders.error());
    return restoreKeywords(task, *holders, keywords);
}

} // namespace

bool isWholeElement(const Change& change)
{
    const auto isWhole = [](const Element* element) {
        return !element || !element->node || !ownNode(element).isMap();
    };
    return change.facet == Facet::None || isWhole(change.baseline) || isWhole(change.candidate);
}

Result<RecipeStep> restoreElement(const RecipeTask& task)
{
    const bool isElement = task.change.facet == Facet::None;
    const auto group = isElement ? keywordsOfGroup(task.change) : std::vector<std::string_view>();
    return group.empty() ? restoreWhole(task) : restoreGroup(task, group);
}

} // namespace core
