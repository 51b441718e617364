// SPDX-License-Identifier: Apache-2.0
// Words in prose that are meant letter by letter: in quotes of any language, or in backticks.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

struct QuotedWord {
    std::string_view text;
    bool isCode = false; ///< in backticks
    std::size_t begin = 0; ///< of its opening quote
    std::size_t end = 0; ///< behind its closing quote
};

/// In their order, none in another; a quote that nothing closes is no quote.
std::vector<QuotedWord> quotedWords(std::string_view prose);

} // namespace core
