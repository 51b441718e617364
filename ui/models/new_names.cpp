// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/new_names.h"

#include <set>
#include <utility>

namespace ui {

core::Node renamableAt(const ContractSymbols& symbols, const core::Node& node)
{
    if (!node)
        return {};
    const core::Node meant = meantAt(symbols, node);
    const bool isSaidHere = symbols.references->at(node) || symbols.names->entryNamedAt(node);
    if (isSaidHere || meant == node)
        return meant;
    return core::nameKindOf(symbols.names->kinds(), node) != core::NameKind::None ? node : core::Node();
}

NewNames newNamesOf(
    const StudySymbols& contracts, const Meant& entry, std::string_view name, const std::stop_token& stop)
{
    std::vector<NewName> names;
    std::set<std::pair<std::string, std::uint32_t>> known;
    for (const SharedSymbols& contract : contracts) {
        if (stop.stop_requested())
            return core::fail(core::ErrorCode::Cancelled, "looking for what takes the new name was stopped");
        const core::Node own = asReadBy(*contract, *entry.symbols, entry.node);
        if (!own)
            continue;
        auto renaming = core::renameEntry(*contract->names, own, name);
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
