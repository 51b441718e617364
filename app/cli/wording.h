// SPDX-License-Identifier: Apache-2.0
// How pieces of sentences are put together.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace cli {

/// In quotes, and harmless on a terminal whatever it contains.
std::string inQuotes(std::string_view text);
/// "did you mean 'show'?"; empty when none of the names is near.
std::string didYouMean(std::string_view word, std::span<const std::string_view> names);
/// Every `part` of the text become `other`.
std::string replaced(std::string_view text, std::string_view part, std::string_view other);
/// "json, text or markdown"
std::string enumeration(std::span<const std::string_view> words, std::string_view conjunction);
/// "1 file", "3 files"
std::string counted(std::size_t count, std::string_view singular, std::string_view plural);

/// How many characters, as a terminal counts them for the scripts of most contracts.
std::size_t columnsOf(std::string_view text);

/// Lines of at most `width` columns, each behind `indent` blanks; the first continues a line that stands at
/// `column`. An empty line in the text stays one; a line that begins with a blank is left as it is.
std::string wrapped(
    std::string_view text, std::size_t indent, std::size_t column = 0, std::size_t width = 79);

} // namespace cli
