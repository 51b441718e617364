// SPDX-License-Identifier: Apache-2.0
// Who stands beside whom, when both rows must keep their order.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace core {

/// How well two belong together; 0 never pairs them.
using PairScore = std::function<std::uint32_t(std::uint32_t baseline, std::uint32_t candidate)>;

/// The pairs, ascending on both sides, with the greatest sum of scores. Asks for the score of each possible
/// pair: the caller bounds the product of the sizes.
std::vector<std::pair<std::uint32_t, std::uint32_t>> pairByScore(
    std::uint32_t baselineSize, std::uint32_t candidateSize, const PairScore& score);

} // namespace core
