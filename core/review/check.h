// SPDX-License-Identifier: Apache-2.0
// Everything that is to be known of a candidate before it is merged: what it changes, whom that hits, who
// must sign, and whether it may pass. What `check` answers, and what packets are drawn up from.
#pragma once

#include "core/base/executor.h"
#include "core/compat/contract_comparison.h"
#include "core/contract/envelope_difference.h"
#include "core/contract/settings.h"
#include "core/impact/impact.h"
#include "core/lint/criteria_check.h"
#include "core/lint/lint.h"
#include "core/review/check_plans.h"
#include "core/review/drafts.h"
#include "core/review/duty.h"
#include "core/review/file_owners.h"
#include "core/review/open_point.h"
#include "core/review/policy.h"
#include "core/review/read_contract.h"
#include "core/review/settings_remark.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct CheckOptions {
    std::string baseline = {}; ///< a revision; empty: what the repository's history says
    std::string candidate = {}; ///< a revision; empty: the working tree
    std::string trustedRef = {}; ///< whose policy holds; empty: the default branch's
    /// Sunset dates and expiries are held against it; nothing: the day the candidate was committed.
    std::optional<std::chrono::year_month_day> asOf = {};
    std::chrono::year_month_day today = {}; ///< the day of what is not committed; core has no clock
    /// Findings that people hold for changes of meaning, by place; they count as Breaking.
    std::vector<MarkedSemantic> marks = {};
    Severity failsOn = Severity::Breaking;
    bool findWitnesses = true;
    bool isByReference = false;
    std::uint64_t seed = 0; ///< a number that nobody can foresee
    Executor runAll = runInTurn;
};

/// One of the three states that a check looks at.
struct CheckedRevision {
    Revision revision = {};
    std::string commit = {}; ///< of a working tree the one it stands on; empty in a plain folder
    std::string tag = {}; ///< of a version, where it has one
    std::string why = {}; ///< why this one, in words
    bool isDirty = false; ///< a working tree that differs from its commit
};

/// What a scenario says of one contract.
struct CheckedCriterion {
    std::string contract;
    CriterionNote note;
};

struct CheckedInteraction {
    std::string contract;
    InteractionChange change;
};

/// An error body of the candidate that is not of the envelope.
struct EnvelopeDivergence {
    std::string contract;
    std::string path; ///< "POST /payments > response 402"
    EnvelopeDifference difference;
    std::string file;
    Position at;
};

struct CheckedEnvelope {
    std::string declared; ///< by the policy; empty when it says none
    std::string proposed; ///< what most errors have where none is declared: nobody is held to it
    std::vector<EnvelopeDivergence> divergent;
};

/// What the candidate brings that a lint rule speaks of.
struct CheckedLint {
    std::string contract;
    LintFinding finding;
};

/// A packet about what is checked, and what it is worth.
struct CheckedPacket {
    std::string id;
    std::string verdict; ///< "valid"
};

/// A finding that a valid packet accepts.
struct AcceptedFinding {
    std::string place;
    std::string packet; ///< its id
};

enum class CheckVerdict : std::uint8_t { Yes, No, Unknown };

/// "yes", "no", "unknown"
std::string_view verdictName(CheckVerdict verdict);

struct Check {
    std::chrono::year_month_day asOf = {};
    CheckedRevision baseline;
    CheckedRevision candidate;
    /// Nothing: there is no branch to trust, and the candidate's own policy holds.
    std::optional<CheckedRevision> trusted;
    Settings policy;
    std::vector<ComparedContract> contracts; ///< by id
    /// What was read of those that differ, by id: a packet names these, so that a fresh run needs blobs
    /// alone.
    std::vector<ReadContract> read;
    std::vector<Gap> unread; ///< files that could be contracts, and parts of the policy
    std::vector<PolicyChange> policyChanges;
    std::vector<SettingsRemark> settingsRemarks; ///< on the policy that holds, and on migration plans
    std::vector<PlannedFinding> planned;
    std::vector<SignoffDuty> signoff;
    std::vector<FileOwners> fileOwners; ///< of the contracts' files that changed
    std::vector<ConsumerImpact> consumers; ///< over the findings of all contracts
    std::vector<CheckedCriterion> criteria;
    std::vector<CheckedInteraction> interaction;
    CheckedEnvelope envelope;
    std::vector<CheckedLint> lint; ///< new ones only
    std::vector<SuppressedFinding> suppressedLint; ///< new ones that the policy lives with
    Drafts drafts;
    std::vector<OpenPoint> openPoints; ///< what a packet may acknowledge, by name
    std::vector<CheckedPacket> packets; ///< none until somebody who can verify them puts them in
    std::vector<AcceptedFinding> accepted; ///< by them
    Bump bump = Bump::None;
    std::string proposedVersion; ///< the highest that a changed contract gives itself
    Severity failsOn = Severity::Breaking;
    CheckVerdict verdict = CheckVerdict::Unknown;
    std::vector<std::string> reasons; ///< of the verdict, in sentences, what decides it first

    std::size_t count(Severity severity) const;
};

/// No for what breaks and is not accepted, whatever else is not known; unknown for what is open and not
/// acknowledged; else yes. Of use again when packets, acceptances and acknowledgements came in.
void reachVerdict(Check& check);

/// The Error says what cannot be compared at all: no such revision, no baseline, a repository that cannot be
/// read. Whatever less is wrong is in the answer.
Result<Check> check(
    const Repository& repository, const CheckOptions& options, const std::stop_token& stop = {});

/// What a packet says that was compared.
struct ListedContracts {
    std::vector<ReadContract> contracts; ///< ids count where the policy may give them to such an entry
    Revision policy = {}; ///< whose settings hold
};

/// The same over blobs alone, for commits may be gone: contracts, criteria, who must sign. Nothing of
/// branches, consumers or files' owners. `baseline`, `candidate` and `trustedRef` of the options do not
/// count.
Result<Check> checkListed(const Repository& repository, const ListedContracts& listed,
    const CheckOptions& options, const std::stop_token& stop = {});

} // namespace core
