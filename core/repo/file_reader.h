// SPDX-License-Identifier: Apache-2.0
// Opens and reads regular files of the disk without ever waiting.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace core {

/// Places in texts are 32 bits wide; what is larger could not be used, and asking for its memory could fail.
inline constexpr std::uint64_t LargestFile = 0xFFFFFFFF;

enum class LinkAtEnd : std::uint8_t { Follow, Refuse };

/// `shown` is what messages call the file.
Result<std::string> readRegularFile(
    const std::filesystem::path& path, const std::string& shown, std::uint64_t limit, LinkAtEnd link);

/// "'api.yaml' is 128 MiB, larger than the limit of 64 MiB"
Error tooLarge(const std::string& shown, std::uint64_t size, std::uint64_t limit);

} // namespace core
