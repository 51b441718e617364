// SPDX-License-Identifier: Apache-2.0
// The audit of a repository's versions, written for people, machines and pipelines.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "core/compat/diff_json.h"
#include "core/impact/migration_progress.h"
#include "core/impact/tag_audit.h"

#include <string>
#include <vector>

namespace cli {

struct AuditReport {
    std::string repository; ///< as the user called it
    core::TagAudit audit;
    std::vector<core::MigrationProgress> migrations = {};
    core::Profile profile = core::Profile::Wire;
    bool isVerbose = false; ///< tags that say enough are shown with their changes, too
    core::Tool tool = {};

    /// What a pipeline is told.
    ExitCode exitCode() const;
};

std::string auditText(const AuditReport& report, const Paint& paint);
std::string auditJson(const AuditReport& report);
std::string auditMarkdown(const AuditReport& report);
std::string auditJunit(const AuditReport& report);

/// "minor step, asks for a major version: 3.0.0": the tag against its base; "the first version" without one.
std::string tagWords(const core::AuditedTag& tag);
/// What the contract says of itself, where it says too little; empty otherwise.
std::string ownVersionWords(const core::AuditedContract& contract);
/// "5 of 7 versions say enough, 1 says too little, 1 is not known"
std::string auditSummary(const core::TagAudit& audit);
/// "order-total: expanded (computed): v2.4.0 has both"; one line for each state that is reached or next.
std::vector<std::string> migrationWords(const core::MigrationProgress& migration);
/// "latest and v2 are no semantic versions and were left out"; empty when all are.
std::string leftOutWords(const core::TagAudit& audit);

} // namespace cli
