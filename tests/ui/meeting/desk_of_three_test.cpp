// SPDX-License-Identifier: Apache-2.0
// Three people decided and voted each for themselves; git brings their journals together, and the window
// shows where they differ before anything else.
#include "tests/support/test_program.h"
#include "tests/ui/card/studied_sample.h"
#include "tests/ui/meeting/running_meeting.h"
#include "ui/card/change_card.h"
#include "ui/commands.h"
#include "ui/meeting/desk_agenda.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/stage_content.h"
#include "ui/text_view/edited_texts.h"

#include <QBoxLayout>
#include <QTreeView>

class DeskOfThreeTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsDropped();
    void theDeskShowsFirstWhatTheyDisagreeOn();
    void theCardAndTheStageNameAllOfThem();
    void theRoomAnswersAndSaidAgainItIsAConflictAgain();

private:
    static constexpr std::string_view Ivan = "ivan@sample.invalid";

    std::string placeOf(std::string_view path) const;
    core::JournalEntry line(
        core::EntryKind kind, std::string_view by, const std::string& verdict, std::string_view path) const;
    QModelIndex heading(int row) const { return tree().model()->index(row, 0); }
    const QTreeView& tree() const;
    const core::ReviewedFinding& status() const;

    std::unique_ptr<test::RunningMeeting> m_meeting;
    ui::Commands m_commands;
    ui::EditedTexts m_texts;
    ui::ChangeCard* m_card = nullptr;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::MeetingPage> m_page;
};

void DeskOfThreeTest::init()
{
    m_meeting = std::make_unique<test::RunningMeeting>();
    m_meeting->workspace().statements().decide({placeOf(test::StatusPath)}, {.verdict = "reject"});
    using enum core::EntryKind;
    m_meeting->says({line(Decide, test::Marta, "accept-with-plan", test::StatusPath),
        line(Decide, Ivan, "defer", test::StatusPath), line(Vote, test::Marta, "accept", test::DeliveryPath),
        line(Vote, Ivan, "reject", test::DeliveryPath), line(Vote, Ivan, "reject", test::CountryPath)});
    m_card = new ui::ChangeCard(m_meeting->workspace(), m_texts);
    m_page = std::make_unique<ui::MeetingPage>(
        m_meeting->workspace(), m_commands, ui::MeetingPage::Parts {new QWidget, new QWidget, m_card});
    m_window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(m_window.get());
    for (QWidget* pane : {m_page->navigator(), m_page->centre(), m_page->inspector()})
        row->addWidget(pane);
    m_window->show();
    m_page->prepare();
}

void DeskOfThreeTest::cleanup()
{
    m_page.reset();
    m_window.reset();
    m_meeting.reset();
}

std::string DeskOfThreeTest::placeOf(std::string_view path) const
{
    for (const ui::ChangeRef& change : m_meeting->workspace().study()->changes())
        if (change.finding->path == path)
            return change.finding->place;
    return {};
}

core::JournalEntry DeskOfThreeTest::line(
    core::EntryKind kind, std::string_view by, const std::string& verdict, std::string_view path) const
{
    core::JournalEntry entry;
    entry.kind = kind;
    entry.by = by;
    entry.verdict = verdict;
    entry.place = placeOf(path);
    entry.facts = m_meeting->workspace().standing()->of(entry.place)->finding->facts;
    return entry;
}

const QTreeView& DeskOfThreeTest::tree() const
{
    return *m_page->navigator()->findChild<ui::DeskAgenda*>()->findChild<QTreeView*>();
}

const core::ReviewedFinding& DeskOfThreeTest::status() const
{
    return *m_meeting->workspace().standing()->of(placeOf(test::StatusPath));
}

void DeskOfThreeTest::nothingIsDropped()
{
    const auto& entries = m_meeting->workspace().statements().desk().journals.entries;
    QCOMPARE(std::ranges::count(entries, core::EntryKind::Decide, &core::JournalEntry::kind), 3);
    QCOMPARE(std::ranges::count(entries, core::EntryKind::Vote, &core::JournalEntry::kind), 3);
    QCOMPARE(status().decisions.size(), 3U);
    QCOMPARE(status().state, core::DecisionState::Conflict);
}

void DeskOfThreeTest::theDeskShowsFirstWhatTheyDisagreeOn()
{
    QCOMPARE(heading(0).data().toString(), QString("People disagree"));
    QCOMPARE(tree().model()->rowCount(heading(0)), 2);
    const QModelIndex conflict = tree().model()->index(0, 0, heading(0));
    const QString spoken = conflict.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("status may be"), qPrintable(spoken));
    QVERIFY2(spoken.contains("They decided differently"), qPrintable(spoken));
    const QModelIndex voted = tree().model()->index(1, 0, heading(0));
    const QString votes = voted.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(votes.contains("1 to accept") && votes.contains("1 to reject"), qPrintable(votes));
    // One vote alone is no disagreement.
    QCOMPARE(heading(1).data().toString(), QString("Breaking, most consumers first"));
}

void DeskOfThreeTest::theCardAndTheStageNameAllOfThem()
{
    m_page->start();
    QCOMPARE(m_page->run().state()->place, placeOf(test::StatusPath));
    QCOMPARE(m_card->content()->decision.others.size(), 3);
    const ui::StageContent stage = ui::stageContent(*m_page->run().state());
    QVERIFY(stage.needsLook);
    for (const char* who : {"olena", "marta", "ivan"})
        QVERIFY2(stage.state.contains(who), qPrintable(stage.state));
}

void DeskOfThreeTest::theRoomAnswersAndSaidAgainItIsAConflictAgain()
{
    m_page->start();
    m_page->decide("reject"); // Olena's own word was that already: it is taken back
    m_page->decide("reject");
    QCOMPARE(status().state, core::DecisionState::Current);
    QCOMPARE(status().decision()->verdict, std::string("reject"));
    QCOMPARE(tree().model()->rowCount(heading(0)), 2); // the room finished what it began with
    m_meeting->pass(5);
    m_meeting->says(line(core::EntryKind::Decide, test::Marta, "defer", test::StatusPath));
    QCOMPARE(status().state, core::DecisionState::Conflict);
    QCOMPARE(m_page->run().state()->agenda.front().places.front(), placeOf(test::StatusPath));
    QVERIFY(!m_page->run().state()->agenda.front().isDone);
}

COUNTERSIGN_TEST(DeskOfThreeTest)
#include "desk_of_three_test.moc"
