// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/place_index.h"

#include "core/contract/fragment.h"

namespace core::openapi {

Node PlaceIndex::find(const Tree& tree, std::string_view reference)
{
    const bool isPlain =
        reference.starts_with("#/") && reference.find_first_of("%~") == std::string_view::npos;
    const std::size_t slash = reference.rfind('/');
    if (!isPlain || slash < 2)
        return {};
    const Entries& entries = entriesOf(tree, reference.substr(1, slash - 1));
    const auto found = entries.find(reference.substr(slash + 1));
    return found == entries.end() ? Node() : found->second;
}

const PlaceIndex::Entries& PlaceIndex::entriesOf(const Tree& tree, std::string_view map)
{
    const auto [known, isNew] = m_maps[&tree].try_emplace(map);
    if (isNew) {
        const Node at = placeIn(tree.root(), map);
        for (const Node& entry : at.isMap() ? at : Node())
            known->second.try_emplace(entry.key(), entry.resolved());
    }
    return known->second;
}

} // namespace core::openapi
