// SPDX-License-Identifier: Apache-2.0
// Closed sets of values: which left, which came.
#pragma once

#include "core/compat/change.h"
#include "core/contract/element.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The types a schema allows, with those that its enumerated values cannot have left out.
std::uint32_t allowedTypes(const Element& schema);

/// The values of a schema that has an end to them: its Enum as its types allow it, or the constants that its
/// alternatives list. Nothing for a schema without one.
std::optional<std::vector<Node>> closedValues(const Element& schema);

/// Of a schema that is a choice among bare types, each once, the types; 0 for any other.
std::uint32_t chosenTypes(const Element& schema);

/// Whether its alternatives, if it has any, do no more than list such values.
bool onlyListsInAlternatives(const Element& schema);

struct SetDifference {
    std::vector<std::string> lost; ///< as JSON text
    std::vector<std::string> gained;

    bool isEmpty() const { return lost.empty() && gained.empty(); }
    Effect effect() const;
};

/// 1 and 1.0 are one value, and so are maps whatever their order.
SetDifference compareValues(const std::vector<Node>& baseline, const std::vector<Node>& candidate);

/// As a schema spells them: "integer", "number" for both kinds of numbers.
SetDifference compareTypes(std::uint32_t baseline, std::uint32_t candidate);

} // namespace core
