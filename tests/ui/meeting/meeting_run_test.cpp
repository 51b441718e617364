// SPDX-License-Identifier: Apache-2.0
// A meeting as it goes on: every key press is written down, nothing is lost, the Stage is where people are.
#include "tests/support/signed_shop.h"
#include "tests/support/test_program.h"
#include "tests/ui/meeting/running_meeting.h"

#include <QSignalSpy>
#include <QUndoGroup>

#include <algorithm>

class MeetingRunTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void beginsAtTheFirstItemAndIsWrittenDown();
    void withoutAnAddressNothingBegins();
    void proposesWhomThePolicyNames();
    void goesThroughTheAgendaAndBack();
    void aDecisionLeadsOnAMomentLater();
    void aDecisionIsOfTheMeetingWhereverItIsMade();
    void whatBreaksIsAcceptedWithAPlanOnly();
    void undoneBeforeItLeadsOnItStays();
    void undoneLaterItIsShownAgain();
    void parkedItReturnsAtTheEnd();
    void aParkedChangeIsTakenUpByDecidingOnIt();
    void parkingIsUndoneByName();
    void theSafeOnesAreAcceptedInOneStep();
    void othersAreAnsweredByWhatTheRoomDecides();
    void whatAnotherDecidesDoesNotLeadTheRoomAbout();
    void notesActionsAndPeopleAreInTheJournal();
    void tellsTheTime();
    void theClockTicksWhileSomebodyLooks();
    void blankIsNoWord();
    void endsForEverybody();
    void anotherMayEndIt();
    void anotherPairIsAnotherMeeting();

private:
    ui::MeetingRun& run() { return m_meeting->run(); }
    const core::AgendaItem& item() { return m_meeting->item(); }
    QTimer& advance() { return *run().findChild<QTimer*>("advance"); }
    std::vector<std::string> marksWritten();
    void decide(const std::string& verdict);
    void undo() { m_meeting->workspace().undoGroup().undo(); }

    std::unique_ptr<test::RunningMeeting> m_meeting;
};

void MeetingRunTest::init()
{
    m_meeting = std::make_unique<test::RunningMeeting>();
    run().start({});
    QVERIFY(run().isRunning());
}

/// "start show decide show"
std::vector<std::string> MeetingRunTest::marksWritten()
{
    m_meeting->waitUntilWritten();
    std::vector<std::string> marks;
    for (const core::JournalEntry& entry : m_meeting->written().entries)
        if (entry.kind == core::EntryKind::Meeting)
            marks.push_back(entry.mark);
        else if (entry.kind != core::EntryKind::Open)
            marks.emplace_back(core::entryKindName(entry.kind));
    return marks;
}

void MeetingRunTest::decide(const std::string& verdict)
{
    run().decide({.verdict = verdict, .plan = core::Plan {"both for one release", {}, {}, {}}});
}

void MeetingRunTest::beginsAtTheFirstItemAndIsWrittenDown()
{
    const ui::MeetingState& state = m_meeting->state();
    QCOMPARE(state.current, 0U);
    QCOMPARE(state.place, item().places.front());
    QCOMPARE(item().kind, core::AgendaKind::Breaking);
    QCOMPARE(m_meeting->workspace().selected(), state.place);
    QCOMPARE(state.meeting.by, std::string("olena@sample.invalid"));
    QVERIFY((marksWritten() == std::vector<std::string> {"start", "show"}));
    // The first word of a pair opens its review, and this was it.
    QVERIFY(core::openingOf(m_meeting->written()));
    QCOMPARE(m_meeting->workspace().standing()->review.id, m_meeting->workspace().statements().desk().review);
}

void MeetingRunTest::withoutAnAddressNothingBegins()
{
    test::SignedShop shop;
    ui::Workspace workspace;
    ui::MeetingRun nobody(workspace);
    nobody.start({});
    QVERIFY(!nobody.isRunning());
    workspace.open(shop.files().path());
    QTRY_VERIFY(workspace.standing() && !workspace.study()->isSoFar);
    QSignalSpy failed(&workspace, &ui::Workspace::failed);
    nobody.start({});
    QVERIFY(!nobody.isRunning());
    QVERIFY(!nobody.canResume());
    QCOMPARE(failed.size(), 1);
    QVERIFY(nobody.proposedPlan().attendees.size() > 1);
}

