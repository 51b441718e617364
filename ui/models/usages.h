// SPDX-License-Identifier: GPL-3.0-or-later
// What is meant at a place of a text, and where else it is meant.
#pragma once

#include "ui/models/symbols.h"

#include <vector>

namespace ui {

/// What a reference there leads to, else the innermost entry around the place that is referred to or named in
/// the outline; invalid where there is none.
core::Node meantAt(const ContractSymbols& symbols, const core::Node& node);

/// Something that stands in a contract.
struct Meant {
    SharedSymbols symbols = {};
    core::Node node = {};

    explicit operator bool() const { return static_cast<bool>(node); }
};

/// The same as its contract was read since; nothing where it is gone.
Meant asReadNow(const StudySymbols& now, const Meant& before);

/// One place that refers to it, and the contract in which that was found.
struct Usage {
    SharedSymbols symbols;
    const core::ReferenceUse* use = nullptr;

    SymbolPlace place() const { return symbols->placeOf(use->reference); }
};

/// In all contracts that have the file; a place that several of them share is told once.
std::vector<Usage> usagesOf(
    const StudySymbols& contracts, const ContractSymbols& from, const core::Node& meant);

/// The same entry as another contract read it; invalid where it has none.
core::Node asReadBy(const ContractSymbols& other, const ContractSymbols& from, const core::Node& entry);

} // namespace ui
