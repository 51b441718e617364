// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/standing.h"

#include <algorithm>

namespace ui {

bool asksForAnswer(std::string_view stance)
{
    return stance != "done" && stance != "fyi";
}

const core::ReviewedFinding* Standing::of(std::string_view place) const
{
    const auto found = std::ranges::find_if(review.findings,
        [place](const core::ReviewedFinding& reviewed) { return reviewed.finding->place == place; });
    return found == review.findings.end() ? nullptr : &*found;
}

std::size_t Standing::undecided() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(review.findings, [](const core::ReviewedFinding& reviewed) {
            return reviewed.state != core::DecisionState::Current;
        }));
}

std::size_t Standing::openComments() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        review.comments, [](const core::JournalEntry& each) { return asksForAnswer(each.stance); }));
}

} // namespace ui
