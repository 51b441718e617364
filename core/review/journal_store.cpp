// SPDX-License-Identifier: Apache-2.0
#include "core/review/journal_store.h"

#include "core/base/text.h"
#include "core/review/journal_files.h"

#include <cassert>
#include <cerrno>
#include <ctime>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

constexpr std::size_t LongestLine = 256U << 10U;

std::string journalsOf(std::string_view review)
{
    const std::string path = journalPath(review, {});
    return path.substr(0, path.rfind('/'));
}

/// Who holds the lock writes one line: a wait that is longer has another reason than that.
Result<void> lock(const FileDescriptor& file, const std::string& name)
{
    constexpr int Attempts = 300;
    constexpr timespec Pause {0, 10'000'000};
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        if (flock(file.number(), LOCK_EX | LOCK_NB) == 0)
            return {};
        if (errno != EWOULDBLOCK && errno != EINTR)
            return systemError(ErrorCode::NotWritable, "cannot lock '" + name + "'", errno);
        nanosleep(&Pause, nullptr);
    }
    return fail(ErrorCode::NotWritable, "another program holds '" + name + "' locked",
        "end it, then try again: nothing was written");
}

/// 0, or the errno of what went wrong.
int writeToEnd(const FileDescriptor& file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(file.number(), bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return errno;
    }
    return fsync(file.number()) == 0 ? 0 : errno;
}

bool endsTorn(const FileDescriptor& file, off_t size)
{
    char last = '\n';
    return size > 0 && pread(file.number(), &last, 1, size - 1) == 1 && last != '\n';
}

Result<void> appendLines(const FileDescriptor& file, const std::string& name, const std::string& lines)
{
    struct stat status = {};
    if (fstat(file.number(), &status) != 0)
        return systemError(ErrorCode::NotReadable, "cannot look at '" + name + "'", errno);
    const std::string bytes = (endsTorn(file, status.st_size) ? "\n" : "") + lines;
    if (static_cast<std::uint64_t>(status.st_size) + bytes.size() > LargestJournal)
        return fail(ErrorCode::TooLarge,
            "'" + name + "' would become larger than " + formatByteCount(LargestJournal),
            "open a new review: nothing was written");
    const int failure = writeToEnd(file, bytes);
    if (failure == 0)
        return {};
    // Under the lock nobody else wrote behind it.
    const bool isTakenBack = ftruncate(file.number(), status.st_size) == 0;
    auto error = systemError(ErrorCode::NotWritable, "cannot write to '" + name + "'", failure);
    error.value().hint = isTakenBack ? "nothing was written; make room, then try again"
                                     : "the last line may be torn; then it is passed over";
    return error;
}

Result<void> refuse(const JournalEntry& entry, const std::string& line)
{
    if (!isReviewId(entry.review))
        return fail(ErrorCode::BadInput, "'" + entry.review + "' cannot be the id of a review",
            "use letters, digits, dots, dashes and underscores");
    if (const auto principal = principalOf({.email = entry.by}); !principal)
        return tl::unexpected(principal.error());
    if (line.size() > LongestLine)
        return fail(
            ErrorCode::TooLarge, "what is to be written down is longer than " + formatByteCount(LongestLine));
    // What cannot be read back must not be believed to be written down.
    if (const auto read = readJournalEntry(line); !read)
        return fail(ErrorCode::BadInput, "cannot be written down: " + read.error().message);
    return {};
}

Gap unreadable(std::string path, const Error& error)
{
    return {std::move(path), {}, "a journal", error.message};
}

} // namespace

Result<std::vector<std::string>> reviewsIn(const std::filesystem::path& root)
{
    auto names = openFolder(root, ReviewsFolder).and_then(namesIn);
    if (!names && names.error().code == ErrorCode::NotFound)
        return std::vector<std::string>();
    return std::move(names).map([](std::vector<std::string>&& found) {
        std::erase_if(found, [](const std::string& name) { return !isReviewId(name); });
        return std::move(found);
    });
}

Journals readJournals(const std::filesystem::path& root, std::string_view review)
{
    Journals journals;
    const std::string path = journalsOf(review);
    const auto folder = openFolder(root, path);
    const auto names = folder ? namesIn(*folder) : tl::unexpected(folder.error());
    if (!names) {
        if (names.error().code != ErrorCode::NotFound)
            journals.notUnderstood.push_back(unreadable(path, names.error()));
        return journals;
    }
    for (const std::string& name : *names) {
        const std::string file = path + "/" + name;
        if (reviewOfJournal(file).empty())
            continue;
        if (const auto text = readFileIn(*folder, name, LargestJournal))
            readJournal(file, *text, journals);
        else
            journals.notUnderstood.push_back(unreadable(file, text.error()));
    }
    return mergedJournals(std::move(journals), {});
}

Result<void> appendToJournal(const std::filesystem::path& root, std::span<const JournalEntry> entries)
{
    if (entries.empty())
        return {};
    const JournalEntry& first = entries.front();
    std::string lines;
    for (const JournalEntry& entry : entries) {
        assert(entry.review == first.review && entry.by == first.by);
        const std::string line = journalLine(entry);
        if (auto refused = refuse(entry, line); !refused)
            return refused;
        lines += line + "\n";
    }
    const std::string path = journalPath(first.review, first.by);
    const std::string name = path.substr(path.rfind('/') + 1);
    return makeFolder(root, journalsOf(first.review)).and_then([&](const FileDescriptor& folder) {
        return openToAppend(folder, name)
            .and_then([&](const FileDescriptor& file) {
                return lock(file, name).and_then([&] { return appendLines(file, name, lines); });
            })
            .map([&] { fsync(folder.number()); });
    });
}

} // namespace core
