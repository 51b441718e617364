// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_run.h"

#include "ui/text.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int AdvanceAfterMs = 600;
constexpr int ASecondMs = 1000;
/// Seconds, as long as an interruption may be that nobody left the room for. A busy machine takes less.
constexpr std::int64_t LongestBetweenBeats = std::int64_t {15} * 60;

std::optional<core::Meeting> meetingWith(const std::string& id, const core::Journals& journals)
{
    std::vector<core::Meeting> meetings = core::meetingsOf(journals);
    const auto found = std::ranges::find(meetings, id, &core::Meeting::id);
    return found == meetings.end() ? std::optional<core::Meeting>() : std::move(*found);
}

/// Whoever comes in late finds what was decided before behind them.
std::size_t firstItem(const std::vector<core::AgendaItem>& agenda)
{
    return agenda.empty() || !agenda.front().isDone ? 0 : core::openItemAfter(agenda, 0);
}

/// Where the Stage is. When what was shown is no longer found, what took its place is.
std::size_t currentOn(
    const std::vector<core::AgendaItem>& agenda, const core::Meeting& meeting, const MeetingState* before)
{
    const core::ShownItem* shown = meeting.current();
    const std::size_t index = shown ? core::indexOf(agenda, *shown) : 0;
    if (index < agenda.size() || !shown || shown->card == core::SummaryCard)
        return index;
    return std::min(before ? before->current : 0, agenda.size());
}

void addAttendee(std::vector<core::Attendee>& attendees, const std::string& name, const std::string& role)
{
    const auto known = std::ranges::find(attendees, name, &core::Attendee::name);
    if (known == attendees.end())
        attendees.push_back({name, role, true});
    else if (!role.empty() && known->role.find(role) == std::string::npos)
        known->role += (known->role.empty() ? "" : ", ") + role;
}

} // namespace

const core::AgendaItem* MeetingState::nextItem() const
{
    const std::size_t next = core::itemAfter(agenda, current);
    return next < agenda.size() ? &agenda[next] : nullptr;
}

