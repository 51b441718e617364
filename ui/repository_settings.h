// SPDX-License-Identifier: GPL-3.0-or-later
// Where the settings of a person keep what is of one repository alone.
#pragma once

#include <QString>

#include <filesystem>

namespace ui {

/// A group of settings; the same for the same folder.
QString repositoryGroup(const std::filesystem::path& repository);

} // namespace ui
