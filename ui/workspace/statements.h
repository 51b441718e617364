// SPDX-License-Identifier: GPL-3.0-or-later
// What the person here says of a study: seen at once, journalled in the background, undone by name.
#pragma once

#include "ui/surroundings.h"
#include "ui/workspace/review_desk.h"
#include "ui/workspace/standing.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class ReviewNaming;

/// What is decided on one or several findings.
struct Decision {
    std::string verdict; ///< one of core::DecisionVerdicts
    std::string reason = {};
    std::optional<core::Plan> plan = {}; ///< of accept-with-plan
    std::string role = {};
    std::string due = {}; ///< a day, of defer
    std::vector<std::string> settles = {}; ///< decisions of others that this one is the answer to
};

/// Lives as long as the workspace; of one pair at a time. What is said is on its way to the disk when a
/// function comes back, and there when this is gone.
class Statements : public QObject {
    Q_OBJECT
public:
    explicit Statements(const Surroundings& surroundings, QObject* parent = nullptr);
    ~Statements() override;

    const std::shared_ptr<const Standing>& standing() const { return m_standing; }
    const ReviewDesk& desk() const { return m_desk; }
    QUndoStack& stack() { return m_stack; }

    /// Another pair, or nothing to talk about.
    void begin(ReviewDesk desk, std::shared_ptr<const Study> study);
    /// The same pair, looked at again.
    void setStudy(std::shared_ptr<const Study> study);
    /// What others wrote meanwhile, read when `writtenSoFar` of the own words were on the disk: while others
    /// are on their way, it would hide them.
    void takeReview(PairReview review, int writtenSoFar);
    /// Who decides here from now on, or why nobody does.
    void takePerson(const ReviewDesk& found);
    int writtenSoFar() const { return m_said - m_writes; }
    bool isWriting() const { return m_writes > 0; }

    /// One undo step for all places. The verdict that somebody gave already is taken back.
    void decide(const std::vector<std::string>& places, const Decision& decision);
    /// A decision that went stale, on what the finding says now.
    void keepDecision(const std::string& place);
    /// `place` empty: on the whole review. `settles`: the comments it answers.
    void comment(const std::string& place, const std::string& stance, const std::string& text,
        std::vector<std::string> settles);
    void withdraw(const std::string& uuid);
    void answer(const std::string& field, const std::string& json);
    void acknowledge(const std::string& name, const std::string& reason);
    void markSemantic(const std::string& place, const std::string& reason);
    /// What is decided from now on is decided in this meeting; empty: in none.
    void setMeeting(std::string id) { m_meeting = std::move(id); }
    /// Something that happened in a meeting. Undone by `name`; without one it is nothing to undo, and the
    /// standing does not change. Comes back with its uuid; empty: nobody can write here.
    std::string record(core::JournalEntry mark, const QString& name = {});

signals:
    void standingChanged(std::shared_ptr<const ui::Standing> standing);
    /// All that was said reached the disk, or something could not: the journals are to be read again.
    void journalsWritten();
    /// Something was decided that was not before; the next one may be shown.
    void decided();
    /// Marks make findings Breaking: the pair must be checked again.
    void marksChanged();
    void failed(const core::Error& error);
    /// A sentence for the toast and for screen readers.
    void said(const QString& sentence);

private:
    class Step;

    core::JournalEntry newEntry(core::EntryKind kind);
    std::vector<std::string> ownDecisions(
        const std::vector<std::string>& places, const std::string& verdict) const;
    int numberOf(const std::string& place) const;
    bool mayWrite();
    QString nameOf(const std::vector<std::string>& places, const std::string& verdict) const;
    void say(const QString& name, std::vector<core::JournalEntry> entries);
    std::vector<core::JournalEntry> write(std::vector<core::JournalEntry> entries);
    std::vector<core::JournalEntry> journal(std::vector<core::JournalEntry> entries);
    void append(std::vector<core::JournalEntry> entries);
    void takeName(const std::string& name);
    core::JournalEntry opening();
    void fold();

    const Surroundings& m_surroundings;
    ReviewDesk m_desk;
    std::string m_meeting; ///< that goes on
    std::shared_ptr<ReviewNaming> m_naming; ///< of a review that was opened here
    std::shared_ptr<const Study> m_study;
    std::shared_ptr<const Standing> m_standing;
    QUndoStack m_stack;
    QThreadPool m_writer; ///< of one thread: words reach the disk in their order
    int m_writes = 0; ///< on their way
    int m_said = 0; ///< ever
    std::int64_t m_lastMoment = 0; ///< of an entry, in milliseconds
};

} // namespace ui
