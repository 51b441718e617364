// SPDX-License-Identifier: Apache-2.0
// The sites of one change, put together where they are judged alike: one finding for each group.
#pragma once

#include "core/compat/verdict.h"

#include <string>
#include <vector>

namespace core {

struct SiteGroup {
    const Rule* rule = nullptr;
    Verdict verdict = {};
    Effect effect = Effect::None; ///< as felt at the first site
    Flow flow = Flow::None; ///< of all sites together
    std::vector<const Site*> sites = {}; ///< empty for a change without any
    std::vector<std::string> alsoKnownAs = {};
    std::string split = {}; ///< tells it from the other groups of its change; see PlaceKey
};

/// In the order of their first sites.
std::vector<SiteGroup> groupSites(const Change& change, Language language, const JudgeOptions& options);

/// All of them as one, under the rule of the first.
SiteGroup joinedGroup(std::vector<SiteGroup> groups);

} // namespace core
