// SPDX-License-Identifier: Apache-2.0
// A signed packet on its way to other people: its folder as a commit, and git's own command that sends it.
#pragma once

#include "core/packet/trust/signing.h"
#include "core/repo/commit_writer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// Of the packet's folder below `root` and nothing else; with the sign-offs of others that came in the
/// meantime. Who, when and the branch are the app's.
Result<CommitPlan> signoffCommit(const std::filesystem::path& root, const ReadySignoff& signoff);

/// The signature is there and the commit is not: the same Error, with the command that makes up for it.
/// `file` is what writeSignoff returned.
Error signedOnly(Error error, const std::string& file);

/// Empty where none is checked out.
std::string currentBranch(const Repository& repository);

/// What git is to be called with: {"push", "origin", "main"}; empty where there is no remote, or no branch.
std::vector<std::string> pushArguments(
    const Repository& repository, const UserGit& user, const std::string& branch);
/// "git push origin main", for a shell.
std::string gitCommand(const std::vector<std::string>& arguments);

} // namespace core
