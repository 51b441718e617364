// SPDX-License-Identifier: Apache-2.0
// What a finding does to one consumer.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum class Impact : std::uint8_t {
    Unknown, ///< nothing is recorded that could tell
    Affected,
    Unaffected, ///< by its recorded use
    BrokenBefore, ///< its recorded use did not fit the baseline either
};

/// "unknown", "affected", "unaffected", "broken-before"
std::string_view impactName(Impact impact);

} // namespace core
