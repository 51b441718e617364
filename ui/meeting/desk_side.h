// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the Desk's card: the clock, always in view, and below it what the presenter keeps at hand.
#pragma once

#include "ui/meeting/desk_facts.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class AttendeesPanel;
class CardSection;
class DecisionForm;
class DeskClock;
class DeskNotes;
class WrappedLabel;

class DeskSide : public QWidget {
    Q_OBJECT
public:
    explicit DeskSide(QWidget* parent = nullptr);

    void showState(const MeetingState& state, const QString& notes);
    void showClock(const MeetingClock& clock);

    DeskNotes& notes() { return *m_notes; }
    AttendeesPanel& attendees() { return *m_attendees; }
    /// Asks who finds out what is missing, until when.
    void beginParking();
    void beginAction();

signals:
    void parked(const QString& owner, const QString& due);
    void takeUpWanted(const std::string& place);
    void actionAdded(const QString& what, const QString& owner, const QString& due);

private:
    QWidget* makeBody();
    CardSection* makeParking(QWidget* body);
    CardSection* makeActions(QWidget* body);
    void bringIntoSight(QWidget& line);

    DeskClock* m_clock;
    QScrollArea* m_scroll;
    DeskNotes* m_notes;
    FactList* m_published;
    CardSection* m_voteSection;
    FactList* m_votes;
    CardSection* m_nextSection;
    WrappedLabel* m_next;
    FactList* m_lot;
    DecisionForm* m_parkForm;
    FactList* m_actions;
    DecisionForm* m_actionForm;
    AttendeesPanel* m_attendees;
    std::vector<std::string> m_parkedPlaces;
    QStringList m_people;
};

} // namespace ui
