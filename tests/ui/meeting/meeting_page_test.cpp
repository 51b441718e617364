// SPDX-License-Identifier: Apache-2.0
// A meeting from its preparation to its summary, as the window leads through it.
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/change_card.h"
#include "ui/commands.h"
#include "ui/meeting/desk_agenda.h"
#include "ui/meeting/desk_course.h"
#include "ui/meeting/desk_side.h"
#include "ui/meeting/desk_stage.h"
#include "ui/meeting/desk_view.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/meeting/stage_window.h"
#include "ui/meeting/votes_panel.h"
#include "ui/text_view/edited_texts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

namespace {

/// The panes beside each other, as a window has them.
class Meeting {
public:
    Meeting()
        : card(new ui::ChangeCard(sample.workspace(), texts))
        , page(sample.workspace(), commands, {new QWidget, new QWidget, card})
        , course(page, sample.workspace(), commands)
    {
        auto* row = new QHBoxLayout(&window);
        for (QWidget* pane : {page.navigator(), page.centre(), page.inspector()})
            row->addWidget(pane);
        window.resize(1600, 900);
        window.show();
        course.enableCommands(true);
        QObject::connect(
            &page.run(), &ui::MeetingRun::stateChanged, &course, [this] { course.enableCommands(true); });
    }

    void give(ui::CommandId id) { commands.action(id)->trigger(); }
    void start()
    {
        give(ui::CommandId::StartMeeting);
        give(ui::CommandId::StartMeeting);
    }
    const ui::MeetingState& state() { return *page.run().state(); }
    void advance()
    {
        auto* timer = page.run().findChild<QTimer*>("advance");
        QVERIFY(timer->isActive());
        timer->setInterval(0);
        QTRY_VERIFY(!timer->isActive());
    }

    test::SampleWorkspace sample;
    ui::Commands commands;
    ui::EditedTexts texts;
    ui::ChangeCard* card;
    QWidget window;
    ui::MeetingPage page;
    ui::DeskCourse course;
};

} // namespace

class MeetingPageTest : public QObject {
    Q_OBJECT
private slots:
    void f5PreparesAndF5AgainStarts();
    void thePreparationShowsTheAgendaThatFollows();
    void oneKeyVotesOnEachChange();
    void whatIsDecidedLeadsOn();
    void undoGoesBackToTheChange();
    void aParkedChangeReturns();
    void severalSafeChangesAreDecidedAtOnce();
    void whatIsChosenOnTheAgendaIsShown();
    void theEndKeepsTheSummary();
    void aMeetingThatWasLeftIsOffered();
    void escapeLeavesTheStageAndNotTheMeeting();
};

void MeetingPageTest::f5PreparesAndF5AgainStarts()
{
    Meeting meeting;
    QCOMPARE(meeting.page.face(), ui::MeetingFace::None);
    QVERIFY(meeting.page.inspectorTitle().isEmpty());
    meeting.give(ui::CommandId::StartMeeting);
    QCOMPARE(meeting.page.face(), ui::MeetingFace::Prepare);
    QVERIFY(!meeting.page.inspectorTitle().isEmpty());
    QSignalSpy stage(&meeting.course, &ui::DeskCourse::stageWanted);
    meeting.give(ui::CommandId::StartMeeting);
    QCOMPARE(meeting.page.face(), ui::MeetingFace::Desk);
    QCOMPARE(stage.size(), 1);
    QVERIFY(stage.front().front().toBool());
    QVERIFY(meeting.card->isVisible());
    QCOMPARE(meeting.sample.workspace().selected(), meeting.state().place);
}

void MeetingPageTest::thePreparationShowsTheAgendaThatFollows()
{
    Meeting meeting;
    meeting.give(ui::CommandId::StartMeeting);
    const auto* tree = meeting.page.navigator()->findChild<ui::DeskAgenda*>()->findChild<QTreeView*>();
    QVERIFY(tree->isVisible());
    const QModelIndex first = tree->model()->index(0, 0);
    QCOMPARE(first.data().toString(), QString("Breaking, most consumers first"));
    QCOMPARE(tree->model()->rowCount(first), 3);
    const core::MeetingPlan plan = meeting.page.preparing().plan();
    QVERIFY(std::ranges::any_of(plan.attendees,
        [](const core::Attendee& who) { return who.name == "olena@sample.invalid" && who.isPresent; }));
}

void MeetingPageTest::oneKeyVotesOnEachChange()
{
    Meeting meeting;
    meeting.give(ui::CommandId::StartMeeting);
    auto* tree = meeting.page.votes().findChild<QTreeView*>();
    QTest::keyClick(tree, Qt::Key_R);
    QTest::keyClick(tree, Qt::Key_W);
    const core::VotesFile votes = meeting.page.ballot().file(*meeting.sample.workspace().standing());
    QCOMPARE(votes.votes.size(), std::size_t(2));
    QCOMPARE(tree->currentIndex().row(), 2);
    QVERIFY(meeting.sample.workspace().standing()->journals.entries.empty()
        || std::ranges::none_of(meeting.sample.workspace().standing()->journals.entries,
            [](const core::JournalEntry& entry) { return entry.kind == core::EntryKind::Vote; }));
}

