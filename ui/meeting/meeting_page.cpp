// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_page.h"

#include "ui/card/card_section.h"
#include "ui/card/change_card.h"
#include "ui/card/decision_part.h"
#include "ui/card/key_button.h"
#include "ui/commands.h"
#include "ui/meeting/attendees_panel.h"
#include "ui/meeting/desk_agenda.h"
#include "ui/meeting/desk_group.h"
#include "ui/meeting/desk_notes.h"
#include "ui/meeting/desk_side.h"
#include "ui/meeting/desk_view.h"
#include "ui/meeting/prepare_page.h"
#include "ui/meeting/summary_page.h"
#include "ui/meeting/votes_panel.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

namespace {

std::filesystem::path ballotFolder(const Surroundings& surroundings)
{
    return surroundings.stateFolder.empty() ? std::filesystem::path() : surroundings.stateFolder / "votes";
}

QStackedWidget* stackOf(std::initializer_list<QWidget*> pages)
{
    auto* stack = new QStackedWidget;
    for (QWidget* page : pages)
        stack->addWidget(page);
    return stack;
}

/// Below the agenda of the review, for those who do not know the key.
QWidget* withOffer(QWidget* agenda, const Commands& commands)
{
    auto* pane = new QWidget;
    QAction* start = commands.action(CommandId::StartMeeting);
    auto* offer = new KeyButton(plainText(*start), keysText(commands.keys(CommandId::StartMeeting)), pane);
    offer->setCheckable(false);
    QObject::connect(offer, &QPushButton::clicked, start, &QAction::trigger);
    const auto follow = [offer, start] { offer->setEnabled(start->isEnabled()); };
    QObject::connect(start, &QAction::changed, offer, follow);
    follow();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 8, 8, 8);
    foot->addWidget(offer);
    auto* lines = new QVBoxLayout(pane);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(agenda, 1);
    lines->addWidget(makeRule(pane));
    lines->addLayout(foot);
    pane->setFocusProxy(agenda);
    agenda->show();
    return pane;
}

} // namespace

