// SPDX-License-Identifier: Apache-2.0
// What changed between two versions of a contract, told to those who use it.
#pragma once

#include "core/compat/contract_comparison.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class ChangelogGroup : std::uint8_t { Breaking, Changed, Added, Deprecated, Removed, Docs };

inline constexpr std::array ChangelogGroups {ChangelogGroup::Breaking, ChangelogGroup::Changed,
    ChangelogGroup::Added, ChangelogGroup::Deprecated, ChangelogGroup::Removed, ChangelogGroup::Docs};

/// "Breaking"
std::string_view changelogGroupName(ChangelogGroup group);

struct ChangelogEntry {
    ChangelogGroup group = ChangelogGroup::Changed;
    std::string text; ///< "status may be "pending_payment" in place of "pending""
    std::string where; ///< "POST /orders > response 202 > body"
    std::size_t alsoIn = 0; ///< how many more operations
    std::string todo = {}; ///< of Breaking ones: what callers have to do
    std::optional<std::chrono::year_month_day> sunset = {}; ///< of deprecated ones: the day they may be gone
    std::string rule = {};
    std::string place = {}; ///< of the finding
};

struct ContractChangelog {
    std::string contract; ///< its id; empty for a plain pair of files
    std::string title; ///< as it calls itself
    std::string before; ///< its version, as written; empty where it says none, or did not exist
    std::string after;
    bool isNew = false;
    bool isGone = false;
    Bump bump = Bump::None;
    bool isWhole = true; ///< everything was read and judged
    std::vector<ChangelogEntry> entries = {}; ///< by group, then in document order

    bool isEmpty() const { return entries.empty() && isWhole; }
};

/// Suppressed findings are no news; those of a contract that could not be compared are not known.
ContractChangelog changelogOf(const Diff& diff, const std::vector<Change>& changes);

} // namespace core
