// SPDX-License-Identifier: Apache-2.0
// Findings in Markdown, piece by piece: what comments of `diff` and `check` are put together from.
#pragma once

#include "app/cli/diff_wording.h"

#include <string>
#include <string_view>

namespace cli {

/// Forges refuse longer comments.
inline constexpr std::size_t LongestComment = 65'536;

/// Text of a contract, however long: a comment has room for many findings, not for one without end.
std::string prose(std::string_view text);
std::string code(std::string_view text);

/// With its proof, reason and recipe folded away.
std::string findingInFull(const core::Finding& finding);
/// The same with nothing folded away.
std::string findingUnfolded(const core::Finding& finding);
/// A line of a list.
std::string findingInBrief(const core::Finding& finding);
std::string countsTable(const DiffReport& report);
/// "**Checkout API 2.3.0 → 2.4.0** · `openapi/checkout.yaml` · asks for a major version, …".
std::string contractLine(const core::Diff& diff);
/// What may not be cut off: gaps, suppressions, and what was compared under which profile.
std::string findingsFooter(const DiffReport& report);
/// Of the worst that was found; "?" when it is not known.
std::string verdictMark(const DiffReport& report);

} // namespace cli
