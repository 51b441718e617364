// SPDX-License-Identifier: GPL-3.0-or-later
// What one element of a contract says, in few words.
#pragma once

#include "core/contract/element.h"

#include <QString>

#include <utility>
#include <vector>

namespace ui {

/// "status", "response 202", "item"
QString elementTitle(const core::Element& element);
/// "string, required"; what else it says stands in rows of its own.
QString elementCell(const core::Element* element);

/// One thing that is said of an element, on each side; empty where nothing is.
struct FacetCells {
    core::Facet facet = core::Facet::None;
    QString name = {}; ///< as the contract's language spells it
    QString baseline = {};
    QString candidate = {};
    bool differs = false; ///< what is long is cut, and may look alike
};

/// Whatever is said on either side, but its type and whether it is required; words for people (descriptions,
/// examples) only with `withWords`.
std::vector<FacetCells> facetCells(
    const core::Element* baseline, const core::Element* candidate, bool withWords);

using ElementPair = std::pair<const core::Element*, const core::Element*>;
/// Parts that are one and the same stand beside each other, in the order of the candidate; what is gone
/// stands where it stood.
std::vector<ElementPair> childPairs(const core::Element* baseline, const core::Element* candidate);

} // namespace ui
