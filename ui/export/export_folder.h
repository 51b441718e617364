// SPDX-License-Identifier: GPL-3.0-or-later
// Where exports are offered to go: never into the repository unless somebody wants that.
#pragma once

#include <filesystem>

namespace ui {

/// The one that was written into last, else that of the person's documents, else their home.
std::filesystem::path exportFolder(const std::filesystem::path& home);
void rememberExportFolder(const std::filesystem::path& folder);

} // namespace ui
