// SPDX-License-Identifier: Apache-2.0
// Two sides of one contract: read at the same time, compared, judged.
#pragma once

#include "app/cli/diff_report.h"
#include "app/cli/diff_side.h"

namespace cli {

struct ComparisonWish {
    core::JudgeOptions judging;
    bool isByReference = false; ///< read by the reference libraries, prune nothing
    std::uint64_t seed = 0; ///< of the structural hashes
};

/// A contract on one side; `side` is null where it does not exist.
struct ContractPlace {
    const DiffSide* side = nullptr;
    std::string entry = {}; ///< its path from the root of the side
    std::string name = {}; ///< as results call it
};

/// The Error says which side could not be read, or why the two cannot be compared.
core::Result<ComparedContract> compareContract(
    const ContractPlace& baseline, const ContractPlace& candidate, const ComparisonWish& wish);

} // namespace cli
