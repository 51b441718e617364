// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_diff.h"

#include "core/document/diff/hunk_slide.h"
#include "core/document/diff/piece_numbers.h"

#include <unordered_map>
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

/// Numbers for pairs of a line's text and its place.
class PlacedNumbers {
public:
    explicit PlacedNumbers(std::size_t expected) { m_numbers.reserve(expected); }

    std::vector<std::uint32_t> of(
        const std::vector<std::uint32_t>& lines, const std::vector<std::uint32_t>& places)
    {
        std::vector<std::uint32_t> placed(lines.size());
        for (std::size_t line = 0; line < lines.size(); ++line) {
            const std::uint64_t name = std::uint64_t {places[line]} << 32U | lines[line];
            placed[line] = m_numbers.try_emplace(name, count()).first->second;
        }
        return placed;
    }

    std::uint32_t count() const { return static_cast<std::uint32_t>(m_numbers.size()); }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_numbers;
};

} // namespace

std::vector<Hunk> diffLinesByPlace(const SourceText& baseline, const SourceText& candidate,
    const LinePlaces& places, LineEquality equality, const std::stop_token& stop)
{
    if (baseline.bytes() == candidate.bytes())
        return {};
    PieceNumbers numbers(baseline.lineCount() / 4 + 16);
    const auto baselineLines = numberLines(baseline, equality, numbers);
    const auto candidateLines = numberLines(candidate, equality, numbers);
    PlacedNumbers placed(baselineLines.size() + candidateLines.size() / 8);
    const auto baselinePlaced = placed.of(baselineLines, places.baseline);
    const auto candidatePlaced = placed.of(candidateLines, places.candidate);
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
