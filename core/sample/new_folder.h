// SPDX-License-Identifier: Apache-2.0
// A folder of our own making, with its permissions.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace core {

Result<void> makeNewFolder(const std::filesystem::path& path, std::filesystem::perms permissions);

} // namespace core
