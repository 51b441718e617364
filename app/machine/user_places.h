// SPDX-License-Identifier: Apache-2.0
// Where the person at the machine keeps things, as the environment says it.
#pragma once

#include "core/repo/identity.h"

#include <filesystem>

namespace machine {

/// Empty when the variable is not set.
std::string environmentValue(const char* name);

/// ~/.config/countersign: what is believed. An Error when nothing says where home is.
core::Result<std::filesystem::path> configurationFolder();
/// The file of what was accepted of repositories.
core::Result<std::filesystem::path> pinsFile();
/// ~/.local/share/countersign: reviews of repositories that cannot be written to.
core::Result<std::filesystem::path> dataFolder();
/// ~/.local/state/countersign: what was not saved yet.
core::Result<std::filesystem::path> stateFolder();

/// As git itself would find it.
core::UserGit userGit();

} // namespace machine
