// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_moves.h"

#include "core/document/diff/piece_numbers.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::uint32_t NotInHunk = 0xffffffff;
constexpr int LeastMovedLines = 3;

bool isBlankLine(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

class MoveFinder {
public:
    MoveFinder(const SourceText& baseline, const SourceText& candidate, std::span<const Hunk> hunks)
        : m_baseline(baseline)
        , m_hunks(hunks)
        , m_removed(baseline.lineCount(), NotInHunk)
        , m_added(candidate.lineCount(), NotInHunk)
    {
        PieceNumbers numbers;
        for (const Hunk& hunk : hunks) {
            for (std::uint32_t line = hunk.baseline.begin; line < hunk.baseline.end; ++line)
                m_removed[line] = numbers.add(baseline.line(line));
            for (std::uint32_t line = hunk.candidate.begin; line < hunk.candidate.end; ++line)
                m_added[line] = numbers.add(candidate.line(line));
        }
        countSightings(numbers.count());
    }

    std::vector<Move> moves()
    {
        std::vector<Move> moves;
        for (const Hunk& hunk : m_hunks) {
            std::uint32_t line = hunk.baseline.begin;
            while (line < hunk.baseline.end) {
                const Move move = moveAround(line);
                if (move.baseline.empty()) {
                    ++line;
                    continue;
                }
                moves.push_back(move);
                line = move.baseline.end;
                // A line moves once: what was taken meets no further equal.
                std::fill(m_removed.begin() + move.baseline.begin, m_removed.begin() + line, NotInHunk);
                std::fill(
                    m_added.begin() + move.candidate.begin, m_added.begin() + move.candidate.end, NotInHunk);
            }
        }
        return moves;
    }

private:
    struct Sighting {
        std::uint32_t removed = 0;
        std::uint32_t added = 0;
        std::uint32_t addedAt = 0;
    };

    void countSightings(std::uint32_t count)
    {
        m_sightings.resize(count);
        for (const std::uint32_t number : m_removed)
            if (number != NotInHunk)
                ++m_sightings[number].removed;
        for (std::uint32_t line = 0; line < m_added.size(); ++line) {
            if (m_added[line] == NotInHunk)
                continue;
            Sighting& sighting = m_sightings[m_added[line]];
            ++sighting.added;
            sighting.addedAt = line;
        }
    }

    bool isSame(std::uint32_t removed, std::uint32_t added) const
    {
        return removed < m_removed.size() && added < m_added.size() && m_removed[removed] != NotInHunk
            && m_removed[removed] == m_added[added];
    }

    /// Empty when the line did not move, or with too few others.
    Move moveAround(std::uint32_t line) const
    {
        if (m_removed[line] == NotInHunk || isBlankLine(m_baseline.line(line)))
            return {};
        const Sighting& sighting = m_sightings[m_removed[line]];
        if (sighting.removed != 1 || sighting.added != 1 || !isSame(line, sighting.addedAt))
            return {};
        Move move {{line, line + 1}, {sighting.addedAt, sighting.addedAt + 1}};
        while (move.baseline.begin > 0 && move.candidate.begin > 0
            && isSame(move.baseline.begin - 1, move.candidate.begin - 1)) {
            --move.baseline.begin;
            --move.candidate.begin;
        }
        while (isSame(move.baseline.end, move.candidate.end)) {
            ++move.baseline.end;
            ++move.candidate.end;
        }
        return isLongEnough(move) ? move : Move {};
    }

    bool isLongEnough(const Move& move) const
    {
        int lines = 0;
        for (std::uint32_t line = move.baseline.begin; line < move.baseline.end && lines < LeastMovedLines;
             ++line)
            lines += isBlankLine(m_baseline.line(line)) ? 0 : 1;
        return lines >= LeastMovedLines;
    }

    const SourceText& m_baseline;
    std::span<const Hunk> m_hunks;
    std::vector<std::uint32_t> m_removed; ///< the number of each line of the baseline in a hunk
    std::vector<std::uint32_t> m_added; ///< the same of the candidate
    std::vector<Sighting> m_sightings; ///< by number
};

} // namespace

std::vector<Move> findMoves(
    const SourceText& baseline, const SourceText& candidate, std::span<const Hunk> hunks)
{
    return MoveFinder(baseline, candidate, hunks).moves();
}

} // namespace core
