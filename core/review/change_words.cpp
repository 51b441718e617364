// SPDX-License-Identifier: Apache-2.0
#include "core/review/change_words.h"

namespace core {

namespace {

void addPart(std::string& words, std::string_view what, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        words += (words.empty() ? "" : ", ") + std::string(what) + " " + name;
}

} // namespace

std::string interactionWords(const InteractionChange& change)
{
    if (change.before.empty())
        return "new: " + change.after;
    if (change.after.empty())
        return "gone: " + change.before;
    return "was: " + change.before + " now: " + change.after;
}

std::string differenceWords(const EnvelopeDifference& difference)
{
    std::string words;
    addPart(words, "without", difference.lost);
    addPart(words, "with another", difference.changed);
    addPart(words, "with", difference.added);
    return words;
}

} // namespace core
