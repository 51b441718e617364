// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_handle.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>

namespace core {

namespace {

/// libgit2 keeps its options in globals of its own, which nobody may touch while somebody else reads them:
/// the first user sets them behind this door before anyone is let in. They are the same for everyone and
/// never change.
std::mutex& libraryDoor()
{
    static std::mutex door;
    return door;
}

void setLibraryOptions()
{
    // The same repository must give the same answer to everyone: neither the user's nor the machine's
    // configuration is read. Nothing here needs it; what it could change is which untracked files are
    // ignored.
    for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
        git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    // git refuses other people's repositories because their configuration names programs that git would run.
    // libgit2 runs none and this room only reads, so a checkout of another user (a container's, a shared one)
    // may be read. What is left to fear, somebody's repository in a folder above one's own, is looked at when
    // opening.
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    // Extensions that change nothing of how objects and references are read.
    std::array extensions {"preciousobjects", "partialclone", "worktreeconfig"};
    git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions.data(), extensions.size());
}

} // namespace

GitLibrary::GitLibrary()
{
    const std::lock_guard lock(libraryDoor());
    if (git_libgit2_init() == 1)
        setLibraryOptions();
}

GitLibrary::~GitLibrary()
{
    git_libgit2_shutdown();
}

Error gitError(const std::string& what)
{
    const git_error* last = git_error_last();
    const std::string said = last && last->message ? std::string(": ") + last->message : std::string();
    return {ErrorCode::Damaged, what + said};
}

bool isLocked(int code)
{
    // It looks for the lock file and then makes it: one that came in between it tells in words alone.
    const git_error* last = git_error_last();
    return code == GIT_ELOCKED
        || (code != 0 && last && last->message
            && std::string_view(last->message).ends_with(std::strerror(EEXIST)));
}

std::string hexId(const git_oid& id)
{
    std::string hex(GIT_OID_HEXSZ, '0');
    git_oid_fmt(hex.data(), &id);
    return hex;
}

std::string shortId(std::string_view hex)
{
    return std::string(hex.substr(0, 7));
}

bool parseId(std::string_view hex, git_oid& id)
{
    return hex.size() == GIT_OID_HEXSZ && git_oid_fromstrn(&id, hex.data(), hex.size()) == 0;
}

} // namespace core
