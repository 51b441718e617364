// SPDX-License-Identifier: Apache-2.0
// Single values of git's configuration files; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/identity.h"

namespace core {

/// The repository's own files are stronger than the person's.
Result<std::optional<std::string>> gitSetting(
    git_repository* git, const UserGit& user, const std::string& key);

Result<Identity> gitIdentity(git_repository* git, const UserGit& user);

} // namespace core
