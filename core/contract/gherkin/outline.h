// SPDX-License-Identifier: Apache-2.0
// Scenario outlines: one scenario for each row of their examples.
#pragma once

#include "core/contract/gherkin/feature.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::gherkin {

/// "| a | b\|c |": its cells, trimmed, with `\|`, `\\` and `\n` taken for what they mean.
std::vector<std::string> cellsOf(std::string_view row);

struct ExampleRow {
    std::vector<std::string> cells;
    Position at;
};

/// The outline with each `<name>` replaced by the row's cell under it; the row's number tells titles apart.
ScenarioText writtenOut(const ScenarioText& outline, const std::vector<std::string>& names,
    const ExampleRow& row, std::size_t number);

} // namespace core::gherkin
