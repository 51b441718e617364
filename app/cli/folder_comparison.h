// SPDX-License-Identifier: Apache-2.0
// All contracts of two folders, each held against its counterpart.
#pragma once

#include "app/cli/contract_comparison.h"

namespace cli {

/// Fills in the contracts by id, and the files that could not be read. A contract that cannot be compared is
/// an entry without findings that says why: the others still count.
core::Result<void> compareFolders(
    const DiffSide& baseline, const DiffSide& candidate, const ComparisonWish& wish, DiffReport& report);

} // namespace cli
