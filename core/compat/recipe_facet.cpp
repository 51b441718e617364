// SPDX-License-Identifier: Apache-2.0
// A value comes back as the baseline had it: a bound, a pattern, a style, a whole schema that was not there.
#include "core/compat/recipe_piece.h"
#include "core/compat/recipe_place.h"
#include "core/compat/recipe_references.h"
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

std::string facetStepName(const RecipeTask& task)
{
    const Change& change = task.change;
    const std::string label = recipeLabel(change.candidate ? *change.candidate : *change.baseline);
    const std::string facet(facetName(change.facet));
    return facet.empty() ? "Put back " + label : "Put back " + facet + " of " + label;
}

/// Maps that hold keywords: the baseline's, and the one of the candidate that has to hold them.
struct Holders {
    const ContractFile* file = nullptr;
    Node baseline;
    std::string candidate;
};

/// By the values of one keyword on both sides; where one has none, `owner` is what could hold it there.
Result<Holders> holdersOf(const RecipeTask& task, const Node& before, const Node& after)
{
    if (after) {
        const ContractFile& file = task.comparison.candidate->documents->fileOf(after.tree());
        const Element* owner =
            task.change.facet == Facet::None ? task.change.baselineOwner : task.change.baseline;
        return Holders {&file, before ? before.parent() : ownNode(owner), after.parent().pointer()};
    }
    const auto place = placeInCandidate(task.comparison, task.change, before);
    if (!place)
        return tl::unexpected(place.error());
    // With the value went what held it: a discriminator with its mapping.
    Node lost = before;
    for (std::size_t level = 0; level < place->missing.size(); ++level)
        lost = lost.parent();
    return Holders {place->file, lost.parent(), place->container};
}

Result<RecipeStep> restoreKeywords(
    const RecipeTask& task, const Holders& holders, const std::vector<std::string_view>& keywords)
{
    RecipeDraft draft(*holders.file);
    for (const std::string_view key : keywords) {
        if (const auto restored = restoreKeyword(draft, task, holders.baseline, holders.candidate, key);
            !restored)
            return tl::unexpected(restored.error());
    }
    if (draft.patch().empty())
        return fail(ErrorCode::Unsupported, "What says it stands elsewhere", "Put it back by hand");
    return finishedStep(draft, facetStepName(task));
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
    const auto holders = holdersOf(task, before, after);
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
    return finishedStep(draft, facetStepName(task));
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
Result<RecipeStep> restoreElement(const RecipeTask& task)
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
        holdersOf(task, keywordNode(task.change.baseline), keywordNode(task.change.candidate));
    if (!holders)
        return tl::unexpected(holders.error());
    return restoreKeywords(task, *holders, keywords);
}

/// `false`, or `additionalProperties` that nobody wrote: there is no map that could hold a keyword.
bool isWholeSchema(const Change& change)
{
    const auto isWhole = [](const Element* element) {
        return !element || !element->node || !ownNode(element).isMap();
    };
    return change.facet == Facet::None || isWhole(change.baseline) || isWhole(change.candidate);
}

} // namespace

Result<RecipeStep> restoreFacet(const RecipeTask& task)
{
    const Change& change = task.change;
    const auto group =
        change.facet == Facet::None ? keywordsOfGroup(change) : std::vector<std::string_view>();
    if (!group.empty())
        return restoreGroup(task, group);
    if (isWholeSchema(change))
        return restoreElement(task);
    if (change.facet == Facet::Required && change.kind == ElementKind::Field)
        return restoreRequired(task);
    if (change.facet == Facet::Enum && isSaid(change.before) && isSaid(change.after))
        return restoreValues(task);
    return restoreValue(task);
}

} // namespace core
