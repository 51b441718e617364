// SPDX-License-Identifier: GPL-3.0-or-later
// A review meeting as it goes on: what is shown, what is said, how late it is. Stage and Desk are two faces
// of it and know nothing of each other.
#pragma once

#include "core/review/meeting/meeting_agenda.h"
#include "core/review/meeting/meeting_minutes.h"
#include "ui/workspace/private_notes.h"
#include "ui/workspace/statements.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ui {

class Workspace;

/// Seconds.
struct MeetingClock {
    std::int64_t sinceStart = 0;
    std::int64_t left = 0; ///< of the time box; negative: over it
    std::int64_t onItem = 0;
    std::int64_t share = 0; ///< of the item; 0: it has none

    bool isOver() const { return share > 0 && onItem > share; }
    bool operator==(const MeetingClock&) const = default;
};

/// Never changes; everything that happens gives a new one.
struct MeetingState {
    std::shared_ptr<const Standing> standing;
    core::Meeting meeting;
    std::vector<core::AgendaItem> agenda;
    std::size_t current = 0; ///< agenda.size(): at the summary
    std::string place; ///< of the change that is shown; empty at the card of safe or docs and at the summary

    bool isAtSummary() const { return current >= agenda.size(); }
    /// Null at the summary.
    const core::AgendaItem* item() const { return isAtSummary() ? nullptr : &agenda[current]; }
    /// What is shown next; null when that is the summary.
    const core::AgendaItem* nextItem() const;
};

/// Every key press is journalled at once, so a meeting goes on where it was whatever ends the program.
class MeetingRun : public QObject {
    Q_OBJECT
public:
    explicit MeetingRun(Workspace& workspace, QObject* parent = nullptr);
    ~MeetingRun() override;

    /// Null while no meeting runs here.
    const std::shared_ptr<const MeetingState>& state() const { return m_state; }
    bool isRunning() const { return m_state != nullptr; }
    /// A meeting was begun and has not ended.
    bool canResume() const;
    MeetingClock clock() const;
    /// The time is told every second for as long as anybody shows it. While the machine slept none of it
    /// passed.
    void setClockShown(const QObject* by, bool isShown);

    /// Who would be there: whom the policy names, who voted, who is at this machine.
    core::MeetingPlan proposedPlan() const;
    void start(const core::MeetingPlan& plan);
    /// Begins nothing when there is nothing to go on with.
    void resume();
    /// It is over for everybody.
    void end();

    void next();
    void previous();
    void show(std::size_t index);
    /// On all changes of the current item; leads on a moment later.
    void decide(const Decision& decision);
    /// What was decided on the current change before it changed; leads on a moment later.
    void keepDecision();
    /// The current change, for `owner` to find out until `due`; leads on at once.
    void park(const std::string& owner, const std::string& due);
    void takeUp(const std::string& place);

    /// Of the person here alone: never in the repository. `place` empty: on the whole meeting.
    void setNotes(const std::string& place, const QString& text);
    QString notes(const std::string& place) const;
    /// On the current change, for everybody. `speaker` empty: whoever is here.
    void publish(const QString& text, const std::string& speaker);
    void addAction(const QString& text, const std::string& owner, const std::string& due);
    void setPresent(const core::Attendee& who, bool isPresent);

    void setBlank(bool isBlank);
    bool isBlank() const { return m_isBlank; }

    /// As it would be written down now; nothing while no meeting runs.
    std::optional<core::MeetingMinutes> minutes() const;

signals:
    /// Null: no meeting runs any more.
    void stateChanged(std::shared_ptr<const ui::MeetingState> state);
    void clockChanged();
    void blankChanged(bool isBlank);
    /// A sentence for the toast and for screen readers.
    void said(const QString& sentence);
    /// Private notes were read: those of a meeting that goes on.
    void notesChanged();
    /// By somebody who ended it, here or elsewhere.
    void ended();

private:
    void begin(const std::string& id);
    void leave();
    void keepTime();
    void beat();
    void takeStanding();
    void refresh(core::Meeting meeting);
    void refresh();
    std::string record(core::JournalEntry mark, const QString& name = {});
    void writeShown(core::ShownItem item);
    void showItem(const core::ShownItem& item);
    void leadOn();
    void leadOnSoon();
    void returnToWhatWasTakenBack();
    std::int64_t now() const;

    Workspace& m_workspace;
    std::shared_ptr<const MeetingState> m_state;
    PrivateNotes m_notes;
    QTimer m_advance; ///< "advance": from a decision to the next item
    QTimer m_second; ///< "second"
    std::int64_t m_lastBeat = 0; ///< while a machine sleeps there is none
    std::set<const QObject*> m_clockFaces;
    std::optional<core::ShownItem> m_lastSettled; ///< decided or parked last: shown again when that is undone
    bool m_isBlank = false;
};

} // namespace ui
