// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of the chosen change, by menu, palette and key.
#pragma once

#include <functional>

namespace ui {

class ChangeCard;
class Commands;

/// `card` gives the one that is to be acted on; it is asked each time.
void connectChangeCommands(const Commands& commands, const std::function<ChangeCard&()>& card);
/// Without a change there is nothing to say of it.
void enableChangeCommands(const Commands& commands, bool hasChange);

} // namespace ui
