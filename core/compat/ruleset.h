// SPDX-License-Identifier: Apache-2.0
// Which opinions a result was judged by, in a word that changes when they do.
#pragma once

#include <string>

namespace core {

/// 16 hex digits over the ids of all rules and the severities they decide by themselves.
std::string rulesetName();

} // namespace core