MeetingRun::MeetingRun(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_notes(workspace.surroundings().stateFolder.empty()
              ? std::filesystem::path()
              : workspace.surroundings().stateFolder / "meetings")
{
    m_advance.setObjectName("advance");
    m_advance.setParent(this);
    m_advance.setSingleShot(true);
    m_advance.setInterval(AdvanceAfterMs);
    m_second.setObjectName("second");
    m_second.setParent(this);
    m_second.setInterval(ASecondMs);
    connect(&m_advance, &QTimer::timeout, this, &MeetingRun::leadOn);
    connect(&m_second, &QTimer::timeout, this, &MeetingRun::beat);
    connect(&workspace, &Workspace::standingChanged, this, &MeetingRun::takeStanding);
    connect(&workspace.statements(), &Statements::decided, this, &MeetingRun::leadOnSoon);
    connect(&workspace.statements(), &Statements::said, this, &MeetingRun::said);
    connect(&m_notes, &PrivateNotes::changed, this, &MeetingRun::notesChanged);
    connect(&m_notes, &PrivateNotes::failed, &workspace, &Workspace::failed);
}

MeetingRun::~MeetingRun() = default;

bool MeetingRun::canResume() const
{
    return !isRunning() && m_workspace.standing()
        && core::openMeeting(m_workspace.statements().desk().journals).has_value();
}

std::int64_t MeetingRun::now() const
{
    return secondsNow(m_workspace.surroundings());
}

MeetingClock MeetingRun::clock() const
{
    if (!isRunning())
        return {};
    const core::Meeting& meeting = m_state->meeting;
    const std::int64_t sinceStart = meeting.duration(now());
    const core::AgendaItem* item = m_state->item();
    return {sinceStart, meeting.plan.timeBox - sinceStart, item ? meeting.secondsOn(item->shown(), now()) : 0,
        item ? item->shareSeconds : 0};
}

void MeetingRun::setClockShown(const QObject* by, bool isShown)
{
    if (isShown)
        m_clockFaces.insert(by);
    else
        m_clockFaces.erase(by);
}

void MeetingRun::keepTime()
{
    if (!isRunning())
        return m_second.stop();
    if (m_second.isActive())
        return;
    m_lastBeat = now();
    m_second.start();
}

/// Who comes back after a night goes on with the meeting as after a crash: by showing again what was shown.
void MeetingRun::beat()
{
    const bool hasSlept = now() - std::exchange(m_lastBeat, now()) > LongestBetweenBeats;
    if (const core::ShownItem* shown = m_state->meeting.current(); shown && hasSlept)
        writeShown(*shown);
    if (!m_clockFaces.empty())
        emit clockChanged();
}

core::MeetingPlan MeetingRun::proposedPlan() const
{
    core::MeetingPlan plan;
    const std::shared_ptr<const Standing>& standing = m_workspace.standing();
    if (!standing)
        return plan;
    if (!standing->principal.empty())
        addAttendee(plan.attendees, standing->principal, {});
    for (const core::RoleSetting& role : standing->study->check.policy.roles)
        for (const std::string& person : role.people)
            addAttendee(plan.attendees, person, role.role);
    for (const core::JournalEntry& entry : standing->journals.entries)
        if (entry.kind == core::EntryKind::Vote)
            addAttendee(plan.attendees, entry.of.empty() ? entry.by : entry.of, {});
    return plan;
}

void MeetingRun::start(const core::MeetingPlan& plan)
{
    if (isRunning() || !m_workspace.standing())
        return;
    core::JournalEntry start;
    start.mark = "start";
    start.value = core::planJson(plan);
    if (const std::string id = record(std::move(start)); !id.empty())
        begin(id);
}

void MeetingRun::resume()
{
    if (!canResume())
        return;
    begin(core::openMeeting(m_workspace.statements().desk().journals)->id);
}

void MeetingRun::begin(const std::string& id)
{
    m_workspace.statements().setMeeting(id);
    m_notes.open(id);
    refresh(*meetingWith(id, m_workspace.statements().desk().journals));
    if (const core::ShownItem* left = m_state->meeting.current()) {
        writeShown(*left);
        m_workspace.select(m_state->place);
    } else {
        show(firstItem(m_state->agenda));
    }
    keepTime();
}

void MeetingRun::end()
{
    if (!isRunning())
        return;
    core::JournalEntry end;
    end.mark = "end";
    record(std::move(end));
    leave();
    emit ended();
}

/// The meeting goes on or not; it does not here.
void MeetingRun::leave()
{
    m_advance.stop();
    setBlank(false);
    m_workspace.statements().setMeeting({});
    m_state.reset();
    m_lastSettled.reset();
    keepTime();
    emit stateChanged(nullptr);
}

void MeetingRun::takeStanding()
{
    if (!isRunning())
        return;
    auto meeting = m_workspace.standing()
        ? meetingWith(m_state->meeting.id, m_workspace.statements().desk().journals)
        : std::nullopt;
    const bool isOver = meeting && meeting->endedAt;
    if (!meeting || isOver) {
        leave();
        if (isOver)
            emit ended();
        return;
    }
    refresh(std::move(*meeting));
    returnToWhatWasTakenBack();
}

void MeetingRun::refresh()
{
    refresh(*meetingWith(m_state->meeting.id, m_workspace.statements().desk().journals));
}

void MeetingRun::refresh(core::Meeting meeting)
{
    auto state = std::make_shared<MeetingState>();
    state->standing = m_workspace.standing();
    state->agenda = core::agendaOf(state->standing->study->check, state->standing->review,
        m_workspace.statements().desk().journals, meeting);
    state->current = currentOn(state->agenda, meeting, m_state.get());
    if (const core::AgendaItem* item = state->item())
        state->place = item->shown().place;
    state->meeting = std::move(meeting);
    m_state = std::move(state);
    emit stateChanged(m_state);
}

std::optional<core::MeetingMinutes> MeetingRun::minutes() const
{
    if (!isRunning())
        return {};
    return core::minutesOf(
        m_state->standing->review, m_workspace.statements().desk().journals, m_state->meeting, now());
}

} // namespace ui
