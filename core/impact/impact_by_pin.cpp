// SPDX-License-Identifier: Apache-2.0
#include "core/impact/impact_by_pin.h"

#include <utility>

namespace core {

FindingImpact impactByPin(const PinnedContract* pinned, const Finding& finding, std::string why)
{
    if (!pinned)
        return {{}, Impact::Unknown, std::move(why)};
    const std::string version = pinned->version + ", to which it is pinned,";
    if (!pinned->isWhole)
        return {{}, Impact::Unknown, why + "; " + version + " could not be held against the candidate"};
    if (!isChangedSincePin(*pinned, finding))
        return {{}, Impact::Unaffected,
            "nothing changes here for " + pinned->version + ", to which it is pinned"};
    if (wasBrokenSincePin(*pinned, finding))
        return {{}, Impact::Unknown, why + "; since " + version + " the baseline broke this place already"};
    return {{}, Impact::Unknown, why + "; " + version + " has this place, too"};
}

std::string heldAgainstWords(const Pin& pin, std::string_view baselineVersion)
{
    const std::string_view bare = std::string_view(pin.version).substr(pin.version.starts_with('v') ? 1 : 0);
    if (bare.empty() || baselineVersion.empty() || bare == baselineVersion)
        return {};
    return "; pinned to " + pin.version + ", held against " + std::string(baselineVersion);
}

std::string notYetWords(const PinnedContract& pinned)
{
    return ", and not yet in " + pinned.version + ", to which it is pinned";
}

} // namespace core
