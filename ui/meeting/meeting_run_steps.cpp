// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in a meeting.
#include "ui/meeting/meeting_run.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const core::ShownItem Summary {{}, std::string(core::SummaryCard)};

core::ShownItem itemAt(const MeetingState& state, std::size_t index)
{
    return index < state.agenda.size() ? state.agenda[index].shown() : Summary;
}

/// Of the card of all safe changes, those that are left; all of them when none is, to take it back.
std::vector<std::string> placesToDecide(const core::AgendaItem& item, const Standing& standing)
{
    std::vector<std::string> left;
    for (const std::string& place : item.places)
        if (const auto* reviewed = standing.of(place);
            reviewed && reviewed->state != core::DecisionState::Current)
            left.push_back(place);
    return left.empty() ? item.places : left;
}

bool breaksSomebody(const core::AgendaItem& item, const Study& study)
{
    return std::ranges::any_of(item.places, [&](const std::string& place) {
        const ChangeRef change = study.change(place);
        return change && change.finding->severity == core::Severity::Breaking;
    });
}

/// Those of others that say something else: the room has heard them, and answers.
std::vector<std::string> contraryDecisions(
    const std::vector<std::string>& places, const std::string& verdict, const Standing& standing)
{
    std::vector<std::string> uuids;
    for (const std::string& place : places)
        if (const core::ReviewedFinding* reviewed = standing.of(place))
            for (const core::JournalEntry& decision : reviewed->decisions)
                if (decision.by != standing.principal && decision.verdict != verdict
                    && core::isAbout(decision, *reviewed->finding))
                    uuids.push_back(decision.uuid);
    return uuids;
}

} // namespace

/// Empty: it could not be written down.
std::string MeetingRun::record(core::JournalEntry mark, const QString& name)
{
    mark.kind = core::EntryKind::Meeting;
    if (isRunning())
        mark.meeting = m_state->meeting.id;
    return m_workspace.statements().record(std::move(mark), name);
}

void MeetingRun::next()
{
    if (isRunning())
        show(core::itemAfter(m_state->agenda, m_state->current));
}

void MeetingRun::previous()
{
    if (isRunning())
        show(core::itemBefore(m_state->agenda, m_state->current));
}

void MeetingRun::show(std::size_t index)
{
    if (isRunning())
        showItem(itemAt(*m_state, index));
}

/// Again, where a meeting is gone on with: the time while nobody was there does not count.
void MeetingRun::writeShown(core::ShownItem item)
{
    core::JournalEntry mark;
    mark.mark = "show";
    mark.place = std::move(item.place);
    mark.field = std::move(item.card);
    record(std::move(mark));
    refresh();
}

void MeetingRun::showItem(const core::ShownItem& item)
{
    m_advance.stop();
    const core::ShownItem* current = m_state->meeting.current();
    if (!current || !current->isSame(item))
        writeShown(item);
    if (!m_state->place.empty())
        m_workspace.select(m_state->place);
}

void MeetingRun::decide(const Decision& decision)
{
    const core::AgendaItem* item = isRunning() ? m_state->item() : nullptr;
    if (!item)
        return;
    // Held fast: what is taken up again makes another state.
    const std::shared_ptr<const MeetingState> state = m_state;
    if (decision.verdict == core::DecisionVerdicts[0] && breaksSomebody(*item, *state->standing->study)) {
        emit said(tr("What breaks consumers is accepted with a plan only."));
        return;
    }
    if (item->isParked)
        takeUp(item->places.front());
    const std::vector<std::string> places = placesToDecide(*item, *state->standing);
    Decision answer = decision;
    answer.settles = contraryDecisions(places, decision.verdict, *state->standing);
    m_workspace.statements().decide(places, answer);
}

void MeetingRun::keepDecision()
{
    if (!isRunning() || m_state->place.empty())
        return;
    m_workspace.statements().keepDecision(m_state->place);
    leadOnSoon();
}

void MeetingRun::leadOnSoon()
{
    const core::AgendaItem* item = isRunning() ? m_state->item() : nullptr;
    if (!item || !item->isDone)
        return;
    const core::JournalEntry& last = m_workspace.statements().desk().journals.entries.back();
    if (std::ranges::find(item->places, last.place) == item->places.end())
        return;
    m_lastSettled = item->shown();
    m_advance.start();
}

void MeetingRun::leadOn()
{
    if (isRunning())
        show(core::openItemAfter(m_state->agenda, m_state->current));
}

/// Others may take back what they like without leading the room about.
void MeetingRun::returnToWhatWasTakenBack()
{
    const std::size_t index = m_lastSettled ? core::indexOf(m_state->agenda, *m_lastSettled) : 0;
    if (!m_lastSettled || index >= m_state->agenda.size())
        return;
    const core::JournalEntry& last = m_workspace.statements().desk().journals.entries.back();
    const bool isOwn = last.kind == core::EntryKind::Withdraw && last.by == m_state->standing->principal;
    if (!isOwn || m_state->agenda[index].isDone || m_state->agenda[index].isParked)
        return;
    m_lastSettled.reset();
    show(index);
}

void MeetingRun::park(const std::string& owner, const std::string& due)
{
    if (!isRunning() || m_state->place.empty())
        return;
    const core::ShownItem parked = itemAt(*m_state, m_state->current);
    const core::ShownItem next = itemAt(*m_state, core::openItemAfter(m_state->agenda, m_state->current));
    core::JournalEntry mark;
    mark.mark = "park";
    mark.place = parked.place;
    mark.owner = owner;
    mark.due = due;
    if (record(std::move(mark), tr("Park the change")).empty())
        return;
    m_lastSettled = parked;
    showItem(next);
}

void MeetingRun::takeUp(const std::string& place)
{
    if (!isRunning() || !m_state->meeting.isParked(place))
        return;
    core::JournalEntry mark;
    mark.mark = "take-up";
    mark.place = place;
    if (!record(std::move(mark), tr("Take up the parked change")).empty())
        showItem({place});
}

void MeetingRun::setNotes(const std::string& place, const QString& text)
{
    m_notes.set(place, text);
}

QString MeetingRun::notes(const std::string& place) const
{
    return m_notes.at(place);
}

void MeetingRun::publish(const QString& text, const std::string& speaker)
{
    if (!isRunning() || text.trimmed().isEmpty())
        return;
    core::JournalEntry mark;
    mark.mark = "note";
    mark.place = m_state->place;
    mark.text = text.trimmed().toStdString();
    mark.of = speaker;
    record(std::move(mark), tr("Publish the note"));
}

void MeetingRun::addAction(const QString& text, const std::string& owner, const std::string& due)
{
    if (!isRunning() || text.trimmed().isEmpty())
        return;
    core::JournalEntry mark;
    mark.mark = "action";
    mark.place = m_state->place;
    mark.text = text.trimmed().toStdString();
    mark.owner = owner;
    mark.due = due;
    record(std::move(mark), tr("Add the action"));
}

void MeetingRun::setPresent(const core::Attendee& who, bool isPresent)
{
    if (!isRunning() || who.name.empty())
        return;
    core::JournalEntry mark;
    mark.mark = isPresent ? "attend" : "leave";
    mark.text = who.name;
    mark.role = who.role;
    record(std::move(mark));
    refresh();
}

void MeetingRun::setBlank(bool isBlank)
{
    if (isBlank == m_isBlank)
        return;
    m_isBlank = isBlank;
    emit blankChanged(isBlank);
}

} // namespace ui
