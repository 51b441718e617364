// SPDX-License-Identifier: Apache-2.0
// What was removed or renamed comes back as the baseline wrote it, deprecated, with a date.
#include "core/base/json_pointer.h"
#include "core/compat/recipe_piece.h"
#include "core/compat/recipe_place.h"
#include "core/compat/recipe_steps.h"

#include <algorithm>

namespace core {
namespace {

void dropKey(Fragment& map, std::string_view key)
{
    const auto found = std::ranges::find(map.keys, key);
    if (found == map.keys.end())
        return;
    map.items.erase(map.items.begin() + (found - map.keys.begin()));
    map.keys.erase(found);
}

bool hasOperationId(const Contract& contract, std::string_view id)
{
    return std::ranges::any_of(contract.root->children, [&](const Element* path) {
        return std::ranges::any_of(path->shape->children, [&](const Element* operation) {
            const FacetValue* said = operation->facet(Facet::OperationId);
            return said && said->text == id;
        });
    });
}

/// The new operation has it by now, and it must be one operation's alone.
void dropTakenIds(Fragment& piece, ElementKind kind, const Contract& candidate)
{
    const auto id = std::ranges::find(piece.keys, "operationId");
    if (id != piece.keys.end()
        && hasOperationId(candidate, piece.items[static_cast<std::size_t>(id - piece.keys.begin())].text))
        dropKey(piece, "operationId");
    if (kind == ElementKind::Path) {
        for (Fragment& each : piece.items)
            dropTakenIds(each, ElementKind::Operation, candidate);
    }
}

Result<Fragment> deprecatedPiece(const RecipeTask& task, const Node& container)
{
    const Contract& candidate = *task.comparison.candidate;
    const ElementKind kind = task.change.kind;
    auto piece = pieceOf(task.comparison, *task.change.baseline, canBeDeprecated(kind, candidate), container);
    if (!piece)
        return piece;
    Fragment marked = markedDeprecated(std::move(*piece), kind, candidate, task.sunset);
    if (kind == ElementKind::Operation || kind == ElementKind::Path)
        dropTakenIds(marked, kind, candidate);
    return marked;
}

std::string pointerBelow(const RecipePlace& place)
{
    std::string pointer = place.container;
    for (const std::string& key : place.missing)
        pointer.append("/").append(escapePointerStep(key));
    return pointer;
}

std::string parentPointer(const std::string& pointer)
{
    return pointer.substr(0, pointer.rfind('/'));
}

/// The new one's own place: `properties` of the same object, the same list of parameters.
RecipePlace placeBeside(const RecipeTask& task)
{
    const Node renamed = task.change.candidate->node;
    const Node container = renamed.parent();
    RecipePlace place;
    place.file = &task.comparison.candidate->documents->fileOf(renamed.tree());
    place.container = container.pointer();
    place.key = task.change.baseline->node.key();
    place.isItem = container.isSequence();
    place.position = renamed.position() + 1;
    return place;
}

/// Puts the old element at the place; a field that was required is so again.
Result<void> putBack(RecipeDraft& draft, const RecipeTask& task, const RecipePlace& place)
{
    const auto piece = deprecatedPiece(task, place.file->document.tree.find(place.container));
    if (!piece)
        return tl::unexpected(piece.error());
    if (const auto inserted = insertAt(draft, place, *piece); !inserted)
        return inserted;
    const Element& old = *task.change.baseline;
    if (old.kind != ElementKind::Field || old.isUndeclared || !requiredNode(old))
        return {};
    return addRequired(draft, parentPointer(pointerBelow(place)), std::string(old.name));
}

bool isReceived(const Finding& finding)
{
    return std::ranges::any_of(
        finding.sites, [](const FindingSite& site) { return contains(site.flow, Flow::Request); });
}

/// Nobody who only knows the old name can send the new one.
Result<void> relaxNew(RecipeDraft& draft, const RecipeTask& task)
{
    const Node said = requiredNode(*task.change.candidate);
    const bool hasOptional =
        task.change.kind == ElementKind::Field || task.change.kind == ElementKind::Parameter;
    if (!hasOptional || !said || !isReceived(task.finding))
        return {};
    if (&task.comparison.candidate->documents->fileOf(said.tree()).document.tree != &draft.document().tree)
        return fail(ErrorCode::Unsupported, "What makes the new name required stands in another file",
            "Make it optional there, then put the old one back");
    return dropRequired(draft, said.pointer());
}

} // namespace

Result<RecipeStep> restoreDeprecated(const RecipeTask& task)
{
    const auto place = placeInCandidate(task.comparison, task.change, task.change.baseline->node);
    if (!place)
        return tl::unexpected(place.error());
    RecipeDraft draft(*place->file);
    if (const auto put = putBack(draft, task, *place); !put)
        return tl::unexpected(put.error());
    return finishedStep(draft, "Put back " + recipeLabel(*task.change.baseline) + ", deprecated");
}

Result<RecipeStep> keepBoth(const RecipeTask& task)
{
    // An operation keeps its method: the old one belongs under its old path.
    if (task.change.kind == ElementKind::Operation)
        return restoreDeprecated(task);
    const RecipePlace place = placeBeside(task);
    RecipeDraft draft(*place.file);
    if (const auto relaxed = relaxNew(draft, task); !relaxed)
        return tl::unexpected(relaxed.error());
    if (const auto put = putBack(draft, task, place); !put)
        return tl::unexpected(put.error());
    return finishedStep(draft,
        "Keep " + recipeLabel(*task.change.baseline) + " beside " + recipeLabel(*task.change.candidate));
}

} // namespace core
