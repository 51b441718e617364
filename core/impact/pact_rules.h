// SPDX-License-Identifier: Apache-2.0
// matchingRules in both forms; private to this room.
#pragma once

#include "core/impact/pact.h"

#include <vector>

namespace core {

/// Version 2 has one map of paths ("$.body.id", "$.headers.Accept"), later ones a map for each part with
/// lists of matchers. What is neither is passed over: rules only add to what is known of a value.
std::vector<PactRule> readPactRules(const Node& matchingRules);

} // namespace core
