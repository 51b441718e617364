// SPDX-License-Identifier: Apache-2.0
#include "core/contract/quoted_words.h"

#include <array>

namespace core {
namespace {

struct Quotes {
    std::string_view open;
    std::array<std::string_view, 2> close; ///< the second may be empty
    bool needsEdges = false; ///< an apostrophe, too: a quote only at the edges of words
};

constexpr std::array AllQuotes {
    Quotes {"\"", {"\"", ""}},
    Quotes {"`", {"`", ""}},
    Quotes {"\u201C", {"\u201D", ""}},
    Quotes {"\u201E", {"\u201C", "\u201D"}},
    Quotes {"\u00AB", {"\u00BB", ""}},
    Quotes {"\u2018", {"\u2019", ""}, true},
    Quotes {"'", {"'", ""}, true},
};

/// What any of them begins with.
constexpr std::string_view OpeningBytes = "\"`'\xE2\xC2";

bool isPartOfWord(char each)
{
    const auto byte = static_cast<unsigned char>(each);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
        || (byte >= 'a' && byte <= 'z') || byte == '_';
}

const Quotes* quotesAt(std::string_view prose, std::size_t at)
{
    for (const Quotes& each : AllQuotes) {
        const bool isAtEdge = !each.needsEdges || at == 0 || !isPartOfWord(prose[at - 1]);
        if (prose.substr(at).starts_with(each.open) && isAtEdge)
            return &each;
    }
    return nullptr;
}

std::size_t indexOf(const Quotes& quotes)
{
    return static_cast<std::size_t>(&quotes - AllQuotes.data());
}

struct Closing {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
};

Closing closingQuote(const Quotes& quotes, std::string_view prose, std::size_t from)
{
    Closing nearest;
    for (const std::string_view close : quotes.close) {
        std::size_t at = close.empty() ? std::string_view::npos : prose.find(close, from);
        while (quotes.needsEdges && at < prose.size() && at + close.size() < prose.size()
            && isPartOfWord(prose[at + close.size()]))
            at = prose.find(close, at + close.size());
        if (at < nearest.begin)
            nearest = {at, at + close.size()};
    }
    return nearest;
}

} // namespace

std::vector<QuotedWord> quotedWords(std::string_view prose)
{
    std::vector<QuotedWord> words;
    std::array<bool, AllQuotes.size()> neverCloses {};
    for (std::size_t at = prose.find_first_of(OpeningBytes); at < prose.size();
         at = prose.find_first_of(OpeningBytes, at + 1)) {
        const Quotes* quotes = quotesAt(prose, at);
        if (!quotes || neverCloses[indexOf(*quotes)])
            continue;
        const std::size_t begin = at + quotes->open.size();
        const Closing closing = closingQuote(*quotes, prose, begin);
        if (closing.end == std::string_view::npos) {
            neverCloses[indexOf(*quotes)] = true;
            continue;
        }
        words.push_back({prose.substr(begin, closing.begin - begin), quotes->open == "`", at, closing.end});
        at = closing.end - 1;
    }
    return words;
}

} // namespace core
