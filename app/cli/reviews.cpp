// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reviews.h"

#include "app/cli/chance.h"
#include "app/cli/output.h"
#include "app/cli/parallel.h"
#include "app/cli/user_places.h"
#include "app/cli/wording.h"
#include "core/base/digest.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/review/journal_store.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <set>
#include <unistd.h>

namespace cli {

namespace {

namespace fs = std::filesystem;

bool canBeWrittenTo(const core::Repository& repository)
{
    if (repository.isBare())
        return false;
    const fs::path own = repository.root() / core::ReviewsFolder.substr(0, core::ReviewsFolder.find('/'));
    std::error_code ignored;
    return access((fs::exists(own, ignored) ? own : repository.root()).c_str(), W_OK) == 0;
}

/// All clones of a repository share it, wherever they stand; one whose history is cut off goes by its place.
core::Result<fs::path> ownRootFor(const core::Repository& repository)
{
    const auto data = dataFolder();
    if (!data)
        return data;
    const auto first = repository.firstCommit();
    const std::string name = first ? *first : core::sha256Hex(repository.root().string());
    const fs::path root = *data / "repositories" / name;
    std::error_code failure;
    fs::create_directories(root, failure);
    if (failure)
        return core::fail(core::ErrorCode::NotWritable,
            "cannot make the folder " + inQuotes(root.string()) + ": " + failure.message());
    return root;
}

core::Result<core::RevisionFiles> committedFiles(const ReviewPlace& place, core::BlobStore& blobs)
{
    return place.repository.revision(place.committed).and_then([&](const core::Revision& revision) {
        return core::RevisionFiles::open(place.repository, revision, blobs);
    });
}

core::BlobStore::Fetch fetchFrom(const ReviewPlace& place)
{
    return [&repository = place.repository](
               const std::string& id, std::uint64_t limit) { return repository.readBlob(id, limit); };
}

core::Error noSuchReview(const ReviewPlace& place, const std::string& id)
{
    const auto all = reviewsAt(place);
    const std::vector<std::string_view> names(all->begin(), all->end());
    const std::string hint = didYouMean(id, names);
    return {core::ErrorCode::NotFound, "there is no review " + inQuotes(id),
        hint.empty() ? "'countersign review' lists them; 'countersign review open TITLE' opens one" : hint};
}

/// Of version 7: entries of one second sort as they were made.
std::string newUuid(std::chrono::system_clock::time_point now)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
    const auto time = static_cast<std::uint64_t>(since.count());
    const std::uint64_t one = unpredictableSeed();
    const std::uint64_t other = unpredictableSeed();
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%08x-%04x-7%03x-%04x-%012llx",
        static_cast<unsigned>(time >> 16U), static_cast<unsigned>(time & 0xffffU),
        static_cast<unsigned>(one & 0xfffU), static_cast<unsigned>(0x8000U | (one >> 12U & 0x3fffU)),
        static_cast<unsigned long long>(other & 0xffffffffffffU));
    return text.data();
}

} // namespace

core::Result<ReviewPlace> openReviewPlace(const Arguments& arguments)
{
    const std::string& named = arguments.value("--repo");
    auto repository = core::Repository::open(named.empty() ? "." : named);
    if (!repository)
        return tl::unexpected(repository.error());
    if (!repository->isGit())
        return core::fail(core::ErrorCode::NotARepository,
            "a review is about commits, and this is no git repository", "--repo names one");
    if (canBeWrittenTo(*repository)) {
        fs::path root = repository->root();
        return ReviewPlace {std::move(*repository), std::move(root)};
    }
    return ownRootFor(*repository).map([&](fs::path&& root) {
        std::string committed = repository->isBare() ? "HEAD" : "";
        return ReviewPlace {std::move(*repository), std::move(root), std::move(committed)};
    });
}

core::Result<std::vector<std::string>> reviewsAt(const ReviewPlace& place)
{
    auto own = core::reviewsIn(place.root);
    if (!own || !place.isOwnFolder())
        return own;
    core::BlobStore blobs(fetchFrom(place));
    return committedFiles(place, blobs).map([&](const core::RevisionFiles& files) {
        std::set<std::string> all(own->begin(), own->end());
        for (std::string& review : core::reviewsIn(files))
            all.insert(std::move(review));
        return std::vector<std::string>(all.begin(), all.end());
    });
}

core::Result<core::Journals> journalsAt(const ReviewPlace& place, const std::string& review)
{
    if (!core::isReviewId(review))
        return core::fail(core::ErrorCode::BadInput, inQuotes(review) + " cannot be the id of a review",
            "ids hold letters, digits, dots, dashes and underscores");
    core::Journals own = core::readJournals(place.root, review);
    if (!place.isOwnFolder())
        return own;
    core::BlobStore blobs(fetchFrom(place));
    return committedFiles(place, blobs).map([&](const core::RevisionFiles& files) {
        return core::mergedJournals(core::readJournals(files, review), std::move(own));
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
    options.seed = unpredictableSeed();
    options.runAll = runInParallel;
    return options;
}

core::Result<LoadedReview> loadReview(const ReviewPlace& place, const std::string& id)
{
    auto journals = journalsAt(place, id);
    if (!journals)
        return tl::unexpected(journals.error());
    if (!core::openingOf(*journals) && journals->notUnderstood.empty())
        return tl::unexpected(noSuchReview(place, id));
    if (!core::openingOf(*journals))
        return core::fail(core::ErrorCode::Damaged,
            "nothing that could be read says what the review " + inQuotes(id) + " compares: "
                + core::escapedForTerminal(
                    journals->notUnderstood.front().file + ": " + journals->notUnderstood.front().why),
            "'countersign review open TITLE' opens it again");
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
    return place.repository.identity(userGit()).and_then(core::principalOf).map([&](const std::string& by) {
        const auto now = std::chrono::system_clock::now();
        core::JournalEntry entry {
            .uuid = newUuid(now), .at = core::isoMoment(std::chrono::system_clock::to_time_t(now)), .by = by};
        entry.kind = kind;
        entry.review = review;
        return entry;
    });
}

core::Result<ExitCode> writeDownAndTell(
    const ReviewPlace& place, std::span<const core::JournalEntry> entries, const std::string& told)
{
    const std::string where = place.isOwnFolder() ? " It is written down in "
            + core::escapedForTerminal(place.root.string()) + ", for the repository cannot be written to."
                                                  : "";
    return core::appendToJournal(place.root, entries)
        .and_then([&] { return writeOutput("-", told + where + "\n"); })
        .map([] { return ExitCode::Yes; });
}

} // namespace cli