MeetingPage::MeetingPage(Workspace& workspace, const Commands& commands, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_run(workspace)
    , m_ballot(ballotFolder(workspace.surroundings()))
    , m_card(parts.card)
    , m_reviewAgenda(withOffer(parts.agenda, commands))
    , m_review(parts.review)
    , m_agenda(new DeskAgenda)
    , m_prepare(new PreparePage)
    , m_votes(new VotesPanel)
    , m_desk(new DeskView(commands, parts.card))
    , m_side(new DeskSide)
    , m_summary(new SummaryPage)
    , m_navigator(stackOf({m_reviewAgenda, m_agenda}))
    , m_centre(stackOf({m_review, m_prepare, m_desk, m_summary}))
    , m_inspector(stackOf({m_votes, m_side}))
{
    connectRun();
    connectDesk();
    showFace(MeetingFace::None);
}

QWidget* MeetingPage::navigator() const
{
    return m_navigator;
}

QWidget* MeetingPage::centre() const
{
    return m_centre;
}

QWidget* MeetingPage::inspector() const
{
    return m_inspector;
}

QString MeetingPage::inspectorTitle() const
{
    if (m_face == MeetingFace::Prepare)
        return tr("Your votes");
    return m_face == MeetingFace::Desk ? tr("At hand") : QString();
}

void MeetingPage::connectRun()
{
    connect(&m_run, &MeetingRun::stateChanged, this, &MeetingPage::takeState);
    connect(&m_run, &MeetingRun::clockChanged, this, &MeetingPage::showClock);
    connect(&m_run, &MeetingRun::notesChanged, this, [this] { takeState(m_run.state()); });
    connect(&m_workspace, &Workspace::standingChanged, this, &MeetingPage::takeStanding);
    connect(&m_ballot, &Ballot::changed, this, &MeetingPage::refreshPreparation);
    connect(&m_ballot, &Ballot::failed, &m_workspace, &Workspace::failed);
    connect(m_prepare, &PreparePage::givenUp, this, &MeetingPage::close);
    connect(m_summary, &SummaryPage::closeWanted, this, &MeetingPage::close);
    connect(m_prepare, &PreparePage::startWanted, this, &MeetingPage::start);
    connect(m_votes, &VotesPanel::voted, this, [this](const std::string& place, const std::string& verdict) {
        if (const ChangeRef change = m_workspace.study()->change(place))
            m_ballot.vote(*change.finding, verdict);
    });
}

void MeetingPage::connectDesk()
{
    m_card->setDecide([this](const Decision& decision) { decideOnCard(decision); });
    connect(m_agenda, &DeskAgenda::itemChosen, &m_run, &MeetingRun::show);
    connect(&m_desk->group(), &DeskGroup::decided, &m_run, &MeetingRun::decide);
    connect(m_side, &DeskSide::takeUpWanted, &m_run, &MeetingRun::takeUp);
    connect(m_side, &DeskSide::parked, &m_run, [this](const QString& owner, const QString& due) {
        m_run.park(owner.toStdString(), due.toStdString());
    });
    connect(m_side, &DeskSide::actionAdded, &m_run,
        [this](const QString& what, const QString& owner, const QString& due) {
            m_run.addAction(what, owner.toStdString(), due.toStdString());
        });
    connect(&m_side->attendees(), &AttendeesPanel::presenceWanted, &m_run, &MeetingRun::setPresent);
    connect(&m_side->notes(), &DeskNotes::edited, &m_run, &MeetingRun::setNotes);
    connect(&m_side->notes(), &DeskNotes::published, &m_run,
        [this](const QString& text, const QString& speaker) { m_run.publish(text, speaker.toStdString()); });
}

std::optional<core::MeetingMinutes> MeetingPage::minutes() const
{
    return m_run.isRunning() ? m_run.minutes() : m_over;
}

void MeetingPage::prepare()
{
    const std::shared_ptr<const Standing>& standing = m_workspace.standing();
    if (!standing || m_run.isRunning())
        return;
    m_over.reset();
    const ReviewDesk& desk = m_workspace.statements().desk();
    m_ballot.open(desk.review.empty()
            ? freeReviewId(*standing->study->repository, desk, newReview(desk, *standing->study).id)
            : desk.review);
    m_prepare->showPlan(m_run.proposedPlan());
    showFace(MeetingFace::Prepare);
    refreshPreparation();
}

void MeetingPage::start()
{
    m_run.start(m_prepare->plan());
}

void MeetingPage::end()
{
    std::optional<core::MeetingMinutes> minutes = m_run.minutes();
    if (!minutes)
        return;
    minutes->meeting.endedAt = minutes->meeting.startedAt + minutes->duration;
    m_over = std::move(minutes);
    m_run.end();
}

void MeetingPage::decide(const std::string& verdict)
{
    if (m_desk->isGroupShown())
        m_desk->group().decisions().choose(verdict);
    else
        m_card->decide(verdict);
}

/// The card is of what is chosen, which may be something else than what the room sees.
void MeetingPage::decideOnCard(const Decision& decision)
{
    const std::string place = m_card->content()->place;
    const std::shared_ptr<const MeetingState>& state = m_run.state();
    if (state && state->place == place)
        m_run.decide(decision);
    else
        m_workspace.statements().decide({place}, decision);
}

void MeetingPage::close()
{
    m_over.reset();
    showFace(MeetingFace::None);
}

void MeetingPage::showFace(MeetingFace face)
{
    m_navigator->setCurrentWidget(face == MeetingFace::None ? m_reviewAgenda : m_agenda);
    QWidget* const centres[] = {m_review, m_prepare, m_desk, m_summary};
    m_centre->setCurrentWidget(centres[static_cast<std::size_t>(face)]);
    m_inspector->setCurrentWidget(face == MeetingFace::Prepare ? static_cast<QWidget*>(m_votes) : m_side);
    m_run.setClockShown(m_side, face == MeetingFace::Desk);
    for (QStackedWidget* each : {m_navigator, m_centre, m_inspector})
        each->setFocusProxy(each->currentWidget());
    if (std::exchange(m_face, face) == face)
        return;
    emit faceChanged();
    if (m_centre->isVisible())
        m_centre->setFocus();
}

void MeetingPage::takeState(const std::shared_ptr<const MeetingState>& state)
{
    if (!state) {
        if (m_over)
            m_summary->showMinutes(*m_over);
        return showFace(m_over ? MeetingFace::Summary : MeetingFace::None);
    }
    showRows(*state->standing, state->agenda, state->meeting);
    m_agenda->showCurrent(state->current);
    m_desk->showState(*state);
    m_side->showState(*state, m_run.notes(state->place));
    showClock();
    if (state->isAtSummary())
        m_summary->showMinutes(*m_run.minutes());
    const MeetingFace face = state->isAtSummary() ? MeetingFace::Summary : MeetingFace::Desk;
    showFace(face);
}

/// Another pair takes the preparation with it.
void MeetingPage::takeStanding()
{
    if (m_face == MeetingFace::Prepare && !m_workspace.standing())
        close();
    else
        refreshPreparation();
}

void MeetingPage::refreshPreparation()
{
    const std::shared_ptr<const Standing>& standing = m_workspace.standing();
    if (m_face != MeetingFace::Prepare || !standing)
        return;
    core::Meeting planned;
    planned.plan = m_prepare->plan();
    const std::vector<core::AgendaItem> agenda = core::agendaOf(
        standing->study->check, standing->review, m_workspace.statements().desk().journals, planned);
    showRows(*standing, agenda, planned);
    m_prepare->showShares(static_cast<std::size_t>(
        std::ranges::count_if(agenda, [](const core::AgendaItem& item) { return item.shareSeconds > 0; })));
    m_prepare->showVotes(votesSentence(agenda));
    m_votes->showVotes(*standing, m_ballot);
}

void MeetingPage::showRows(
    const Standing& standing, const std::vector<core::AgendaItem>& agenda, const core::Meeting& meeting)
{
    std::vector<DeskRow> rows = deskRows(standing, agenda, meeting);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    m_agenda->showRows(m_rows);
}

void MeetingPage::showClock()
{
    m_side->showClock(m_run.clock());
}

QString MeetingPage::votesSentence(const std::vector<core::AgendaItem>& agenda) const
{
    std::set<std::string> voters;
    for (const core::AgendaItem& item : agenda)
        for (const core::Vote& vote : item.votes)
            voters.insert(vote.of);
    const auto apart = std::ranges::count(agenda, core::AgendaKind::Disagreement, &core::AgendaItem::kind);
    if (voters.empty())
        return tr("Nobody voted yet.");
    if (apart == 0)
        return tr("%n voted, and nobody disagrees.", nullptr, static_cast<int>(voters.size()));
    return tr("%n voted; they disagree on %1.", nullptr, static_cast<int>(voters.size())).arg(apart);
}

} // namespace ui
