// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe_place.h"

#include "core/base/json_pointer.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

/// References to references end somewhere, or are Endless.
constexpr int DeepestReference = 64;

/// A pair of nodes that are the same thing on both sides.
struct Anchor {
    Node baseline;
    Node candidate;
    std::size_t mayBeMissing = 0; ///< steps of a way below it that may have to be made
};

struct WayStep {
    std::string key;
    std::uint32_t position = 0;
    bool isItem = false;
    Node node; ///< of the baseline
};

/// Nothing when `to` does not stand below `from`.
std::optional<std::vector<WayStep>> wayDown(const Node& from, const Node& to)
{
    std::vector<WayStep> steps;
    for (Node node = to; node != from; node = node.parent()) {
        if (!node || !node.parent())
            return std::nullopt;
        steps.push_back({std::string(node.key()), node.position(), node.parent().isSequence(), node});
    }
    std::ranges::reverse(steps);
    return steps;
}

bool isReferenceMap(const Node& node)
{
    return node.isMap() && node["$ref"].isString();
}

bool isNamedAlike(const Node& left, const Node& right)
{
    const auto isSame = [&](std::string_view key) {
        return left.resolved()[key].resolved().text() == right.resolved()[key].resolved().text();
    };
    return left.resolved()["name"] && isSame("name") && isSame("in");
}

bool isSameItem(const Node& left, const Node& right)
{
    return left.hash() == right.hash() || isNamedAlike(left, right);
}

/// The child of the candidate that the step of the baseline leads to.
Node childAt(const Node& container, const WayStep& step)
{
    if (container.isMap())
        return step.isItem ? Node() : container[step.key];
    const auto same =
        std::ranges::find_if(container, [&](const Node& each) { return isSameItem(each, step.node); });
    if (same != container.end())
        return *same;
    // Items without a name of their own, of an allOf for example, are told apart by their place.
    return container.isSequence() && !step.node.resolved()["name"] ? container.at(step.position) : Node();
}

const ContractFile* counterpartFile(const Comparison& comparison, const Node& piece)
{
    const DocumentSet& documents = *comparison.candidate->documents;
    const ContractFile& file = comparison.baseline->documents->fileOf(piece.tree());
    if (&file == &comparison.baseline->documents->entry())
        return &documents.entry();
    const auto files = documents.files();
    const auto same = std::ranges::find(files, file.path, &ContractFile::path);
    return same == files.end() ? nullptr : *same;
}

/// Where an allOf was taken apart or put together, the object that says a property or a keyword stands for
/// the whole schema.
std::optional<Anchor> anchorOfObject(const Comparison& comparison, const Change& change, const Node& piece)
{
    const bool isElement = change.facet == Facet::None;
    const Element* schema = isElement ? change.candidateOwner : change.candidate;
    const Node object =
        isElement && change.kind == ElementKind::Field ? piece.parent().parent() : piece.parent();
    if (!isSchema(change.kind) || !object.isMap() || !schema
        || !belongsTo(*comparison.candidate, schema->node))
        return std::nullopt;
    return Anchor {object, ownNode(schema), 1};
}

/// How many maps stand around the piece for its own sake: `properties` around a field, none around a keyword.
std::size_t containersAround(const Change& change)
{
    if (change.facet != Facet::None)
        return 0;
    switch (change.kind) {
    case ElementKind::Field:
    case ElementKind::PatternField:
    case ElementKind::DependentSchema:
    case ElementKind::Type:
        return 1;
    case ElementKind::Request:
        return 0;
    default:
        return isSchema(change.kind) ? 0 : 1;
    }
}

