// SPDX-License-Identifier: Apache-2.0
// What an element is known by while a description is read: the node it stands at, and as what.
#pragma once

#include "core/contract/element.h"

#include <cstddef>
#include <functional>

namespace core::openapi {

struct ElementPlace {
    const Tree* tree;
    NodeIndex index;
    ElementKind kind;
    bool operator==(const ElementPlace&) const = default;
};

struct ElementPlaceHash {
    std::size_t operator()(const ElementPlace& place) const
    {
        return std::hash<const void*> {}(place.tree)
            ^ (std::size_t {place.index} * 0x9E3779B97F4A7C15ULL + static_cast<std::size_t>(place.kind));
    }
};

} // namespace core::openapi
