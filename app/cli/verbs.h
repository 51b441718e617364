// SPDX-License-Identifier: Apache-2.0
// The table of verbs.
#pragma once

#include "app/cli/verb.h"

#include <span>
#include <string_view>
#include <vector>

namespace cli {

std::span<const Verb* const> verbs();
/// The table with each verb's sub-verbs behind it.
std::vector<const Verb*> verbsAndSubVerbs();
/// The verb of `table` the first words name, or its sub-verb; takes the words that name it away. nullptr when
/// there is none.
const Verb* takeVerb(std::span<const Verb* const> table, std::span<const char* const>& words);
/// As they are written behind what they belong to.
std::vector<std::string_view> namesOf(std::span<const Verb* const> table);
/// Says that there is no such verb, and which one may be meant.
core::Error unknownVerb(std::string_view name);
/// Says that a verb which does nothing by itself lacks the word that says what, or that there is none like
/// it.
core::Error unknownSubVerb(const Verb& verb, std::span<const char* const> words);

/// All options a verb takes: its own first, then the common ones.
std::vector<Option> optionsOf(const Verb& verb);

} // namespace cli
