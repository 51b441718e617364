// SPDX-License-Identifier: Apache-2.0
// From what a person calls a revision to a commit, or to words about why not; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/repository.h"

namespace core {

Result<Revision> gitRevision(git_repository* git, std::string_view name);
/// The commit that is checked out; NotFound before the first commit.
Result<std::string> headCommit(git_repository* git);

} // namespace core
