// SPDX-License-Identifier: Apache-2.0
#include "core/review/change_words.h"

namespace core {

std::string interactionWords(const InteractionChange& change)
{
    if (change.before.empty())
        return "new: " + change.after;
    if (change.after.empty())
        return "gone: " + change.before;
    return "was: " + change.before + " now: " + change.after;
}

} // namespace core
