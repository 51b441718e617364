// SPDX-License-Identifier: Apache-2.0
// Files that cannot be replaced as a whole, since they have other names (hard links) that are to say the
// same.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace core {

/// Into the file that is there, which keeps its names, its owner and its permissions. While it is written a
/// copy of the bytes lies beside it, which a crash would leave; what there is no room for is not begun.
Result<void> overwriteFile(const std::filesystem::path& file, std::string_view bytes);

} // namespace core