void MeetingRunTest::proposesWhomThePolicyNames()
{
    const core::MeetingPlan plan = run().proposedPlan();
    QCOMPARE(plan.timeBox, 1800);
    QCOMPARE(plan.share, 300);
    QCOMPARE(plan.attendees.front().name, std::string("olena@sample.invalid"));
    QVERIFY(!plan.attendees.front().role.empty());
    QVERIFY(plan.attendees.size() > 1);
    QVERIFY(std::ranges::all_of(plan.attendees, &core::Attendee::isPresent));
}

void MeetingRunTest::goesThroughTheAgendaAndBack()
{
    const std::size_t count = m_meeting->state().agenda.size();
    run().previous();
    QCOMPARE(m_meeting->state().current, 0U);
    std::size_t steps = 0;
    for (; !m_meeting->state().isAtSummary(); ++steps) {
        QVERIFY(!item().isSkipped);
        QCOMPARE(m_meeting->state().place.empty(),
            item().places.size() > 1 || item().kind == core::AgendaKind::Safe);
        run().next();
    }
    QVERIFY(steps <= count);
    QVERIFY(!m_meeting->state().item());
    QVERIFY(!m_meeting->state().nextItem());
    QVERIFY(m_meeting->state().place.empty());
    run().next();
    QVERIFY(m_meeting->state().isAtSummary());
    for (std::size_t step = 0; step < steps; ++step)
        run().previous();
    QCOMPARE(m_meeting->state().current, 0U);
    run().show(1);
    QCOMPARE(m_meeting->state().current, 1U);
    QCOMPARE(m_meeting->workspace().selected(), m_meeting->state().place);
}

void MeetingRunTest::aDecisionLeadsOnAMomentLater()
{
    QSignalSpy said(&run(), &ui::MeetingRun::said);
    decide("reject");
    QVERIFY(item().isDone);
    QCOMPARE(m_meeting->state().current, 0U);
    QVERIFY(said.front().front().toString().startsWith("Rejected. "));
    QCOMPARE(advance().interval(), 600);
    QVERIFY(advance().isActive());
    QTRY_COMPARE(m_meeting->state().current, 1U);
    QVERIFY(!advance().isActive());
    QVERIFY((marksWritten() == std::vector<std::string> {"start", "show", "decide", "show"}));
}

void MeetingRunTest::aDecisionIsOfTheMeetingWhereverItIsMade()
{
    const std::string place = m_meeting->state().place;
    m_meeting->workspace().statements().decide({place}, {.verdict = "reject"});
    QVERIFY(advance().isActive());
    run().show(2);
    QVERIFY(!advance().isActive());
    // One that is not shown does not lead on.
    const std::string other = m_meeting->state().agenda[1].places.front();
    m_meeting->workspace().statements().decide({other}, {.verdict = "reject"});
    QVERIFY(!advance().isActive());
    const core::MeetingMinutes minutes = *run().minutes();
    QCOMPARE(minutes.rejected.size(), 2U);
    QCOMPARE(minutes.rejected.front().decision.meeting, m_meeting->state().meeting.id);
    run().end();
    m_meeting->workspace().statements().decide({place}, {.verdict = "defer"});
    QVERIFY(m_meeting->workspace().statements().desk().journals.entries.back().meeting.empty());
}

void MeetingRunTest::whatBreaksIsAcceptedWithAPlanOnly()
{
    QSignalSpy said(&run(), &ui::MeetingRun::said);
    run().decide({.verdict = "accept"});
    QVERIFY(!item().isDone);
    QCOMPARE(said.size(), 1);
    decide("accept-with-plan");
    QVERIFY(item().isDone);
}

void MeetingRunTest::undoneBeforeItLeadsOnItStays()
{
    decide("reject");
    undo();
    QVERIFY(!item().isDone);
    QVERIFY(!advance().isActive());
    QCOMPARE(m_meeting->state().current, 0U);
}

void MeetingRunTest::undoneLaterItIsShownAgain()
{
    decide("reject");
    advance().setInterval(0);
    run().next();
    QCOMPARE(m_meeting->state().current, 1U);
    undo();
    QCOMPARE(m_meeting->state().current, 0U);
    QVERIFY(!item().isDone);
}

