// SPDX-License-Identifier: Apache-2.0
// Which migration plans cover what a candidate changes; private to this room but for its shape.
#pragma once

#include "core/compat/contract_comparison.h"
#include "core/impact/migration.h"
#include "core/review/settings_remark.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// A finding that a plan answers, or a rename in place that no plan answers yet.
struct PlannedFinding {
    std::string contract;
    std::string place;
    std::string path;
    std::string plan = {}; ///< its id; empty: there is none
    std::string file = {};
    std::string link = {};
    std::string owner = {};
};

/// Those of the candidate: a plan comes with the change that it is for. It is told and never counted.
std::vector<PlannedFinding> plannedFindings(
    std::span<const ComparedContract> contracts, std::span<const MigrationPlan> plans);

/// What is wrong with the plans themselves.
std::vector<SettingsRemark> remarksOnPlans(std::span<const MigrationPlan> plans);

} // namespace core
