// SPDX-License-Identifier: GPL-3.0-or-later
// What a place of a contract's text is a part of: the elements around it, in whichever file it stands.
#pragma once

#include "ui/models/symbols.h"

#include <vector>

namespace ui {

/// Borrows from the symbols.
struct ElementWay {
    std::vector<const core::Element*> elements = {}; ///< from the contract down to the innermost

    /// Null: nobody knows what stands there.
    const core::Element* innermost() const { return elements.empty() ? nullptr : elements.back(); }
    /// The innermost of a kind; null where there is none.
    const core::Element* last(core::ElementKind kind) const;
    /// The innermost that calls or answers: null for what is shared by several operations.
    const core::Element* operation() const { return last(core::ElementKind::Operation); }
};

/// What stands in another file than the entry is found by what refers to it.
ElementWay elementsAt(const ContractSymbols& symbols, const core::Node& node);

} // namespace ui
