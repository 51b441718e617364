// SPDX-License-Identifier: Apache-2.0
// A meeting as the journals tell it: nothing of anybody's is dropped.
#include "tests/core/review/meeting/room.h"
#include "tests/support/test_program.h"

#include <QTest>

class MeetingTest : public QObject {
    Q_OBJECT
private slots:
    void beginsWithItsPlan();
    void tellsWhoWasInTheRoom();
    void isWhereItWasShownLast();
    void whatALaterVersionShowsCountsAsTheSummary();
    void tellsHowLongEachThingTook();
    void aNightInBetweenIsNoPartOfIt();
    void anInterruptionIsAPartOfIt();
    void whatWasParkedIsTakenUpAgain();
    void whoParksAgainMeansTheLastTime();
    void notesAndActionsSayWhoseTheyAre();
    void whatIsTakenBackDidNotHappen();
    void theNewestGoesOnUnlessItHasEnded();
    void linesOfSeveralPeopleAreOneMeeting();
    void aClockThatIsWrongLosesNothing();
    void aPlanIsReadAsWritten();
    void whatMakesNoSenseInAPlanIsAsIfItSaidNothing_data();
    void whatMakesNoSenseInAPlanIsAsIfItSaidNothing();
};

using test::MeetingBegins;
using test::Room;

void MeetingTest::beginsWithItsPlan()
{
    Room room;
    room.wait(7);
    const std::string id = room.starts("ana", {1200, 60, {{"bo", "backend"}, {"cy", "qa", false}}});
    const core::Meeting meeting = room.meeting();
    QCOMPARE(meeting.id, id);
    QCOMPARE(meeting.by, std::string("ana"));
    QCOMPARE(meeting.startedAt, MeetingBegins + 7);
    QCOMPARE(meeting.plan.timeBox, 1200);
    QCOMPARE(meeting.plan.share, 60);
    QVERIFY(meeting.attendees == meeting.plan.attendees);
    QCOMPARE(meeting.attendees.size(), 2U);
    QVERIFY(!meeting.attendees.back().isPresent);
    QVERIFY(!meeting.current());
    QVERIFY(!meeting.endedAt);
}

void MeetingTest::tellsWhoWasInTheRoom()
{
    Room room;
    room.starts("ana", {1800, 300, {{"bo", "backend"}}});
    room.marks("ana", "leave").text = "bo";
    core::JournalEntry& late = room.marks("bo", "attend");
    late.text = "somebody from support";
    late.role = "qa";
    core::JournalEntry& again = room.marks("ana", "attend");
    again.text = "somebody from support";
    QVERIFY((room.meeting().attendees
        == std::vector<core::Attendee> {{"bo", "backend", false}, {"somebody from support", "qa", true}}));
}

void MeetingTest::isWhereItWasShownLast()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "show", "a");
    QCOMPARE(room.meeting().current()->place, std::string("a"));
    room.marks("bo", "show", "b");
    QCOMPARE(room.meeting().current()->place, std::string("b"));
    room.marks("ana", "show").field = "safe";
    QCOMPARE(room.meeting().current()->place, std::string());
    QCOMPARE(room.meeting().current()->card, std::string("safe"));
    room.marks("ana", "show").field = "safe";
    QCOMPARE(room.meeting().shown.size(), 3U);
}

void MeetingTest::whatALaterVersionShowsCountsAsTheSummary()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "show").field = "fireworks";
    QCOMPARE(room.meeting().current()->card, std::string(core::SummaryCard));
}

void MeetingTest::tellsHowLongEachThingTook()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "show", "a");
    room.wait(99);
    room.marks("ana", "show", "b");
    room.wait(9);
    room.marks("ana", "show", "a");
    room.wait(4);
    const core::Meeting open = room.meeting();
    QCOMPARE(open.secondsOn({"a"}, room.now()), 105);
    QCOMPARE(open.secondsOn({"b"}, room.now()), 10);
    QCOMPARE(open.secondsOn({"c"}, room.now()), 0);
    room.marks("ana", "end");
    room.wait(1000);
    QCOMPARE(room.meeting().secondsOn({"a"}, room.now()), 105);
    QCOMPARE(core::Meeting().secondsOn({"a"}, room.now()), 0);
}

void MeetingTest::aNightInBetweenIsNoPartOfIt()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "show", "a");
    room.wait(299);
    room.decides("ana", "reject", "a").meeting = room.meeting().id;
    const std::int64_t left = room.now();
    room.wait(14 * 3600);
    room.marks("ana", "show", "a");
    room.wait(60);
    const core::Meeting meeting = room.meeting();
    QCOMPARE(meeting.shown.size(), 1U);
    QCOMPARE(meeting.breaks.size(), 1U);
    QCOMPARE(meeting.duration(room.now()), left - meeting.startedAt + 60);
    QCOMPARE(meeting.secondsOn({"a"}, room.now()), meeting.duration(room.now()) - 1);
}

/// A program that is killed and begun again; the room sat there and talked on.
void MeetingTest::anInterruptionIsAPartOfIt()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "show", "a");
    room.wait(600);
    room.marks("ana", "show", "a");
    QVERIFY(room.meeting().breaks.empty());
    QCOMPARE(room.meeting().duration(room.now()), room.now() - room.meeting().startedAt);
}

