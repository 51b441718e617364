// SPDX-License-Identifier: Apache-2.0
// The way out of a rename in place: both names for a while, then the new one alone; drafted as a migration
// plan.
#pragma once

#include "core/compat/contract_comparison.h"
#include "core/impact/migration.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// What only people can say of a plan.
struct RenamePlanWish {
    std::string owner = {};
    std::chrono::year_month_day proposed = {};
    std::optional<std::chrono::year_month_day> contractBy = {};
    std::vector<std::string> consumers = {}; ///< those that the policy lists
};

/// One name went, another came, and somebody who knows only one of them is hit.
bool isRenamedInPlace(const Finding& finding, const ComparedContract& compared);

/// Of a finding that is renamed in place. Its `steps` are the plan; it is not usable where both names stand
/// at one place of the text, so that no version could be told from another by it.
MigrationPlan planForRename(
    const Finding& finding, const ComparedContract& compared, const RenamePlanWish& wish);

/// As `.countersign/migrations/<id>.yaml` has it: readMigrationPlan reads the same back.
std::string migrationPlanText(const MigrationPlan& plan);

} // namespace core
