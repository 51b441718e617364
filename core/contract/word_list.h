// SPDX-License-Identifier: Apache-2.0
// Closed lists of words known when we are compiled.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace core {

template <std::size_t Count>
using WordList = std::array<std::string_view, Count>;

template <std::size_t Count>
constexpr bool isAmong(const WordList<Count>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// "service rpc": each word, with one blank between them.
inline std::vector<std::string_view> wordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

} // namespace core
