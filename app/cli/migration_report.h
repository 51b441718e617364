// SPDX-License-Identifier: Apache-2.0
// The renames in place that a candidate brings, each with the plan that avoids breaking anybody.
#pragma once

#include "app/cli/console.h"
#include "core/compat/diff_json.h"
#include "core/impact/migration.h"

#include <string>
#include <vector>

namespace cli {

struct DraftedMigration {
    std::string contract; ///< its id
    std::string place; ///< of the finding
    std::string path;
    std::string message;
    core::Severity severity = core::Severity::Breaking;
    std::string coveredBy = {}; ///< the file of a plan that is there already
    core::MigrationPlan draft;

    /// Whether the draft is fit to be a file: it has an owner, and places that tell versions apart.
    bool isWhole() const { return draft.isUsable() && !draft.owner.empty(); }
};

struct MigrationReport {
    std::string baseline; ///< as people call it
    std::string candidate;
    std::vector<DraftedMigration> renames;
    std::vector<std::string> written = {}; ///< files
    core::Tool tool = {};
};

std::string migrationText(const MigrationReport& report, const Paint& paint, std::size_t width);
std::string migrationMarkdown(const MigrationReport& report);
std::string migrationJson(const MigrationReport& report);

/// Why the draft is no file yet; empty where it is.
std::string whyNoFile(const DraftedMigration& rename);

} // namespace cli
