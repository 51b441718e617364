// SPDX-License-Identifier: Apache-2.0
// Descriptions that promise how something behaves: what product owns among the words of a contract.
//
//     x-behaviour: true          beside a description: all of it is meant
//     ## Behaviour               in a description: what stands below, up to the next heading that is no
//     smaller
#pragma once

#include "core/compat/change.h"

#include <string>
#include <string_view>

namespace core {

/// What stands under headings "Behaviour" (or "Behavior") of a Markdown text; empty when there is none.
std::string behaviourSection(std::string_view markdown);

/// Whether it changes words that are marked as behaviour on either side.
bool changesBehaviour(const Change& change);

} // namespace core
