// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewing with a meeting: while there is none the panes of the review; then what prepares it, the Desk, and
// what came of it.
#pragma once

#include "ui/meeting/desk_agenda_rows.h"
#include "ui/meeting/meeting_run.h"
#include "ui/meeting/prepare_ballot.h"

#include <QObject>

#include <cstdint>
#include <optional>

class QStackedWidget;
class QWidget;

namespace ui {

class ChangeCard;
class Commands;
class DeskAgenda;
class DeskSide;
class DeskView;
class PreparePage;
class SummaryPage;
class VotesPanel;

enum class MeetingFace : std::uint8_t { None, Prepare, Desk, Summary };

class MeetingPage : public QObject {
    Q_OBJECT
public:
    /// `agenda`, `review`: what stands there while there is no meeting; `card`: of the chosen change. All of
    /// them are taken over by the panes.
    struct Parts {
        QWidget* agenda;
        QWidget* review;
        ChangeCard* card;
    };
    MeetingPage(
        Workspace& workspace, const Commands& commands, const Parts& parts, QObject* parent = nullptr);

    QWidget* navigator() const;
    QWidget* centre() const;
    QWidget* inspector() const;
    /// What the inspector is called now; empty: there is nothing in it.
    QString inspectorTitle() const;

    MeetingRun& run() { return m_run; }
    MeetingFace face() const { return m_face; }
    Ballot& ballot() { return m_ballot; }
    PreparePage& preparing() { return *m_prepare; }
    VotesPanel& votes() { return *m_votes; }
    DeskView& desk() { return *m_desk; }
    DeskSide& side() { return *m_side; }
    SummaryPage& summary() { return *m_summary; }
    /// Of the meeting that goes on, or of the one that is just over.
    std::optional<core::MeetingMinutes> minutes() const;

    void prepare();
    /// With what was settled on the page.
    void start();
    /// Keeps what came of it in sight.
    void end();
    /// Back to the review.
    void close();
    /// On what is in front, as if pressed there.
    void decide(const std::string& verdict);
    /// Votes came in: what is next may be something else.
    void refreshPreparation();

signals:
    void faceChanged();

private:
    void connectRun();
    void connectDesk();
    void decideOnCard(const Decision& decision);
    void showFace(MeetingFace face);
    void takeState(const std::shared_ptr<const MeetingState>& state);
    void takeStanding();
    void showRows(
        const Standing& standing, const std::vector<core::AgendaItem>& agenda, const core::Meeting& meeting);
    void showClock();
    QString votesSentence(const std::vector<core::AgendaItem>& agenda) const;

    Workspace& m_workspace;
    MeetingRun m_run;
    Ballot m_ballot;
    MeetingFace m_face = MeetingFace::None;
    std::optional<core::MeetingMinutes> m_over; ///< of the meeting that is just over
    std::vector<DeskRow> m_rows;
    ChangeCard* m_card;
    QWidget* m_reviewAgenda;
    QWidget* m_review;
    DeskAgenda* m_agenda;
    PreparePage* m_prepare;
    VotesPanel* m_votes;
    DeskView* m_desk;
    DeskSide* m_side;
    SummaryPage* m_summary;
    QStackedWidget* m_navigator;
    QStackedWidget* m_centre;
    QStackedWidget* m_inspector;
};

} // namespace ui
