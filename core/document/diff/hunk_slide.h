// SPDX-License-Identifier: Apache-2.0
// Hunks that may stand in several places, put where a reader expects them.
#pragma once

#include "core/document/diff/sequence_diff.h"
#include "core/document/source_text.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

struct NumberedLines {
    const SourceText& text;
    std::span<const std::uint32_t> numbers; ///< equal for equal lines
};

/// A pure insertion or removal between equal lines can often begin some lines earlier or later. The best
/// begin is the least indented line, not a closing bracket, and behind a blank line.
void slideHunks(std::vector<Hunk>& hunks, NumberedLines baseline, NumberedLines candidate);

} // namespace core
