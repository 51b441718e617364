// SPDX-License-Identifier: Apache-2.0
#include "core/impact/finding_place.h"

#include "core/contract/word_list.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view Separator = " > ";
constexpr WordList<9> WaysOfSaying {
    "oneOf", "anyOf", "allOf", "if", "then", "else", "not", "dependent schema", "property names"};

bool isWayOfSaying(std::string_view step)
{
    return std::ranges::any_of(WaysOfSaying, [&](std::string_view word) {
        return step == word || (step.starts_with(word) && step.substr(word.size()).starts_with(' '));
    });
}

bool isBody(std::string_view step)
{
    return step.starts_with("body") || step.starts_with("request body");
}

/// Behind a name: "[]", "[2]", "{}", each a step of its own.
std::string_view takeSuffix(std::string_view& step)
{
    for (const auto& [open, close] : {std::pair('[', ']'), std::pair('{', '}')}) {
        const std::size_t at = step.rfind(open);
        if (!step.ends_with(close) || at == std::string_view::npos || at == 0)
            continue;
        step = step.substr(0, at);
        return open == '[' ? "[]" : "{}";
    }
    return {};
}

void addStep(std::string_view step, PlaceSteps& place)
{
    if (isWayOfSaying(step))
        return;
    PlaceSteps suffixes;
    for (auto suffix = takeSuffix(step); !suffix.empty(); suffix = takeSuffix(step))
        suffixes.emplace_back(suffix);
    if (isBody(step))
        step = step.substr(0, step.find(" ("));
    if (step.starts_with("security"))
        step = "security";
    place.emplace_back(step);
    place.insert(place.end(), suffixes.rbegin(), suffixes.rend());
}

/// "response 2XX" and "response default" are about what is recorded as "response 204".
bool coversStatus(std::string_view declared, std::string_view used)
{
    constexpr std::string_view Prefix = "response ";
    if (!declared.starts_with(Prefix) || !used.starts_with(Prefix))
        return false;
    const std::string_view status = declared.substr(Prefix.size());
    const bool isRange = status.size() == 3 && status.ends_with("XX");
    return status == "default" || (isRange && used.substr(Prefix.size()).starts_with(status.front()));
}

bool isSameStep(std::string_view finding, std::string_view used)
{
    return finding == used || finding == "{}" || finding.starts_with("pattern property ")
        || coversStatus(finding, used);
}

} // namespace

PlaceSteps placeFromPath(std::string_view path, std::string_view operation)
{
    PlaceSteps place;
    if (!path.starts_with(operation))
        return place;
    path.remove_prefix(operation.size());
    while (path.starts_with(Separator)) {
        path.remove_prefix(Separator.size());
        const std::string_view step = path.substr(0, path.find(Separator));
        path.remove_prefix(step.size());
        addStep(step, place);
    }
    return place;
}

std::vector<FindingPlace> placesOf(const Finding& finding)
{
    std::vector<FindingPlace> places;
    for (const FindingSite& site : finding.sites)
        places.push_back({site.operation, placeFromPath(site.path, site.operation)});
    return places;
}

Nearness nearness(const PlaceSteps& finding, const PlaceSteps& used)
{
    const std::size_t shared = std::min(finding.size(), used.size());
    for (std::size_t at = 0; at < shared; ++at)
        if (!isSameStep(finding[at], used[at]))
            return Nearness::Apart;
    return finding.size() <= used.size() ? Nearness::Around : Nearness::Inside;
}

} // namespace core
