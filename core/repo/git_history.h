// SPDX-License-Identifier: Apache-2.0
// Commits, and walks over them from the newest to the oldest; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/repository.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

Result<Commit> gitCommit(git_repository* git, const std::string& id);

/// Where the line of first parents ends; an Error when that is only the end of a shallow clone.
Result<std::string> gitFirstCommit(git_repository* git, std::string from);

/// The commits of a shallow clone whose parents were not fetched; none in a whole repository.
std::set<std::string> shallowBoundary(git_repository* git);

/// Sees each commit that a start reaches, newest first; bit n of `reachedFrom` says that start n does. False
/// stops the walk. A commit comes again when one more start turns out to reach it, which takes clocks that
/// went wrong.
using VisitCommit = std::function<bool(const Commit& commit, unsigned reachedFrom)>;

/// A commit at which the walk met the end of a shallow clone; nothing when all history was there.
using HistoryEnd = std::optional<Commit>;

// libgit2's own walk knows nothing of shallow clones and stumbles over the missing parents.
Result<HistoryEnd> walkHistory(
    git_repository* git, const std::vector<std::string>& starts, const VisitCommit& visit);

} // namespace core
