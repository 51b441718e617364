// SPDX-License-Identifier: Apache-2.0
// The names that may stand at a place: those of the standards, and those the contract gave itself.
#pragma once

#include "core/contract/symbols/completion.h"

#include <span>
#include <string_view>
#include <vector>

namespace core {

/// Without what its text needs around it: that is the name. `beside` is the map that the place stands in.
std::vector<Offer> offeredNames(const DocumentSet& documents, openapi::NamesOf names, const Node& beside);
/// Every key of these contracts that begins with "x-".
std::vector<Offer> extensionKeys(std::span<const DocumentSet* const> all);
/// "Bad Request"; nothing for a code without a name.
std::string_view meaningOf(std::string_view statusCode);

/// Those that begin with what is typed, then those that hold it; whatever the case.
void keepMatching(std::vector<Offer>& offers, std::string_view typed);

} // namespace core
