// SPDX-License-Identifier: Apache-2.0
// What a meeting came to, for those who were not there.
#include "core/document/document.h"
#include "core/review/meeting/meeting_minutes.h"
#include "tests/core/review/meeting/room.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

class MeetingMinutesTest : public QObject {
    Q_OBJECT
private slots:
    void holdsWhatWasDecidedInTheMeetingAlone();
    void theLastWordOfEachPersonIsMinuted();
    void whatIsTakenUpOrDecidedIsNotParked();
    void tellsHowLongEverythingTook();
    void tellsOfWhatIsGoneAsItWasSeen();
    void countsWhatIsLeft();
    void forPeopleAndForMachines();
    void nothingAnybodySaysIsMarkup();
    void durations_data();
    void durations();
};

namespace {

using test::Room;

core::Check threeChanges()
{
    return test::checkOf({test::findingAt("a"), test::findingAt("b"), test::findingAt("c"),
        test::findingAt("safe", core::Severity::Safe)});
}

core::MeetingMinutes minutesOf(const Room& room, const core::Check& check = threeChanges())
{
    return core::minutesOf(room.review(check), room.journals(), room.meeting(), room.now());
}

std::string places(const std::vector<core::MinutedDecision>& decisions)
{
    std::string text;
    for (const core::MinutedDecision& each : decisions)
        text += each.decision.by + ":" + each.decision.place + " ";
    return text;
}

/// Everything that can happen, once.
Room wholeMeeting()
{
    Room room;
    core::JournalEntry& opening = room.entry("ana", core::EntryKind::Open);
    opening.title = "Orders 3.0";
    opening.baseline = "v2.3.0";
    opening.candidate = "release-3.0";
    room.starts("ana", {1800, 300, {{"ana", "backend"}, {"bo", "frontend"}}});
    room.marks("ana", "leave").text = "bo";
    room.marks("ana", "show", "a");
    room.wait(60);
    core::JournalEntry& accepted = room.decides("ana", "accept-with-plan", "a");
    accepted.role = "backend";
    accepted.reason = "consumers learn it first";
    accepted.plan = core::Plan {"both for one release", "https://x.example/1", "bo", "2026-12-01"};
    core::JournalEntry& note = room.marks("ana", "note", "a");
    note.text = "the app shows it";
    note.of = "bo";
    room.marks("ana", "show", "b");
    room.decides("ana", "reject", "b").reason = "the app sends 100";
    room.marks("ana", "show", "c");
    core::JournalEntry& parked = room.marks("ana", "park", "c");
    parked.owner = "bo";
    parked.due = "2026-11-28";
    room.marks("ana", "show").field = "safe";
    room.decides("ana", "defer", "safe").due = "2026-12-24";
    core::JournalEntry& action = room.marks("ana", "action", "c");
    action.text = "ask support";
    action.owner = "bo";
    action.due = "2026-11-27";
    room.marks("ana", "show").field = "summary";
    room.marks("ana", "end");
    return room;
}

} // namespace

void MeetingMinutesTest::holdsWhatWasDecidedInTheMeetingAlone()
{
    Room room;
    room.decides("ana", "reject", "a");
    room.starts("ana");
    room.decides("ana", "reject", "b");
    room.decides("ana", "accept-with-plan", "c");
    room.decides("ana", "defer", "safe");
    room.decides("bo", "reject", "a").meeting = "another meeting";
    const core::MeetingMinutes minutes = minutesOf(room);
    QCOMPARE(places(minutes.rejected), std::string("ana:b "));
    QCOMPARE(places(minutes.accepted), std::string("ana:c "));
    QCOMPARE(places(minutes.deferred), std::string("ana:safe "));
    QVERIFY(!minutes.isOver());
}

void MeetingMinutesTest::theLastWordOfEachPersonIsMinuted()
{
    Room room;
    room.starts("ana");
    room.decides("ana", "reject", "a");
    room.decides("bo", "reject", "a");
    room.decides("ana", "defer", "a");
    const std::string taken = room.decides("ana", "reject", "b").uuid;
    room.entry("ana", core::EntryKind::Withdraw).settles = {taken};
    const core::MeetingMinutes minutes = minutesOf(room);
    QCOMPARE(places(minutes.rejected), std::string("bo:a "));
    QCOMPARE(places(minutes.deferred), std::string("ana:a "));
    QCOMPARE(minutes.deferred.front().state, core::DecisionState::Conflict);
}

