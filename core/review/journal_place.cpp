// SPDX-License-Identifier: Apache-2.0
#include "core/review/journal_place.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/review/journal_store.h"

#include <array>
#include <cstdio>
#include <set>
#include <unistd.h>

namespace core {

namespace {

namespace fs = std::filesystem;

bool canKeepJournals(const Repository& repository)
{
    if (repository.isBare())
        return false;
    const fs::path own = repository.root() / ReviewsFolder.substr(0, ReviewsFolder.find('/'));
    std::error_code ignored;
    return access((fs::exists(own, ignored) ? own : repository.root()).c_str(), W_OK) == 0;
}

/// All clones of a repository share it, wherever they stand; one whose history is cut off goes by its place.
Result<fs::path> ownFolderOf(const Repository& repository, const fs::path& dataFolder)
{
    if (dataFolder.empty())
        return fail(ErrorCode::NotFound,
            "the repository cannot be written to, and it is not known where your home folder is",
            "set HOME, or XDG_DATA_HOME");
    const auto first = repository.firstCommit();
    const std::string name = first ? *first : sha256Hex(repository.root().string());
    const fs::path root = dataFolder / "repositories" / name;
    std::error_code failure;
    fs::create_directories(root, failure);
    if (failure)
        return fail(ErrorCode::NotWritable,
            "cannot make the folder '" + escapedForTerminal(root.string()) + "': " + failure.message());
    return root;
}

Result<RevisionFiles> committedFiles(
    const Repository& repository, const JournalPlace& place, BlobStore& blobs)
{
    return repository.revision(place.committed).and_then([&](const Revision& revision) {
        return RevisionFiles::open(repository, revision, blobs);
    });
}

BlobStore::Fetch fetchFrom(const Repository& repository)
{
    return
        [&repository](const std::string& id, std::uint64_t limit) { return repository.readBlob(id, limit); };
}

} // namespace

Result<JournalPlace> journalPlaceOf(const Repository& repository, const fs::path& dataFolder)
{
    if (!repository.isGit())
        return fail(ErrorCode::NotARepository, "a review is about commits, and this is no git repository",
            "--repo names one");
    if (canKeepJournals(repository))
        return JournalPlace {repository.root()};
    return ownFolderOf(repository, dataFolder).map([&](fs::path&& root) {
        return JournalPlace {std::move(root), true, repository.isBare() ? "HEAD" : ""};
    });
}

Result<std::vector<std::string>> reviewsAt(const Repository& repository, const JournalPlace& place)
{
    auto own = reviewsIn(place.root);
    if (!own || !place.isOwnFolder)
        return own;
    BlobStore blobs(fetchFrom(repository));
    return committedFiles(repository, place, blobs).map([&](const RevisionFiles& files) {
        std::set<std::string> all(own->begin(), own->end());
        for (std::string& review : reviewsIn(files))
            all.insert(std::move(review));
        return std::vector<std::string>(all.begin(), all.end());
    });
}

Result<Journals> journalsAt(
    const Repository& repository, const JournalPlace& place, const std::string& review)
{
    if (!isReviewId(review))
        return fail(ErrorCode::BadInput, "'" + escapedForTerminal(review) + "' cannot be the id of a review",
            "ids hold letters, digits, dots, dashes and underscores");
    Journals own = readJournals(place.root, review);
    if (!place.isOwnFolder)
        return own;
    BlobStore blobs(fetchFrom(repository));
    return committedFiles(repository, place, blobs).map([&](const RevisionFiles& files) {
        return mergedJournals(readJournals(files, review), std::move(own));
    });
}

std::string entryUuid(std::int64_t milliseconds, std::uint64_t chance, std::uint64_t moreChance)
{
    const auto time = static_cast<std::uint64_t>(milliseconds);
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%08x-%04x-7%03x-%04x-%012llx",
        static_cast<unsigned>(time >> 16U), static_cast<unsigned>(time & 0xffffU),
        static_cast<unsigned>(chance & 0xfffU), static_cast<unsigned>(0x8000U | (chance >> 12U & 0x3fffU)),
        static_cast<unsigned long long>(moreChance & 0xffffffffffffU));
    return text.data();
}

} // namespace core
