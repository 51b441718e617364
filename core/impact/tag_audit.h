// SPDX-License-Identifier: Apache-2.0
// What every version tag claimed by its number, held against what it really changed.
#pragma once

#include "core/compat/contract_comparison.h"
#include "core/compat/version_advice.h"
#include "core/contract/settings.h"
#include "core/impact/migration_sighting.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

enum class AuditVerdict : std::uint8_t {
    Yes, ///< the number says enough
    No, ///< it says too little
    Unknown, ///< something was not read or not judged, and it may be too little
};

/// "yes", "no", "unknown"
std::string_view auditVerdictName(AuditVerdict verdict);

/// A contract from one tag to the next.
struct AuditedContract {
    static constexpr std::size_t MostFindings = 20;

    std::string contract; ///< its id
    Language language = Language::OpenApi;
    /// By what the contract says of itself: told, but a number that never moves is no false claim.
    VersionAdvice own = {};
    std::vector<Finding> deciding = {}; ///< those that ask for the most, at most MostFindings of them
    std::size_t decidingCount = 0;
    std::vector<Gap> gaps = {}; ///< what was not read, not judged or not understood

    Bump computed() const { return own.asked; }
    AuditVerdict verdict() const;
};

struct AuditedTag {
    Tag tag;
    std::string base = {}; ///< the release it is held against; empty for the first
    VersionAdvice advice = {};
    std::vector<AuditedContract> contracts = {}; ///< those that changed, or may have
    std::vector<Gap> unread = {}; ///< files that may be contracts
    std::vector<MigrationSighting> migrations = {}; ///< of each plan that was asked about

    AuditVerdict verdict() const;
};

struct TagAudit {
    std::vector<AuditedTag> tags; ///< oldest version first
    std::vector<std::string> notVersions; ///< tags that are no semantic version
    std::vector<std::string> ambiguous; ///< versions that are two commits
    std::size_t readings = 0; ///< how many blobs were fetched from the repository

    AuditVerdict verdict() const;
    /// Of one plan, in releases alone: pre-releases promise nothing.
    std::vector<MigrationSighting> sightings(std::size_t plan) const;
};

struct TagAuditOptions {
    Profile profile = Profile::Wire;
    /// Whose list of contracts and whose envelope count. Its suppressions hide nothing: they say what a team
    /// lives with today, not what a version did.
    Settings policy = {};
    std::vector<MigrationPlan> migrations = {}; ///< to look for in every version
    std::uint64_t seed = 0; ///< of the structural hashes; a number that nobody can foresee
    Executor runAll = runInTurn;
};

/// Each contract of each tag is read once. Sunsets are held against the day of the newer tag.
Result<TagAudit> auditTags(
    const Repository& repository, const TagAuditOptions& options, const std::stop_token& stop = {});

} // namespace core
