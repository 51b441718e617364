// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reviews.h"

#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "app/machine/chance.h"
#include "app/machine/parallel.h"
#include "app/machine/user_places.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/review/journal_store.h"

#include <chrono>

namespace cli {

namespace {

core::Error noSuchReview(const ReviewPlace& place, const std::string& id)
{
    const auto all = reviewsAt(place);
    const std::vector<std::string_view> names(all->begin(), all->end());
    const std::string hint = didYouMean(id, names);
    return {core::ErrorCode::NotFound, "there is no review " + inQuotes(id),
        hint.empty() ? "'countersign review' lists them; 'countersign review open TITLE' opens one" : hint};
}

} // namespace

core::Result<ReviewPlace> openReviewPlace(const Arguments& arguments)
{
    const std::string& named = arguments.value("--repo");
    auto repository = core::Repository::open(named.empty() ? "." : named);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto data = machine::dataFolder();
    return core::journalPlaceOf(*repository, data.value_or(std::filesystem::path()))
        .map([&](core::JournalPlace&& journals) {
            return ReviewPlace {std::move(*repository), std::move(journals)};
        });
}

core::Result<std::vector<std::string>> reviewsAt(const ReviewPlace& place)
{
    return core::reviewsAt(place.repository, place.journals);
}

core::Result<core::Journals> journalsAt(const ReviewPlace& place, const std::string& review)
{
    return core::journalsAt(place.repository, place.journals, review);
}

core::Result<core::Journals> openedJournals(const ReviewPlace& place, const std::string& review)
{
    return journalsAt(place, review).and_then([&](core::Journals&& journals) -> core::Result<core::Journals> {
        if (core::openingOf(journals))
            return std::move(journals);
        if (journals.notUnderstood.empty())
            return tl::unexpected(noSuchReview(place, review));
        return core::fail(core::ErrorCode::Damaged,
            "nothing that could be read says what the review " + inQuotes(review) + " compares: "
                + core::escapedForTerminal(
                    journals.notUnderstood.front().file + ": " + journals.notUnderstood.front().why),
            "'countersign review open TITLE' opens it again");
    });
}

core::CheckOptions reviewCheckOptions(const core::Journals& journals)
{
    core::CheckOptions options;
    if (const auto opening = core::openingOf(journals)) {
        options.baseline = opening->baseline;
        options.candidate = opening->candidate;
    }
    options.marks = core::marksOf(journals);
    options.today =
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    options.seed = machine::unpredictableSeed();
    options.runAll = machine::runInParallel;
    return options;
}

core::Result<LoadedReview> loadReview(const ReviewPlace& place, const std::string& id, const Console& console)
{
    const Progress progress(console, "comparing ...");
    auto journals = openedJournals(place, id);
    if (!journals)
        return tl::unexpected(journals.error());
    core::CheckOptions options = reviewCheckOptions(*journals);
    options.findWitnesses = false; // they decide nothing, and take the longest
    return core::check(place.repository, options).map([&](core::Check&& check) {
        LoadedReview loaded {std::move(*journals), std::move(check), {}};
        loaded.review = core::foldReview(id, loaded.journals, loaded.check);
        return loaded;
    });
}

core::Result<core::JournalEntry> newEntry(
    const ReviewPlace& place, const std::string& review, core::EntryKind kind)
{
    return place.repository.identity(machine::userGit())
        .and_then(core::principalOf)
        .map([&](const std::string& by) {
            const auto now = std::chrono::system_clock::now();
            const auto milliseconds =
                std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
            core::JournalEntry entry {.uuid = core::entryUuid(milliseconds.count(),
                                          machine::unpredictableSeed(), machine::unpredictableSeed()),
                .at = core::isoMoment(std::chrono::system_clock::to_time_t(now)),
                .by = by};
            entry.kind = kind;
            entry.review = review;
            return entry;
        });
}

core::Result<ExitCode> writeDownAndTell(
    const ReviewPlace& place, std::span<const core::JournalEntry> entries, const std::string& told)
{
    const std::string where = place.journals.isOwnFolder
        ? " It is written down in " + core::escapedForTerminal(place.journals.root.string())
            + ", for the repository cannot be written to."
        : "";
    return core::appendToJournal(place.journals.root, entries)
        .and_then([&] { return writeOutput("-", told + where + "\n"); })
        .map([] { return ExitCode::Yes; });
}

} // namespace cli
