// SPDX-License-Identifier: Apache-2.0
// ux.md 6, check 6, through the Stage: what the room decided belongs to a meaning and not to a text.
#include "tests/support/test_program.h"
#include "tests/ui/shorter_note.h"
#include "ui/meeting/stage_view.h"
#include "ui/meeting/stage_window.h"

#include <QPushButton>

class StageDecisionsSurviveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whateverIsDoneToTheText_data();
    void whateverIsDoneToTheText();
    void aRebaseLeavesIt();
    void anotherMaxLengthMakesItStaleAndNamesBothValues();
    void theRoomKeepsWhatWentStaleByOneClick();
    void theSameKeyDecidesAgainWhatWentStale();

private:
    void open();
    void showAgain();
    ui::StageContent content() const { return ui::stageContent(*m_run->state()); }
    bool isRejected() const;

    std::unique_ptr<test::ShorterNote> m_orders;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MeetingRun> m_run;
    std::unique_ptr<ui::StageWindow> m_stage;
};

void StageDecisionsSurviveTest::init()
{
    m_orders = std::make_unique<test::ShorterNote>();
    open();
    QTest::keyClick(m_stage.get(), Qt::Key_R);
    QTRY_VERIFY(!m_workspace->statements().isWriting());
    QVERIFY(isRejected());
}

void StageDecisionsSurviveTest::cleanup()
{
    m_stage.reset();
    m_run.reset();
    m_workspace.reset();
}

void StageDecisionsSurviveTest::open()
{
    m_workspace = m_orders->open();
    QVERIFY(m_workspace);
    m_run = std::make_unique<ui::MeetingRun>(*m_workspace);
    m_run->start({});
    QVERIFY(m_run->isRunning());
    m_stage = std::make_unique<ui::StageWindow>(*m_run, *m_workspace);
    m_stage->resize(1280, 720);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stage.get()));
}

/// The meeting goes on while somebody works on the candidate; then the change is on the Stage once more.
void StageDecisionsSurviveTest::showAgain()
{
    QVERIFY(test::ShorterNote::lookAgain(*m_workspace));
    QCOMPARE(m_run->state()->agenda.size(), 1U);
    m_run->show(0);
}

bool StageDecisionsSurviveTest::isRejected() const
{
    const ui::StageContent shown = content();
    const auto chosen = std::ranges::find_if(shown.choices, &ui::StageChoice::isChosen);
    return chosen != shown.choices.end() && chosen->verdict == "reject" && !shown.needsLook;
}

void StageDecisionsSurviveTest::whateverIsDoneToTheText_data()
{
    test::ShorterNote::addSameMeanings();
}

void StageDecisionsSurviveTest::whateverIsDoneToTheText()
{
    QFETCH(QString, note);
    m_orders->write(note.toStdString());
    showAgain();
    QVERIFY(isRejected());
    QVERIFY2(content().state.contains("ana@x.example"), qPrintable(content().state));
}

void StageDecisionsSurviveTest::aRebaseLeavesIt()
{
    m_orders->rebase();
    showAgain();
    QVERIFY(isRejected());
}

void StageDecisionsSurviveTest::anotherMaxLengthMakesItStaleAndNamesBothValues()
{
    m_orders->write("{type: string, maxLength: 20}");
    showAgain();
    const ui::StageContent shown = content();
    QVERIFY(shown.needsLook);
    QVERIFY2(shown.state.contains("was 40, is 20"), qPrintable(shown.state));
    QVERIFY2(shown.state.contains("ana@x.example rejected it"), qPrintable(shown.state));
    QVERIFY(std::ranges::none_of(shown.choices, &ui::StageChoice::isChosen));
}

void StageDecisionsSurviveTest::theRoomKeepsWhatWentStaleByOneClick()
{
    const auto keep = [this] {
        for (auto* each : m_stage->findChildren<QPushButton*>())
            if (each->text() == "Keep the decision")
                return each;
        return static_cast<QPushButton*>(nullptr);
    };
    QVERIFY(keep() && !keep()->isVisible());
    m_orders->write("{type: string, maxLength: 20}");
    showAgain();
    QVERIFY(keep()->isVisible());
    keep()->click();
    QVERIFY(isRejected());
    QVERIFY(!keep()->isVisible());
    QTRY_VERIFY2(m_run->state()->isAtSummary(), "it leads on as any other decision does");
    QCOMPARE(m_run->minutes()->rejected.size(), 1U);
    QCOMPARE(m_run->minutes()->rejected.front().state, core::DecisionState::Current);
}

void StageDecisionsSurviveTest::theSameKeyDecidesAgainWhatWentStale()
{
    m_orders->write("{type: string, maxLength: 20}");
    showAgain();
    QTest::keyClick(m_stage.get(), Qt::Key_R);
    QVERIFY(isRejected());
}

COUNTERSIGN_TEST(StageDecisionsSurviveTest)
#include "stage_decisions_survive_test.moc"
