// SPDX-License-Identifier: Apache-2.0
// Who somebody is to git, and where that is written.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Identity {
    std::string name = {};
    std::string email = {};

    bool operator==(const Identity&) const = default;
};

/// What git knows of the person at the machine from outside of any repository.
struct UserGit {
    /// Files of git's configuration, the strongest last; those that are not there say nothing.
    std::vector<std::filesystem::path> configurations = {};
    /// Stronger than all files; empty where the environment says nothing.
    Identity fromEnvironment = {};
};

/// "user.signingkey" in the person's own files only, never in a repository's: fit for what names a program.
Result<std::optional<std::string>> userGitSetting(const UserGit& user, std::string_view key);

/// The address under which the person stands in allowed_signers, journals and file names. An Error when it
/// has spaces, quotes, commas, slashes or globs, which mean something else there.
Result<std::string> principalOf(const Identity& identity);

} // namespace core