void MeetingRunTest::parkedItReturnsAtTheEnd()
{
    const std::string parked = m_meeting->state().place;
    const std::string next = m_meeting->state().agenda[1].places.front();
    run().park("marta@sample.invalid", "2026-12-01");
    QCOMPARE(m_meeting->state().place, next);
    QCOMPARE(m_meeting->state().agenda.back().places.front(), parked);
    QVERIFY(m_meeting->state().agenda.back().isParked);
    while (!m_meeting->state().isAtSummary())
        run().next();
    run().previous();
    QCOMPARE(m_meeting->state().place, parked);
    run().takeUp(parked);
    QVERIFY(!item().isParked);
    QCOMPARE(m_meeting->state().place, parked);
    // What is taken up is not led back to where it once was.
    decide("reject");
    QTRY_VERIFY(m_meeting->state().isAtSummary());
    QVERIFY(run().minutes()->parked.empty());
}

void MeetingRunTest::aParkedChangeIsTakenUpByDecidingOnIt()
{
    const std::string parked = m_meeting->state().place;
    run().park({}, {});
    run().show(m_meeting->state().agenda.size() - 1);
    QCOMPARE(m_meeting->state().place, parked);
    decide("defer");
    QVERIFY(item().isDone);
    QVERIFY(!item().isParked);
    QVERIFY(m_meeting->state().meeting.parked.front().takenUpAt);
}

void MeetingRunTest::parkingIsUndoneByName()
{
    const std::string parked = m_meeting->state().place;
    run().park("marta@sample.invalid", {});
    QCOMPARE(m_meeting->workspace().undoGroup().undoText(), QString("Park the change"));
    undo();
    QCOMPARE(m_meeting->state().place, parked);
    QCOMPARE(m_meeting->state().current, 0U);
    QVERIFY(m_meeting->state().meeting.parked.empty());
    m_meeting->workspace().undoGroup().redo();
    QVERIFY(m_meeting->state().meeting.isParked(parked));
}

void MeetingRunTest::theSafeOnesAreAcceptedInOneStep()
{
    const auto& agenda = m_meeting->state().agenda;
    const auto safe = std::ranges::find(agenda, core::AgendaKind::Safe, &core::AgendaItem::kind);
    QVERIFY(safe != agenda.end());
    run().show(static_cast<std::size_t>(safe - agenda.begin()));
    run().park("nobody", {}); // there is no single change to park
    QVERIFY(m_meeting->state().meeting.parked.empty());
    run().decide({.verdict = "accept"});
    QVERIFY(item().isDone);
    undo();
    QVERIFY(!item().isDone);
    QCOMPARE(item().kind, core::AgendaKind::Safe);
}

void MeetingRunTest::othersAreAnsweredByWhatTheRoomDecides()
{
    core::JournalEntry other;
    other.by = "marta@sample.invalid";
    other.kind = core::EntryKind::Decide;
    other.place = m_meeting->state().place;
    other.facts = m_meeting->state().standing->of(other.place)->finding->facts;
    other.verdict = "defer";
    m_meeting->says(other);
    QVERIFY(item().isDone);
    decide("reject");
    QVERIFY(item().isDone);
    QCOMPARE(m_meeting->state().standing->of(other.place)->state, core::DecisionState::Current);
    QCOMPARE(m_meeting->workspace().statements().desk().journals.entries.back().settles.size(), 1U);
    // Said again it is a conflict again, and comes first.
    m_meeting->pass(5);
    m_meeting->says(other);
    QVERIFY(!m_meeting->state().agenda.front().isDone);
    QCOMPARE(m_meeting->state().agenda.front().kind, core::AgendaKind::Disagreement);
}

void MeetingRunTest::whatAnotherDecidesDoesNotLeadTheRoomAbout()
{
    run().show(1);
    core::JournalEntry other;
    other.by = "marta@sample.invalid";
    other.kind = core::EntryKind::Decide;
    other.place = m_meeting->state().place;
    other.facts = m_meeting->state().standing->of(other.place)->finding->facts;
    other.verdict = "reject";
    m_meeting->says(other);
    QVERIFY(item().isDone);
    QVERIFY(!advance().isActive());
    QCOMPARE(m_meeting->state().place, other.place);
}

