// SPDX-License-Identifier: Apache-2.0
// Where a piece of the baseline belongs in the candidate's text.
#pragma once

#include "core/base/result.h"
#include "core/compat/comparison.h"
#include "core/compat/recipe_draft.h"

#include <string>
#include <vector>

namespace core {

/// What an element says, behind its references; an invalid Node when they lead nowhere.
Node ownNode(const Element* element);
/// Whether the node is one of the contract's own texts.
bool belongsTo(const Contract& contract, const Node& node);

struct RecipePlace {
    const ContractFile* file = nullptr; ///< of the candidate
    std::string container; ///< JSON pointer of the map or list that is there
    std::vector<std::string> missing; ///< keys that must be made on the way down from it
    std::string key; ///< of the piece itself; empty for an item of a list
    bool isItem = false;
    std::uint32_t position = 0; ///< as the baseline had it among what both still have
};

/// Where `piece`, a node of the baseline that says the changed element, stood.
Result<RecipePlace> placeInCandidate(const Comparison& comparison, const Change& change, const Node& piece);

/// Where among the candidate's children a child of the baseline belongs.
std::uint32_t positionLike(const Node& original, const Node& container);

/// Puts it there, with what is missing around it.
Result<void> insertAt(RecipeDraft& draft, const RecipePlace& place, Fragment value);

} // namespace core
