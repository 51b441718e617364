// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of the chosen change, by menu, palette and key.
#pragma once

#include <functional>
#include <string>

namespace ui {

class ChangeCard;
class Commands;

/// `decide` takes one of core::DecisionVerdicts, on whatever is in front.
void connectDecisions(
    const Commands& commands, const std::function<void(const std::string& verdict)>& decide);
void enableDecisions(const Commands& commands, bool isEnabled);
/// `card` gives the one that is to be acted on; it is asked each time.
void connectChangeCommands(const Commands& commands, const std::function<ChangeCard&()>& card);
/// Without a change there is nothing to say of it.
void enableChangeCommands(const Commands& commands, bool hasChange);

} // namespace ui
