// SPDX-License-Identifier: GPL-3.0-or-later
// Which two files are to be held against each other to see a change, and where in them it is.
#pragma once

#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/alignment.h"
#include "ui/workspace/standing.h"

#include <string>
#include <vector>

namespace ui {

struct ComparedFiles {
    std::string baseline = {}; ///< in the repository; empty: this side has no such file
    std::string candidate = {};

    auto operator<=>(const ComparedFiles&) const = default;
};

/// A change that only one side has is shown where the other side has the rest of its file.
ComparedFiles filesOf(const ChangeRef& change);
/// Of what one looks at when there is no change.
ComparedFiles entriesOf(const core::ComparedContract& contract);

/// The file with its tree, kept alive by the contract; no text where the side has no such file.
AlignedText textOf(const Study& study, core::Side side, const std::string& file);

/// From the change's first row to behind its last one.
core::IndexRange rowsOf(const Alignment& alignment, const ComparedFiles& files, const core::Finding& finding);

/// Changes and open comments in these files.
std::vector<LineMark> marksIn(
    const Alignment& alignment, const ComparedFiles& files, const Study& study, const Standing* standing);

} // namespace ui
