// SPDX-License-Identifier: Apache-2.0
// Branches that come or move on while others may be doing the same; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/identity.h"

#include <string>

namespace core {

/// A branch as it was found; it is written only if it still is so.
struct FoundBranch {
    std::string fullName = {}; ///< "refs/heads/main"
    std::string tip = {}; ///< empty: it is to come
    bool isCheckedOut = false;
};

/// That which is checked out when `name` is empty. Errors: a commit is checked out by itself, a merge or the
/// like is under way, the branch is checked out in another working tree.
Result<FoundBranch> findBranchToWrite(git_repository* git, const std::string& name);

/// `why` is for git's own log of the branch.
Result<void> moveBranch(
    git_repository* git, const FoundBranch& branch, const std::string& commit, const std::string& why);

/// "main" of "refs/heads/main".
std::string branchShown(const FoundBranch& branch);

} // namespace core
