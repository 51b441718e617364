// SPDX-License-Identifier: Apache-2.0
// Results of `diff` made by hand, so that every format can be tested with what no small contract leads to.
#pragma once

#include "app/cli/diff_report.h"

namespace test {

/// Something breaks in a response and something is risky, safe and a mere word: one finding of each.
cli::DiffReport checkoutReport();
/// The same without what breaks and what is risky.
cli::DiffReport harmlessReport();
/// Every text of it is meant to harm whoever shows it.
cli::DiffReport hostileReport();
core::Finding findingOf(core::Severity severity, const std::string& path);

/// Bytes that terminals, browsers, workflows and parsers obey.
extern const std::string HostileText;

} // namespace test
