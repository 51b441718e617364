// SPDX-License-Identifier: Apache-2.0
// The journals of a folder of the disk: a working tree, or what stands for one where there is none.
#pragma once

#include "core/review/journal.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// Ids of the reviews below `root`, sorted; none where there is no such folder.
Result<std::vector<std::string>> reviewsIn(const std::filesystem::path& root);

/// Nothing is followed out of `root`: a symbolic link on the way or in place of a journal is a Gap.
Journals readJournals(const std::filesystem::path& root, std::string_view review);

/// Adds a line to the journal of `entry.by` in `entry.review`, and comes back when it is on the disk; makes
/// the folders on the way. What stands in the journal stays: behind a line that was torn off, a new one
/// begins, and an entry that does not fit is taken back whole. Several programs may do so at once.
Result<void> appendToJournal(const std::filesystem::path& root, const JournalEntry& entry);

} // namespace core
