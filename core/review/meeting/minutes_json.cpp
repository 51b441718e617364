// SPDX-License-Identifier: Apache-2.0
#include "core/base/moment.h"
#include "core/document/json/json_writer.h"
#include "core/review/meeting/meeting_minutes.h"

#include <algorithm>

namespace core {

namespace {

void writeSeconds(JsonWriter& out, std::string_view name, std::int64_t seconds)
{
    out.member(name, static_cast<std::uint64_t>(std::max<std::int64_t>(0, seconds)));
}

/// What is empty is left out.
void writeWords(JsonWriter& out, std::string_view name, const std::string& text)
{
    if (!text.empty())
        out.member(name, text);
}

template <class Each, class Write>
void writeList(JsonWriter& out, std::string_view name, const std::vector<Each>& all, const Write& write)
{
    out.key(name);
    out.openSequence();
    for (const Each& each : all) {
        out.openMap();
        write(each);
        out.close();
    }
    out.close();
}

class MinutesWriter {
public:
    explicit MinutesWriter(const MeetingMinutes& minutes)
        : m_minutes(minutes)
        , m_out(2)
    {
    }

    std::string write()
    {
        m_out.openMap();
        writeHead();
        writeList(m_out, "attendees", m_minutes.meeting.attendees, [&](const Attendee& attendee) {
            m_out.member("name", attendee.name);
            writeWords(m_out, "role", attendee.role);
            m_out.flag("isPresent", attendee.isPresent);
        });
        writeDecisions("accepted", m_minutes.accepted);
        writeDecisions("rejected", m_minutes.rejected);
        writeDecisions("deferred", m_minutes.deferred);
        writeWhatIsLeft();
        m_out.close();
        return m_out.take();
    }

private:
    void writeHead()
    {
        const Meeting& meeting = m_minutes.meeting;
        m_out.member("schema", "countersign.minutes/1");
        m_out.member("review", m_minutes.review);
        m_out.member("title", m_minutes.title);
        m_out.member("baseline", m_minutes.baseline);
        m_out.member("candidate", m_minutes.candidate);
        m_out.member("meeting", meeting.id);
        m_out.member("by", meeting.by);
        m_out.member("startedAt", isoMoment(meeting.startedAt));
        if (meeting.endedAt)
            m_out.member("endedAt", isoMoment(*meeting.endedAt));
        writeSeconds(m_out, "seconds", m_minutes.duration);
        writeSeconds(m_out, "timeBox", meeting.plan.timeBox);
    }

    void writeDecisions(std::string_view name, const std::vector<MinutedDecision>& decisions)
    {
        writeList(m_out, name, decisions, [&](const MinutedDecision& made) {
            m_out.member("path", made.path);
            writeWords(m_out, "message", made.message);
            writeWords(m_out, "severity", made.severity);
            m_out.member("state", decisionStateName(made.state));
            writeSeconds(m_out, "seconds", made.seconds);
            m_out.key("decision");
            m_out.literal(made.decision.raw.empty() ? journalLine(made.decision) : made.decision.raw);
        });
    }

    /// A change by its place and, where anybody knows it, its path.
    void writePlace(const std::string& place)
    {
        writeWords(m_out, "place", place);
        if (const auto found = m_minutes.paths.find(place); found != m_minutes.paths.end())
            writeWords(m_out, "path", found->second);
    }

    void writeWhatIsLeft()
    {
        writeList(m_out, "parked", m_minutes.parked, [&](const MinutedParking& each) {
            writePlace(each.parked.place);
            writeWords(m_out, "owner", each.parked.owner);
            writeWords(m_out, "due", each.parked.due);
            m_out.member("by", each.parked.by);
            writeSeconds(m_out, "seconds", each.seconds);
        });
        writeList(m_out, "actions", m_minutes.meeting.actions, [&](const MeetingAction& action) {
            m_out.member("text", action.text);
            writeWords(m_out, "owner", action.owner);
            writeWords(m_out, "due", action.due);
            writePlace(action.place);
            m_out.member("by", action.by);
        });
        writeList(m_out, "notes", m_minutes.meeting.notes, [&](const PublishedNote& note) {
            m_out.member("text", note.text);
            m_out.member("speaker", note.speaker);
            writePlace(note.place);
            m_out.member("by", note.by);
        });
        writeList(m_out, "items", m_minutes.items, [&](const MinutedItem& item) {
            writeWords(m_out, "card", item.shown.card);
            writePlace(item.shown.place);
            writeSeconds(m_out, "seconds", item.seconds);
        });
        m_out.member("undecided", static_cast<std::uint64_t>(m_minutes.undecided));
    }

    const MeetingMinutes& m_minutes;
    JsonWriter m_out;
};

} // namespace

std::string minutesJson(const MeetingMinutes& minutes)
{
    return MinutesWriter(minutes).write();
}

} // namespace core
