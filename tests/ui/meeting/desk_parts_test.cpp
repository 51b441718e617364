// SPDX-License-Identifier: Apache-2.0
// The small parts of the Desk, each alone: values in, signals out.
#include "tests/support/test_program.h"
#include "ui/card/decision_form.h"
#include "ui/meeting/attendees_panel.h"
#include "ui/meeting/desk_clock.h"
#include "ui/meeting/desk_notes.h"
#include "ui/meeting/desk_notes_edit.h"
#include "ui/meeting/prepare_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

class DeskPartsTest : public QObject {
    Q_OBJECT
private slots:
    void aNoteIsPublishedByCtrlEnterAndNotBefore();
    void notesThatAreBeingTypedStay();
    void anErrandNeedsWordsAndSomebody();
    void escapeGivesAnErrandUp();
    void aClickSaysWhoIsInTheRoom();
    void somebodyNewIsAdded();
    void theClockSaysThatItIsOverInWordsToo();
    void whoWasAddedComesWithThePlan();
};

void DeskPartsTest::aNoteIsPublishedByCtrlEnterAndNotBefore()
{
    ui::DeskNotes notes;
    notes.showSpeakers({"ana", "bob"});
    QSignalSpy published(&notes, &ui::DeskNotes::published);
    QSignalSpy edited(&notes, &ui::DeskNotes::edited);
    auto* text = notes.findChild<ui::NotesEdit*>();
    QTest::keyClicks(text, "Ask mobile");
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(published.size(), 0);
    QVERIFY(edited.size() > 0);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(published.size(), 1);
    QCOMPARE(published.front(), (QVariantList {"Ask mobile", "ana"}));
    QCOMPARE(text->toPlainText(), QString());
    notes.publish();
    QCOMPARE(published.size(), 1);
}

void DeskPartsTest::notesThatAreBeingTypedStay()
{
    ui::DeskNotes notes;
    auto* text = notes.findChild<ui::NotesEdit*>();
    notes.showNotes("one", {});
    QTest::keyClicks(text, "abc");
    text->moveCursor(QTextCursor::Start);
    notes.showNotes("one", "abc");
    QCOMPARE(text->textCursor().position(), 0);
    notes.showNotes("two", "other");
    QCOMPARE(text->toPlainText(), QString("other"));
}

void DeskPartsTest::anErrandNeedsWordsAndSomebody()
{
    ui::DecisionForm form(nullptr);
    QSignalSpy given(&form, &ui::DecisionForm::errandGiven);
    form.beginErrand({"ana", "bob"});
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    QVERIFY(!form.isHidden());
    form.findChild<QComboBox*>()->setCurrentText("bob");
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    form.findChild<QLineEdit*>()->setText("Ask mobile");
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.front(), (QVariantList {"Ask mobile", "bob", QString()}));
    QVERIFY(form.isHidden());
}

void DeskPartsTest::escapeGivesAnErrandUp()
{
    ui::DecisionForm form(nullptr);
    QSignalSpy given(&form, &ui::DecisionForm::errandGiven);
    QSignalSpy givenUp(&form, &ui::DecisionForm::givenUp);
    form.beginErrand({});
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 1);
    QCOMPARE(given.size(), 0);
}

void DeskPartsTest::aClickSaysWhoIsInTheRoom()
{
    ui::AttendeesPanel panel;
    panel.showAttendees({{"ana@x.example", "backend", true}, {"bob & co", {}, false}});
    QSignalSpy wanted(&panel, &ui::AttendeesPanel::presenceWanted);
    const QList<QCheckBox*> rows = panel.findChildren<QCheckBox*>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]->text(), QString("ana@x.example, Backend"));
    QCOMPARE(rows[1]->text(), QString("bob && co"));
    QVERIFY(rows[0]->isChecked() && !rows[1]->isChecked());
    rows[1]->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).value<core::Attendee>().name, std::string("bob & co"));
    QCOMPARE(wanted.front().at(1).toBool(), true);
}

void DeskPartsTest::somebodyNewIsAdded()
{
    ui::AttendeesPanel panel;
    QSignalSpy wanted(&panel, &ui::AttendeesPanel::presenceWanted);
    auto* name = panel.findChild<QLineEdit*>();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    QTest::keyClicks(name, "Mia");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).value<core::Attendee>().name, std::string("Mia"));
    QVERIFY(name->text().isEmpty());
}

void DeskPartsTest::theClockSaysThatItIsOverInWordsToo()
{
    ui::DeskClock clock;
    clock.showClock({.sinceStart = 200, .left = 1600, .onItem = 200, .share = 300});
    const QColor before = clock.palette().color(QPalette::Window);
    QVERIFY(clock.accessibleName().contains("3:20"));
    QVERIFY(clock.accessibleName().contains("26:40 left"));
    clock.showClock({.sinceStart = 2000, .left = -200, .onItem = 301, .share = 300});
    QVERIFY(clock.accessibleName().contains("3:20 over"));
    QVERIFY(clock.palette().color(QPalette::Window) != before);
    QStringList words;
    for (const QLabel* label : clock.findChildren<QLabel*>())
        words << label->text();
    QVERIFY(words.join(' ').contains("Park it"));
}

void DeskPartsTest::whoWasAddedComesWithThePlan()
{
    ui::PreparePage page;
    page.showPlan({.attendees = {{"ana", "backend", true}}});
    auto* name = page.findChild<ui::AttendeesPanel*>()->findChild<QLineEdit*>();
    QTest::keyClicks(name, "Mia");
    QTest::keyClick(name, Qt::Key_Return);
    page.findChild<QCheckBox*>()->click();
    const core::MeetingPlan plan = page.plan();
    QCOMPARE(plan.timeBox, 30 * 60);
    QCOMPARE(plan.share, 5 * 60);
    const std::vector<core::Attendee> all {{"ana", "backend", false}, {"Mia", {}, true}};
    QCOMPARE(plan.attendees, all);
}

COUNTERSIGN_TEST(DeskPartsTest)
#include "desk_parts_test.moc"
