// SPDX-License-Identifier: Apache-2.0
// Two sides as a command line names them, compared as its options ask for.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/diff_report.h"
#include "core/compat/judge.h"

namespace cli {

struct ComparisonOrder {
    std::string baseline;
    std::string candidate;
    bool findWitnesses = true;
    core::JudgeOptions judging = {}; ///< what options do not say otherwise
};

/// Options that a verb does not take count as not given.
core::Result<DiffReport> compareAsAsked(
    const ComparisonOrder& order, const Arguments& arguments, const Console& console);

} // namespace cli
