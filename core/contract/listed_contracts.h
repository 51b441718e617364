// SPDX-License-Identifier: Apache-2.0
// The contracts that the settings list, among those that were found.
#pragma once

#include "core/contract/found_contract.h"
#include "core/contract/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Whether the settings let a file count as a contract: it is on their list, or they have none.
bool mayBeContract(const Settings& settings, std::string_view path);

/// Gives those that are listed the ids of the settings and takes the others out: they are returned, so that
/// nobody takes their absence for a verdict. Where a glob fits several, each has its way from the glob's
/// fixed folder behind the id: "services/orders/api". Settings that list none change nothing.
std::vector<FoundContract> takeUnlisted(std::vector<FoundContract>& found, const Settings& settings);

/// The ids that an entry may have by the settings; which of them depends on what else was found.
std::vector<std::string> possibleIds(const Settings& settings, const std::string& entry);

} // namespace core
