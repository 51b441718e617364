// SPDX-License-Identifier: Apache-2.0
// What somebody may have meant who mistyped a word.
#pragma once

#include <span>
#include <string_view>

namespace cli {

/// The candidate with the fewest slips of the finger between it and the word; empty when none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

} // namespace cli
