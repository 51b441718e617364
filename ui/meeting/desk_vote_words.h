// SPDX-License-Identifier: GPL-3.0-or-later
// What people would decide, in words: as a count, and person by person.
#pragma once

#include "core/review/meeting/votes.h"
#include "ui/card/fact_list.h"

#include <QString>

#include <vector>

namespace ui {

/// As the Stage counts them; "Nobody voted" where there is none.
QString votesText(const std::vector<core::Vote>& votes);
/// One fact for each voter.
std::vector<Fact> voteFacts(const std::vector<core::Vote>& votes);

} // namespace ui
