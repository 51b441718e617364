// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/standing.h"

#include <algorithm>

namespace ui {

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

} // namespace ui
