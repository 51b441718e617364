// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/score_pairing.h"

#include <algorithm>

namespace core {

std::vector<std::pair<std::uint32_t, std::uint32_t>> pairByScore(
    std::uint32_t baselineSize, std::uint32_t candidateSize, const PairScore& score)
{
    const std::size_t width = std::size_t {candidateSize} + 1;
    std::vector<std::uint32_t> scores((std::size_t {baselineSize} + 1) * width, 0);
    std::vector<std::uint32_t> best = scores; // of what is left from (baseline, candidate) on
    for (std::uint32_t baseline = baselineSize; baseline-- > 0;) {
        for (std::uint32_t candidate = candidateSize; candidate-- > 0;) {
            const std::size_t at = baseline * width + candidate;
            scores[at] = score(baseline, candidate);
            best[at] = std::max({best[at + width], best[at + 1], scores[at] + best[at + width + 1]});
        }
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::uint32_t baseline = 0;
    std::uint32_t candidate = 0;
    while (baseline < baselineSize && candidate < candidateSize) {
        const std::size_t at = baseline * width + candidate;
        if (scores[at] > 0 && best[at] == scores[at] + best[at + width + 1])
            pairs.emplace_back(baseline++, candidate++);
        else if (best[at] == best[at + width])
            ++baseline;
        else
            ++candidate;
    }
    return pairs;
}

} // namespace core
