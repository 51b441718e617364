// SPDX-License-Identifier: Apache-2.0
// Findings that a team decided to live with: with a reason, an owner and an end.
#pragma once

#include "core/compat/law.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

struct Finding;

/// What is left empty matches anything. One that is not imported holds only with reason, owner and end.
struct Suppression {
    std::string rule = {}; ///< an id of ours or a peer's: "oasdiff:…"
    std::string path = {}; ///< a glob over a finding's paths: "GET /legacy/**"
    std::string reason = {};
    std::string owner = {};
    std::optional<std::chrono::year_month_day> expires = {}; ///< the last day it holds
    /// Not hidden, but counted as this: from a peer's severity file.
    std::optional<Severity> severity = {};
    /// "oasdiff-ignore.txt:12": a peer's files know no owner and no end.
    std::string importedFrom = {};
    /// "GET /orders/{id}", whatever the parameter is called; "components" for what belongs to no operation.
    std::string operation = {};
    /// Properties, statuses and values that an imported line quotes; the finding must speak of each.
    std::vector<std::string> names = {};
};

/// Whether it speaks of this finding at every site, and holds on this day.
bool suppresses(const Suppression& suppression, const Finding& finding, std::chrono::year_month_day asOf);

/// The first of those that hide the finding; null unless together they cover every site of it.
const Suppression* hiddenBy(
    std::span<const Suppression> suppressions, const Finding& finding, std::chrono::year_month_day asOf);

/// What a peer's severity file wants the finding to count as; the last line that speaks of it decides.
std::optional<Severity> importedSeverity(
    std::span<const Suppression> suppressions, const Finding& finding, std::chrono::year_month_day asOf);

} // namespace core
