// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/word_diff.h"

#include "core/document/diff/piece_numbers.h"
#include "core/document/diff/sequence_diff.h"

#include <algorithm>

namespace core {

namespace {

/// Less in common than this part of the longer line, and single marked words would only confuse.
constexpr std::size_t LeastCommonPercent = 30;

enum class WordClass : std::uint8_t { Letters, Digits, Blanks, Other };

WordClass classOf(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return WordClass::Letters;
    if (c >= '0' && c <= '9')
        return WordClass::Digits;
    return c == ' ' || c == '\t' ? WordClass::Blanks : WordClass::Other;
}

bool isBlank(std::string_view word)
{
    return classOf(word.front()) == WordClass::Blanks;
}

/// One line as words, their numbers, and where each stands.
struct Words {
    Words(std::string_view line, PieceNumbers& numbers)
        : line(line)
        , words(splitWords(line))
    {
        for (const std::string_view word : words) {
            ids.push_back(numbers.add(word));
            weight += isBlank(word) ? 0 : word.size();
        }
    }

    ByteRange bytes(IndexRange range) const
    {
        if (range.empty())
            return {};
        const std::string_view last = words[range.end - 1];
        return {static_cast<std::uint32_t>(words[range.begin].data() - line.data()),
            static_cast<std::uint32_t>(last.data() + last.size() - line.data())};
    }

    std::string_view line;
    std::vector<std::string_view> words;
    std::vector<std::uint32_t> ids;
    std::size_t weight = 0; ///< bytes that are not blanks
};

std::size_t changedWeight(const Words& side, const std::vector<Hunk>& hunks)
{
    std::size_t weight = 0;
    for (const Hunk& hunk : hunks)
        for (std::uint32_t at = hunk.baseline.begin; at < hunk.baseline.end; ++at)
            weight += isBlank(side.words[at]) ? 0 : side.words[at].size();
    return weight;
}

/// Two changes with nothing but one run of blanks between them read as one.
std::vector<Hunk> joinedOverBlanks(const std::vector<Hunk>& hunks, const Words& baseline)
{
    std::vector<Hunk> joined;
    for (const Hunk& hunk : hunks) {
        const bool joins = !joined.empty() && hunk.baseline.begin - joined.back().baseline.end == 1
            && isBlank(baseline.words[hunk.baseline.begin - 1]);
        if (joins)
            joined.back() = {{joined.back().baseline.begin, hunk.baseline.end},
                {joined.back().candidate.begin, hunk.candidate.end}};
        else
            joined.push_back(hunk);
    }
    return joined;
}

std::vector<ByteRange> wholeLine(std::string_view line)
{
    if (line.empty())
        return {};
    return {{0, static_cast<std::uint32_t>(line.size())}};
}

} // namespace

std::vector<std::string_view> splitWords(std::string_view line)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    while (begin < line.size()) {
        const WordClass kind = classOf(line[begin]);
        std::size_t end = begin + 1;
        while (kind != WordClass::Other && end < line.size() && classOf(line[end]) == kind)
            ++end;
        words.push_back(line.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

WordDiff diffWords(std::string_view baseline, std::string_view candidate)
{
    if (baseline == candidate)
        return {};
    PieceNumbers numbers;
    const Words before(baseline, numbers);
    const Words after(candidate, numbers);
    const auto hunks = diffSequences(before.ids, after.ids, numbers.count());
    const std::size_t common = before.weight - changedWeight(before, hunks);
    if (common * 100 < std::max(before.weight, after.weight) * LeastCommonPercent)
        return {wholeLine(baseline), wholeLine(candidate)};
    WordDiff diff;
    for (const Hunk& hunk : joinedOverBlanks(hunks, before)) {
        if (!hunk.baseline.empty())
            diff.baseline.push_back(before.bytes(hunk.baseline));
        if (!hunk.candidate.empty())
            diff.candidate.push_back(after.bytes(hunk.candidate));
    }
    return diff;
}

} // namespace core
