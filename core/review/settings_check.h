// SPDX-License-Identifier: Apache-2.0
// What the settings name and what is not there: what only the repository can tell.
#pragma once

#include "core/contract/found_contract.h"
#include "core/contract/settings.h"
#include "core/repo/repository.h"

#include <chrono>
#include <vector>

namespace core {

/// Where the settings are to hold.
struct SettingsFacts {
    const Repository* repository = nullptr;
    Revision revision = {};
    std::vector<FoundContract> contracts = {}; ///< as they were found by content
    std::chrono::year_month_day asOf = {};
};

/// Warnings in the order of the text: globs that match nothing, contracts, elements and rules that nobody
/// knows, consumers without files or version, suppressions that have ended. Everything else still works.
std::vector<Diagnostic> checkSettings(
    const Document& document, const Settings& settings, const SettingsFacts& facts);

} // namespace core
