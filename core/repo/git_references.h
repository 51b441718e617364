// SPDX-License-Identifier: Apache-2.0
// Tags and branches; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/repository.h"

namespace core {

inline constexpr std::string_view TagPrefix = "refs/tags/";
inline constexpr std::string_view BranchPrefix = "refs/heads/";
inline constexpr std::string_view RemotePrefix = "refs/remotes/";

Result<std::vector<Tag>> gitTags(git_repository* git);
Result<std::vector<Branch>> gitBranches(git_repository* git);
std::optional<Branch> gitDefaultBranch(git_repository* git);
/// By its full name: "refs/heads/main".
std::optional<Branch> gitBranchAt(git_repository* git, const std::string& fullName);
/// What the remote called its default branch when it was fetched; none where that is not recorded.
std::optional<Branch> gitRemoteHead(git_repository* git, const std::string& remote);
/// The branch that is checked out, even before its first commit; empty when a commit is checked out by
/// itself.
std::string gitCurrentBranch(git_repository* git);

} // namespace core
