// SPDX-License-Identifier: Apache-2.0
// Files that are written whole or not at all: whoever looks sees the old bytes, the new ones, or none.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace core {

inline constexpr auto ReadableByAll = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write
    | std::filesystem::perms::group_read | std::filesystem::perms::others_read;
/// For keys: nobody else can look at the bytes, not even while they are written.
inline constexpr auto ReadableByOwner =
    std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;

/// AlreadyExists when something of that name is there, a link included, which stays as it is: of two that
/// write at once, one wins. Makes the folders on the way.
Result<void> writeNewFile(const std::filesystem::path& file, std::string_view bytes,
    std::filesystem::perms permissions = ReadableByAll);
/// In place of what was there, and as far as possible with its owner and group. Makes the folders on the way.
Result<void> replaceFile(const std::filesystem::path& file, std::string_view bytes,
    std::filesystem::perms permissions = ReadableByAll);

} // namespace core
