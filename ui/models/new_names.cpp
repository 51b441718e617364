// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/new_names.h"

#include "core/contract/symbols/name_uses.h"

#include <set>
#include <utility>

namespace ui {

core::Node renamableAt(const ContractSymbols& symbols, const core::Node& node)
{
    if (!node || symbols.references->at(node))
        return node ? meantAt(symbols, node) : core::Node();
    const bool isNamed =
        core::nameKindOf(core::ObjectKinds(symbols.references), node) != core::NameKind::None;
    return isNamed || meantAt(symbols, node) == node ? node : core::Node();
}

core::Result<std::vector<NewName>> newNamesOf(const StudySymbols& contracts, const ContractSymbols& from,
    const core::Node& entry, std::string_view name)
{
    std::vector<NewName> names;
    std::set<std::pair<std::string, std::uint32_t>> known;
    for (const SharedSymbols& contract : contracts) {
        const core::Node own = asReadBy(*contract, from, entry);
        if (!own)
            continue;
        auto renaming = core::renameEntry(core::ObjectKinds(contract->references), own, name);
        if (!renaming)
            return tl::unexpected(renaming.error());
        for (core::RenamedPlace& place : renaming->places) {
            const auto edits = place.patch.edits();
            if (!edits.empty() && known.emplace(place.file, edits.front().range.begin).second)
                names.push_back({contract, std::move(place)});
        }
    }
    return names;
}

} // namespace ui
