// SPDX-License-Identifier: Apache-2.0
// A contract that one side has and the other has not: one change, felt in each of its operations.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/finding.h"

namespace core {

/// `where` is the side that has it: of the baseline it was removed, of the candidate it is new.
Comparison compareWithNothing(std::shared_ptr<const Contract> contract, Side where);

} // namespace core
