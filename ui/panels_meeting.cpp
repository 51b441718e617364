// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting among the other panels.
#include "ui/card/change_card.h"
#include "ui/caret_inspector.h"
#include "ui/diff/change_list.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/meeting/desk_course.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/prepare_votes.h"
#include "ui/meeting/summary_page.h"
#include "ui/meeting/summary_taking.h"
#include "ui/panels.h"
#include "ui/workspace/workspace.h"

namespace ui {

void Panels::connectMeeting()
{
    auto* votes = new VotesTransport(*m_meeting, m_workspace, this);
    connect(votes, &VotesTransport::said, this, &Panels::said);
    const auto on = [this, votes](CommandId id, void (VotesTransport::*choose)()) {
        m_commands.on(id, votes, [this, votes, choose] {
            emit pageWanted(PageId::Review);
            m_meeting->prepare();
            (votes->*choose)();
        });
    };
    on(CommandId::ImportVotes, &VotesTransport::chooseImport);
    on(CommandId::ExportVotes, &VotesTransport::chooseExport);
    auto* taking = new SummaryTaking(*m_meeting, this);
    connect(taking, &SummaryTaking::said, this, &Panels::said);
    connect(taking, &SummaryTaking::failed, &m_workspace, &Workspace::failed);
    connect(m_course, &DeskCourse::pageWanted, this, [this] { emit pageWanted(PageId::Review); });
    connect(m_course, &DeskCourse::sideWanted, this, &Panels::inspectorWanted);
    connect(&m_meeting->summary(), &SummaryPage::packetWanted, this, [this] {
        m_meeting->end();
        m_meeting->close();
        goToPacket();
    });
    connect(m_meeting, &MeetingPage::faceChanged, this, [this] {
        emit inspectorOffered(PageId::Review, m_meeting->inspectorTitle());
        emit changed();
    });
    connect(&m_meeting->run(), &MeetingRun::stateChanged, this, &Panels::changed);
    connect(&m_workspace, &Workspace::standingChanged, this,
        [this] { emit meetingLeft(m_course->leftMeeting()); });
    connect(&m_meeting->run(), &MeetingRun::stateChanged, this,
        [this] { emit meetingLeft(m_course->leftMeeting()); });
}

bool Panels::isDeskShown() const
{
    return m_current == PageId::Review && m_meeting->face() == MeetingFace::Desk;
}

void Panels::setCurrent(PageId page)
{
    m_current = page;
    // Whatever was looked at elsewhere, the Desk has in front what the room sees.
    if (isDeskShown())
        m_workspace.select(m_meeting->run().state()->place);
}

void Panels::step(int by)
{
    if (m_current == PageId::Edit && m_edit->editor().file()) {
        if (!m_edit->stepChange(by))
            emit said(tr("There is no further change in this file."));
        return;
    }
    if (!isDeskShown())
        m_changes->chooseNext(by);
    else if (by > 0)
        m_meeting->run().next();
    else
        m_meeting->run().previous();
}

/// Where several changes are decided at once there is no card of one.
bool Panels::isCardInFront() const
{
    if (m_current == PageId::Edit)
        return m_edit->inspector().isCardShown();
    if (m_current != PageId::Review || m_meeting->face() == MeetingFace::None)
        return m_current == PageId::Compare || m_current == PageId::Review;
    return isDeskShown() && !m_meeting->run().state()->place.empty();
}

} // namespace ui
