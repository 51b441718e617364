// SPDX-License-Identifier: Apache-2.0
// How the facets of two elements differ, and what each difference does to the values on the wire.
#pragma once

#include "core/compat/change.h"
#include "core/contract/element.h"

#include <string>
#include <vector>

namespace core {

struct FacetDifference {
    Facet facet = Facet::None;
    Action action = Action::Changed;
    Effect effect = Effect::None;
    const FacetValue* before = nullptr;
    const FacetValue* after = nullptr;
    std::string reason = {}; ///< why an Unknown is unknown
    std::vector<std::string> lost = {}; ///< of a set, as JSON text
    std::vector<std::string> gained = {};
};

/// How values of a schema are written: as JSON; as the text of a parameter, in which every number is a string
/// too; or raw, as XML or plain text, in which anything is.
enum class Notation : std::uint8_t { Json, Text, Raw };

/// Of two schemas, in their effective form. Facets that cannot bite, as a maxLength of numbers, are passed
/// over, and so is `Required`, which is about the place and not about the schema.
std::vector<FacetDifference> schemaDifferences(
    const Element& baseline, const Element& candidate, Notation notation);

/// Of two elements of any other kind; and of a place its `Required`.
std::vector<FacetDifference> serviceDifferences(const Element& baseline, const Element& candidate);

/// The same of a part of a system of named types, whose values stand beside it, each with a name; that a type
/// and a default ask for a value says nothing that they do not.
std::vector<FacetDifference> namedTypeDifferences(const Element& baseline, const Element& candidate);

/// The difference in one facet alone, by its comparator; nothing when there is none.
std::vector<FacetDifference> requiredDifference(const Element& baseline, const Element& candidate);

/// Both at once.
Effect combine(Effect left, Effect right);

} // namespace core
