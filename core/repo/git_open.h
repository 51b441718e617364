// SPDX-License-Identifier: Apache-2.0
// Finds and opens the git repository that a folder belongs to; private to this room.
#pragma once

#include "core/repo/git_handle.h"

#include <filesystem>
#include <optional>

namespace core {

struct OpenGit {
    RepositoryHandle repository;
    std::filesystem::path root; ///< of the working tree; of a bare repository its own folder
    bool bare = false;
};

/// Whether a folder around looks like a repository. Where none does, libgit2 need not be started, which reads
/// all certificates of the machine first.
bool mayBelongToGit(const std::filesystem::path& folder);
/// Nothing when the folder, an absolute path without links, belongs to no repository.
Result<std::optional<OpenGit>> openGit(const std::filesystem::path& folder);

} // namespace core
