// SPDX-License-Identifier: Apache-2.0
// The sentences and marks about findings that all formats for people share; none of them is escaped yet.
#pragma once

#include "app/cli/diff_report.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

inline constexpr std::array SeveritiesWorstFirst {
    core::Severity::Breaking, core::Severity::Risky, core::Severity::Safe, core::Severity::Docs};

/// "■", as the window marks it too.
std::string_view markOf(core::Severity severity);
/// "Breaking"
std::string_view headingOf(core::Severity severity);
/// "3 breaking changes"
std::string countedChanges(core::Severity severity, std::size_t count);

/// Worst first, then in the order of the document.
std::vector<const core::Finding*> findingsOf(const core::Diff& diff, core::Severity severity);

/// Where to look: in the candidate, or in the baseline for what is gone; null for what stands nowhere.
const core::TextPlace* placeOf(const core::Finding& finding);
/// "api.yaml:3:14"
std::string placeWords(const core::TextPlace& place);
/// "GET /orders and 11 more operations", of the sites beyond the first; empty when there are none.
std::string otherSitesWords(const core::Finding& finding);
/// A witness in a sentence, or why there is none; empty when none was wanted.
std::string witnessWords(const core::Finding& finding, std::size_t longestValue);

/// "Checkout API 2.3.0 → 2.4.0"
std::string contractWords(const core::Diff& diff);
/// What people call a contract: by its title, else its id, else its language.
std::string titleWords(const std::string& title, const std::string& contract, core::Language language);
/// "Orders 1.2.0"; of what has no version the words alone.
std::string withVersion(const std::string& words, const std::string& version);
/// What the whole comes to, in a sentence or two.
std::string verdictWords(const DiffReport& report);
/// "46 of 46 operations and 12 of 12 schemas compared, 3 reorderings hidden"
std::string coverageWords(const core::Diff& diff);
/// "response-property-removed in GET /legacy: switched off (olena@acme.example, until 2026-12-31)"
std::string suppressionWords(const core::SuppressedFinding& suppressed);

struct NamedGap {
    std::string_view kind; ///< "not read", "not understood", "not judged", "weakened"; "not resolved": `why`
                           ///< says what it is
    const core::Gap* gap;
};
/// All that stands between us and a yes.
std::vector<NamedGap> gapsOf(const core::Coverage& coverage);
std::vector<NamedGap> gapsOf(const DiffReport& report);
/// Those of files that belong to no contract.
std::vector<NamedGap> gapsBesideContracts(const DiffReport& report);
/// "$ref: other.yaml: no such file"
std::string gapWords(const core::Gap& gap);
std::string gapPlaceWords(const core::Gap& gap);

/// Never cuts a character in two; ends in "…" when something was cut off.
std::string shortened(std::string_view text, std::size_t longest);

} // namespace cli
