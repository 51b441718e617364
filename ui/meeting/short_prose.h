// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions on the Stage: the room looks at the contract, not at its prose.
#pragma once

#include "ui/card/card_snippet.h"

#include <vector>

namespace ui {

/// A description over several lines becomes one row.
std::vector<SnippetRow> withJoinedProse(const std::vector<SnippetRow>& rows);
/// Descriptions of more than two lines of so many columns end in "… 140 words". Of one that differs
/// only what stands around the difference is left.
void shortenProse(std::vector<SnippetRow>& rows, int columns);

} // namespace ui
