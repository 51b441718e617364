// SPDX-License-Identifier: Apache-2.0
// Which of a migration's two elements a version of the contract has.
#pragma once

#include "core/contract/contract.h"
#include "core/impact/migration.h"

#include <chrono>
#include <string>

namespace core {

struct MigrationSighting {
    std::string tag = {};
    std::chrono::year_month_day date = {};
    bool isKnown = false; ///< the contract was read there
    bool hasOld = false;
    bool hasNew = false;
    bool isOldDeprecated = false;
};

/// References on the way are followed, within what was read with the contract.
MigrationSighting lookForMigration(const Contract& contract, const MigrationPlan& plan);

} // namespace core
