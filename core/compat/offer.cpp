// SPDX-License-Identifier: Apache-2.0
#include "core/compat/offer.h"

#include "core/compat/field_rename.h"

#include <algorithm>
#include <string>

namespace core {
namespace {

bool isOffered(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Path:
    case ElementKind::Webhook:
    case ElementKind::Callback:
    case ElementKind::Operation:
    case ElementKind::Response:
    case ElementKind::MediaType:
    case ElementKind::Server:
    case ElementKind::Link:
    case ElementKind::SecurityFlow:
    case ElementKind::SecurityAlternative:
        return true;
    default:
        return false;
    }
}

bool isAskedFor(ElementKind kind)
{
    return kind == ElementKind::SecurityDemand || kind == ElementKind::DemandedScope;
}

std::string_view essenceOf(std::string_view mediaType)
{
    return mediaType.substr(0, mediaType.find(';'));
}

/// "application/*" covers "application/json"; "*/*" covers all.
bool coversType(std::string_view range, std::string_view type)
{
    if (range == "*/*" || range == "*")
        return true;
    return range.ends_with("/*") && type.starts_with(range.substr(0, range.size() - 1));
}

bool coversStatus(std::string_view range, std::string_view status)
{
    return range.size() == 3 && status.size() == 3 && range.substr(1) == "XX"
        && range.front() == status.front() && status.substr(1) != "XX";
}

std::string_view bareName(std::string_view parameter)
{
    const std::size_t space = parameter.find(' ');
    return space == std::string_view::npos ? parameter : parameter.substr(space + 1);
}

std::string_view locationOf(std::string_view parameter)
{
    return parameter.substr(0, parameter.find(' '));
}

bool isSameParameter(const Element& left, const Element& right, SchemaProbe& probe)
{
    if (locationOf(left.name) == "path" || locationOf(right.name) == "path")
        return false;
    if (bareName(left.name) == bareName(right.name))
        return true;
    const Element* before = left.shape->child(ElementKind::Schema);
    const Element* after = right.shape->child(ElementKind::Schema);
    return locationOf(left.name) == locationOf(right.name)
        && left.shape->is(Facet::Required) == right.shape->is(Facet::Required)
        && areNearNames(bareName(left.name), bareName(right.name)) && before && after
        && probe.effect(*before->shape, *after->shape, Notation::Text) == Effect::None;
}

bool isSameThing(const Element& left, const Element& right, SchemaProbe& probe)
{
    if (left.kind != right.kind)
        return false;
    if (left.kind == ElementKind::MediaType)
        return essenceOf(left.name) == essenceOf(right.name) || coversType(left.name, right.name)
            || coversType(right.name, left.name);
    if (left.kind == ElementKind::Response)
        return coversStatus(left.name, right.name) || coversStatus(right.name, left.name);
    return left.kind == ElementKind::Parameter && isSameParameter(left, right, probe);
}

bool isAnonymous(const Element* alternative)
{
    return alternative && alternative->name.empty();
}

} // namespace

Effect presenceEffect(Action action, const Element& element)
{
    const bool isAdded = action == Action::Added;
    if (isOffered(element.kind))
        return isAdded ? Effect::Widens : Effect::Narrows;
    if (isAskedFor(element.kind))
        return isAdded ? Effect::Narrows : Effect::Widens;
    if (element.kind == ElementKind::Encoding)
        return Effect::Incomparable;
    if (element.kind == ElementKind::Request && !isAdded)
        return Effect::Narrows;
    const bool isRequired = element.shape->is(Facet::Required);
    if ((element.kind == ElementKind::Parameter || element.kind == ElementKind::Request) && isAdded
        && isRequired)
        return Effect::Narrows;
    return element.kind == ElementKind::Header && !isAdded && isRequired ? Effect::Widens : Effect::None;
}

void joinRenamed(std::vector<ElementPair>& pairs, SchemaProbe& probe)
{
    for (ElementPair& left : pairs) {
        if (!left.baseline || left.candidate)
            continue;
        const auto came = std::ranges::find_if(pairs, [&](const ElementPair& each) {
            return !each.baseline && each.candidate && isSameThing(*left.baseline, *each.candidate, probe);
        });
        if (came == pairs.end())
            continue;
        came->baseline = left.baseline;
        left.baseline = nullptr;
    }
    std::erase_if(pairs, [](const ElementPair& each) { return !each.baseline && !each.candidate; });
}

bool isRenamed(const ElementPair& pair)
{
    const bool isParameter = pair.candidate->kind == ElementKind::Parameter;
    return pair.baseline->name != pair.candidate->name
        && (!isParameter || locationOf(pair.baseline->name) == locationOf(pair.candidate->name));
}

Effect renameEffect(const ElementPair& pair)
{
    const std::string_view before = pair.baseline->name;
    const std::string_view after = pair.candidate->name;
    if (pair.candidate->kind == ElementKind::MediaType && essenceOf(before) == essenceOf(after))
        return Effect::None;
    if (coversType(after, before) || coversStatus(after, before))
        return Effect::Widens;
    if (coversType(before, after) || coversStatus(before, after))
        return Effect::Narrows;
    return pair.candidate->shape->is(Facet::Required) ? Effect::Narrows : Effect::None;
}

namespace {

/// Whether who brings all that `other` asks for has what this one asks for, scopes included.
bool asksNoMoreThan(const Element& alternative, const Element& other)
{
    return std::ranges::all_of(alternative.children, [&](const Element* demand) {
        const Element* theirs = other.child(demand->kind, demand->name);
        return theirs && std::ranges::all_of(demand->children, [&](const Element* scope) {
            return theirs->child(scope->kind, scope->name) != nullptr;
        });
    });
}

/// Whether one of the other side lets in whoever brings what this alternative asks for.
bool isStillLetIn(const Element& alternative, const std::vector<ElementPair>& alternatives,
    const Element* ElementPair::*side)
{
    return std::ranges::any_of(alternatives, [&](const ElementPair& each) {
        return each.*side && !isAnonymous(each.*side) && asksNoMoreThan(*(each.*side), alternative);
    });
}

} // namespace

std::vector<AccessChange> accessChanges(const std::vector<ElementPair>& alternatives)
{
    const bool wasOpen = std::ranges::any_of(alternatives, isAnonymous, &ElementPair::baseline);
    const bool isOpen = std::ranges::any_of(alternatives, isAnonymous, &ElementPair::candidate);
    const auto changed = std::ranges::count_if(
        alternatives, [](const ElementPair& each) { return !each.baseline || !each.candidate; });
    std::vector<AccessChange> changes;
    for (const ElementPair& each : alternatives) {
        if (each.baseline && each.candidate)
            continue;
        // That nobody may enter any more, or everybody now, is said by what is asked for instead, if anything
        // else came or went.
        const bool isAboutAnyone = isAnonymous(each.baseline) || isAnonymous(each.candidate);
        if (isAboutAnyone && changed > 1)
            continue;
        Effect effect = each.candidate ? Effect::Widens : Effect::Narrows;
        if (wasOpen && !isOpen)
            effect = Effect::Narrows;
        else if (isOpen)
            effect = wasOpen ? Effect::None : Effect::Widens;
        else if (!isAboutAnyone
            && isStillLetIn(
                each.any(), alternatives, each.candidate ? &ElementPair::baseline : &ElementPair::candidate))
            effect = Effect::None;
        changes.push_back({each, effect});
    }
    return changes;
}

} // namespace core
