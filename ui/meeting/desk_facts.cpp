// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_facts.h"

#include "ui/meeting/desk_agenda_rows.h"
#include "ui/models/change_words.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(ui::DeskText)
};

/// "olena@acme.example until 2027-02-01"
QString errandText(const std::string& owner, const std::string& due)
{
    if (owner.empty())
        return due.empty() ? QString() : DeskText::tr("until %1").arg(toShown(due));
    return due.empty() ? toShown(owner) : DeskText::tr("%1 until %2").arg(toShown(owner), toShown(due));
}

QString headlineAt(const MeetingState& state, const std::string& place)
{
    return headlineOf(*state.standing, {.places = {place}});
}

} // namespace

std::vector<Fact> changeFacts(const Standing& standing, const core::AgendaItem& item)
{
    std::vector<Fact> facts;
    for (const std::string& place : item.places) {
        const core::ReviewedFinding* change = standing.of(place);
        if (!change)
            continue;
        const core::Severity severity = change->finding->severity;
        const bool isDecided = change->state == core::DecisionState::Current;
        facts.push_back({.sign = isDecided ? QStringLiteral("✓") : severityGlyph(severity),
            .signWords = isDecided ? DeskText::tr("Decided") : severityWord(severity),
            .tone = toneOf(severity),
            .text = toShown(change->finding->message),
            .detail = whereabouts(*change->finding)});
    }
    return facts;
}

ParkingLot parkingLotOf(const MeetingState& state)
{
    ParkingLot lot;
    for (const core::ParkedChange& parked : state.meeting.parked) {
        if (parked.takenUpAt)
            continue;
        lot.places.push_back(parked.place);
        lot.facts.push_back({.sign = QStringLiteral("◔"),
            .signWords = DeskText::tr("Parked"),
            .tone = {},
            .text = headlineAt(state, parked.place),
            .detail = errandText(parked.owner, parked.due),
            .deed = DeskText::tr("Take up")});
    }
    return lot;
}

std::vector<Fact> actionFacts(const MeetingState& state)
{
    std::vector<Fact> facts;
    for (const core::MeetingAction& action : state.meeting.actions)
        facts.push_back({.sign = QStringLiteral("→"),
            .signWords = DeskText::tr("Action item"),
            .tone = {},
            .text = toShown(action.text),
            .detail = errandText(action.owner, action.due)});
    return facts;
}

std::vector<Fact> noteFacts(const MeetingState& state)
{
    std::vector<Fact> facts;
    for (const core::PublishedNote& note : state.meeting.notes) {
        if (note.place != state.place)
            continue;
        facts.push_back({.sign = QStringLiteral("”"),
            .signWords = DeskText::tr("Published"),
            .tone = {},
            .text = toShown(note.text),
            .detail = toShown(note.speaker)});
    }
    return facts;
}

QString positionText(const MeetingState& state)
{
    if (state.isAtSummary())
        return DeskText::tr("Summary");
    return DeskText::tr("%1 of %2").arg(state.current + 1).arg(state.agenda.size());
}

QString nextText(const MeetingState& state)
{
    if (state.isAtSummary())
        return {};
    const core::AgendaItem* next = state.nextItem();
    return next ? headlineOf(*state.standing, *next) : DeskText::tr("The summary");
}

QStringList peopleOf(const MeetingState& state)
{
    std::vector<core::Attendee> all = state.meeting.attendees;
    std::stable_partition(all.begin(), all.end(), [](const core::Attendee& who) { return who.isPresent; });
    QStringList people;
    for (const core::Attendee& who : all)
        people << toShown(who.name);
    return people;
}

} // namespace ui
