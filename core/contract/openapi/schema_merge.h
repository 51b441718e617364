// SPDX-License-Identifier: Apache-2.0
// One schema that says what several say together: the members of an allOf, or a reference and its siblings.
#pragma once

#include "core/contract/openapi/reading.h"

#include <vector>

namespace core::openapi {

/// A schema without what it takes from others: its allOf and reference never count, nor the variants that
/// only wrap a null and a `not` of a `not`.
struct Atom {
    const Element* schema = nullptr;
    ElementKind wrapping = ElementKind::Contract; ///< OneOf, AnyOf or Not; Contract: nothing is wrapped

    bool operator==(const Atom&) const = default;
};

/// Whether this child of an atom's schema is the atom's own.
bool isOwnChild(const Atom& atom, const Element& child);

/// A property or item that several members speak of: its shape is theirs together, and found later, as it may
/// lead back here.
struct Together {
    Element* element = nullptr;
    std::vector<const Element*> members = {};
};

/// Fills `merged`, whose place in the tree is set. What cannot be merged stays below it as AllOf children.
void mergeAtoms(Reading& reading, Element& merged, const std::vector<Atom>& atoms, bool withNull,
    std::vector<Together>& later);

} // namespace core::openapi
