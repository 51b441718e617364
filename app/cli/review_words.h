// SPDX-License-Identifier: Apache-2.0
// What people write on the command line for a finding, an entry or an open point, and how each is told to
// them.
#pragma once

#include "app/cli/reviews.h"

#include <string>
#include <string_view>

namespace cli {

/// By at least eight digits of its place, or by its path where only one finding stands there.
core::Result<const core::ReviewedFinding*> findingNamed(const core::Review& review, const std::string& words);
/// By at least the last eight digits of its uuid.
core::Result<const core::JournalEntry*> entryNamed(const core::Journals& journals, const std::string& digits);
/// The uuids of entries that were named so.
core::Result<std::vector<std::string>> entriesNamed(
    const core::Journals& journals, const std::vector<std::string>& digits);
/// What check could not answer, by its name or by a part that only one has.
core::Result<std::string> openPointNamed(const core::Check& check, const std::string& words);

/// Eight digits, enough to name it by.
std::string shortPlace(const std::string& place);
std::string shortUuid(const std::string& uuid);
/// "ana@x.example accepts with a plan: both for one release"; not escaped yet.
std::string decisionWords(const core::JournalEntry& decision);

} // namespace cli
