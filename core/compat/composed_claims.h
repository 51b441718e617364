// SPDX-License-Identifier: Apache-2.0
// Claims about composed schemas, held against values: what an alternative or a condition does to the values
// of the schema around it, its own difference does not tell.
#pragma once

#include "core/compat/comparison.h"

#include <stop_token>

namespace core {

/// Gives the sites of a comparison the effect that a value shows there: where alternatives of a oneOf
/// overlap, one that takes more takes values from the others; what a condition decides is unknown until a
/// value shows it. What no value shows stays as it is. Bounded in work, and the same on every machine.
void settleComposedClaims(Comparison& comparison, const std::stop_token& stop = {});

} // namespace core
