// SPDX-License-Identifier: Apache-2.0
// The reviews of a repository as verbs find them: where they are written down, who writes, what they say.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/review/journal_place.h"
#include "core/review/review.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// --repo, which all verbs about reviews take.
inline constexpr Option ReviewRepoOption {
    .name = "--repo",
    .value = "DIR",
    .help = "a folder of the repository; this one when it is not given",
    .kind = WordKind::Folder,
};

struct ReviewPlace {
    core::Repository repository;
    core::JournalPlace journals;
};

core::Result<ReviewPlace> openReviewPlace(const Arguments& arguments);
core::Result<std::vector<std::string>> reviewsAt(const ReviewPlace& place);
core::Result<core::Journals> journalsAt(const ReviewPlace& place, const std::string& review);
/// The same of a review that somebody has opened.
core::Result<core::Journals> openedJournals(const ReviewPlace& place, const std::string& review);

/// A review with the check it is held against.
struct LoadedReview {
    core::Journals journals;
    core::Check check; ///< the findings of `review` point into it
    core::Review review;
};

/// The Error says that there is no such review, or why its revisions cannot be compared.
core::Result<LoadedReview> loadReview(
    const ReviewPlace& place, const std::string& id, const Console& console);
/// The options of the check that a review is held against; `packet new` needs the same.
core::CheckOptions reviewCheckOptions(const core::Journals& journals);

/// An entry by whoever git says is at the machine, at this moment.
core::Result<core::JournalEntry> newEntry(
    const ReviewPlace& place, const std::string& review, core::EntryKind kind);
/// Written down, all or none, then told on standard output in one line of escaped text.
core::Result<ExitCode> writeDownAndTell(
    const ReviewPlace& place, std::span<const core::JournalEntry> entries, const std::string& told);

} // namespace cli
