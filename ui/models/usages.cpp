// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usages.h"

#include <set>
#include <utility>

namespace ui {

namespace {

bool isEntryOf(const Symbol* symbol, const core::Node& node)
{
    return symbol && (symbol->node == node || symbol->body == node);
}

} // namespace

core::Node meantAt(const ContractSymbols& symbols, const core::Node& node)
{
    if (const core::ReferenceUse* use = symbols.references->at(node))
        return use->target;
    const Symbol* around = symbols.symbolAt(node);
    for (core::Node at = node; at; at = at.parent()) {
        if (isEntryOf(around, at) || !symbols.references->usesOf(at).empty())
            return at;
    }
    return {};
}

core::Node asReadBy(const ContractSymbols& other, const ContractSymbols& from, const core::Node& entry)
{
    const core::ContractFile* file = other.file(from.placeOf(entry).file);
    if (!file)
        return {};
    const core::Tree& tree = file->document.tree;
    return &tree == &entry.tree() ? entry : tree.find(entry.pointer());
}

Meant asReadNow(const StudySymbols& now, const Meant& before)
{
    if (!before)
        return {};
    for (const SharedSymbols& each : now)
        if (each->contract == before.symbols->contract)
            return {each, asReadBy(*each, *before.symbols, before.node)};
    return {};
}

std::vector<Usage> usagesOf(
    const StudySymbols& contracts, const ContractSymbols& from, const core::Node& meant)
{
    std::vector<Usage> usages;
    std::set<std::pair<std::string, std::uint32_t>> known;
    for (const SharedSymbols& contract : contracts) {
        const core::Node target = asReadBy(*contract, from, meant);
        for (const core::ReferenceUse* use : contract->references->usesOf(target)) {
            const Usage usage {contract, use};
            const SymbolPlace place = usage.place();
            if (known.emplace(place.file, place.offset).second)
                usages.push_back(usage);
        }
    }
    return usages;
}

} // namespace ui
