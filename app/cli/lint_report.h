// SPDX-License-Identifier: Apache-2.0
// What `lint` found, before it is written for people, machines, pull requests or pipelines.
#pragma once

#include "app/cli/diff_report.h"
#include "core/contract/error_envelope.h"
#include "core/lint/lint.h"

#include <string>
#include <vector>

namespace cli {

/// Of the error envelope, in words and numbers; it owns them.
struct LintedEnvelope {
    std::string schema; ///< "openapi/common.yaml#/components/schemas/ErrorEnvelope"; empty: there is none
    bool isDeclared = false;
    std::size_t followers = 0;
    std::size_t total = 0;
    std::string competingWrapper;
    std::vector<std::string> codes;
    core::CodeChanges changes; ///< since the baseline
};

struct LintedContract {
    std::string contract; ///< its id; empty for a file
    std::string name; ///< its entry file, as the user would call it
    std::string title;
    std::string version;
    core::Language language = core::Language::OpenApi;
    std::vector<core::LintFinding> findings; ///< of the candidate, then those that are fixed
    std::vector<core::SuppressedFinding> suppressed = {}; ///< by the policy
    LintedEnvelope envelope;
    core::Coverage coverage; ///< what could not be read
    std::size_t operations = 0;
    std::size_t schemas = 0;
    SideTexts texts = {};
};

struct LintReport {
    std::string target; ///< as the user called it
    std::string baseline; ///< a revision; empty: there is none
    std::chrono::year_month_day asOf;
    std::vector<LintedContract> contracts;
    std::vector<core::Gap> unread = {}; ///< files that could hold contracts
    bool isVerbose = false;
    core::Tool tool = {};

    std::size_t count(core::LintLevel level, core::Since since) const;
    /// Errors that are new, or of unknown age.
    std::size_t failures() const;
    bool isWhole() const;
    ExitCode exitCode() const;
};

/// "Orders 1.2.0", or what else people call it.
std::string nameWords(const LintedContract& contract);

/// "2 errors and 1 warning are new; 12 findings were there before, 3 are fixed."
std::string lintVerdict(const LintReport& report);

std::string lintText(const LintReport& report, const Paint& paint, std::size_t width);
std::string lintJson(const LintReport& report);
std::string lintMarkdown(const LintReport& report);
/// For the writers that `diff` has, too: what was there before is told as accepted, what is fixed left out.
DiffReport lintAsDiff(const LintReport& report);

} // namespace cli
