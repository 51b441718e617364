// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_similarity.h"

#include "core/document/diff/word_diff.h"

#include <algorithm>

namespace core {

namespace {

/// A line of a megabyte is known by its beginning.
constexpr std::size_t ProfiledBytes = 256;

std::string_view profiledPart(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    line = line.substr(begin, ProfiledBytes);
    return line.substr(0, line.find_last_not_of(" \t\r\n") + 1);
}

std::uint32_t commonWordWeight(const LineProfile& baseline, const LineProfile& candidate)
{
    std::uint32_t weight = 0;
    auto a = baseline.words.begin();
    auto b = candidate.words.begin();
    while (a != baseline.words.end() && b != candidate.words.end()) {
        if (a->first == b->first) {
            weight += a->second;
            ++a;
            ++b;
        } else if (a->first < b->first) {
            ++a;
        } else {
            ++b;
        }
    }
    return weight;
}

std::size_t commonEnds(std::string_view a, std::string_view b)
{
    const auto prefix = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    a.remove_prefix(prefix);
    b.remove_prefix(prefix);
    const auto suffix = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
    return prefix + static_cast<std::size_t>(suffix);
}

} // namespace

LineProfile::LineProfile(std::string_view line, PieceNumbers& numbers)
    : text(profiledPart(line))
    , key(text.substr(0, text.find(':') == std::string_view::npos ? 0 : text.find(':')))
{
    for (const std::string_view word : splitWords(text)) {
        if (word.front() == ' ' || word.front() == '\t')
            continue;
        words.emplace_back(numbers.add(word), static_cast<std::uint32_t>(word.size()));
        weight += static_cast<std::uint32_t>(word.size());
    }
    std::ranges::sort(words);
}

std::uint32_t similarity(const LineProfile& baseline, const LineProfile& candidate)
{
    if (baseline.text.empty() || candidate.text.empty())
        return 0;
    const std::uint32_t byWords =
        commonWordWeight(baseline, candidate) * 200 / (baseline.weight + candidate.weight);
    const std::size_t byEnds =
        commonEnds(baseline.text, candidate.text) * 200 / (baseline.text.size() + candidate.text.size());
    const std::uint32_t alike = std::max(byWords, static_cast<std::uint32_t>(byEnds));
    const bool hasSameKey = !baseline.key.empty() && baseline.key == candidate.key;
    return hasSameKey ? 50 + alike / 2 : alike;
}

} // namespace core
