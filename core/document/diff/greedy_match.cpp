// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/greedy_match.h"

#include <algorithm>

namespace core {

namespace {

/// Differences looked at before the best way so far is taken: many at first, few once that was not enough.
constexpr std::int32_t FirstCap = 400;
constexpr std::int32_t NextCap = 64;
constexpr std::int32_t Unreachable = -1;

/// Myers' "An O(ND) Difference Algorithm": after d differences, diagonal k (= x - y) is reached up to x.
class GreedyMatch {
public:
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    GreedyMatch(std::span<const std::uint32_t> baseline, std::span<const std::uint32_t> candidate)
        : m_baseline(baseline)
        , m_candidate(candidate)
        , m_width(static_cast<std::int32_t>(baseline.size()))
        , m_height(static_cast<std::int32_t>(candidate.size()))
    {
    }

    /// Goes on from where the last run ended; false when both rows are matched to their ends.
    bool run(std::int32_t cap, Pairs& pairs)
    {
        m_reached.clear();
        const std::int32_t most = std::min(cap, m_width - m_x + m_height - m_y);
        std::int32_t differences = 0;
        while (!look(differences) && differences < most)
            ++differences;
        const std::int32_t diagonal = bestDiagonal(differences);
        const std::int32_t x = reached(differences, diagonal);
        collect(differences, diagonal, pairs);
        m_y += x - diagonal;
        m_x += x;
        return m_x < m_width || m_y < m_height;
    }

private:
    // Coordinates below are relative to where the run began.

    /// Row d holds the diagonals -d, -d + 2, ... d.
    std::int32_t reached(std::int32_t differences, std::int32_t diagonal) const
    {
        if (diagonal < -differences || diagonal > differences)
            return Unreachable;
        const auto row = static_cast<std::size_t>(differences);
        const auto inRow = static_cast<std::size_t>(diagonal + differences) / 2;
        return m_reached[row * (row + 1) / 2 + inRow];
    }

    std::int32_t byRemoving(std::int32_t differences, std::int32_t diagonal) const
    {
        const std::int32_t x = reached(differences - 1, diagonal - 1);
        return x != Unreachable && m_x + x < m_width ? x + 1 : Unreachable;
    }

    std::int32_t byAdding(std::int32_t differences, std::int32_t diagonal) const
    {
        const std::int32_t x = reached(differences - 1, diagonal + 1);
        return x != Unreachable && m_y + x - diagonal <= m_height ? x : Unreachable;
    }

    std::int32_t start(std::int32_t differences, std::int32_t diagonal) const
    {
        if (differences == 0)
            return 0;
        return std::max(byRemoving(differences, diagonal), byAdding(differences, diagonal));
    }

    /// Adds one row; true when it reaches the end of both.
    bool look(std::int32_t differences)
    {
        bool atEnd = false;
        for (std::int32_t diagonal = -differences; diagonal <= differences; diagonal += 2) {
            std::int32_t x = start(differences, diagonal);
            if (x != Unreachable)
                x = alongEqual(x, diagonal);
            m_reached.push_back(x);
            atEnd = atEnd || (m_x + x == m_width && m_y + x - diagonal == m_height);
        }
        return atEnd;
    }

    std::int32_t alongEqual(std::int32_t x, std::int32_t diagonal) const
    {
        std::int32_t atX = m_x + x;
        std::int32_t atY = m_y + x - diagonal;
        while (atX < m_width && atY < m_height
            && m_baseline[static_cast<std::size_t>(atX)] == m_candidate[static_cast<std::size_t>(atY)]) {
            ++atX;
            ++atY;
        }
        return atX - m_x;
    }

    std::int32_t bestDiagonal(std::int32_t differences) const
    {
        std::int32_t best = -differences;
        std::int32_t furthest = Unreachable;
        for (std::int32_t diagonal = -differences; diagonal <= differences; diagonal += 2) {
            const std::int32_t x = reached(differences, diagonal);
            if (x != Unreachable && 2 * x - diagonal > furthest) {
                furthest = 2 * x - diagonal;
                best = diagonal;
            }
        }
        return best;
    }

    void collect(std::int32_t differences, std::int32_t diagonal, Pairs& pairs) const
    {
        const auto firstNew = static_cast<std::ptrdiff_t>(pairs.size());
        for (std::int32_t d = differences; d >= 0; --d) {
            const std::int32_t end = reached(d, diagonal);
            const std::int32_t begin = start(d, diagonal);
            for (std::int32_t x = end; x-- > begin;)
                pairs.emplace_back(m_x + x, m_y + x - diagonal);
            if (d > 0)
                diagonal += byAdding(d, diagonal) == begin ? 1 : -1;
        }
        std::reverse(pairs.begin() + firstNew, pairs.end());
    }

    std::span<const std::uint32_t> m_baseline;
    std::span<const std::uint32_t> m_candidate;
    std::int32_t m_width;
    std::int32_t m_height;
    std::int32_t m_x = 0; ///< where the run begins
    std::int32_t m_y = 0;
    std::vector<std::int32_t> m_reached;
};

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> matchGreedily(std::span<const std::uint32_t> baseline,
    std::span<const std::uint32_t> candidate, const std::stop_token& stop)
{
    GreedyMatch::Pairs pairs;
    GreedyMatch match(baseline, candidate);
    std::int32_t cap = FirstCap;
    while (match.run(cap, pairs) && !stop.stop_requested())
        cap = NextCap;
    return pairs;
}

} // namespace core
