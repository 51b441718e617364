// SPDX-License-Identifier: Apache-2.0
// What the lines of two texts are about: the keys above them, as numbers.
#pragma once

#include "core/document/tree.h"

#include <cstdint>
#include <vector>

namespace core {

/// Of lines under keys that only one side has.
inline constexpr std::uint32_t NoPlace = 0xffffffff;

/// By line; equal for lines under the same keys, on either side. Items of a sequence are all in one place.
struct LinePlaces {
    std::vector<std::uint32_t> baseline;
    std::vector<std::uint32_t> candidate;
};

LinePlaces placesOfLines(const Tree& baseline, const Tree& candidate);

} // namespace core
