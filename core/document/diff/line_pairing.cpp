// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_pairing.h"

#include "core/document/diff/line_similarity.h"
#include "core/document/diff/piece_numbers.h"
#include "core/document/diff/score_pairing.h"

#include <algorithm>

namespace core {

namespace {

/// Less alike than this, and two lines are not versions of each other.
constexpr std::uint32_t LeastSimilarity = 40;
/// Lines of a gap times lines of the other side, compared each with each.
constexpr std::size_t MostComparisonsInGap = 10'000;
constexpr std::size_t MostComparisons = 1'000'000;
/// Two profiles for one comparison cost as much as this many with profiles at hand.
constexpr std::size_t ComparisonsPerPairInOrder = 10;

std::string_view withoutOuterBlanks(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

std::vector<bool> linesIn(std::span<const Move> moves, IndexRange Move::*side, std::uint32_t lineCount)
{
    std::vector<bool> lines(moves.empty() ? 0 : lineCount, false);
    for (const Move& move : moves)
        std::fill(lines.begin() + (move.*side).begin, lines.begin() + (move.*side).end, true);
    return lines;
}

std::vector<std::uint32_t> pairableLines(
    const SourceText& text, IndexRange range, const std::vector<bool>& moved)
{
    std::vector<std::uint32_t> lines;
    for (std::uint32_t line = range.begin; line < range.end; ++line)
        if ((moved.empty() || !moved[line]) && !withoutOuterBlanks(text.line(line)).empty())
            lines.push_back(line);
    return lines;
}

std::vector<std::uint32_t> numbersOf(
    const SourceText& text, std::span<const std::uint32_t> lines, PieceNumbers& numbers)
{
    std::vector<std::uint32_t> result;
    result.reserve(lines.size());
    for (const std::uint32_t line : lines)
        result.push_back(numbers.add(withoutOuterBlanks(text.line(line))));
    return result;
}

std::vector<LineProfile> profilesOf(
    const SourceText& text, std::span<const std::uint32_t> lines, PieceNumbers& numbers)
{
    std::vector<LineProfile> profiles;
    profiles.reserve(lines.size());
    for (const std::uint32_t line : lines)
        profiles.emplace_back(text.line(line), numbers);
    return profiles;
}

} // namespace

LinePairing::LinePairing(const SourceText& baseline, const SourceText& candidate, std::span<const Move> moves,
    const std::stop_token& stop)
    : m_baseline(baseline)
    , m_candidate(candidate)
    , m_movedAway(linesIn(moves, &Move::baseline, baseline.lineCount()))
    , m_movedHere(linesIn(moves, &Move::candidate, candidate.lineCount()))
    , m_stop(stop)
    , m_comparisonsLeft(MostComparisons)
{
}

/// Lines that only changed their indentation are certain; between them likeness decides.
LinePairing::Pairs LinePairing::pairs(const Hunk& hunk)
{
    Pairs pairs;
    if (hunk.baseline.empty() || hunk.candidate.empty() || m_stop.stop_requested())
        return pairs;
    const auto removed = pairableLines(m_baseline, hunk.baseline, m_movedAway);
    const auto added = pairableLines(m_candidate, hunk.candidate, m_movedHere);
    PieceNumbers numbers;
    const auto removedNumbers = numbersOf(m_baseline, removed, numbers);
    const auto addedNumbers = numbersOf(m_candidate, added, numbers);
    std::uint32_t next = 0;
    for (const Hunk& gap : diffSequences(removedNumbers, addedNumbers, numbers.count(), m_stop)) {
        for (std::uint32_t ahead = gap.baseline.begin - next; ahead > 0; --ahead, ++next)
            pairs.emplace_back(removed[next], added[gap.candidate.begin - ahead]);
        pairGap(Lines(removed).subspan(gap.baseline.begin, gap.baseline.size()),
            Lines(added).subspan(gap.candidate.begin, gap.candidate.size()), pairs);
        next = gap.baseline.end;
    }
    for (std::size_t ahead = removed.size() - next; ahead > 0; --ahead, ++next)
        pairs.emplace_back(removed[next], added[added.size() - ahead]);
    return pairs;
}

void LinePairing::pairGap(Lines baseline, Lines candidate, Pairs& pairs)
{
    const std::size_t comparisons = baseline.size() * candidate.size();
    if (comparisons == 1)
        pairs.emplace_back(baseline[0], candidate[0]);
    else if (comparisons <= std::min(MostComparisonsInGap, m_comparisonsLeft))
        pairBestFitting(baseline, candidate, pairs);
    else
        pairInOrder(baseline, candidate, pairs);
}

void LinePairing::pairBestFitting(Lines baseline, Lines candidate, Pairs& pairs)
{
    m_comparisonsLeft -= baseline.size() * candidate.size();
    PieceNumbers numbers;
    const auto before = profilesOf(m_baseline, baseline, numbers);
    const auto after = profilesOf(m_candidate, candidate, numbers);
    const auto score = [&](std::uint32_t inBaseline, std::uint32_t inCandidate) {
        const std::uint32_t alike = similarity(before[inBaseline], after[inCandidate]);
        return alike < LeastSimilarity ? 0 : alike;
    };
    const auto fitting = pairByScore(
        static_cast<std::uint32_t>(baseline.size()), static_cast<std::uint32_t>(candidate.size()), score);
    for (const auto& [inBaseline, inCandidate] : fitting)
        pairs.emplace_back(baseline[inBaseline], candidate[inCandidate]);
}

void LinePairing::pairInOrder(Lines baseline, Lines candidate, Pairs& pairs)
{
    const std::size_t both =
        std::min({baseline.size(), candidate.size(), m_comparisonsLeft / ComparisonsPerPairInOrder});
    m_comparisonsLeft -= both * ComparisonsPerPairInOrder;
    for (std::size_t at = 0; at < both; ++at) {
        PieceNumbers numbers;
        const LineProfile before(m_baseline.line(baseline[at]), numbers);
        const LineProfile after(m_candidate.line(candidate[at]), numbers);
        if (similarity(before, after) >= LeastSimilarity)
            pairs.emplace_back(baseline[at], candidate[at]);
    }
}

} // namespace core