void MeetingPageTest::whatIsDecidedLeadsOn()
{
    Meeting meeting;
    meeting.start();
    const std::string first = meeting.state().place;
    meeting.page.decide("reject");
    QCOMPARE(meeting.state().place, first);
    meeting.advance();
    QVERIFY(meeting.state().place != first);
    const core::ReviewedFinding* decided = meeting.sample.workspace().standing()->of(first);
    QCOMPARE(decided->decision()->verdict, std::string("reject"));
    QCOMPARE(decided->decision()->meeting, meeting.state().meeting.id);
}

void MeetingPageTest::undoGoesBackToTheChange()
{
    Meeting meeting;
    meeting.start();
    const std::string first = meeting.state().place;
    meeting.page.decide("reject");
    meeting.advance();
    meeting.sample.workspace().statements().stack().undo();
    QCOMPARE(meeting.state().place, first);
    QCOMPARE(meeting.page.face(), ui::MeetingFace::Desk);
}

void MeetingPageTest::aParkedChangeReturns()
{
    Meeting meeting;
    meeting.start();
    const std::string first = meeting.state().place;
    emit meeting.page.side().parked("marta@sample.invalid", "2027-02-01");
    QVERIFY(meeting.state().place != first);
    const ui::ParkingLot lot = ui::parkingLotOf(meeting.state());
    QCOMPARE(lot.places, std::vector {first});
    QCOMPARE(lot.facts.front().detail, QString("marta@sample.invalid until 2027-02-01"));
    emit meeting.page.side().takeUpWanted(first);
    QCOMPARE(meeting.state().place, first);
    QVERIFY(ui::parkingLotOf(meeting.state()).places.empty());
    // Where it came back to, and not under a second heading of its kind.
    const auto* tree = meeting.page.navigator()->findChild<ui::DeskAgenda*>()->findChild<QTreeView*>();
    const QModelIndex last = tree->model()->index(tree->model()->rowCount() - 1, 0);
    QCOMPARE(last.data().toString(), QString("Parked, back at the end"));
    QCOMPARE(tree->currentIndex().parent(), last);
}

void MeetingPageTest::severalSafeChangesAreDecidedAtOnce()
{
    Meeting meeting;
    meeting.start();
    const auto& agenda = meeting.state().agenda;
    const auto safe = std::ranges::find(agenda, core::AgendaKind::Safe, &core::AgendaItem::kind);
    QVERIFY(safe != agenda.end());
    const std::vector<std::string> places = safe->places;
    meeting.page.run().show(static_cast<std::size_t>(safe - agenda.begin()));
    QVERIFY(meeting.page.desk().isGroupShown());
    meeting.page.decide("accept");
    for (const std::string& place : places)
        QCOMPARE(
            meeting.sample.workspace().standing()->of(place)->decision()->verdict, std::string("accept"));
}

void MeetingPageTest::whatIsChosenOnTheAgendaIsShown()
{
    Meeting meeting;
    meeting.start();
    auto* tree = meeting.page.navigator()->findChild<ui::DeskAgenda*>()->findChild<QTreeView*>();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(meeting.state().current, std::size_t(1));
    meeting.give(ui::CommandId::PreviousItem);
    QCOMPARE(meeting.state().current, std::size_t(0));
    QCOMPARE(tree->currentIndex().row(), 0);
}

void MeetingPageTest::theEndKeepsTheSummary()
{
    Meeting meeting;
    meeting.start();
    meeting.page.decide("reject");
    QSignalSpy stage(&meeting.course, &ui::DeskCourse::stageWanted);
    meeting.give(ui::CommandId::EndMeeting);
    QVERIFY(!meeting.page.run().isRunning());
    QCOMPARE(meeting.page.face(), ui::MeetingFace::Summary);
    QVERIFY(!stage.back().front().toBool());
    QCOMPARE(meeting.page.minutes()->rejected.size(), std::size_t(1));
    meeting.page.close();
    QCOMPARE(meeting.page.face(), ui::MeetingFace::None);
}

void MeetingPageTest::aMeetingThatWasLeftIsOffered()
{
    Meeting meeting;
    meeting.start();
    meeting.page.run().next();
    const std::string place = meeting.state().place;
    ui::MeetingPage later(meeting.sample.workspace(), meeting.commands,
        {new QWidget, new QWidget, new ui::ChangeCard(meeting.sample.workspace(), meeting.texts)});
    const ui::DeskCourse course(later, meeting.sample.workspace(), meeting.commands);
    QCOMPARE(course.leftMeeting(),
        QString("A meeting was left at change 2 of %1.").arg(meeting.state().agenda.size()));
    later.run().resume();
    QCOMPARE(later.run().state()->place, place);
    QCOMPARE(later.face(), ui::MeetingFace::Desk);
    QVERIFY(course.leftMeeting().isEmpty());
}

void MeetingPageTest::escapeLeavesTheStageAndNotTheMeeting()
{
    Meeting meeting;
    const ui::DeskStage stage(meeting.page, meeting.course, meeting.sample.workspace());
    const auto room = [] {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<ui::StageWindow*>(window))
                return found;
        return static_cast<ui::StageWindow*>(nullptr);
    };
    meeting.start();
    QVERIFY(room() && room()->isVisible());
    QTest::keyClick(room(), Qt::Key_Escape);
    QVERIFY(!room()->isVisible());
    QVERIFY(meeting.page.run().isRunning());
    meeting.give(ui::CommandId::StartMeeting);
    QVERIFY(room()->isVisible());
    meeting.give(ui::CommandId::EndMeeting);
    QVERIFY(!room()->isVisible());
}

COUNTERSIGN_TEST(MeetingPageTest)
#include "meeting_page_test.moc"
