// SPDX-License-Identifier: GPL-3.0-or-later
// How people call the roles that settings name.
#pragma once

#include <QString>

#include <string>

namespace ui {

/// "backend" as "Backend"; a role of the repository's own as it says.
QString roleWord(const std::string& role);

} // namespace ui