/// The nearest first.
std::vector<Anchor> anchorsOf(const Comparison& comparison, const Change& change, const Node& piece)
{
    std::vector<Anchor> anchors;
    const auto add = [&](const Element* left, const Element* right, std::size_t mayBeMissing) {
        anchors.push_back({left->node.resolved(), right->node.resolved(), mayBeMissing});
        anchors.push_back({ownNode(left), ownNode(right), mayBeMissing});
    };
    const std::size_t around = containersAround(change);
    if (change.baseline && change.candidate)
        add(change.baseline, change.candidate, around + 1);
    const Element* left = change.baselineOwner;
    const Element* right = change.candidateOwner;
    // An operation that moved belongs under its old path. What came or went with its owner has no owner on
    // the other side.
    const bool isMoved = change.kind == ElementKind::Operation && change.action == Action::Renamed;
    for (; !isMoved && left && right && belongsTo(*comparison.candidate, right->node); left = left->parent)
        add(left, std::exchange(right, right->parent), left == change.baselineOwner ? around + 1 : around);
    if (const ContractFile* file = counterpartFile(comparison, piece))
        anchors.push_back({comparison.baseline->documents->fileOf(piece.tree()).document.tree.root(),
            file->document.tree.root(), change.kind == ElementKind::Operation ? around + 1 : around});
    if (const auto last = anchorOfObject(comparison, change, piece))
        anchors.push_back(*last);
    return anchors;
}

std::optional<RecipePlace> placeBelow(const Comparison& comparison, const Anchor& anchor, const Node& piece)
{
    const auto way = anchor.baseline && anchor.candidate ? wayDown(anchor.baseline, piece) : std::nullopt;
    if (!way || way->empty() || isReferenceMap(anchor.candidate))
        return std::nullopt;
    Node at = anchor.candidate;
    std::size_t taken = 0;
    for (; taken + 1 < way->size(); ++taken) {
        const Node next = childAt(at, (*way)[taken]).resolved();
        if (!next || next.kind() == NodeKind::Null)
            break;
        at = next;
        if (isReferenceMap(at))
            return std::nullopt;
    }
    RecipePlace place;
    for (std::size_t step = taken; step + 1 < way->size(); ++step) {
        place.missing.push_back((*way)[step].key);
        if ((*way)[step].isItem)
            return std::nullopt;
    }
    place.key = way->back().key;
    place.isItem = way->back().isItem;
    const bool isFitting = !place.missing.empty() || !place.isItem ? at.isMap() : at.isSequence();
    if (!isFitting || place.missing.size() > anchor.mayBeMissing)
        return std::nullopt;
    place.file = &comparison.candidate->documents->fileOf(at.tree());
    place.container = at.pointer();
    place.position = place.missing.empty() ? positionLike(piece, at) : at.size();
    return place;
}

} // namespace

Node ownNode(const Element* element)
{
    for (int steps = 0; element && element->target; element = element->target) {
        if (++steps > DeepestReference)
            return {};
    }
    return element ? element->node.resolved() : Node();
}

bool belongsTo(const Contract& contract, const Node& node)
{
    return node && std::ranges::any_of(contract.documents->files(), [&](const ContractFile* file) {
        return &file->document.tree == &node.tree();
    });
}

std::uint32_t positionLike(const Node& original, const Node& container)
{
    const auto counterpart = [&](const Node& sibling) {
        if (container.isMap())
            return container[sibling.key()];
        const auto same =
            std::ranges::find_if(container, [&](const Node& each) { return isSameItem(each, sibling); });
        return same == container.end() ? Node() : *same;
    };
    std::uint32_t position = container.size();
    bool isBehind = false;
    for (const Node& sibling : original.parent()) {
        isBehind = isBehind || sibling == original;
        const Node here = sibling == original ? Node() : counterpart(sibling);
        if (here && !isBehind)
            position = here.position() + 1;
        else if (here)
            return position == container.size() ? here.position() : position;
    }
    return position;
}

Result<RecipePlace> placeInCandidate(const Comparison& comparison, const Change& change, const Node& piece)
{
    for (const Anchor& anchor : anchorsOf(comparison, change, piece)) {
        if (auto place = placeBelow(comparison, anchor, piece))
            return *place;
    }
    return fail(ErrorCode::Unsupported,
        "What the baseline has at \"" + piece.pointer() + "\" has no counterpart around it in the candidate",
        "Put it back by hand");
}

Result<void> insertAt(RecipeDraft& draft, const RecipePlace& place, Fragment value)
{
    if (place.missing.empty())
        return draft.insert(place.container, place.position, place.key, value);
    Fragment around = place.isItem ? Fragment::sequence({std::move(value)})
                                   : Fragment::map({{place.key, std::move(value)}});
    for (std::size_t step = place.missing.size(); step-- > 1;)
        around = Fragment::map({{place.missing[step], std::move(around)}});
    return draft.insert(place.container, place.position, place.missing.front(), around);
}

} // namespace core
