// SPDX-License-Identifier: Apache-2.0
// The tables of rules, one a file, which the rule book binds together.
#pragma once

#include "core/compat/rule.h"

#include <span>

namespace core {

std::span<const Rule> operationRules();
std::span<const Rule> eventRules();
std::span<const Rule> lifecycleRules();
std::span<const Rule> meaningRules();
/// The last resort, asked only where no theme has an entry: one for each action and class of facet.
std::span<const Rule> fallbackRules();

} // namespace core
