// SPDX-License-Identifier: Apache-2.0
// Changes in the order in which a person reads the texts.
#pragma once

#include "core/compat/comparison.h"

namespace core {

/// In document order of the candidate, entry file first; then of the baseline, what is gone from the
/// candidate.
void sortByDocument(Comparison& comparison);

} // namespace core
