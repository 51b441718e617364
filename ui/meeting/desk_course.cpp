// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_course.h"

#include "ui/meeting/desk_notes.h"
#include "ui/meeting/desk_side.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/meeting/stage_print.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

namespace ui {

DeskCourse::DeskCourse(MeetingPage& page, Workspace& workspace, const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_workspace(workspace)
    , m_commands(commands)
{
    connectSteps();
    connectDeeds();
    connect(&page.preparing(), &PreparePage::swapWanted, this, &DeskCourse::swapWanted);
    connect(&page.run(), &MeetingRun::ended, this, [this] { emit stageWanted(false); });
    QAction* blank = commands.action(CommandId::BlankStage);
    connect(&page.run(), &MeetingRun::blankChanged, blank, &QAction::setChecked);
}

void DeskCourse::connectSteps()
{
    MeetingRun& run = m_page.run();
    m_commands.on(CommandId::StartMeeting, this, [this] { startOrShow(); });
    m_commands.on(CommandId::ResumeMeeting, this, [this] { resume(); });
    m_commands.on(CommandId::EndMeeting, this, [this] { end(); });
    m_commands.on(CommandId::NextItem, &run, [&run] { run.next(); });
    m_commands.on(CommandId::PreviousItem, &run, [&run] { run.previous(); });
    connect(&m_page.preparing(), &PreparePage::startWanted, this, [this] { emit stageWanted(true); });
}

void DeskCourse::connectDeeds()
{
    MeetingRun& run = m_page.run();
    m_commands.on(CommandId::BlankStage, &run, [&run](bool isBlank) { run.setBlank(isBlank); });
    m_commands.on(CommandId::PrintStage, this,
        [this] { askToPrintStage(*m_page.run().state(), m_page.centre()->window()); });
    m_commands.on(CommandId::SwapScreens, this, [this] { emit swapWanted(); });
    m_commands.on(CommandId::Park, this, [this] {
        emit sideWanted();
        m_page.side().beginParking();
    });
    m_commands.on(CommandId::AddAction, this, [this] {
        emit sideWanted();
        m_page.side().beginAction();
    });
    m_commands.on(CommandId::PublishNote, this, [this] {
        emit sideWanted();
        m_page.side().notes().publish();
    });
}

/// The first time it is prepared, the second time it begins; then it brings the Stage back.
void DeskCourse::startOrShow()
{
    emit pageWanted();
    if (m_page.run().isRunning()) {
        emit stageWanted(true);
    } else if (m_page.face() == MeetingFace::Prepare) {
        m_page.start();
        emit stageWanted(m_page.run().isRunning());
    } else {
        m_page.prepare();
    }
}

void DeskCourse::resume()
{
    emit pageWanted();
    m_page.run().resume();
    emit stageWanted(m_page.run().isRunning());
}

void DeskCourse::end()
{
    emit pageWanted();
    m_page.end();
}

void DeskCourse::enableCommands(bool isShown)
{
    const std::shared_ptr<const MeetingState>& state = m_page.run().state();
    const bool isOnAgenda = isShown && state && !state->isAtSummary();
    const bool mayMeet = m_workspace.standing() && !m_workspace.standing()->review.findings.empty();
    const auto enable = [this](
                            CommandId id, bool isEnabled) { m_commands.action(id)->setEnabled(isEnabled); };
    enable(CommandId::StartMeeting, mayMeet);
    for (const CommandId id : {CommandId::ImportVotes, CommandId::ExportVotes})
        enable(id, mayMeet && !state);
    enable(CommandId::ResumeMeeting, m_page.run().canResume());
    enable(CommandId::EndMeeting, state != nullptr);
    for (const CommandId id : {CommandId::NextItem, CommandId::PreviousItem})
        enable(id, isShown && state);
    for (const CommandId id : {CommandId::PublishNote, CommandId::AddAction})
        enable(id, isOnAgenda);
    enable(CommandId::Park, isOnAgenda && !state->place.empty());
    for (const CommandId id : {CommandId::BlankStage, CommandId::SwapScreens, CommandId::PrintStage})
        enable(id, state != nullptr);
}

QString DeskCourse::leftMeeting() const
{
    if (!m_page.run().canResume())
        return {};
    const core::Journals& journals = m_workspace.statements().desk().journals;
    const Standing& standing = *m_workspace.standing();
    const core::Meeting meeting = *core::openMeeting(journals);
    const std::vector<core::AgendaItem> agenda =
        core::agendaOf(standing.study->check, standing.review, journals, meeting);
    const std::size_t current = meeting.current() ? core::indexOf(agenda, *meeting.current()) : 0;
    return current < agenda.size()
        ? tr("A meeting was left at change %1 of %2.").arg(current + 1).arg(agenda.size())
        : tr("A meeting was left at its summary.");
}

} // namespace ui
