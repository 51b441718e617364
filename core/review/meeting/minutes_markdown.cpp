// SPDX-License-Identifier: Apache-2.0
#include "core/base/markdown.h"
#include "core/base/moment.h"
#include "core/compat/deceptive_text.h"
#include "core/review/meeting/meeting_minutes.h"

#include <string_view>

namespace core {

namespace {

constexpr std::int64_t Minute = 60;

std::string prose(std::string_view text)
{
    return markdownText(unmasked(text));
}

std::string pathOf(const MeetingMinutes& minutes, const std::string& place)
{
    const auto found = minutes.paths.find(place);
    return markdownCode(unmasked(found == minutes.paths.end() ? place : found->second));
}

/// " (ana, until 2026-12-01)"; nothing where nobody is named.
std::string errand(const std::string& owner, const std::string& due)
{
    if (owner.empty() && due.empty())
        return {};
    const std::string until = due.empty() ? std::string() : "until " + prose(due);
    return " (" + prose(owner) + (owner.empty() || due.empty() ? "" : ", ") + until + ")";
}

std::string headWords(const MeetingMinutes& minutes)
{
    const Meeting& meeting = minutes.meeting;
    std::string out = "# Minutes: " + prose(minutes.title.empty() ? minutes.review : minutes.title) + "\n\n";
    out += markdownCode(unmasked(minutes.baseline)) + " → " + markdownCode(unmasked(minutes.candidate))
        + ", review " + markdownCode(unmasked(minutes.review)) + ".\n";
    out += "Began " + isoMoment(meeting.startedAt) + " by " + prose(meeting.by) + ", "
        + (minutes.isOver() ? "took " : "goes on for ") + durationWords(minutes.duration) + " of "
        + durationWords(meeting.plan.timeBox) + ".\n";
    return out;
}

std::string attendeeWords(const MeetingMinutes& minutes)
{
    std::string out;
    for (const Attendee& attendee : minutes.meeting.attendees)
        out += "- " + prose(attendee.name) + (attendee.role.empty() ? "" : ", " + prose(attendee.role))
            + (attendee.isPresent ? "" : ", not there at the end") + "\n";
    return out;
}

std::string_view verdictInWords(const std::string& verdict)
{
    if (verdict == "accept-with-plan")
        return "accepted with a plan";
    if (verdict == "accept")
        return "accepted";
    return verdict == "reject" ? "rejected" : "deferred";
}

std::string planInWords(const Plan& plan)
{
    std::string out = "  - Plan: " + prose(plan.text) + errand(plan.owner, {});
    if (!plan.notBefore.empty())
        out += ", not before " + prose(plan.notBefore);
    if (!plan.link.empty())
        out += ", " + prose(plan.link);
    return out + "\n";
}

/// What makes a decision count for nothing by now.
std::string_view caveat(DecisionState state)
{
    if (state == DecisionState::Conflict)
        return "  - Somebody decided differently: it does not count until one agrees or is answered.\n";
    return state == DecisionState::Stale ? "  - The change says something else by now.\n" : "";
}

std::string decisionInWords(const MinutedDecision& made)
{
    const JournalEntry& decision = made.decision;
    std::string out = "- " + markdownCode(unmasked(made.path)) + " (" + made.severity + ") "
        + std::string(verdictInWords(decision.verdict)) + " by " + prose(decision.by);
    if (!decision.role.empty())
        out += " as " + prose(decision.role);
    if (!decision.due.empty())
        out += ", until " + prose(decision.due);
    out += made.seconds > 0 ? ", " + durationWords(made.seconds) + "\n" : "\n";
    if (!made.message.empty())
        out += "  - " + prose(made.message) + "\n";
    if (!decision.reason.empty())
        out += "  - Why: " + prose(decision.reason) + "\n";
    if (decision.plan)
        out += planInWords(*decision.plan);
    return out + std::string(caveat(made.state));
}

std::string decisionsInWords(const std::vector<MinutedDecision>& decisions)
{
    std::string out;
    for (const MinutedDecision& made : decisions)
        out += decisionInWords(made);
    return out;
}

std::string parkedInWords(const MeetingMinutes& minutes)
{
    std::string out;
    for (const MinutedParking& each : minutes.parked)
        out += "- " + pathOf(minutes, each.parked.place) + errand(each.parked.owner, each.parked.due) + "\n";
    return out;
}

std::string actionsInWords(const MeetingMinutes& minutes)
{
    std::string out;
    for (const MeetingAction& action : minutes.meeting.actions)
        out += "- " + prose(action.text) + errand(action.owner, action.due)
            + (action.place.empty() ? "" : ", on " + pathOf(minutes, action.place)) + "\n";
    return out;
}

std::string notesInWords(const MeetingMinutes& minutes)
{
    std::string out;
    for (const PublishedNote& note : minutes.meeting.notes)
        out += "- " + prose(note.speaker) + (note.place.empty() ? "" : " on " + pathOf(minutes, note.place))
            + ": " + prose(note.text) + "\n";
    return out;
}

/// What there is nothing of is left out.
std::string sectionWords(std::string_view title, const std::string& lines)
{
    return lines.empty() ? std::string() : "\n## " + std::string(title) + "\n\n" + lines;
}

} // namespace

std::string durationWords(std::int64_t seconds)
{
    const std::string rest = std::to_string(seconds % Minute) + " s";
    if (seconds < Minute)
        return rest;
    const std::string minutes = std::to_string(seconds / Minute) + " min";
    return seconds % Minute == 0 ? minutes : minutes + " " + rest;
}

std::string minutesMarkdown(const MeetingMinutes& minutes)
{
    std::string out = headWords(minutes);
    out += sectionWords("Attendees", attendeeWords(minutes));
    out += sectionWords("Accepted", decisionsInWords(minutes.accepted));
    out += sectionWords("Rejected", decisionsInWords(minutes.rejected));
    out += sectionWords("Deferred", decisionsInWords(minutes.deferred));
    out += sectionWords("Parked", parkedInWords(minutes));
    out += sectionWords("Actions", actionsInWords(minutes));
    out += sectionWords("Notes", notesInWords(minutes));
    out += "\nLeft undecided of what breaks or is risky: " + std::to_string(minutes.undecided) + ".\n";
    return out;
}

} // namespace core
