// SPDX-License-Identifier: Apache-2.0
// Which elements of two sides are the same one: by name where names are on the wire, else by what they are.
#pragma once

#include "core/contract/element.h"

#include <cassert>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One of the two may be null, and only one: it is on one side only.
struct ElementPair {
    const Element* baseline = nullptr;
    const Element* candidate = nullptr;

    const Element& any() const
    {
        assert(baseline || candidate);
        return candidate ? *candidate : *baseline;
    }
};

using ElementList = std::span<const Element* const>;

struct Pairing {
    std::vector<ElementPair> pairs; ///< in the order of the candidate, what left at the end
    bool isReordered = false;
};

/// By kind and name; of several with one name the first with the first, and so on.
Pairing pairByName(ElementList baseline, ElementList candidate);

/// By another identity than the name.
using IdentityOf = std::function<std::string(const Element& element)>;
Pairing pairByIdentity(ElementList baseline, ElementList candidate, const IdentityOf& identityOf);

/// Whether every child of both has the same kind and name at the same place.
bool areInStep(ElementList baseline, ElementList candidate);

/// How an alternative is told from its siblings: by the name of its shared type, its title, or its place
/// among them, from 1.
std::string variantName(const Element& variant);

/// Those of one kind, in their order.
std::vector<const Element*> ofKind(ElementList elements, ElementKind kind);

} // namespace core
