// SPDX-License-Identifier: Apache-2.0
#include "app/cli/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace cli {

namespace {

/// Inserted, removed, replaced and swapped neighbouring letters.
std::size_t slips(std::string_view typed, std::string_view meant)
{
    std::vector<std::size_t> beforeLast(meant.size() + 1);
    std::vector<std::size_t> last(meant.size() + 1);
    std::vector<std::size_t> row(meant.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t {0});
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= meant.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (typed[i - 1] == meant[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[meant.size()];
}

constexpr std::size_t LongestWord = 64;

} // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates)
{
    std::string_view best;
    if (word.empty() || word.size() > LongestWord)
        return best;
    std::size_t fewest = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const bool begun = word.size() > 1 && candidate.starts_with(word);
        const std::size_t count = begun ? 1 : slips(word, candidate);
        if (count < fewest) {
            fewest = count;
            best = candidate;
        }
    }
    return best;
}

} // namespace cli
