// SPDX-License-Identifier: Apache-2.0
// Scenarios as a text says them, before anybody knows which operation they are about.
#pragma once

#include "core/contract/criteria.h"
#include "core/contract/gherkin/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::gherkin {

/// One line of a text, and where it stands in its file.
struct Line {
    std::string_view text; ///< without its line end
    Position at; ///< of its first character that is no blank
};

struct ScenarioText {
    std::string feature = {}; ///< with its rule: "Checkout: cards"
    std::string title = {};
    std::vector<std::string> tags = {}; ///< its own, "@createOrder"
    std::vector<std::string> featureTags = {}; ///< of its rule and feature
    std::vector<ScenarioStep> steps = {};
    Position at = {};
};

/// What a text says in Gherkin; its gaps know no file yet.
struct Reading {
    std::vector<ScenarioText> scenarios;
    std::vector<Gap> gaps;
};

/// Adds what the line says to the steps; And and But go on with the kind before them.
void addStep(std::vector<ScenarioStep>& steps, const Head& head, Position at);

} // namespace core::gherkin
