// SPDX-License-Identifier: Apache-2.0
#include "core/review/meeting/meeting_minutes.h"

#include "core/review/standing_entries.h"

#include <algorithm>

namespace core {

namespace {

const ReviewedFinding* reviewedAt(const Review& review, const std::string& place)
{
    const auto found = std::ranges::find_if(
        review.findings, [&](const ReviewedFinding& reviewed) { return reviewed.finding->place == place; });
    return found == review.findings.end() ? nullptr : &*found;
}

MinutedDecision minuted(const JournalEntry& decision, const Review& review, std::int64_t seconds)
{
    MinutedDecision made;
    made.decision = decision;
    made.seconds = seconds;
    if (const ReviewedFinding* reviewed = reviewedAt(review, decision.place)) {
        made.path = reviewed->finding->path;
        made.message = reviewed->finding->message;
        made.severity = severityName(reviewed->finding->severity);
        made.state = isAbout(decision, *reviewed->finding) ? reviewed->state : DecisionState::Stale;
    } else if (decision.seen) {
        made.path = decision.seen->path;
        made.severity = decision.seen->severity;
        made.state = DecisionState::Stale;
    }
    return made;
}

/// The others were shown on the card of all of their kind.
std::int64_t secondsOnPlace(const Meeting& meeting, const std::string& place, std::int64_t now)
{
    return meeting.secondsOn({place}, now);
}

void takeDecisions(MeetingMinutes& minutes, const Review& review, const Journals& journals, std::int64_t now)
{
    for (const JournalEntry* entry : StandingEntries(journals.entries).decisions()) {
        if (entry->meeting != minutes.meeting.id)
            continue;
        auto& list = entry->verdict == "reject" ? minutes.rejected
            : entry->verdict == "defer"         ? minutes.deferred
                                                : minutes.accepted;
        list.push_back(minuted(*entry, review, secondsOnPlace(minutes.meeting, entry->place, now)));
    }
}

/// What was parked and then decided after all is decided.
void takeParked(MeetingMinutes& minutes, const Review& review, std::int64_t now)
{
    for (const ParkedChange& parked : minutes.meeting.parked) {
        const ReviewedFinding* reviewed = reviewedAt(review, parked.place);
        if (parked.takenUpAt || (reviewed && reviewed->state == DecisionState::Current))
            continue;
        minutes.parked.push_back({parked, reviewed ? reviewed->finding->path : std::string(),
            secondsOnPlace(minutes.meeting, parked.place, now)});
    }
}

void takeItems(MeetingMinutes& minutes, std::int64_t now)
{
    for (const ShownItem& shown : minutes.meeting.shown) {
        const bool isKnown = std::ranges::any_of(
            minutes.items, [&](const MinutedItem& item) { return item.shown.isSame(shown); });
        if (!isKnown && shown.card != SummaryCard)
            minutes.items.push_back({shown, minutes.meeting.secondsOn(shown, now)});
    }
}

void takePaths(MeetingMinutes& minutes, const Review& review, const Journals& journals)
{
    for (const JournalEntry& entry : journals.entries)
        if (entry.seen)
            minutes.paths[entry.place] = entry.seen->path;
    for (const ReviewedFinding& reviewed : review.findings)
        minutes.paths[reviewed.finding->place] = reviewed.finding->path;
}

bool isLeft(const ReviewedFinding& reviewed)
{
    return reviewed.state != DecisionState::Current && reviewed.finding->severity >= Severity::Risky;
}

} // namespace

MeetingMinutes minutesOf(
    const Review& review, const Journals& journals, const Meeting& meeting, std::int64_t now)
{
    MeetingMinutes minutes;
    minutes.review = review.id;
    minutes.title = review.title;
    minutes.baseline = review.baseline;
    minutes.candidate = review.candidate;
    minutes.meeting = meeting;
    minutes.duration = meeting.duration(now);
    takeItems(minutes, now);
    takePaths(minutes, review, journals);
    takeDecisions(minutes, review, journals, now);
    takeParked(minutes, review, now);
    minutes.undecided = static_cast<std::size_t>(std::ranges::count_if(review.findings, isLeft));
    return minutes;
}

} // namespace core
