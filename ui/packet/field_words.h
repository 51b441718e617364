// SPDX-License-Identifier: GPL-3.0-or-later
// What the window calls the fields of a packet's form, and what it says to who fills them in.
#pragma once

#include <QString>

#include <string_view>

namespace ui {

/// Core's own English for a field that nobody named here.
QString fieldTitle(std::string_view field);
/// Empty where the title says enough.
QString fieldHelp(std::string_view field);

} // namespace ui
