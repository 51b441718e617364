// SPDX-License-Identifier: Apache-2.0
// A file or folder of our own making, with its permissions.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace core {

inline constexpr auto ReadableByAll = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write
    | std::filesystem::perms::group_read | std::filesystem::perms::others_read;

/// Nobody else can look at the bytes before the permissions are set, provided that the folder keeps them out.
Result<void> writeNewFile(const std::filesystem::path& path, std::string_view bytes,
    std::filesystem::perms permissions = ReadableByAll);
Result<void> makeNewFolder(const std::filesystem::path& path, std::filesystem::perms permissions);

} // namespace core
