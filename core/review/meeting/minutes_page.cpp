// SPDX-License-Identifier: Apache-2.0
#include "core/base/markdown.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/compat/deceptive_text.h"
#include "core/review/meeting/meeting_minutes.h"

#include <string_view>

namespace core {

namespace {

constexpr std::int64_t Minute = 60;

/// How foreign words and headings stand on a page.
struct PageStyle {
    std::string (*prose)(std::string_view text);
    std::string (*code)(std::string_view text);
    std::string_view title;
    std::string_view heading;
    std::string_view behindHeading;
};

constexpr PageStyle MarkdownStyle {markdownText, markdownCode, "# ", "## ", "\n\n"};
constexpr PageStyle TextStyle {escapedForTerminal, escapedForTerminal, "", "", "\n"};

std::string_view verdictInWords(const std::string& verdict)
{
    if (verdict == "accept-with-plan")
        return "accepted with a plan";
    if (verdict == "accept")
        return "accepted";
    return verdict == "reject" ? "rejected" : "deferred";
}

/// What makes a decision count for nothing by now.
std::string_view caveat(DecisionState state)
{
    if (state == DecisionState::Conflict)
        return "  - Somebody decided differently: it does not count until one agrees or is answered.\n";
    return state == DecisionState::Stale ? "  - The change says something else by now.\n" : "";
}

class MinutesPage {
public:
    MinutesPage(const MeetingMinutes& minutes, const PageStyle& style)
        : m_minutes(minutes)
        , m_style(style)
    {
    }

    std::string write() const
    {
        return head() + section("Attendees", attendees()) + section("Accepted", decisions(m_minutes.accepted))
            + section("Rejected", decisions(m_minutes.rejected))
            + section("Deferred", decisions(m_minutes.deferred)) + section("Parked", parked())
            + section("Actions", actions()) + section("Notes", notes())
            + "\nLeft undecided of what breaks or is risky: " + std::to_string(m_minutes.undecided) + ".\n";
    }

private:
    std::string prose(std::string_view text) const { return m_style.prose(unmasked(text)); }
    std::string code(std::string_view text) const { return m_style.code(unmasked(text)); }

    std::string pathOf(const std::string& place) const
    {
        const auto found = m_minutes.paths.find(place);
        return code(found == m_minutes.paths.end() ? place : found->second);
    }

    /// " (ana, until 2026-12-01)"; nothing where nobody is named.
    std::string errand(const std::string& owner, const std::string& due) const
    {
        if (owner.empty() && due.empty())
            return {};
        const std::string until = due.empty() ? std::string() : "until " + prose(due);
        return " (" + prose(owner) + (owner.empty() || due.empty() ? "" : ", ") + until + ")";
    }

    std::string head() const
    {
        const Meeting& meeting = m_minutes.meeting;
        std::string out(m_style.title);
        out += "Minutes: " + prose(m_minutes.title.empty() ? m_minutes.review : m_minutes.title) + "\n\n";
        out += code(m_minutes.baseline) + " → " + code(m_minutes.candidate) + ", review "
            + code(m_minutes.review) + ".\n";
        out += "Began " + isoMoment(meeting.startedAt) + " by " + prose(meeting.by) + ", "
            + (m_minutes.isOver() ? "took " : "goes on for ") + durationWords(m_minutes.duration) + " of "
            + durationWords(meeting.plan.timeBox) + ".\n";
        return out;
    }

    std::string attendees() const
    {
        std::string out;
        for (const Attendee& attendee : m_minutes.meeting.attendees)
            out += "- " + prose(attendee.name) + (attendee.role.empty() ? "" : ", " + prose(attendee.role))
                + (attendee.isPresent ? "" : ", not there at the end") + "\n";
        return out;
    }

    std::string plan(const Plan& plan) const
    {
        std::string out = "  - Plan: " + prose(plan.text) + errand(plan.owner, {});
        if (!plan.notBefore.empty())
            out += ", not before " + prose(plan.notBefore);
        if (!plan.link.empty())
            out += ", " + prose(plan.link);
        return out + "\n";
    }

    std::string decision(const MinutedDecision& made) const
    {
        const JournalEntry& entry = made.decision;
        std::string out = "- " + code(made.path) + " (" + prose(made.severity) + ") "
            + std::string(verdictInWords(entry.verdict)) + " by " + prose(entry.by);
        if (!entry.role.empty())
            out += " as " + prose(entry.role);
        if (!entry.due.empty())
            out += ", until " + prose(entry.due);
        out += made.seconds > 0 ? ", " + durationWords(made.seconds) + "\n" : "\n";
        if (!made.message.empty())
            out += "  - " + prose(made.message) + "\n";
        if (!entry.reason.empty())
            out += "  - Why: " + prose(entry.reason) + "\n";
        if (entry.plan)
            out += plan(*entry.plan);
        return out + std::string(caveat(made.state));
    }

    std::string decisions(const std::vector<MinutedDecision>& all) const
    {
        std::string out;
        for (const MinutedDecision& made : all)
            out += decision(made);
        return out;
    }

    std::string parked() const
    {
        std::string out;
        for (const MinutedParking& each : m_minutes.parked)
            out += "- " + pathOf(each.parked.place) + errand(each.parked.owner, each.parked.due) + "\n";
        return out;
    }

    std::string actions() const
    {
        std::string out;
        for (const MeetingAction& action : m_minutes.meeting.actions)
            out += "- " + prose(action.text) + errand(action.owner, action.due)
                + (action.place.empty() ? "" : ", on " + pathOf(action.place)) + "\n";
        return out;
    }

    std::string notes() const
    {
        std::string out;
        for (const PublishedNote& note : m_minutes.meeting.notes)
            out += "- " + prose(note.speaker) + (note.place.empty() ? "" : " on " + pathOf(note.place)) + ": "
                + prose(note.text) + "\n";
        return out;
    }

    /// What there is nothing of is left out.
    std::string section(std::string_view title, const std::string& lines) const
    {
        if (lines.empty())
            return {};
        return "\n" + std::string(m_style.heading) + std::string(title) + std::string(m_style.behindHeading)
            + lines;
    }

    const MeetingMinutes& m_minutes;
    const PageStyle& m_style;
};

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
    return MinutesPage(minutes, MarkdownStyle).write();
}

std::string minutesText(const MeetingMinutes& minutes)
{
    return MinutesPage(minutes, TextStyle).write();
}

} // namespace core
