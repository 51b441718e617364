// SPDX-License-Identifier: Apache-2.0
// One interaction of a pact, in the forms of all versions; private to this room.
#pragma once

#include "core/impact/pact.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// What surrounds an interaction.
struct PactSurroundings {
    const std::string& path;
    bool isVersion4 = false;
    std::size_t number = 0; ///< the place of the interaction among all
};

/// Nothing when it could not be read: `gaps` then has why. An interaction of which a part could not be read
/// is left out whole, as a comparison of the rest would say less than it seems.
std::optional<PactInteraction> readPactInteraction(
    const Node& interaction, const PactSurroundings& around, std::vector<Gap>& gaps);

/// With the place of a node in the text of the pact.
Gap pactGap(const std::string& path, const Node& at, std::string what, std::string why);

} // namespace core
