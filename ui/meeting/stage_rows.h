// SPDX-License-Identifier: GPL-3.0-or-later
// What of a change is on the Stage: some rows around it, moved to the left, prose made short.
#pragma once

#include "ui/card/code_column.h"
#include "ui/meeting/stage_snippet.h"

#include <array>
#include <cstddef>
#include <vector>

namespace ui {

/// How many rows around the change are shown; each Space takes the next, behind the last the first again.
inline constexpr std::array<std::size_t, 3> StageContexts {3, 8, 60};

struct StageRowsWanted {
    std::size_t around = StageContexts.front();
    std::size_t most = 20; ///< more differing rows than these are folded away, with a note
    int columns = 50; ///< prose is shortened to two lines of them
};

/// Beside each other, row by row.
struct StageSides {
    std::vector<CodeRow> baseline;
    std::vector<CodeRow> candidate;
};

StageSides stageSides(const StageSnippet& snippet, const StageRowsWanted& wanted);
/// Where before stands over after: each side alone, without gaps.
StageSides stackedSides(const StageSnippet& snippet, const StageRowsWanted& wanted);
/// Whether more around it would show more.
bool hasMoreAround(const StageSnippet& snippet, std::size_t around);

} // namespace ui
