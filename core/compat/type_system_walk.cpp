// SPDX-License-Identifier: Apache-2.0
#include "core/compat/type_system_walk.h"

#include "core/compat/facet_difference.h"
#include "core/compat/unread_around.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {
namespace {

constexpr std::string_view OneOf = "oneOf"; ///< exactly one field of the input must be given

std::string_view slice(const Element& element)
{
    return element.node.tree().source().slice(element.node.range());
}

/// What is said in one place alone, byte for byte the same. What a default means other types say, too.
bool isOneText(const Element& baseline, const Element& candidate)
{
    return !baseline.isMerged && !candidate.isMerged && baseline.kind == ElementKind::Type
        && slice(baseline) == slice(candidate) && baseline.flow == candidate.flow
        && slice(baseline).find('=') == std::string_view::npos;
}

bool isOneOfInput(const Element& element)
{
    const Element* owner = element.kind == ElementKind::AppliedDirective ? element.parent : nullptr;
    const FacetValue* kind = owner == nullptr ? nullptr : owner->facet(Facet::TypeKind);
    return kind != nullptr && kind->text == "input" && element.name == OneOf;
}

Effect effectOf(const ElementPair& pair)
{
    if (!isOneOfInput(pair.any()))
        return Effect::None;
    return pair.candidate ? Effect::Narrows : Effect::Widens;
}

/// Parts of a type may stand in any text.
bool mayLackParts(const Element& type, const Element& other)
{
    const Element* contract = type.parent;
    return type.isUnread || (other.isMerged && contract != nullptr && contract->isUnread);
}

bool isReadInPart(const Shapes& pair)
{
    return mayLackParts(pair.baseline, pair.candidate) || mayLackParts(pair.candidate, pair.baseline);
}

/// It may be there, where nobody could read it.
bool mayBeThere(const Shapes& owner, const ElementPair& pair)
{
    return pair.candidate ? owner.baseline.isUnread : owner.candidate.isUnread;
}

/// It may be said, where nobody could read it.
bool mayBeSaid(const Shapes& shapes, const FacetDifference& difference)
{
    return (!difference.before && shapes.baseline.isUnread)
        || (!difference.after && shapes.candidate.isUnread);
}

bool hasOtherKind(const Element& baseline, const Element& candidate)
{
    if (baseline.kind != ElementKind::Type)
        return false;
    const FacetValue* before = baseline.facet(Facet::TypeKind);
    const FacetValue* after = candidate.facet(Facet::TypeKind);
    return before != nullptr && after != nullptr && before->text != after->text;
}

bool isDirective(const Element* element)
{
    return element->kind == ElementKind::AppliedDirective;
}

bool repeatsDirectives(ElementList elements)
{
    std::set<std::string_view> names;
    return std::ranges::any_of(
        elements, [&](const Element* each) { return isDirective(each) && !names.insert(each->name).second; });
}

/// Its name and all that it is given, in whatever order.
std::string wholeOf(const Element& directive)
{
    std::vector<std::string> given;
    for (const Element* each : directive.children)
        if (const FacetValue* value = each->facet(Facet::ExtensionValue))
            given.push_back(std::string(each->name) + ": " + std::string(value->text));
    std::ranges::sort(given);
    std::string whole(directive.name);
    for (const std::string& each : given)
        whole += "\n" + each;
    return whole;
}

/// Of several with one name those that are given the same are the same one, wherever they stand; the others
/// go by their order.
Pairing pairDirectives(ElementList baseline, ElementList candidate)
{
    Pairing same = pairByIdentity(baseline, candidate, wholeOf);
    std::vector<const Element*> before;
    std::vector<const Element*> after;
    for (const ElementPair& pair : same.pairs) {
        if (!pair.candidate)
            before.push_back(pair.baseline);
        else if (!pair.baseline)
            after.push_back(pair.candidate);
    }
    std::erase_if(same.pairs, [](const ElementPair& pair) { return !pair.baseline || !pair.candidate; });
    const Pairing rest = pairByName(before, after);
    same.pairs.insert(same.pairs.end(), rest.pairs.begin(), rest.pairs.end());
    return same;
}

Pairing pairParts(ElementList baseline, ElementList candidate)
{
    if (!repeatsDirectives(baseline) && !repeatsDirectives(candidate))
        return pairByName(baseline, candidate);
    const auto others = [](ElementList elements) {
        std::vector<const Element*> found;
        std::ranges::copy_if(elements, std::back_inserter(found), std::not_fn(isDirective));
        return found;
    };
    Pairing pairing = pairByName(others(baseline), others(candidate));
    const Pairing directives = pairDirectives(
        ofKind(baseline, ElementKind::AppliedDirective), ofKind(candidate, ElementKind::AppliedDirective));
    pairing.pairs.insert(pairing.pairs.end(), directives.pairs.begin(), directives.pairs.end());
    pairing.isReordered = pairing.isReordered || directives.isReordered;
    return pairing;
}

} // namespace

TypeSystemWalk::TypeSystemWalk(ChangeRecorder& recorder, Pruning pruning, const std::stop_token& stop)
    : m_recorder(recorder)
    , m_pruning(pruning)
    , m_stop(stop)
{
}

