// SPDX-License-Identifier: Apache-2.0
// A closed list of words known when we are compiled.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

template <std::size_t Count>
using WordList = std::array<std::string_view, Count>;

template <std::size_t Count>
constexpr bool isAmong(const WordList<Count>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace core
