// SPDX-License-Identifier: Apache-2.0
// The files of a commit, read from git's objects; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/repository.h"

namespace core {

Result<std::vector<FileEntry>> commitFiles(
    git_repository* git, const std::string& commit, const std::stop_token& stop);
Result<std::string> readCommitFile(
    git_repository* git, const std::string& commit, std::string_view path, std::uint64_t limit);
/// The id of the blob that such a file is.
Result<std::string> blobOfCommitFile(git_repository* git, const std::string& commit, std::string_view path);
/// `shown` is what messages call the blob.
Result<std::string> readGitBlob(
    git_repository* git, const git_oid& id, const std::string& shown, std::uint64_t limit);

} // namespace core