void TypeSystemWalk::compareContracts(const Element& baseline, const Element& candidate)
{
    m_isBaselineUnread = baseline.isUnread;
    m_isCandidateUnread = candidate.isUnread;
    m_recorder.setFrame(m_recorder.frames().addOperation(nullptr, nullptr, {}, {}));
    const Shapes shapes {baseline, candidate};
    for (FacetDifference& each : serviceDifferences(baseline, candidate)) {
        if (mayBeSaid(shapes, each)) {
            each.effect = Effect::Unknown;
            each.reason = UnreadAround;
        }
        m_recorder.visitFacet(shapes, each, Trail());
    }
    const Pairing pairing = pairParts(baseline.children, candidate.children);
    if (pairing.isReordered)
        m_recorder.countReorder();
    for (const ElementPair& pair : pairing.pairs) {
        if (m_stop.stop_requested())
            return;
        if (pair.any().kind == ElementKind::RootType)
            countOperations(pair);
        comparePair(shapes, pair);
    }
}

void TypeSystemWalk::countOperations(const ElementPair& root)
{
    const auto fieldsOf = [](const Element* each) {
        return each && each->target ? ofKind(each->target->children, ElementKind::Field)
                                    : std::vector<const Element*>();
    };
    m_operations += pairByName(fieldsOf(root.baseline), fieldsOf(root.candidate)).pairs.size();
}

void TypeSystemWalk::comparePair(const Shapes& owner, const ElementPair& pair)
{
    if (pair.baseline && pair.candidate)
        compareElements(*pair.baseline, *pair.candidate);
    else
        visitPresence(owner, pair);
}

void TypeSystemWalk::compareElements(const Element& baseline, const Element& candidate)
{
    if (m_pruning == Pruning::ByHash && isOneText(baseline, candidate))
        return;
    if (isReadInPart({baseline, candidate}))
        return visitUnread({baseline, candidate});
    const bool isAnotherKind = hasOtherKind(baseline, candidate);
    for (const FacetDifference& each : namedTypeDifferences(baseline, candidate))
        if (!isAnotherKind || each.facet == Facet::TypeKind)
            visitFacet({baseline, candidate}, each);
    if (!isAnotherKind)
        compareChildren({baseline, candidate});
}

void TypeSystemWalk::compareChildren(const Shapes& shapes)
{
    if (shapes.baseline.children.empty() && shapes.candidate.children.empty())
        return;
    if (areInStep(shapes.baseline.children, shapes.candidate.children)
        && !repeatsDirectives(shapes.baseline.children)) {
        for (std::size_t i = 0; i < shapes.baseline.children.size(); ++i)
            compareElements(*shapes.baseline.children[i], *shapes.candidate.children[i]);
        return;
    }
    compareEnumValues(shapes);
    const Pairing pairing = pairParts(shapes.baseline.children, shapes.candidate.children);
    if (pairing.isReordered)
        m_recorder.countReorder();
    for (const ElementPair& pair : pairing.pairs) {
        const bool isBoth = pair.baseline && pair.candidate;
        if (isBoth || pair.any().kind != ElementKind::EnumValue)
            comparePair(shapes, pair);
    }
}

/// Their list is a set, and a change of it one change.
void TypeSystemWalk::compareEnumValues(const Shapes& shapes)
{
    FacetDifference difference {.facet = Facet::Enum,
        .before = shapes.baseline.facet(Facet::Enum),
        .after = shapes.candidate.facet(Facet::Enum)};
    for (const ElementPair& pair : pairByName(ofKind(shapes.baseline.children, ElementKind::EnumValue),
             ofKind(shapes.candidate.children, ElementKind::EnumValue))
                                       .pairs) {
        if (!pair.candidate)
            difference.lost.emplace_back(pair.baseline->name);
        else if (!pair.baseline)
            difference.gained.emplace_back(pair.candidate->name);
    }
    if (difference.lost.empty() && difference.gained.empty())
        return;
    difference.effect = difference.gained.empty() ? Effect::Narrows
        : difference.lost.empty()                 ? Effect::Widens
                                                  : Effect::Incomparable;
    visitFacet(shapes, difference);
}

/// What is written alike is alike, whatever stands around it.
void TypeSystemWalk::visitUnread(const Shapes& shapes)
{
    const bool isOneText = !shapes.baseline.isMerged && !shapes.candidate.isMerged
        && slice(shapes.baseline) == slice(shapes.candidate);
    if (!isOneText)
        visitFacet(shapes, {.effect = Effect::Unknown, .reason = UnreadAround});
}

/// Who uses a type is not known of a schema that was read in part, where the other tells.
Flow TypeSystemWalk::flowOf(const Shapes& shapes) const
{
    const Flow before = shapes.baseline.flow;
    const Flow after = shapes.candidate.flow;
    if (m_isBaselineUnread == m_isCandidateUnread)
        return before | after;
    return m_isCandidateUnread ? before : after;
}

void TypeSystemWalk::visitFacet(const Shapes& shapes, const FacetDifference& difference)
{
    const Flow flows = flowOf(shapes);
    for (const Flow flow : {Flow::Request, Flow::Response}) {
        if (!contains(flows, flow))
            continue;
        Trail top;
        top.flow = flow;
        m_recorder.visitFacet(shapes, difference, top.down({&shapes.baseline, &shapes.candidate}));
    }
}

void TypeSystemWalk::visitPresence(const Shapes& owner, const ElementPair& pair)
{
    Presence presence {pair.candidate ? Action::Added : Action::Removed, pair.any().kind, pair.baseline,
        pair.candidate, effectOf(pair)};
    if (mayBeThere(owner, pair)) {
        presence.effect = Effect::Unknown;
        presence.reason = UnreadAround;
    }
    for (const Flow flow : {Flow::Request, Flow::Response}) {
        if (!contains(pair.any().flow, flow))
            continue;
        Trail top;
        top.flow = flow;
        m_recorder.visitPresence(owner, presence, top.down({pair.baseline, pair.candidate}));
    }
}

} // namespace core
