// SPDX-License-Identifier: Apache-2.0
// One contract held against all lint rules; and what of that is new against a baseline.
//
// A lint finding has the shape of every finding. Its severity says what its level means to a reviewer: an
// error counts as Breaking, a warning as Risky, an information as Docs; Safe is never used. What was found
// stands in `candidate`, what is fixed in `baseline`, what was there before in both.
#pragma once

#include "core/compat/judge.h"
#include "core/contract/contract.h"
#include "core/contract/criteria.h"
#include "core/lint/lint_rule.h"
#include "core/lint/since.h"

#include <chrono>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct LintFinding {
    Finding finding;
    Since since = Since::Unknown;
};

struct LintOptions {
    std::string contract = {}; ///< its id; empty for a plain file
    /// "openapi/common.yaml#/components/schemas/ErrorEnvelope"; empty: what most errors have is proposed
    std::string envelope = {};
    std::chrono::year_month_day asOf = {}; ///< sunset dates are held against it; core has no clock
    std::vector<FeatureFile> features = {}; ///< where criteria stand beside the contract
};

Severity severityOf(LintLevel level);
LintLevel levelOf(const Finding& finding);

/// In document order.
std::vector<LintFinding> lint(
    const Contract& contract, const LintOptions& options, const std::stop_token& stop = {});

/// Tells each finding whether it was there `before`, and where. What they are about tells two findings apart,
/// never a line.
void markSince(std::span<const LintFinding> before, std::vector<LintFinding>& findings);

/// The same findings with `since`: of the candidate first, then those that are fixed.
std::vector<LintFinding> lintAgainst(std::vector<LintFinding> baseline, std::vector<LintFinding> candidate);

/// Takes out what the team decided to live with, and for how long it did is held against `asOf`.
std::vector<SuppressedFinding> takeSuppressed(std::vector<LintFinding>& findings,
    std::span<const Suppression> suppressions, std::chrono::year_month_day asOf);

} // namespace core
