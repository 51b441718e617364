// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting came to, as values to be listed.
#pragma once

#include "core/review/meeting/meeting_minutes.h"
#include "ui/card/fact_list.h"

#include <QString>

#include <vector>

namespace ui {

struct SummarySection {
    QString title;
    std::vector<Fact> facts;
};

/// "All 7 decided in 18 min, 1 parked."
QString summaryTitle(const core::MeetingMinutes& minutes);
/// What was decided and what is left, of all sections, for a list of its own.
std::vector<Fact> outcomeFacts(const core::MeetingMinutes& minutes);
/// What there is nothing of is left out.
std::vector<SummarySection> summarySections(const core::MeetingMinutes& minutes);

} // namespace ui
