// SPDX-License-Identifier: Apache-2.0
// What the coverage table tries in GraphQL and Protocol Buffers: each thing that can be said, written two
// ways.
#pragma once

#include "core/compat/law.h"

#include <optional>
#include <span>
#include <string_view>

namespace core {

struct LanguageCoverage {
    std::string_view keyword; ///< "argument", "json_name"
    std::string_view place; ///< "input field"
    Flow flow = Flow::None;
    std::string_view frame; ///< a whole text, with '%' where the two differ
    std::string_view first; ///< may say nothing
    std::string_view second;
    std::optional<Severity> forth = {}; ///< from the first to the second; none: nothing is to be found
    std::optional<Severity> back = {};
};

std::span<const LanguageCoverage> graphQlCoverage();
std::span<const LanguageCoverage> protoCoverage();

} // namespace core
