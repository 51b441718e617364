// SPDX-License-Identifier: Apache-2.0
#include "core/compat/settings_judging.h"

namespace core {

void applySettings(const Settings& settings, JudgeOptions& options)
{
    options.profile = profileFromName(settings.profile).value_or(options.profile);
    options.envelope = settings.envelope;
    for (const SuppressionSetting& each : settings.suppressions)
        options.suppressions.push_back({.rule = each.rule,
            .path = each.path,
            .reason = each.reason,
            .owner = each.owner,
            .expires = each.expires});
}

} // namespace core
