// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a packet asks, in words that no two of its roles share.
#pragma once

#include <QString>

#include <string>

namespace ui {

/// "Engineering owner (Backend)", "Product owner"; without a label the role alone.
QString roleLine(const std::string& label, const std::string& role);

} // namespace ui
