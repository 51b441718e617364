// SPDX-License-Identifier: Apache-2.0
// Findings that a team decided to live with: with a reason, an owner and an end.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Finding;

struct Suppression {
    std::string rule = {}; ///< an id of ours or a peer's ("oasdiff:…"); empty: any
    std::string path = {}; ///< a glob over a finding's paths: "GET /legacy/**"; empty: any
    std::string reason;
    std::string owner;
    std::optional<std::chrono::year_month_day> expires; ///< the last day it holds
    /// From a peer's severity file: what its findings count as instead of being hidden.
    std::optional<std::string> severity = {};
};

/// Whether it speaks of this finding and has not expired. A glob must match every site's path.
bool suppresses(const Suppression& suppression, const Finding& finding, std::chrono::year_month_day asOf);

/// oasdiff's ignore file ("GET /path text of the message", one a line) or its severity file
/// ("check-id level", one a line); lines we cannot read are named in the Error's message.
Result<std::vector<Suppression>> importIgnores(std::string_view text, std::string_view name);

} // namespace core
