// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_peers.h"

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

bool hasField(std::span<const Element* const> way)
{
    return std::ranges::any_of(way, [](const Element* each) { return each->kind == ElementKind::Field; });
}

/// In an object that a parameter or a header holds: a place within their schemas, not the schema itself.
bool isInside(const Subject& subject)
{
    return subject.change.kind == ElementKind::Field || hasField(subject.site.baselineWay)
        || hasField(subject.site.candidateWay);
}

bool isHeaderParameter(const Site& site)
{
    return site.path.find(" > header ") != std::string::npos;
}

/// Peers tell apart what a body, a property in it, a parameter and a header have.
bool fitsWhereabouts(std::string_view id, const Subject& subject)
{
    const Site& site = subject.site;
    if (site.whereabouts == Whereabouts::Service)
        return true;
    if (hasWords(id, "request-header-property") || hasWords(id, "new-required-request-header-property"))
        return site.whereabouts == Whereabouts::Parameter && isHeaderParameter(site) && isInside(subject);
    if (hasWords(id, "parameter-property"))
        return site.whereabouts == Whereabouts::Parameter && isInside(subject);
    if (hasWords(id, "parameter"))
        return site.whereabouts == Whereabouts::Parameter;
    if (hasWords(id, "header"))
        return site.whereabouts == Whereabouts::Header;
    if (hasWords(id, "property"))
        return site.whereabouts == Whereabouts::Property;
    return !hasWords(id, "body") || site.whereabouts == Whereabouts::Body;
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

/// Of sets: what came or left, whatever else the same change did.
bool fitsMembers(std::string_view id, const Change& change)
{
    const bool isAdded = id.ends_with("-added");
    const bool isRemoved = id.ends_with("-removed");
    if (change.lost.empty() && change.gained.empty())
        return true;
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
    if (id.ends_with("-added") && change.facet != Facet::Enum && change.facet != Facet::Tags)
        return change.action == Action::Added || change.action == Action::Renamed;
    if (id.ends_with("-removed") && change.facet != Facet::Enum && change.facet != Facet::Tags)
        return change.action == Action::Removed || change.action == Action::Renamed;
    return fitsMembers(id, change);
}

} // namespace

std::vector<std::string> alsoKnownAs(const Rule& rule, const Subject& subject)
{
    std::vector<std::string> ids;
    for (const std::string_view id : rule.alsoKnownAs) {
        if (fitsFlow(id, subject.site) && fitsWhereabouts(id, subject) && fitsAction(id, subject.change))
            ids.emplace_back(id);
    }
    return ids;
}

} // namespace core
