// SPDX-License-Identifier: Apache-2.0
// What stands beside this program: the desktop, the resources.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace cli {

/// share/countersign of an installation, or else of the build tree.
core::Result<std::filesystem::path> resourceFolder();
/// countersign-desktop, installed or in the build tree.
core::Result<std::filesystem::path> desktopProgram();

} // namespace cli
