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

/// Begins a step into a list by what an entry calls itself: "name=limit".
inline constexpr std::string_view NamedStep = "name=";

/// A node as a plan writes it: the pointer, with the file and '#' before it where it is not the entry.
std::string writtenPlace(const DocumentSet& documents, const Node& node);
/// The place with numbers in place of names, as findings have it in this version of the contract.
std::string numberedPlace(const Contract& contract, const std::string& place);

} // namespace core
