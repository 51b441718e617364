// SPDX-License-Identifier: Apache-2.0
#include "core/compat/settings_judging.h"

#include <algorithm>
#include <iterator>

namespace core {

std::vector<Suppression> suppressionsOf(const Settings& settings)
{
    std::vector<Suppression> suppressions;
    for (const SuppressionSetting& each : settings.suppressions)
        suppressions.push_back({.rule = each.rule,
            .path = each.path,
            .reason = each.reason,
            .owner = each.owner,
            .expires = each.expires});
    return suppressions;
}

void applySettings(const Settings& settings, JudgeOptions& options)
{
    options.profile = profileFromName(settings.profile).value_or(options.profile);
    options.envelope = settings.envelope;
    std::ranges::move(suppressionsOf(settings), std::back_inserter(options.suppressions));
}

} // namespace core
