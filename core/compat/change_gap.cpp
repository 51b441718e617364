// SPDX-License-Identifier: Apache-2.0
#include "core/compat/change_gap.h"

#include "core/compat/finding_maker.h"
#include "core/compat/unread_around.h"

namespace core {
namespace {

bool isUnread(const Change& change)
{
    return change.effect == Effect::Unknown && change.effectReason == UnreadAround;
}

} // namespace

Gap gapOf(const Comparison& comparison, const Change& change, std::string why)
{
    auto place = textPlace(*comparison.candidate, change.candidate, change.after);
    if (!place)
        place = textPlace(*comparison.baseline, change.baseline, change.before);
    const std::string facet(facetName(change.facet));
    Gap gap {{}, {}, change.identity + (facet.empty() ? "" : " > " + facet), std::move(why)};
    if (place) {
        gap.file = place->file;
        gap.begin = place->begin;
    }
    return gap;
}

void setUnreadAside(Comparison& comparison)
{
    for (const Change& each : comparison.changes)
        if (isUnread(each))
            comparison.coverage.notJudged.push_back(gapOf(comparison, each, each.effectReason));
    std::erase_if(comparison.changes, isUnread);
}

} // namespace core
