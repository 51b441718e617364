// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a snippet as the columns show them, with a note wherever rows are folded away.
#pragma once

#include "ui/card/code_column.h"

#include <vector>

namespace ui {

enum class SnippetSide : std::uint8_t { Baseline, Candidate };

/// One side, with gaps beside what only the other one has.
std::vector<CodeRow> sideRows(const CardSnippet& snippet, const FoldedSnippet& folded, SnippetSide side);
/// Both in one: first what goes, then what comes.
std::vector<CodeRow> unifiedRows(const CardSnippet& snippet, const FoldedSnippet& folded);
/// Nothing is folded away.
FoldedSnippet unfolded(const CardSnippet& snippet);

} // namespace ui
