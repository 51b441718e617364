// SPDX-License-Identifier: Apache-2.0
// A change that nobody can judge, as what it is: a gap.
#pragma once

#include "core/compat/comparison.h"

#include <string>

namespace core {

/// Where it can be looked up: in the candidate, else in the baseline.
Gap gapOf(const Comparison& comparison, const Change& change, std::string why);
/// What was not read may be as it was: moves it from the changes to what is not judged.
void setUnreadAside(Comparison& comparison);

} // namespace core
