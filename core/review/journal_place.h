// SPDX-License-Identifier: Apache-2.0
// Where the journals of a repository are, whether it can be written to or not.
#pragma once

#include "core/repo/repository.h"
#include "core/review/journal.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core {

struct JournalPlace {
    /// The working tree, or a folder of the person's own where that cannot be written to.
    std::filesystem::path root = {};
    bool isOwnFolder = false;
    /// Where there is no working tree to read, the commit that stands for it.
    std::string committed = {};
};

/// `dataFolder` is where the person's own folders are. Refuses what is no git repository: a review is about
/// commits.
Result<JournalPlace> journalPlaceOf(const Repository& repository, const std::filesystem::path& dataFolder);

/// Ids, sorted.
Result<std::vector<std::string>> reviewsAt(const Repository& repository, const JournalPlace& place);
Result<Journals> journalsAt(
    const Repository& repository, const JournalPlace& place, const std::string& review);

/// Of version 7: entries of one second sort as they were made. `chance` are numbers that nobody can foresee.
std::string entryUuid(std::int64_t milliseconds, std::uint64_t chance, std::uint64_t moreChance);

} // namespace core
