// SPDX-License-Identifier: GPL-3.0-or-later
// A change in both texts with the lines around it: what stands beside what, and which rows it is about.
#pragma once

#include "ui/card/card_snippet.h"

#include <cstddef>
#include <vector>

namespace ui {

struct StageSnippet {
    std::vector<SnippetRow> rows;
    std::size_t first = 0; ///< of the rows that the change is about; all other differences are aside
    std::size_t behind = 0;
    std::size_t leftOut = 0; ///< lines of a change that is as long as a file

    bool operator==(const StageSnippet&) const = default;
};

StageSnippet stageSnippet(const Study& study, const ChangeRef& change);

} // namespace ui
