// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_side.h"

#include "ui/card/card_section.h"
#include "ui/card/decision_form.h"
#include "ui/card/link_button.h"
#include "ui/card/wrapped_label.h"
#include "ui/meeting/attendees_panel.h"
#include "ui/meeting/desk_clock.h"
#include "ui/meeting/desk_notes.h"
#include "ui/meeting/desk_vote_words.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int SideMargin = 12;

LinkButton* sectionButton(CardSection& section, const QString& words, QWidget* parent)
{
    auto* button = new LinkButton(words, parent);
    section.addBeside(button);
    return button;
}

} // namespace

DeskSide::DeskSide(QWidget* parent)
    : QWidget(parent)
    , m_clock(new DeskClock(this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_clock);
    lines->addWidget(makeRule(this));
    lines->addWidget(m_scroll, 1);
    setFocusProxy(m_notes);
}

QWidget* DeskSide::makeBody()
{
    auto* body = new QWidget(m_scroll);
    auto* noteSection = new CardSection(tr("Private notes"), body);
    m_notes = new DeskNotes(body);
    m_published = new FactList(body);
    noteSection->add(m_notes);
    noteSection->add(m_published);
    m_voteSection = new CardSection(tr("Votes before the meeting"), body);
    m_votes = new FactList(body);
    m_voteSection->add(m_votes);
    m_nextSection = new CardSection(tr("Next"), body);
    m_next = new WrappedLabel(body);
    m_next->setMostLines(2);
    m_nextSection->add(m_next);
    auto* roomSection = new CardSection(tr("In the room"), body);
    m_attendees = new AttendeesPanel(body);
    roomSection->add(m_attendees);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(SideMargin, SideMargin, SideMargin, SideMargin);
    lines->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*> {
             m_nextSection, noteSection, m_voteSection, makeParking(body), makeActions(body), roomSection})
        lines->addWidget(part);
    lines->addStretch(1);
    return body;
}

CardSection* DeskSide::makeParking(QWidget* body)
{
    auto* section = new CardSection(tr("Parking lot"), body);
    connect(sectionButton(*section, tr("Park this…"), body), &QPushButton::clicked, this,
        &DeskSide::beginParking);
    m_parkForm = new DecisionForm(body);
    m_parkForm->hide();
    m_lot = new FactList(body);
    section->add(m_parkForm);
    section->add(m_lot);
    connect(m_parkForm, &DecisionForm::parked, this, &DeskSide::parked);
    connect(m_parkForm, &DecisionForm::givenUp, m_parkForm, &QWidget::hide);
    connect(m_lot, &FactList::deedWanted, this,
        [this](int fact) { emit takeUpWanted(m_parkedPlaces[static_cast<std::size_t>(fact)]); });
    return section;
}

CardSection* DeskSide::makeActions(QWidget* body)
{
    auto* section = new CardSection(tr("Action items"), body);
    connect(sectionButton(*section, tr("Add…"), body), &QPushButton::clicked, this, &DeskSide::beginAction);
    m_actionForm = new DecisionForm(body);
    m_actionForm->hide();
    m_actions = new FactList(body);
    section->add(m_actionForm);
    section->add(m_actions);
    connect(m_actionForm, &DecisionForm::errandGiven, this, &DeskSide::actionAdded);
    connect(m_actionForm, &DecisionForm::givenUp, m_actionForm, &QWidget::hide);
    return section;
}

void DeskSide::showState(const MeetingState& state, const QString& notes)
{
    m_people = peopleOf(state);
    m_notes->showSpeakers(m_people);
    m_notes->showNotes(state.place, notes);
    m_published->showFacts(noteFacts(state));
    const core::AgendaItem* item = state.item();
    const bool hasVotes = item && !item->votes.empty();
    m_votes->showFacts(hasVotes ? voteFacts(item->votes) : std::vector<Fact>());
    m_voteSection->setVisible(hasVotes);
    const QString next = nextText(state);
    m_next->say(next);
    m_nextSection->setVisible(!next.isEmpty());
    ParkingLot lot = parkingLotOf(state);
    m_lot->showFacts(lot.facts);
    m_parkedPlaces = std::move(lot.places);
    m_actions->showFacts(actionFacts(state));
    m_attendees->showAttendees(state.meeting.attendees);
}

void DeskSide::showClock(const MeetingClock& clock)
{
    m_clock->showClock(clock);
}

void DeskSide::beginParking()
{
    m_parkForm->beginParking(m_people);
    bringIntoSight(*m_parkForm);
}

void DeskSide::beginAction()
{
    m_actionForm->beginErrand(m_people);
    bringIntoSight(*m_actionForm);
}

/// It has no place yet when it was only just shown.
void DeskSide::bringIntoSight(QWidget& line)
{
    QTimer::singleShot(0, this, [this, &line] { m_scroll->ensureWidgetVisible(&line); });
}

} // namespace ui
