// SPDX-License-Identifier: Apache-2.0
// Two folders of the command line as what core compares.
#pragma once

#include "app/cli/diff_report.h"
#include "app/cli/diff_side.h"
#include "core/compat/folder_comparison.h"

namespace cli {

/// Where a side's files come from, and what the user calls them.
core::ContractSource sourceOf(const DiffSide& side);

/// The contracts of a folder, their ids the same for the same path within it; adds what could not be read.
core::Result<core::ContractFolder> contractFolder(const DiffSide& side, std::vector<core::Gap>& unread);

/// Fills in the contracts by id, and the files that could not be read.
core::Result<void> compareFolderSides(const DiffSide& baseline, const DiffSide& candidate,
    const core::ComparisonOptions& options, DiffReport& report);

} // namespace cli
