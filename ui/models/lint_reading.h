// SPDX-License-Identifier: GPL-3.0-or-later
// What the lint rules say of the contracts that somebody looks at, held against the baseline.
#pragma once

#include "core/lint/lint.h"
#include "ui/models/problem.h"
#include "ui/models/symbols.h"
#include "ui/workspace/snapshot.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

struct LintSources {
    std::shared_ptr<const Snapshot> snapshot = {};
    std::shared_ptr<const Study> study = {}; ///< null: nothing is compared, and nobody knows what is new
    StudySymbols symbols = {};
    std::set<std::string> files = {}; ///< that somebody looks at
    std::chrono::year_month_day today = {};
    std::uint64_t seed = 0;
};

/// What holds for all contracts of a look.
struct LintPolicy {
    core::Settings settings = {};
    std::optional<core::Error> unread = {}; ///< the settings could not be read: nothing is suppressed
    std::vector<core::FeatureFile> features = {};
    std::vector<core::FeatureFile> featuresBefore = {};
    std::chrono::year_month_day asOf = {};
};

/// What was wrong before.
struct LintBefore {
    std::vector<core::LintFinding> findings = {};
    std::set<std::string> gaps = {}; ///< what was not understood, as gapWords has it
};

struct ContractLint {
    SharedSymbols symbols;
    core::LintOptions options;
    std::shared_ptr<const std::vector<core::LintFinding>> findings; ///< without what is fixed since
    std::size_t suppressed = 0; ///< that the team decided to live with
    /// Of the baseline; null: there is none to ask, or it could not be read.
    std::shared_ptr<const LintBefore> before;
};

/// Never changes.
struct LintReading {
    LintSources sources;
    LintPolicy policy;
    std::vector<ContractLint> contracts;
    std::vector<Problem> problems; ///< all of them, where they stood in the texts that were read
};

/// Without its place: what stands in another line is the same.
std::string gapWords(const core::Gap& gap);

/// What is still as it was before is not looked at again.
std::shared_ptr<const LintReading> readLint(
    LintSources sources, const LintReading& before, const std::stop_token& stop = {});

} // namespace ui
