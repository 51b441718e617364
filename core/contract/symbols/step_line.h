// SPDX-License-Identifier: Apache-2.0
// The line of Given/When/Then in which the cursor stands.
#pragma once

#include "core/contract/gherkin/feature.h"
#include "core/document/document.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

struct StepLine {
    std::uint32_t begin = 0; ///< of what is typed, in the file
    std::string_view typed = {}; ///< before the cursor, without what its language puts in front of a text
    std::vector<gherkin::Line> before = {}; ///< of the same scenario, from its head on
    Node holder = {}; ///< the map that `x-acceptance` stands in; of a .feature file none
};

/// Nothing outside of an `x-acceptance`.
std::optional<StepLine> acceptanceLineAt(const Document& document, std::uint32_t offset);
/// In a .feature file, where every line is one.
StepLine featureLineAt(const SourceText& text, std::uint32_t offset);

} // namespace core
