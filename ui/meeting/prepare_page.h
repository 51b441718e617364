// SPDX-License-Identifier: GPL-3.0-or-later
// Before a meeting: who comes, how long it may take, what people voted, which screen is whose.
#pragma once

#include "core/review/meeting/meeting.h"

#include <QWidget>

class QPushButton;

namespace ui {

class AttendeesPanel;
class PrepareTimes;
class WrappedLabel;

class PreparePage : public QWidget {
    Q_OBJECT
public:
    explicit PreparePage(QWidget* parent = nullptr);

    void showPlan(const core::MeetingPlan& plan);
    core::MeetingPlan plan() const;
    /// How many changes have a share of the time.
    void showShares(std::size_t count);
    /// What came of the votes so far, in a sentence.
    void showVotes(const QString& votes);
    /// Which screen is whose; whether there is anything to swap.
    void showScreens(const QString& screens, bool canSwap);

signals:
    void startWanted();
    void givenUp();
    void importWanted();
    void swapWanted();
    void votesDropped(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeVotes(QWidget* body);
    QWidget* makeScreens(QWidget* body);
    QWidget* makeFoot();
    void setPresent(const core::Attendee& who, bool isPresent);

    AttendeesPanel* m_attendees;
    PrepareTimes* m_times;
    WrappedLabel* m_votes;
    WrappedLabel* m_screens;
    QPushButton* m_swap;
    QPushButton* m_start;
};

} // namespace ui
