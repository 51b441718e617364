// SPDX-License-Identifier: Apache-2.0
// The shortest edit script by Myers' greedy way, cut short where two rows have too little in common.
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace core {

/// Pairs of places with equal numbers, ascending on both sides. Costs at most the length times the number of
/// differences looked at in one go.
std::vector<std::pair<std::uint32_t, std::uint32_t>> matchGreedily(std::span<const std::uint32_t> baseline,
    std::span<const std::uint32_t> candidate, const std::stop_token& stop);

} // namespace core
