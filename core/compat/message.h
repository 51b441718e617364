// SPDX-License-Identifier: Apache-2.0
// A rule's template, filled with the words of one change.
#pragma once

#include <string>
#include <string_view>

namespace core {

struct MessageWords {
    std::string name = {};
    std::string before = {};
    std::string after = {};
    std::string lost = {};
    std::string gained = {};
    std::string where = {};
    std::string own = {}; ///< the bare name of what came or went, where {name} is the way to it
};

/// Each of {name} {before} {after} {lost} {gained} {where} {own} gives way to its words, "nothing" where
/// there are none. Words that look like a template stay as they are.
std::string fillMessage(std::string_view pattern, const MessageWords& words);

} // namespace core
