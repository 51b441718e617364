// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changed_place.h"

#include <algorithm>

namespace ui {

namespace {

/// The first place that the finding, of all sites of its change, speaks of.
const core::Site* siteOf(const core::Change& change, const core::Finding& finding)
{
    if (finding.sites.empty() || change.sites.empty())
        return change.sites.empty() ? nullptr : &change.sites.front();
    const auto found = std::ranges::find(change.sites, finding.sites.front().path, &core::Site::path);
    return found == change.sites.end() ? &change.sites.front() : &*found;
}

/// What stands alone is seen with the element around it, unless that is the whole contract.
const core::Element* surrounding(const core::Element* element)
{
    const core::Element* parent = element ? element->parent : nullptr;
    const bool isBig = !parent || parent->kind == core::ElementKind::Contract;
    return isBig ? element : parent;
}

ChangedPlace::Side sideOf(const core::Contract* contract, const core::Element* element,
    const core::Element* operation, const core::Element* root, std::vector<const core::Element*> way)
{
    ChangedPlace::Side side {.contract = contract, .operation = operation, .element = element};
    side.top = root ? root : operation;
    if (!side.top)
        side.top = surrounding(element);
    side.way = std::move(way);
    if (element && (side.way.empty() || side.way.back() != element))
        side.way.push_back(element);
    return side;
}

} // namespace

ChangedPlace changedPlace(const ChangeRef& ref)
{
    ChangedPlace place;
    if (!ref || !ref.contract->comparison || ref.finding->change >= ref.contract->comparison->changes.size())
        return place;
    place.change = &ref.contract->comparison->changes[ref.finding->change];
    const core::Change& change = *place.change;
    const core::Site nowhere;
    const core::Site* found = siteOf(change, *ref.finding);
    const core::Site& site = found ? *found : nowhere;
    place.baseline = sideOf(ref.contract->baseline(), change.baseline, site.baselineOperation,
        site.baselineRoot, site.baselineWay);
    place.candidate = sideOf(ref.contract->candidate(), change.candidate, site.candidateOperation,
        site.candidateRoot, site.candidateWay);
    return place;
}

} // namespace ui
