// SPDX-License-Identifier: Apache-2.0
// The journals of a folder of the disk: a working tree, or what stands for one where there is none.
#pragma once

#include "core/review/journal.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Ids of the reviews below `root`, sorted; none where there is no such folder.
Result<std::vector<std::string>> reviewsIn(const std::filesystem::path& root);

/// Nothing is followed out of `root`: a symbolic link on the way or in place of a journal is a Gap.
Journals readJournals(const std::filesystem::path& root, std::string_view review);

/// Adds lines to the journal of one person in one review, all or none, and comes back when they are on the
/// disk; makes the folders on the way. What stands in the journal stays: behind a line that was torn off, a
/// new one begins, and what does not fit is taken back whole. Several programs may do so at once.
Result<void> appendToJournal(const std::filesystem::path& root, std::span<const JournalEntry> entries);

} // namespace core
