// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_peers.h"

#include "core/compat/element_traits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {
namespace {

/// Whether a dash-separated id has these words in a row: "list-of-types" in
/// "request-body-list-of-types-widened".
bool hasWords(std::string_view id, std::string_view words)
{
    const auto isBorder = [&](std::size_t at) { return at >= id.size() || id[at] == '-' || id[at] == ':'; };
    for (std::size_t at = id.find(words); at != std::string_view::npos; at = id.find(words, at + 1)) {
        if ((at == 0 || isBorder(at - 1)) && isBorder(at + words.size()))
            return true;
    }
    return false;
}

bool fitsFlow(std::string_view id, const Site& site)
{
    if (hasWords(id, "request"))
        return site.flow == Flow::None || contains(site.flow, Flow::Request);
    return !hasWords(id, "response") || site.flow == Flow::None || contains(site.flow, Flow::Response);
}

std::size_t fieldCount(std::span<const Element* const> way)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(way, [](const Element* each) { return each->kind == ElementKind::Field; }));
}

/// How many properties deep; a property's coming and going is of the schema that has it.
std::size_t depthOf(const Subject& subject)
{
    const std::size_t depth =
        std::max(fieldCount(subject.site.baselineWay), fieldCount(subject.site.candidateWay));
    const Facet facet = subject.change.facet;
    const bool isOfOwner =
        subject.change.kind == ElementKind::Field && (facet == Facet::None || facet == Facet::Required);
    return isOfOwner && depth > 0 ? depth - 1 : depth;
}

bool isInside(const Subject& subject)
{
    return subject.change.kind == ElementKind::Field || depthOf(subject) > 0;
}

bool isHeaderParameter(const Site& site)
{
    return site.path.find(" > header ") != std::string::npos;
}

bool fitsParameter(std::string_view id, const Subject& subject)
{
    if (subject.site.whereabouts != Whereabouts::Parameter)
        return false;
    if (hasWords(id, "header-property"))
        return isHeaderParameter(subject.site) && isInside(subject);
    const bool wantsProperty = hasWords(id, "parameter-property");
    return subject.change.kind == ElementKind::Parameter || wantsProperty == isInside(subject);
}

constexpr auto PlaceWords = std::to_array<std::string_view>({"body", "property", "parameter", "header"});

/// Peers tell apart what a body, a property in it, a parameter and a header have.
bool fitsWhereabouts(std::string_view id, const Subject& subject)
{
    const Whereabouts whereabouts = subject.site.whereabouts;
    if (whereabouts == Whereabouts::Service)
        return std::ranges::none_of(PlaceWords, [&](std::string_view word) { return hasWords(id, word); });
    if (hasWords(id, "all-of"))
        return hasWords(id, "body") == (depthOf(subject) == 0) && whereabouts != Whereabouts::Parameter;
    if (hasWords(id, "body") || hasWords(id, "mediatype"))
        return whereabouts == Whereabouts::Body || subject.change.kind == ElementKind::Request
            || subject.change.kind == ElementKind::MediaType;
    if (hasWords(id, "parameter") || hasWords(id, "request-header-property"))
        return fitsParameter(id, subject);
    if (hasWords(id, "header"))
        return whereabouts == Whereabouts::Header;
    return !hasWords(id, "property") || whereabouts == Whereabouts::Property;
}

std::size_t allOfCount(const Element* schema)
{
    const Node members = schema == nullptr ? Node() : schema->node["allOf"];
    return members ? members.size() : 0;
}

std::size_t variantCount(const Element* owner, ElementKind kind)
{
    return owner == nullptr
        ? 0
        : static_cast<std::size_t>(std::ranges::count(owner->children, kind, &Element::kind));
}

/// What peers see of schemas that are put together: members that came or left, not what they did.
bool fitsComposition(std::string_view id, const Change& change)
{
    const ElementKind kind = change.kind;
    if (hasWords(id, "all-of-added"))
        return kind == ElementKind::AllOf
            || allOfCount(change.baselineOwner) < allOfCount(change.candidateOwner);
    if (hasWords(id, "all-of-removed"))
        return kind == ElementKind::AllOf
            || allOfCount(change.baselineOwner) > allOfCount(change.candidateOwner);
    if (hasWords(id, "one-of-added") || hasWords(id, "one-of-removed"))
        return kind == ElementKind::OneOf;
    if (hasWords(id, "any-of-added") || hasWords(id, "any-of-removed"))
        return kind == ElementKind::AnyOf;
    if (hasWords(id, "wrapped-in-one-of"))
        return kind == ElementKind::OneOf && variantCount(change.baselineOwner, kind) == 0;
    const bool isVariant = kind == ElementKind::OneOf || kind == ElementKind::AnyOf;
    if (isVariant && hasWords(id, "list-of-types-narrowed"))
        return variantCount(change.candidateOwner, kind) == 0;
    return !isVariant || !hasWords(id, "list-of-types-widened")
        || variantCount(change.baselineOwner, kind) == 0;
}

