// SPDX-License-Identifier: Apache-2.0
// Comparing two trees and two texts of a pair with edits, and of texts that have nothing in common.
#pragma once

#include "tests/bench/generated_description.h"

namespace bench {

void benchDiffs(const Description& baseline, const Description& candidate, int rounds);

} // namespace bench
