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
    const std::string_view map = reference.substr(1, slash - 1);
    if (m_lastTree != &tree || m_lastMap != map) {
        const auto [known, isNew] = m_maps[&tree].try_emplace(map);
        if (isNew)
            known->second = placeIn(tree.root(), map);
        m_lastTree = &tree;
        m_lastMap = known->first;
        m_last = known->second;
    }
    const Node entry = m_last[reference.substr(slash + 1)];
    return entry ? entry.resolved() : Node();
}

} // namespace core::openapi
