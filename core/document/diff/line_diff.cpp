// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_diff.h"

#include "core/document/diff/hunk_slide.h"
#include "core/document/diff/pair_numbers.h"
#include "core/document/diff/piece_numbers.h"

#include <utility>

namespace core {

namespace {

std::string_view comparedPart(const SourceText& text, std::uint32_t line, LineEquality equality)
{
    const std::string_view whole = text.slice({text.lineBegin(line), text.lineEnd(line)});
    if (equality == LineEquality::Exact)
        return whole;
    const std::size_t begin =
        equality == LineEquality::IgnoreIndentation ? whole.find_first_not_of(" \t") : 0;
    const std::size_t end = whole.find_last_not_of(" \t\r\n") + 1;
    return begin < end ? whole.substr(begin, end - begin) : std::string_view();
}

std::vector<std::uint32_t> numberLines(const SourceText& text, LineEquality equality, PieceNumbers& numbers)
{
    std::vector<std::uint32_t> lines(text.lineCount());
    for (std::uint32_t line = 0; line < lines.size(); ++line)
        lines[line] = numbers.add(comparedPart(text, line, equality));
    return lines;
}

std::vector<Hunk> diffInOrder(const SourceText& baseline, const SourceText& candidate, LineEquality equality,
    const std::stop_token& stop)
{
    PieceNumbers numbers(baseline.lineCount() / 4 + 16);
    const auto baselineLines = numberLines(baseline, equality, numbers);
    const auto candidateLines = numberLines(candidate, equality, numbers);
    auto hunks = diffSequences(baselineLines, candidateLines, numbers.count(), stop);
    slideHunks(hunks, {baseline, baselineLines}, {candidate, candidateLines});
    return hunks;
}

/// Equal for lines of equal text in equal places.
std::vector<std::uint32_t> numberPlaced(
    const std::vector<std::uint32_t>& lines, const std::vector<std::uint32_t>& places, PairNumbers& numbers)
{
    std::vector<std::uint32_t> placed(lines.size());
    for (std::size_t line = 0; line < lines.size(); ++line)
        placed[line] = numbers.add(places[line], lines[line]);
    return placed;
}

} // namespace

std::vector<Hunk> diffLinesByPlace(const SourceText& baseline, const SourceText& candidate,
    const LinePlaces& places, LineEquality equality, const std::stop_token& stop)
{
    if (baseline.bytes() == candidate.bytes())
        return {};
    PieceNumbers numbers(baseline.lineCount() / 4 + 16);
    const auto baselineLines = numberLines(baseline, equality, numbers);
    const auto candidateLines = numberLines(candidate, equality, numbers);
    PairNumbers placed(baselineLines.size() + candidateLines.size() / 8);
    const auto baselinePlaced = numberPlaced(baselineLines, places.baseline, placed);
    const auto candidatePlaced = numberPlaced(candidateLines, places.candidate, placed);
    auto hunks = diffSequences(baselinePlaced, candidatePlaced, placed.count(), stop);
    slideHunks(hunks, {baseline, baselinePlaced}, {candidate, candidatePlaced});
    return hunks;
}

std::vector<Hunk> diffLines(const SourceText& baseline, const SourceText& candidate, LineEquality equality,
    const std::stop_token& stop)
{
    if (baseline.bytes() == candidate.bytes())
        return {};
    // Of several shortest answers the algorithm takes one by order of its sides; a fixed order of the two
    // texts makes the answer the same from both sides.
    if (baseline.bytes() < candidate.bytes())
        return diffInOrder(baseline, candidate, equality, stop);
    auto hunks = diffInOrder(candidate, baseline, equality, stop);
    for (Hunk& hunk : hunks)
        std::swap(hunk.baseline, hunk.candidate);
    return hunks;
}

} // namespace core
