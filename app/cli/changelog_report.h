// SPDX-License-Identifier: Apache-2.0
// What changed between two versions, written for those who use them.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "core/compat/diff_json.h"
#include "core/impact/changelog.h"

#include <chrono>
#include <string>
#include <vector>

namespace cli {

struct ChangelogReport {
    std::string baseline; ///< as the user called it
    std::string candidate;
    std::chrono::year_month_day asOf;
    std::vector<core::ContractChangelog> contracts;
    std::vector<core::Gap> unread; ///< files that could hold contracts
    core::Tool tool = {};

    /// Everything was read and judged.
    bool isWhole() const;
    ExitCode exitCode() const { return isWhole() ? ExitCode::Yes : ExitCode::Unknown; }
};

std::string changelogText(const ChangelogReport& report, const Paint& paint);
std::string changelogMarkdown(const ChangelogReport& report);
std::string changelogJson(const ChangelogReport& report);

/// "Checkout API 2.3.0 → 2.4.0", "Checkout API 1.0.0 is new"
std::string changelogHeading(const core::ContractChangelog& contract);
/// "code is no longer sent (POST /orders > response 202 > body > code). Do without it."; not escaped.
std::string changelogSentence(const core::ChangelogEntry& entry);
/// Of one group; none of a group without entries.
std::vector<const core::ChangelogEntry*> entriesOf(
    const core::ContractChangelog& contract, core::ChangelogGroup group);

inline constexpr std::string_view ChangelogDoubt =
    "Something of it could not be read or judged: there may be more.";
inline constexpr std::string_view NothingToTell = "Nothing changed for those who use it.";

} // namespace cli
