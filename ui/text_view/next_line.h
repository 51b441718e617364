// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new line begins: below what the one before it opened.
#pragma once

#include <string>
#include <string_view>

namespace ui {

/// What stands before the first letter of a line that is begun behind `before`, which is what the line so far
/// says. `step` spaces lie between what opens and what is in it.
std::string indentationBelow(std::string_view before, int step = 2);

} // namespace ui
