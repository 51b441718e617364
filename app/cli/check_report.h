// SPDX-License-Identifier: Apache-2.0
// What `check` found, before it is written for people, machines, pull requests or pipelines.
#pragma once

#include "app/cli/diff_report.h"
#include "core/packet/trust/gate.h"

namespace cli {

struct CheckReport {
    core::Check check;
    std::vector<core::Verification> packets; ///< those about what is checked
    DiffReport findings; ///< its findings, for the writers that `diff` has, too
};

CheckReport checkReport(core::GatedCheck gated, core::Tool tool, bool isVerbose);

std::string checkText(const CheckReport& report, const Paint& paint, std::size_t width);
std::string checkMarkdown(const CheckReport& report);

} // namespace cli
