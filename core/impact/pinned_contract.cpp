// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pinned_contract.h"

#include "core/impact/finding_place.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace core {

namespace {

bool areNear(const FindingPlace& one, const FindingPlace& other)
{
    return one.operation == other.operation
        && (nearness(one.place, other.place) != Nearness::Apart
            || nearness(other.place, one.place) != Nearness::Apart);
}

/// What belongs to no operation may be felt anywhere.
bool areNear(const Finding& one, const Finding& other)
{
    if (one.place == other.place || one.sites.empty() || other.sites.empty())
        return true;
    const std::vector<FindingPlace> others = placesOf(other);
    return std::ranges::any_of(placesOf(one), [&](const FindingPlace& place) {
        return std::ranges::any_of(others, [&](const FindingPlace& each) { return areNear(place, each); });
    });
}

/// "Order.id" is a part of "Order".
bool isWithin(std::string_view inner, std::string_view outer)
{
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '.');
}

/// Parts of GraphQL's types are known by their names, whoever asks for them.
bool areNearByName(const Finding& one, const Finding& other)
{
    return isWithin(one.path, other.path) || isWithin(other.path, one.path);
}

bool isThereOneNear(
    const PinnedContract& pinned, std::span<const Finding> changes, Severity least, const Finding& finding)
{
    const bool goesByNames = pinned.contract && pinned.contract->language == Language::GraphQl;
    return std::ranges::any_of(changes, [&](const Finding& each) {
        return each.severity >= least
            && (goesByNames ? areNearByName(each, finding) : areNear(each, finding));
    });
}

} // namespace

bool isChangedSincePin(const PinnedContract& pinned, const Finding& finding)
{
    return isThereOneNear(pinned, pinned.toCandidate, Severity::Risky, finding);
}

bool wasBrokenSincePin(const PinnedContract& pinned, const Finding& finding)
{
    return isThereOneNear(pinned, pinned.toBaseline, Severity::Breaking, finding);
}

} // namespace core
