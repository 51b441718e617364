// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usages.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ui {

namespace {

bool isEntryOf(const Symbol* symbol, const core::Node& node)
{
    return symbol && (symbol->node == node || symbol->body == node);
}

/// Of what somebody refers to, and somebody else names.
std::vector<core::Node> usesIn(const ContractSymbols& symbols, const core::Node& target)
{
    std::vector<core::Node> uses;
    for (const core::ReferenceUse* use : symbols.references->usesOf(target))
        uses.push_back(use->reference);
    const std::size_t references = uses.size();
    for (const core::NameUse& use : symbols.names->usesOf(target))
        uses.push_back(use.node);
    if (references == 0 || references == uses.size())
        return uses;
    std::map<const core::Tree*, std::size_t> order;
    for (const core::ContractFile* file : symbols.read->documents->files())
        order.emplace(&file->document.tree, order.size());
    std::ranges::sort(
        uses, {}, [&](const core::Node& use) { return std::pair(order.at(&use.tree()), use.index()); });
    return uses;
}

} // namespace

core::Node meantAt(const ContractSymbols& symbols, const core::Node& node)
{
    if (const core::ReferenceUse* use = symbols.references->at(node))
        return use->target;
    if (const core::Node named = symbols.names->entryNamedAt(node))
        return named;
    // Inside of what others only name, what holds it is meant.
    if (!symbols.names->usesOf(node).empty())
        return node;
    const Symbol* around = symbols.symbolAt(node);
    for (core::Node at = node; at; at = at.parent()) {
        if (isEntryOf(around, at) || !symbols.references->usesOf(at).empty())
            return at;
    }
    return {};
}

std::string_view calledAs(const core::Node& entry)
{
    const core::Node said =
        entry.isMap() && entry["name"].isString() && !entry.hasKey() ? entry["name"] : entry;
    return said.isString() && !said.text().empty() ? said.text() : said.key();
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
        for (const core::Node& node : usesIn(*contract, asReadBy(*contract, from, meant))) {
            const Usage usage {contract, node};
            const SymbolPlace place = usage.place();
            if (known.emplace(place.file, place.offset).second)
                usages.push_back(usage);
        }
    }
    return usages;
}

} // namespace ui
