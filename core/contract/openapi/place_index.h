// SPDX-License-Identifier: Apache-2.0
// Thousands of references into one large map, such as "#/components/schemas/Order", found without a walk for
// each.
#pragma once

#include "core/document/tree.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace core::openapi {

class PlaceIndex {
public:
    /// The place in the root of this tree that a plain reference leads to; an invalid Node for any other
    /// reference and for what the general way has to look at.
    Node find(const Tree& tree, std::string_view reference);

private:
    std::unordered_map<const Tree*, std::unordered_map<std::string_view, Node>> m_maps;
    /// Nearly all references lead into one map.
    const Tree* m_lastTree = nullptr;
    std::string_view m_lastMap;
    Node m_last;
};

} // namespace core::openapi
