// SPDX-License-Identifier: Apache-2.0
#include "core/review/meeting/meeting.h"

#include "core/base/moment.h"
#include "core/review/standing_entries.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// Whoever comes back sooner never left the room: a program that is killed, a machine that starts anew.
constexpr std::int64_t LongestInterruption = 15 * 60;

/// Nobody says when, so it was before all that has a time.
std::int64_t momentOf(const JournalEntry& entry)
{
    return momentFromIso(entry.at).value_or(0);
}

void takeStart(Meeting& meeting, const JournalEntry& entry)
{
    meeting.id = entry.uuid;
    meeting.by = entry.by;
    meeting.startedAt = momentOf(entry);
    meeting.plan = readPlan(entry.value);
    meeting.attendees = meeting.plan.attendees;
}

void takePresence(Meeting& meeting, const JournalEntry& entry)
{
    const bool isPresent = entry.mark == "attend";
    const auto known = std::ranges::find(meeting.attendees, entry.text, &Attendee::name);
    if (known == meeting.attendees.end()) {
        meeting.attendees.push_back({entry.text, entry.role, isPresent});
        return;
    }
    known->isPresent = isPresent;
    if (!entry.role.empty())
        known->role = entry.role;
}

/// A card of a later version leads to nothing that is known here: it counts as the summary.
ShownItem shownBy(const JournalEntry& entry)
{
    ShownItem shown {entry.place, {}, momentOf(entry)};
    if (shown.place.empty()) {
        const auto* const card = std::ranges::find(MeetingCards, entry.field);
        shown.card = card == std::end(MeetingCards) ? SummaryCard : *card;
    }
    return shown;
}

void takeShown(Meeting& meeting, const JournalEntry& entry)
{
    ShownItem shown = shownBy(entry);
    if (!meeting.current() || !meeting.current()->isSame(shown))
        meeting.shown.push_back(std::move(shown));
}

/// Who parks a change again means the last time.
void takeParking(Meeting& meeting, const JournalEntry& entry)
{
    std::erase_if(meeting.parked, [&](const ParkedChange& each) {
        return each.place == entry.place && each.by == entry.by && !each.takenUpAt;
    });
    meeting.parked.push_back({entry.place, entry.owner, entry.due, entry.by, momentOf(entry), {}});
}

void takeUp(Meeting& meeting, const JournalEntry& entry)
{
    for (ParkedChange& parked : meeting.parked)
        if (parked.place == entry.place && !parked.takenUpAt)
            parked.takenUpAt = momentOf(entry);
}

void takeMark(Meeting& meeting, const JournalEntry& entry)
{
    const std::int64_t at = momentOf(entry);
    if (entry.mark == "attend" || entry.mark == "leave")
        takePresence(meeting, entry);
    else if (entry.mark == "show")
        takeShown(meeting, entry);
    else if (entry.mark == "park")
        takeParking(meeting, entry);
    else if (entry.mark == "take-up")
        takeUp(meeting, entry);
    else if (entry.mark == "note")
        meeting.notes.push_back(
            {entry.place, entry.text, entry.of.empty() ? entry.by : entry.of, entry.by, at});
    else if (entry.mark == "action")
        meeting.actions.push_back({entry.place, entry.text, entry.owner, entry.due, entry.by, at});
    else if (entry.mark == "end" && !meeting.endedAt)
        meeting.endedAt = at;
}

/// What was shown already is shown anew by whoever goes on with a meeting that was left.
bool isResumption(const Meeting& meeting, const JournalEntry& entry)
{
    return entry.mark == "show" && meeting.current() && meeting.current()->isSame(shownBy(entry));
}

void takeBreak(Meeting& meeting, const JournalEntry& resumption, const Journals& journals)
{
    const std::int64_t until = momentOf(resumption);
    std::int64_t from = meeting.startedAt;
    for (const JournalEntry& entry : journals.entries)
        if (entry.meeting == meeting.id && momentOf(entry) < until)
            from = std::max(from, momentOf(entry));
    if (until - from > LongestInterruption)
        meeting.breaks.push_back({from, until});
}

} // namespace

std::int64_t Meeting::secondsBetween(std::int64_t from, std::int64_t until) const
{
    std::int64_t seconds = until - from;
    for (const MeetingBreak& each : breaks)
        seconds -= std::max<std::int64_t>(0, std::min(until, each.until) - std::max(from, each.from));
    return std::max<std::int64_t>(0, seconds);
}

std::int64_t Meeting::duration(std::int64_t now) const
{
    return secondsBetween(startedAt, endedAt.value_or(now));
}

std::int64_t Meeting::secondsOn(const ShownItem& item, std::int64_t now) const
{
    std::int64_t seconds = 0;
    for (std::size_t turn = 0; turn < shown.size(); ++turn) {
        const std::int64_t until = turn + 1 < shown.size() ? shown[turn + 1].at : endedAt.value_or(now);
        if (shown[turn].isSame(item))
            seconds += secondsBetween(shown[turn].at, until);
    }
    return seconds;
}

bool Meeting::isParked(std::string_view place) const
{
    return std::ranges::any_of(
        parked, [&](const ParkedChange& each) { return each.place == place && !each.takenUpAt; });
}

std::vector<Meeting> meetingsOf(const Journals& journals)
{
    const std::vector<const JournalEntry*> marks = StandingEntries(journals.entries).of(EntryKind::Meeting);
    std::vector<Meeting> meetings;
    for (const JournalEntry* entry : marks)
        if (entry->mark == "start")
            takeStart(meetings.emplace_back(), *entry);
    // Clocks of two machines differ: a line may be dated before the start it belongs to.
    for (const JournalEntry* entry : marks) {
        const auto meeting = std::ranges::find(meetings, entry->meeting, &Meeting::id);
        if (meeting == meetings.end() || entry->mark == "start")
            continue;
        if (isResumption(*meeting, *entry))
            takeBreak(*meeting, *entry, journals);
        takeMark(*meeting, *entry);
    }
    return meetings;
}

std::optional<Meeting> openMeeting(const Journals& journals)
{
    std::vector<Meeting> meetings = meetingsOf(journals);
    if (meetings.empty() || meetings.back().endedAt)
        return {};
    return std::move(meetings.back());
}

} // namespace core
