// SPDX-License-Identifier: Apache-2.0
// Given/When/Then as people write it without a tool in mind: lists, bold words, all in one line.
#pragma once

#include "core/contract/gherkin/feature.h"

#include <span>

namespace core::gherkin {

/// The language that most steps of the text are in; null when it has no Then, or nothing before it.
const Language* languageOf(std::span<const Line> lines);

/// A quick look that spares most prose a close one: whether a Then of any language stands anywhere in it.
bool mayHoldSteps(std::string_view text);

/// Scenarios begin where a Given follows what is no Given. Lines that are no steps go on with the one above
/// them, or, before a step, give a title.
std::vector<ScenarioText> readPlain(std::span<const Line> lines, const Language& language);

} // namespace core::gherkin
