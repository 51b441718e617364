// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_open.h"

#include <algorithm>
#include <sys/stat.h>

namespace core {

namespace fs = std::filesystem;

namespace {

std::string quoted(const fs::path& path)
{
    return "'" + path.string() + "'";
}

bool isInside(const fs::path& inner, const fs::path& outer)
{
    return std::ranges::mismatch(outer, inner).in1 == outer.end();
}

/// libgit2 ends folders with '/', which would be one step too many when paths are compared.
fs::path folderPath(const char* path)
{
    std::error_code error;
    const fs::path canonical = fs::canonical(path, error);
    return error ? fs::path(path) : canonical;
}

bool couldBlock(const fs::path& file)
{
    std::error_code error;
    const fs::file_type type = fs::status(file, error).type();
    return type == fs::file_type::fifo || type == fs::file_type::character || type == fs::file_type::socket
        || type == fs::file_type::block;
}

/// libgit2 opens what git's folder holds by name, and would wait for ever on a FIFO that an archive put
/// there.
std::optional<fs::path> findBlockingFile(const fs::path& gitFolder)
{
    for (const char* name : {"HEAD", "config", "packed-refs", "index", "shallow", "info/exclude",
             "info/attributes", "info/grafts", "objects/info/alternates", "objects/info/commit-graph"})
        if (couldBlock(gitFolder / name))
            return gitFolder / name;
    std::error_code error;
    for (fs::recursive_directory_iterator at(gitFolder / "refs", error), end; !error && at != end;
         at.increment(error))
        if (couldBlock(at->path()))
            return at->path();
    return std::nullopt;
}

std::optional<uid_t> ownerOf(const fs::path& path)
{
    struct stat status { };
    return ::stat(path.c_str(), &status) == 0 ? std::optional(status.st_uid) : std::nullopt;
}

/// On a shared machine anybody may put a repository into /tmp; it must not speak for the folders below.
bool isPlantedAbove(const fs::path& folder, const fs::path& root, const fs::path& gitFolder)
{
    constexpr uid_t Administrator = 0;
    const bool aboveOnly = folder != root && !isInside(folder, gitFolder);
    const auto owner = ownerOf(gitFolder);
    return aboveOnly && owner != Administrator && owner != ownerOf(folder);
}

Error cannotOpen(const fs::path& folder)
{
    Error error = gitError("the git repository at " + quoted(folder) + " cannot be opened");
    const auto says = [&](const char* words) { return error.message.find(words) != std::string::npos; };
    if (says("objectformat"))
        return {ErrorCode::Unsupported,
            "the git repository at " + quoted(folder) + " names its objects by SHA-256",
            "only repositories with SHA-1 names, git's default, can be read yet"};
    if (says("unsupported extension") || says("repository version"))
        return {ErrorCode::Unsupported, std::move(error.message),
            "the repository uses a form of storage that is newer than this program"};
    error.hint = "`git fsck` in that folder may say more";
    return error;
}

/// git itself passes over a ".git" that is no repository; a person would wonder where the history is.
Result<std::optional<OpenGit>> noRepository(const fs::path& folder)
{
    std::error_code error;
    const fs::path gitFolder = folder / ".git";
    if (!fs::exists(fs::symlink_status(gitFolder, error)))
        return std::nullopt;
    return fail(ErrorCode::Damaged, quoted(gitFolder) + " is there, but it is not a git repository",
        "repair it, or take it away to open the folder as a plain one");
}

} // namespace

bool mayBelongToGit(const fs::path& folder)
{
    for (fs::path around = folder;; around = around.parent_path()) {
        std::error_code unreadable;
        const bool isThere = fs::exists(fs::symlink_status(around / ".git", unreadable))
            || fs::exists(fs::symlink_status(around / "HEAD", unreadable));
        if (isThere || around == around.parent_path())
            return isThere;
    }
}

Result<std::optional<OpenGit>> openGit(const fs::path& folder)
{
    git_buf found = GIT_BUF_INIT;
    const int discovered = git_repository_discover(&found, folder.c_str(), 0, nullptr);
    const fs::path gitFolder = discovered == 0 ? folderPath(found.ptr) : fs::path();
    git_buf_dispose(&found);
    if (discovered == GIT_ENOTFOUND)
        return noRepository(folder);
    if (discovered != 0)
        return tl::unexpected(cannotOpen(folder));
    if (const auto blocking = findBlockingFile(gitFolder))
        return fail(ErrorCode::Damaged,
            "the git repository at " + quoted(folder) + " cannot be opened: " + quoted(*blocking)
                + " is not a regular file");

    OpenGit git;
    if (make(git.repository, git_repository_open, gitFolder.c_str()) != 0)
        return tl::unexpected(cannotOpen(folder));
    if (const auto blocking = findBlockingFile(folderPath(git_repository_commondir(git.repository.get()))))
        return fail(ErrorCode::Damaged,
            "the git repository at " + quoted(folder) + " cannot be opened: " + quoted(*blocking)
                + " is not a regular file");
    const char* workingTree = git_repository_workdir(git.repository.get());
    git.root = folderPath(workingTree ? workingTree : git_repository_path(git.repository.get()));
    // A configuration can name any folder as the working tree, ~/.ssh too. It counts only where one stands in
    // it.
    git.bare = !workingTree || !isInside(folder, git.root);
    if (git.bare)
        git.root = gitFolder;
    if (isPlantedAbove(folder, git.root, gitFolder))
        return fail(ErrorCode::NotReadable,
            "the git repository at " + quoted(git.root) + ", above " + quoted(folder)
                + ", belongs to somebody else",
            "open " + quoted(git.root) + " itself if you trust it");
    return git;
}

} // namespace core
