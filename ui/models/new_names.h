// SPDX-License-Identifier: GPL-3.0-or-later
// All places of all contracts that take another name, when an entry does.
#pragma once

#include "core/contract/symbols/renaming.h"
#include "ui/models/usages.h"

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

/// The entry itself first; what contracts share is told once.
core::Result<std::vector<NewName>> newNamesOf(const StudySymbols& contracts, const ContractSymbols& from,
    const core::Node& entry, std::string_view name);

} // namespace ui
