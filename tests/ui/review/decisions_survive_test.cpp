// SPDX-License-Identifier: Apache-2.0
// A decision belongs to a meaning: whatever is done to the text leaves it, and a new meaning makes it stale.
#include "tests/support/test_program.h"
#include "tests/ui/shorter_note.h"
#include "ui/models/agenda_model.h"
#include "ui/models/agenda_words.h"

class DecisionsSurviveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_workspace.reset(); }
    void whateverIsDoneToTheText_data();
    void whateverIsDoneToTheText();
    void aNewMeaningMakesItStaleAndNamesBothValues();
    void aRebaseLeavesIt();

private:
    core::DecisionState state() const;

    std::unique_ptr<test::ShorterNote> m_orders;
    std::unique_ptr<ui::Workspace> m_workspace;
};

void DecisionsSurviveTest::init()
{
    m_orders = std::make_unique<test::ShorterNote>();
    m_workspace = m_orders->open();
    QVERIFY(m_workspace);
    const std::string place = m_workspace->study()->changes().front().finding->place;
    m_workspace->statements().decide({place}, {.verdict = "reject", .reason = "too short"});
    QTRY_VERIFY(!m_workspace->statements().isWriting());
}

core::DecisionState DecisionsSurviveTest::state() const
{
    return m_workspace->standing()->review.findings.front().state;
}

void DecisionsSurviveTest::whateverIsDoneToTheText_data()
{
    test::ShorterNote::addSameMeanings();
}

void DecisionsSurviveTest::whateverIsDoneToTheText()
{
    QFETCH(QString, note);
    m_orders->write(note.toStdString());
    QVERIFY(test::ShorterNote::lookAgain(*m_workspace));
    QCOMPARE(m_workspace->standing()->review.findings.size(), std::size_t {1});
    QCOMPARE(state(), core::DecisionState::Current);
}

void DecisionsSurviveTest::aNewMeaningMakesItStaleAndNamesBothValues()
{
    m_orders->write("{type: string, maxLength: 20}");
    QVERIFY(test::ShorterNote::lookAgain(*m_workspace));
    QCOMPARE(state(), core::DecisionState::Stale);
    ui::AgendaModel agenda;
    agenda.show(m_workspace->standing());
    const QModelIndex item = agenda.index(0, 0, agenda.index(0, 0));
    QCOMPARE(agenda.index(0, 0).data().toString(), "Changed after it was decided");
    QCOMPARE(ui::agendaAbout(*agenda.itemAt(item)), "its candidate was 40, is 20");
    m_workspace->statements().keepDecision(agenda.itemAt(item)->key());
    QCOMPARE(state(), core::DecisionState::Current);
}

void DecisionsSurviveTest::aRebaseLeavesIt()
{
    m_orders->rebase();
    QVERIFY(test::ShorterNote::lookAgain(*m_workspace));
    QCOMPARE(state(), core::DecisionState::Current);
}

COUNTERSIGN_TEST(DecisionsSurviveTest)
#include "decisions_survive_test.moc"