void MeetingTest::whatWasParkedIsTakenUpAgain()
{
    Room room;
    room.starts("ana");
    core::JournalEntry& mark = room.marks("ana", "park", "a");
    mark.owner = "bo";
    mark.due = "2026-12-01";
    const core::ParkedChange parked = room.meeting().parked.front();
    QVERIFY((parked == core::ParkedChange {"a", "bo", "2026-12-01", "ana", MeetingBegins + 1, {}}));
    QVERIFY(room.meeting().isParked("a"));
    QVERIFY(!room.meeting().isParked("b"));
    room.marks("cy", "take-up", "a");
    QVERIFY(!room.meeting().isParked("a"));
    QCOMPARE(room.meeting().parked.front().takenUpAt, std::optional<std::int64_t>(MeetingBegins + 2));
}

void MeetingTest::whoParksAgainMeansTheLastTime()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "park", "a").owner = "bo";
    room.marks("ana", "park", "a").owner = "cy";
    QCOMPARE(room.meeting().parked.size(), 1U);
    QCOMPARE(room.meeting().parked.front().owner, std::string("cy"));
    // Two people who say so differently are both heard.
    room.marks("bo", "park", "a").owner = "di";
    QCOMPARE(room.meeting().parked.size(), 2U);
}

void MeetingTest::notesAndActionsSayWhoseTheyAre()
{
    Room room;
    room.starts("ana");
    core::JournalEntry& note = room.marks("ana", "note", "a");
    note.text = "the app shows it";
    note.of = "bo";
    room.marks("ana", "note").text = "of the whole meeting";
    core::JournalEntry& action = room.marks("ana", "action", "a");
    action.text = "ask support";
    action.owner = "cy";
    action.due = "2026-12-02";
    const core::Meeting meeting = room.meeting();
    QVERIFY((meeting.notes
        == std::vector<core::PublishedNote> {{"a", "the app shows it", "bo", "ana", MeetingBegins + 1},
            {"", "of the whole meeting", "ana", "ana", MeetingBegins + 2}}));
    QVERIFY((meeting.actions
        == std::vector<core::MeetingAction> {
            {"a", "ask support", "cy", "2026-12-02", "ana", MeetingBegins + 3}}));
}

void MeetingTest::whatIsTakenBackDidNotHappen()
{
    Room room;
    room.starts("ana");
    const std::string parked = room.marks("ana", "park", "a").uuid;
    const std::string note = room.marks("ana", "note").uuid;
    room.entry("bo", core::EntryKind::Withdraw).settles = {note}; // not theirs
    room.entry("ana", core::EntryKind::Withdraw).settles = {parked};
    QVERIFY(room.meeting().parked.empty());
    QCOMPARE(room.meeting().notes.size(), 1U);
}

void MeetingTest::theNewestGoesOnUnlessItHasEnded()
{
    Room room;
    QVERIFY(!core::openMeeting(room.journals()));
    const std::string forgotten = room.starts("ana");
    QCOMPARE(core::openMeeting(room.journals())->id, forgotten);
    const std::string second = room.starts("bo");
    QCOMPARE(core::openMeeting(room.journals())->id, second);
    room.marks("ana", "end");
    QVERIFY(room.meeting().endedAt);
    QCOMPARE(core::meetingsOf(room.journals()).size(), 2U);
    // What nobody ended on Friday is not gone on with behind Monday's.
    QVERIFY(!core::openMeeting(room.journals()));
}

/// In three journals, in whatever order git hands them out.
void MeetingTest::linesOfSeveralPeopleAreOneMeeting()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "show", "a");
    room.marks("bo", "note", "a").text = "one";
    room.marks("cy", "action", "a").text = "two";
    room.marks("bo", "park", "a");
    room.marks("cy", "show", "b");
    core::Journals torn;
    for (const char* who : {"cy", "ana", "bo"}) {
        core::Journals one;
        for (const core::JournalEntry& entry : room.journals().entries)
            if (entry.by == who)
                one.entries.push_back(entry);
        torn = core::mergedJournals(std::move(one), std::move(torn));
    }
    QVERIFY(core::meetingsOf(torn).front() == room.meeting());
    QCOMPARE(room.meeting().current()->place, std::string("b"));
}

void MeetingTest::aClockThatIsWrongLosesNothing()
{
    Room room;
    room.wait(60);
    room.starts("ana");
    core::JournalEntry& early = room.marks("bo", "note");
    early.text = "said before it began, by that clock";
    early.at = "2020-01-01T00:00:00Z";
    core::JournalEntry& shown = room.marks("bo", "show", "a");
    shown.at.clear();
    QCOMPARE(room.meeting().notes.size(), 1U);
    QVERIFY(room.meeting().secondsOn({"a"}, 0) >= 0);
}

void MeetingTest::aPlanIsReadAsWritten()
{
    const core::MeetingPlan plan {
        600, 0, {{"ana@x.example", "backend, qa"}, {"\"Bo\"\n<b>", "", false}, {"cy", "product"}}};
    QVERIFY(core::readPlan(core::planJson(plan)) == plan);
}

void MeetingTest::whatMakesNoSenseInAPlanIsAsIfItSaidNothing_data()
{
    QTest::addColumn<std::string>("json");
    for (const char* json : {"", "7", "{", "[]", R"({"timeBox": -1, "share": "5"})",
             R"({"timeBox": 99999999, "share": 1.5})", R"({"timeBox": 9999999999999999999})",
             R"({"attendees": {"name": 1}})", R"({"attendees": [7, {"role": "qa"}, {"name": ""}]})"})
        QTest::newRow(json) << std::string(json);
}

void MeetingTest::whatMakesNoSenseInAPlanIsAsIfItSaidNothing()
{
    QFETCH(const std::string, json);
    QVERIFY(core::readPlan(json) == core::MeetingPlan());
}

COUNTERSIGN_TEST(MeetingTest)
#include "meeting_test.moc"
