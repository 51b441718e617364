// SPDX-License-Identifier: Apache-2.0
// From facts to findings: guards, tables, closed sets and the law, in this order, for every change at every
// site.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/finding.h"
#include "core/compat/profile.h"
#include "core/compat/rule.h"
#include "core/compat/suppression.h"

#include <chrono>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct MarkedSemantic {
    std::string pointer; ///< of an element in the candidate, or the place of a finding
    SemanticMark mark;
};

struct JudgeOptions {
    Profile profile = Profile::Wire;
    std::chrono::year_month_day asOf =
        {}; ///< sunset dates and expiries are held against it; core has no clock
    std::string contract = {}; ///< its id; empty for a plain pair of files
    std::vector<Suppression> suppressions = {};
    std::vector<MarkedSemantic> semantic = {};
    /// Declared: "openapi/common.yaml#/components/schemas/ErrorEnvelope". Error bodies that leave it are one
    /// finding each.
    std::string envelope = {};
    bool findWitnesses = true;
    /// Past this many the search for witnesses ends and the findings say so: a large diff stays fast.
    std::size_t witnessSearches = 300;
    /// And so it does when all together have cost this much, in schemas applied to values.
    std::size_t witnessEffort = 1'500'000;
};

enum class Bump : std::uint8_t { None, Patch, Minor, Major };
std::string_view bumpName(Bump bump);

struct SuppressedFinding {
    Finding finding;
    Suppression by;
};

struct Judgement {
    std::vector<Finding> findings; ///< in document order of the candidate, then of the baseline
    std::vector<SuppressedFinding> suppressed;
    Coverage coverage; ///< of the comparison, with what could not be judged
    Bump bump = Bump::None;
    std::size_t payloadBreaking = 0; ///< those a witness could prove …
    std::size_t proved = 0; ///< … and those it did
    std::map<std::string, std::size_t> beyondPayloads; ///< why no witness was looked for, and how often

    std::size_t count(Severity severity) const;
};

Judgement judge(const Comparison& comparison, const JudgeOptions& options, const std::stop_token& stop = {});

/// One subject under one profile: guards, tables, closed sets, law.
Severity judgeSubject(const Subject& subject, const JudgeOptions& options);

} // namespace core
