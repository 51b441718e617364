// SPDX-License-Identifier: GPL-3.0-or-later
// All places of all contracts that take another name, when an entry does.
#pragma once

#include "core/contract/symbols/renaming.h"
#include "ui/models/usages.h"

#include <stop_token>
#include <string_view>
#include <vector>

namespace ui {

/// A place, and the contract in which it was found.
struct NewName {
    SharedSymbols symbols;
    core::RenamedPlace place;
};

/// What a new name can be given to there: what a reference leads to, an entry that others refer to or name;
/// invalid where there is none.
core::Node renamableAt(const ContractSymbols& symbols, const core::Node& node);

using NewNames = core::Result<std::vector<NewName>>;

/// The entry itself first; what contracts share is told once.
NewNames newNamesOf(const StudySymbols& contracts, const Meant& entry, std::string_view name,
    const std::stop_token& stop = {});

} // namespace ui