void MeetingMinutesTest::whatIsTakenUpOrDecidedIsNotParked()
{
    Room room;
    room.starts("ana");
    for (const char* place : {"a", "b", "c"})
        room.marks("ana", "park", place);
    room.marks("ana", "take-up", "a");
    room.decides("ana", "reject", "b");
    const core::MeetingMinutes minutes = minutesOf(room);
    QCOMPARE(minutes.parked.size(), 1U);
    QCOMPARE(minutes.parked.front().parked.place, std::string("c"));
    QCOMPARE(minutes.parked.front().path, std::string("GET /c"));
}

void MeetingMinutesTest::tellsHowLongEverythingTook()
{
    const core::MeetingMinutes minutes = minutesOf(wholeMeeting());
    QVERIFY(minutes.isOver());
    QCOMPARE(minutes.duration, 73);
    std::string items;
    for (const core::MinutedItem& item : minutes.items)
        items += item.shown.place + item.shown.card + " " + std::to_string(item.seconds) + ", ";
    QCOMPARE(items, std::string("a 63, b 2, c 2, safe 3, "));
    QCOMPARE(minutes.accepted.front().seconds, 63);
}

void MeetingMinutesTest::tellsOfWhatIsGoneAsItWasSeen()
{
    Room room;
    room.starts("ana");
    room.decides("ana", "reject", "gone");
    const core::MinutedDecision decision = minutesOf(room).rejected.front();
    QCOMPARE(decision.path, std::string("GET /gone"));
    QCOMPARE(decision.severity, std::string("breaking"));
    QCOMPARE(decision.state, core::DecisionState::Stale);
    QVERIFY(decision.message.empty());
}

void MeetingMinutesTest::countsWhatIsLeft()
{
    Room room;
    room.starts("ana");
    QCOMPARE(minutesOf(room).undecided, 3U);
    room.decides("ana", "reject", "a");
    QCOMPARE(minutesOf(room).undecided, 2U);
    room.decides("bo", "defer", "a");
    QCOMPARE(minutesOf(room).undecided, 3U);
}

void MeetingMinutesTest::forPeopleAndForMachines()
{
    const core::MeetingMinutes minutes = minutesOf(wholeMeeting());
    QVERIFY(test::matchesGolden(core::minutesMarkdown(minutes), "minutes/whole.md"));
    QVERIFY(test::matchesGolden(core::minutesText(minutes), "minutes/whole.txt"));
    const std::string json = core::minutesJson(minutes);
    QVERIFY(core::readDocument(core::SourceText::make(json, "minutes.json")).isWhole());
    QVERIFY(test::matchesGolden(json, "minutes/whole.json"));
}

void MeetingMinutesTest::nothingAnybodySaysIsMarkup()
{
    const std::string nasty = "<b>*x*\n# Rejected\n- \x1b[31m[a](http://x.example)";
    Room room;
    room.starts(nasty, {1800, 300, {{nasty, nasty}}});
    core::JournalEntry& note = room.marks("ana", "note", "a");
    note.text = nasty;
    note.of = nasty;
    core::JournalEntry& action = room.marks("ana", "action");
    action.text = nasty;
    action.owner = nasty;
    action.due = nasty;
    core::JournalEntry& decision = room.decides(nasty, "accept-with-plan", "a");
    decision.reason = nasty;
    decision.role = nasty;
    decision.plan = core::Plan {nasty, nasty, nasty, nasty};
    const std::string markdown = core::minutesMarkdown(minutesOf(room));
    for (const char* each : {"<b>", "*x*", "\n# Rejected", "\x1b", "[a]("})
        QVERIFY2(markdown.find(each) == std::string::npos, each);
    const std::string text = core::minutesText(minutesOf(room));
    QVERIFY(text.find('\x1b') == std::string::npos);
    QVERIFY(text.find("\n# Rejected") == std::string::npos);
    const std::string json = core::minutesJson(minutesOf(room));
    QVERIFY(core::readDocument(core::SourceText::make(json, "minutes.json")).isWhole());
}

void MeetingMinutesTest::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<std::string>("words");
    QTest::newRow("nothing") << 0 << std::string("0 s");
    QTest::newRow("less than a minute") << 59 << std::string("59 s");
    QTest::newRow("a minute") << 60 << std::string("1 min");
    QTest::newRow("some") << 185 << std::string("3 min 5 s");
    QTest::newRow("long") << 7200 << std::string("120 min");
}

void MeetingMinutesTest::durations()
{
    QFETCH(const int, seconds);
    QTEST(core::durationWords(seconds), "words");
}

COUNTERSIGN_TEST(MeetingMinutesTest)
#include "meeting_minutes_test.moc"
