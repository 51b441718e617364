// SPDX-License-Identifier: Apache-2.0
// What `diff` found, before it is written for people, machines, pull requests or pipelines.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/reported_contract.h"
#include "core/compat/diff.h"
#include "core/compat/diff_json.h"
#include "core/review/settings_remark.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What a verb made of the findings that says more than they do by themselves.
struct Conclusion {
    ExitCode exitCode = ExitCode::Unknown;
    std::string words; ///< what the whole comes to, in a sentence or two
};

struct DiffReport {
    std::string verb = "diff";
    bool isPair = true; ///< of two files; else of all contracts of two folders
    std::string baseline; ///< as the user called it
    std::string candidate;
    core::Profile profile = core::Profile::Wire;
    std::chrono::year_month_day asOf;
    std::vector<ReportedContract> contracts;
    std::vector<core::Gap> unread = {}; ///< files of the folders that could hold contracts
    std::vector<core::Gap> weakened = {}; ///< where the policy asks for less than before
    std::vector<core::SettingsRemark> fileRemarks = {}; ///< what is wrong with files that the team wrote
    std::optional<Conclusion> conclusion = {}; ///< of a verb that looks at more than findings
    core::Severity failsOn = core::Severity::Breaking;
    bool isVerbose = false;
    core::Tool tool = {};

    std::size_t count(core::Severity severity) const;
    /// Everything was read, understood and judged.
    bool isWhole() const;
    /// What a pipeline is told.
    ExitCode exitCode() const;
};

std::string diffText(const DiffReport& report, const Paint& paint, std::size_t width);
std::string diffReportJson(const DiffReport& report);
std::string diffMarkdown(const DiffReport& report);
std::string diffSarif(const DiffReport& report);
std::string diffJunit(const DiffReport& report);
std::string diffGithub(const DiffReport& report);

} // namespace cli
