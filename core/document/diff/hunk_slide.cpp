// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/hunk_slide.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace core {

namespace {

constexpr std::uint32_t Worst = std::numeric_limits<std::uint32_t>::max();

/// How badly a hunk begins with this line: less is better.
std::uint32_t slideCost(const SourceText& text, std::uint32_t begin)
{
    const std::string_view line = text.line(begin);
    const std::size_t indentation = line.find_first_not_of(" \t");
    if (indentation == std::string_view::npos)
        return Worst;
    const char first = line[indentation];
    const bool closes = first == '}' || first == ']' || first == ')';
    const bool isBehindBlank =
        begin > 0 && text.line(begin - 1).find_first_not_of(" \t") == std::string_view::npos;
    return static_cast<std::uint32_t>(indentation) * 4 + (closes ? 2 : 0) + (isBehindBlank ? 0 : 1);
}

/// The begins a stretch of one side may have while the other side has nothing there.
IndexRange possibleBegins(IndexRange stretch, std::span<const std::uint32_t> numbers, IndexRange limits)
{
    IndexRange begins {stretch.begin, stretch.begin + 1};
    while (begins.begin > limits.begin
        && numbers[begins.begin - 1] == numbers[begins.begin + stretch.size() - 1])
        --begins.begin;
    while (begins.end - 1 + stretch.size() < limits.end
        && numbers[begins.end - 1] == numbers[begins.end - 1 + stretch.size()])
        ++begins.end;
    return begins;
}

std::uint32_t bestBegin(const SourceText& text, IndexRange begins)
{
    std::uint32_t best = begins.end - 1;
    std::uint32_t least = slideCost(text, best);
    for (std::uint32_t begin = begins.end - 1; begin-- > begins.begin;) {
        const std::uint32_t cost = slideCost(text, begin);
        if (cost < least) {
            least = cost;
            best = begin;
        }
    }
    return best;
}

/// `limits` are the equal lines around the hunk, of the side that has something.
void slide(Hunk& hunk, NumberedLines baseline, NumberedLines candidate, IndexRange limits)
{
    const bool isRemoval = hunk.candidate.empty();
    IndexRange& stretch = isRemoval ? hunk.baseline : hunk.candidate;
    IndexRange& gap = isRemoval ? hunk.candidate : hunk.baseline;
    const NumberedLines& side = isRemoval ? baseline : candidate;
    const std::uint32_t begin = bestBegin(side.text, possibleBegins(stretch, side.numbers, limits));
    const std::uint32_t shift = begin - stretch.begin; // wraps below zero and back again
    stretch = {begin, begin + stretch.size()};
    gap = {gap.begin + shift, gap.end + shift};
}

void joinTouching(std::vector<Hunk>& hunks)
{
    std::size_t kept = 0;
    for (std::size_t next = 1; next < hunks.size(); ++next) {
        if (hunks[kept].baseline.end == hunks[next].baseline.begin) {
            hunks[kept].baseline.end = hunks[next].baseline.end;
            hunks[kept].candidate.end = hunks[next].candidate.end;
        } else {
            hunks[++kept] = hunks[next];
        }
    }
    hunks.resize(std::min(hunks.size(), kept + 1));
}

} // namespace

void slideHunks(std::vector<Hunk>& hunks, NumberedLines baseline, NumberedLines candidate)
{
    for (std::size_t at = 0; at < hunks.size(); ++at) {
        Hunk& hunk = hunks[at];
        if (!hunk.baseline.empty() && !hunk.candidate.empty())
            continue;
        const bool isRemoval = hunk.candidate.empty();
        const auto sideOf = [isRemoval](
                                const Hunk& each) { return isRemoval ? each.baseline : each.candidate; };
        const auto size = static_cast<std::uint32_t>((isRemoval ? baseline : candidate).numbers.size());
        const IndexRange limits {at == 0 ? 0 : sideOf(hunks[at - 1]).end,
            at + 1 == hunks.size() ? size : sideOf(hunks[at + 1]).begin};
        slide(hunk, baseline, candidate, limits);
    }
    joinTouching(hunks);
}

} // namespace core
