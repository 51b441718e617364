// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_index.h"

#include "core/repo/git_open.h"

#include <compare>
#include <tuple>

namespace core {

namespace {

/// The index keeps 32 bits of everything; git compares no more.
template <class Number>
std::uint32_t low32(Number number)
{
    return static_cast<std::uint32_t>(number);
}

bool isSameTime(const git_index_time& indexed, const timespec& now)
{
    // Some programs write the index without fractions of seconds.
    const bool exact = indexed.nanoseconds == 0 || low32(now.tv_nsec) == indexed.nanoseconds;
    return low32(indexed.seconds) == low32(now.tv_sec) && exact;
}

bool isBefore(const git_index_time& indexed, const timespec& written)
{
    const std::uint32_t fraction = indexed.nanoseconds == 0 ? low32(999'999'999) : indexed.nanoseconds;
    return std::tuple(low32(indexed.seconds), fraction)
        < std::tuple(low32(written.tv_sec), low32(written.tv_nsec));
}

/// Nothing where the submodule was not fetched: then git finds the repository around it.
std::optional<std::string> checkedOutCommit(const std::filesystem::path& folder)
{
    std::error_code error;
    const auto git = openGit(folder);
    if (!git || !*git || (*git)->root != std::filesystem::canonical(folder, error))
        return std::nullopt;
    git_oid head {};
    if (git_reference_name_to_id(&head, (*git)->repository.get(), "HEAD") != 0)
        return std::nullopt;
    return hexId(head);
}

/// The repository's own configuration may name one more file of patterns, and that may be a FIFO.
bool hasReadableExcludes(git_repository* git)
{
    git_config* raw = nullptr;
    if (git_repository_config_snapshot(&raw, git) != 0)
        return true;
    const GitHandle<git_config, git_config_free> config(raw);
    git_buf path = GIT_BUF_INIT;
    struct stat status { };
    const bool named = git_config_get_path(&path, config.get(), "core.excludesfile") == 0;
    const bool readable = !named || ::stat(path.ptr, &status) != 0 || S_ISREG(status.st_mode);
    git_buf_dispose(&path);
    return readable;
}

} // namespace

Result<WorkingIndex> WorkingIndex::open(git_repository* git)
{
    WorkingIndex working;
    working.m_git = git;
    working.m_mayAskIgnores = hasReadableExcludes(git);
    const std::string path = std::string(git_repository_path(git)) + "index";
    // Before reading, so that an index that is written meanwhile makes more files doubtful, not fewer.
    struct stat status { };
    if (::stat(path.c_str(), &status) == 0)
        working.m_written = status.st_mtim;
    // Not the repository's own index object: that one is shared, and this one never has to be refreshed.
    if (make(working.m_index, git_index_open, path.c_str()) != 0) {
        Error error = gitError("git's index of the working tree cannot be read");
        error.hint =
            "`git status` may say more; a sparse index becomes readable by `git sparse-checkout reapply "
            "--no-sparse-index`";
        return tl::unexpected(std::move(error));
    }
    if (make(working.m_odb, git_repository_odb, git) != 0)
        return tl::unexpected(gitError("the repository's objects cannot be read"));
    return working;
}

const git_index_entry* WorkingIndex::find(const std::string& path) const
{
    constexpr int WithoutConflict = 0;
    return git_index_get_bypath(m_index.get(), path.c_str(), WithoutConflict);
}

bool WorkingIndex::isTracked(const std::string& path) const
{
    // Any stage: a file in conflict is tracked, too.
    return git_index_find(nullptr, m_index.get(), path.c_str()) == 0;
}

bool WorkingIndex::hasTrackedFilesBelow(const std::string& folder) const
{
    return git_index_find_prefix(nullptr, m_index.get(), (folder + '/').c_str()) == 0;
}

std::optional<std::string> WorkingIndex::submoduleCommit(const std::string& path) const
{
    const git_index_entry* entry = find(path);
    if (!entry || entry->mode != GIT_FILEMODE_COMMIT)
        return std::nullopt;
    const std::filesystem::path root = git_repository_workdir(m_git);
    return checkedOutCommit(root / path).value_or(hexId(entry->id));
}

std::string WorkingIndex::knownBlob(const std::string& path, const struct stat& status) const
{
    const git_index_entry* entry = find(path);
    if (!entry || !isAsIndexed(*entry, status))
        return {};
    // git calls a file unchanged when its bytes become the blob's by a filter: line ends, large file storage.
    std::size_t size = 0;
    git_object_t type {};
    if (git_odb_read_header(&size, &type, m_odb.get(), &entry->id) != 0
        || size != static_cast<std::uint64_t>(status.st_size))
        return {};
    return hexId(entry->id);
}

bool WorkingIndex::isAsIndexed(const git_index_entry& entry, const struct stat& status) const
{
    const bool sameKind = S_ISLNK(status.st_mode) == (entry.mode == GIT_FILEMODE_LINK);
    const bool intended = entry.flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD;
    // A file that changed in the same tick of the clock in which the index was written may have changed after
    // it.
    const bool doubtful = !isBefore(entry.mtime, m_written);
    return sameKind && !intended && !doubtful && entry.file_size == low32(status.st_size)
        && entry.ino == low32(status.st_ino) && isSameTime(entry.mtime, status.st_mtim)
        && isSameTime(entry.ctime, status.st_ctim);
}

bool WorkingIndex::ignores(const std::string& path) const
{
    int ignored = 0;
    return m_mayAskIgnores && git_ignore_path_is_ignored(&ignored, m_git, path.c_str()) == 0 && ignored;
}

} // namespace core
