// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists beside the Desk's card say, as values.
#pragma once

#include "ui/card/fact_list.h"
#include "ui/meeting/meeting_run.h"

#include <QStringList>

#include <string>
#include <vector>

namespace ui {

/// The changes that one card stands for.
std::vector<Fact> changeFacts(const Standing& standing, const core::AgendaItem& item);

/// The place of each fact, in their order.
struct ParkingLot {
    std::vector<Fact> facts;
    std::vector<std::string> places;
};

/// What is parked, with a way to take it up again; a park that was answered is left out.
ParkingLot parkingLotOf(const MeetingState& state);
std::vector<Fact> actionFacts(const MeetingState& state);
/// What was published on the change in front.
std::vector<Fact> noteFacts(const MeetingState& state);
/// "3 of 7"; the summary has no number.
QString positionText(const MeetingState& state);
/// What comes next; empty while nothing runs.
QString nextText(const MeetingState& state);
/// Who may be named: those in the room first.
QStringList peopleOf(const MeetingState& state);

} // namespace ui
