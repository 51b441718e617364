// SPDX-License-Identifier: Apache-2.0
// Which words differ between two lines that stand side by side.
#pragma once

#include "core/document/source_text.h"

#include <string_view>
#include <vector>

namespace core {

/// Ascending ranges of bytes within each line, cut only between words; a line that is too different is one
/// range.
struct WordDiff {
    std::vector<ByteRange> baseline;
    std::vector<ByteRange> candidate;

    bool operator==(const WordDiff&) const = default;
};

WordDiff diffWords(std::string_view baseline, std::string_view candidate);

/// The words, numbers, runs of blanks and single other characters a line consists of, without gaps;
/// characters beyond ASCII belong to words and are never split.
std::vector<std::string_view> splitWords(std::string_view line);

} // namespace core