/// An empty pattern is none.
bool fitsPattern(std::string_view id, const Change& change)
{
    if (change.facet != Facet::Pattern)
        return true;
    const auto isSaid = [](const FacetValue* pattern) {
        return pattern != nullptr && !pattern->text.empty();
    };
    if (id.ends_with("-added"))
        return !isSaid(change.before);
    if (id.ends_with("-removed"))
        return !isSaid(change.after);
    return isSaid(change.before) && (isSaid(change.after) || id.ends_with("-generalized"));
}

struct ActionWord {
    std::string_view word; ///< that an id ends with
    EnumSet<Action> actions;
};

/// Of facets: what peers call an imposed, a lifted and a moved limit.
constexpr auto ActionWords = std::to_array<ActionWord>({
    {"set", {Action::Added}},
    {"became-enum", {Action::Added}},
    {"unset", {Action::Removed}},
    {"increased", {Action::Changed}},
    {"decreased", {Action::Changed}},
    {"generalized", {Action::Changed, Action::Removed}},
    {"specialized", {Action::Changed, Action::Added}},
    {"changed", {Action::Changed, Action::Added, Action::Removed}},
});

/// Of lists: what came or left, whatever else the same change did.
bool fitsMembers(std::string_view id, const Change& change)
{
    const bool isAdded = id.ends_with("-added");
    const bool isRemoved = id.ends_with("-removed");
    if (change.lost.empty() && change.gained.empty())
        return true; // an allOf's members, a pattern
    return (!isAdded || !change.gained.empty()) && (!isRemoved || !change.lost.empty());
}

bool fitsAction(std::string_view id, const Change& change)
{
    const auto ends = [&](const ActionWord& each) {
        return id.ends_with(each.word) && id.size() > each.word.size()
            && id[id.size() - each.word.size() - 1] == '-';
    };
    const auto* found = std::ranges::find_if(ActionWords, ends);
    if (found != ActionWords.end())
        return found->actions.contains(change.action);
    if (change.facet == Facet::Types && id.ends_with("property-removed"))
        return true; // a description that left its property behind
    // What came or left may be a member of something that stays: of a list, or of an allOf.
    const bool isMember = !change.lost.empty() || !change.gained.empty() || hasWords(id, "all-of")
        || change.facet == Facet::Pattern || change.facet == Facet::OperationId
        || change.facet == Facet::Tags;
    if (isMember)
        return fitsMembers(id, change);
    if (id.ends_with("-added"))
        return change.action == Action::Added || change.action == Action::Renamed;
    if (id.ends_with("-removed"))
        return change.action == Action::Removed || change.action == Action::Renamed;
    return true;
}

bool isRequired(const Subject& subject)
{
    const Change& change = subject.change;
    return mustBeThere(change.candidate != nullptr ? change.candidate : change.baseline);
}

bool fitsRequired(std::string_view id, const Subject& subject)
{
    if (subject.change.facet == Facet::Types)
        return true; // of a description that left its property behind
    if (hasWords(id, "optional-property"))
        return !isRequired(subject);
    return !hasWords(id, "required-property") || isRequired(subject);
}

/// A constant is a list of one.
bool fitsConstant(std::string_view id, const Change& change)
{
    const auto isOne = [](const FacetValue* list) { return list == nullptr || list->values.size() == 1; };
    return !hasWords(id, "const") || (isOne(change.before) && isOne(change.after));
}

} // namespace

std::vector<std::string> alsoKnownAs(const Rule& rule, const Subject& subject)
{
    std::vector<std::string> ids;
    for (const std::string_view id : rule.alsoKnownAs) {
        const Change& change = subject.change;
        if (fitsFlow(id, subject.site) && fitsWhereabouts(id, subject) && fitsAction(id, change)
            && fitsComposition(id, change) && fitsPattern(id, change) && fitsConstant(id, change)
            && fitsRequired(id, subject))
            ids.emplace_back(id);
    }
    return ids;
}

} // namespace core