void MeetingRunTest::notesActionsAndPeopleAreInTheJournal()
{
    const std::string place = m_meeting->state().place;
    run().publish("  the app shows it \n", "marta@sample.invalid");
    run().publish("   ", {});
    run().addAction("ask support", "marta@sample.invalid", "2026-12-01");
    run().setPresent({"somebody from support", "qa"}, true);
    run().setPresent({"somebody from support"}, false);
    const core::Meeting& meeting = m_meeting->state().meeting;
    QCOMPARE(meeting.notes.size(), 1U);
    QCOMPARE(meeting.notes.front().text, std::string("the app shows it"));
    QCOMPARE(meeting.notes.front().speaker, std::string("marta@sample.invalid"));
    QCOMPARE(meeting.notes.front().by, std::string("olena@sample.invalid"));
    QCOMPARE(meeting.notes.front().place, place);
    QCOMPARE(meeting.actions.front().owner, std::string("marta@sample.invalid"));
    QVERIFY((meeting.attendees == std::vector<core::Attendee> {{"somebody from support", "qa", false}}));
    QVERIFY(
        (marksWritten() == std::vector<std::string> {"start", "show", "note", "action", "attend", "leave"}));
    undo();
    QVERIFY(m_meeting->state().meeting.actions.empty());
    QCOMPARE(m_meeting->state().meeting.attendees.size(), 1U);
}

void MeetingRunTest::tellsTheTime()
{
    run().end();
    QVERIFY(run().clock() == ui::MeetingClock());
    run().start({600, 60, {}});
    m_meeting->pass(50);
    QCOMPARE(run().clock().sinceStart, 50);
    QCOMPARE(run().clock().left, 550);
    QCOMPARE(run().clock().onItem, 50);
    QCOMPARE(run().clock().share, 60);
    QVERIFY(!run().clock().isOver());
    m_meeting->pass(20);
    QVERIFY(run().clock().isOver());
    run().next();
    QCOMPARE(run().clock().onItem, 0);
    run().previous();
    m_meeting->pass(5);
    QCOMPARE(run().clock().onItem, 75);
    m_meeting->pass(600);
    QVERIFY(run().clock().left < 0);
}

void MeetingRunTest::theClockTicksWhileSomebodyLooks()
{
    const QObject stage;
    const QObject desk;
    QSignalSpy ticks(&run(), &ui::MeetingRun::clockChanged);
    QVERIFY(!ticks.wait(1200));
    run().setClockShown(&stage, true);
    run().setClockShown(&desk, true);
    run().setClockShown(&desk, false);
    QVERIFY(ticks.wait(5000));
    run().setClockShown(&stage, false);
    QVERIFY(!ticks.wait(1200));
}

void MeetingRunTest::blankIsNoWord()
{
    QSignalSpy blank(&run(), &ui::MeetingRun::blankChanged);
    const std::vector<std::string> before = marksWritten();
    run().setBlank(true);
    run().setBlank(true);
    QVERIFY(run().isBlank());
    QCOMPARE(blank.size(), 1);
    QVERIFY(marksWritten() == before);
    run().end();
    QVERIFY(!run().isBlank());
}

void MeetingRunTest::endsForEverybody()
{
    QSignalSpy ended(&run(), &ui::MeetingRun::ended);
    QSignalSpy states(&run(), &ui::MeetingRun::stateChanged);
    decide("reject");
    run().end();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!run().state());
    QVERIFY(!states.back().front().value<std::shared_ptr<const ui::MeetingState>>());
    QVERIFY(!run().canResume());
    QVERIFY(!run().minutes());
    QVERIFY(!advance().isActive());
    run().end();
    run().next();
    run().resume();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(marksWritten().back(), std::string("end"));
}

void MeetingRunTest::anotherMayEndIt()
{
    QSignalSpy ended(&run(), &ui::MeetingRun::ended);
    core::JournalEntry end;
    end.by = "marta@sample.invalid";
    end.kind = core::EntryKind::Meeting;
    end.meeting = m_meeting->state().meeting.id;
    end.mark = "end";
    m_meeting->says(end);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!run().isRunning());
}

/// What is talked about is of one pair; when people come back to it, it goes on.
void MeetingRunTest::anotherPairIsAnotherMeeting()
{
    QSignalSpy ended(&run(), &ui::MeetingRun::ended);
    QVERIFY((marksWritten() == std::vector<std::string> {"start", "show"}));
    const ui::Pair pair = m_meeting->workspace().pair();
    m_meeting->workspace().swapPair();
    QTRY_VERIFY_WITH_TIMEOUT(!run().isRunning(), 30'000);
    QCOMPARE(ended.size(), 0);
    QVERIFY(!run().canResume());
    m_meeting->workspace().setPair(pair);
    QTRY_VERIFY_WITH_TIMEOUT(run().canResume(), 30'000);
    run().resume();
    QVERIFY(run().isRunning());
}

COUNTERSIGN_TEST(MeetingRunTest)
#include "meeting_run_test.moc"
