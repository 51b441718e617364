// SPDX-License-Identifier: GPL-3.0-or-later
// What is meant at a place of a text, and where else it is meant.
#pragma once

#include "ui/models/symbols.h"

#include <string_view>
#include <vector>

namespace ui {

/// What a reference or a name there leads to, else the innermost entry around the place that is referred to
/// or named in the outline; invalid where there is none.
core::Node meantAt(const ContractSymbols& symbols, const core::Node& node);

/// Something that stands in a contract.
struct Meant {
    SharedSymbols symbols = {};
    core::Node node = {};

    explicit operator bool() const { return static_cast<bool>(node); }
};

/// The same as its contract was read since; nothing where it is gone.
Meant asReadNow(const StudySymbols& now, const Meant& before);

/// How people call it: its key, or what the text of a tag or an operation says.
std::string_view calledAs(const core::Node& entry);

/// One place that refers to it or says its name, and the contract in which that was found.
struct Usage {
    SharedSymbols symbols;
    core::Node node; ///< the text that does, or the entry whose key does

    SymbolPlace place() const { return symbols->placeOf(node); }
};

/// In all contracts that have the file, of each in the order of its files and texts; a place that several of
/// them share is told once.
std::vector<Usage> usagesOf(
    const StudySymbols& contracts, const ContractSymbols& from, const core::Node& meant);

/// The same entry as another contract read it; invalid where it has none.
core::Node asReadBy(const ContractSymbols& other, const ContractSymbols& from, const core::Node& entry);

} // namespace ui
