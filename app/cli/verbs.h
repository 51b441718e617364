// SPDX-License-Identifier: Apache-2.0
// The table of verbs.
#pragma once

#include "app/cli/verb.h"

#include <span>
#include <string_view>
#include <vector>

namespace cli {

std::span<const Verb* const> verbs();
/// nullptr when there is none of this name.
const Verb* findVerb(std::string_view name);
std::vector<std::string_view> verbNames();
/// Says that there is no such verb, and which one may be meant.
core::Error unknownVerb(std::string_view name);

/// All options a verb takes: its own first, then the common ones.
std::vector<Option> optionsOf(const Verb& verb);

} // namespace cli
