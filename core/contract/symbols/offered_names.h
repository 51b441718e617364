// SPDX-License-Identifier: Apache-2.0
// The names that may stand at a place: those of the standards, and those the contract gave itself.
#pragma once

#include "core/contract/symbols/completion.h"

#include <string_view>
#include <vector>

namespace core {

/// Without what its text needs around it: that is the name. `beside` is the map that the place stands in.
std::vector<Offer> offeredNames(const DocumentSet& documents, openapi::NamesOf names, const Node& beside);
/// Every key of the contract that begins with "x-".
std::vector<Offer> extensionKeys(const DocumentSet& documents);

} // namespace core
