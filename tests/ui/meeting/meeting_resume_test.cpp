// SPDX-License-Identifier: Apache-2.0
// Whatever happens to the program or to the branch, a meeting goes on where it was.
#include "tests/support/test_program.h"
#include "tests/ui/meeting/running_meeting.h"

#include <QSignalSpy>
#include <QTimer>

#include <fstream>

class MeetingResumeTest : public QObject {
    Q_OBJECT
private slots:
    void goesOnAtTheSameChangeAfterACrash();
    void theNightInBetweenDoesNotCount();
    void theNightWithTheLidClosedDoesNotCount();
    void goesOnAtTheSummaryAfterACrash();
    void aCrashBeforeAnythingWasShownLosesNothing();
    void privateNotesAreKeptOutsideOfTheRepository();
    void privateNotesSurviveACrash();
    void notesThatCannotBeReadAreLeftAlone();
    void theChangeStaysWhenTheStudyIsMadeAgain();
    void whatIsGoneGivesWayToWhatFollows();
};

namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::filesystem::path notesFile(const test::RunningMeeting& meeting)
{
    return meeting.stateFolder() / "meetings" / (meeting.state().meeting.id + ".json");
}

bool isSaidAnywhere(const std::string& words, const std::filesystem::path& folder)
{
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder))
        if (each.is_regular_file() && bytesOf(each.path()).find(words) != std::string::npos)
            return true;
    return false;
}

} // namespace

void MeetingResumeTest::goesOnAtTheSameChangeAfterACrash()
{
    test::RunningMeeting meeting;
    meeting.run().start({600, 60, {{"marta@sample.invalid", "frontend"}}});
    meeting.run().decide({.verdict = "reject"});
    meeting.run().next();
    meeting.run().park("marta@sample.invalid", "2026-12-01");
    const ui::MeetingState before = meeting.state();
    meeting.waitUntilWritten();
    meeting.restart();
    QVERIFY(!meeting.run().isRunning());
    QVERIFY(meeting.run().canResume());
    meeting.run().resume();
    QCOMPARE(meeting.state().place, before.place);
    QCOMPARE(meeting.state().current, before.current);
    QVERIFY(meeting.state().agenda == before.agenda);
    QVERIFY(meeting.state().meeting == before.meeting);
    QCOMPARE(meeting.workspace().selected(), before.place);
    // What is decided now is of this meeting, too.
    meeting.run().decide({.verdict = "defer"});
    QCOMPARE(meeting.run().minutes()->deferred.size(), 1U);
    QCOMPARE(meeting.run().minutes()->rejected.size(), 1U);
}

void MeetingResumeTest::theNightInBetweenDoesNotCount()
{
    test::RunningMeeting meeting;
    meeting.run().start({1800, 300, {}});
    meeting.pass(120);
    meeting.run().next();
    const ui::MeetingClock left = meeting.run().clock();
    meeting.waitUntilWritten();
    meeting.pass(14 * 3600);
    meeting.restart();
    meeting.run().resume();
    meeting.pass(60);
    QCOMPARE(meeting.run().clock().sinceStart, left.sinceStart + 60);
    QCOMPARE(meeting.run().clock().onItem, left.onItem + 60);
    QCOMPARE(meeting.run().minutes()->duration, left.sinceStart + 60);
}

void MeetingResumeTest::theNightWithTheLidClosedDoesNotCount()
{
    test::RunningMeeting meeting;
    meeting.run().start({1800, 300, {}});
    auto* second = meeting.run().findChild<QTimer*>("second");
    second->setInterval(1);
    meeting.pass(120);
    meeting.run().next();
    const ui::MeetingClock left = meeting.run().clock();
    meeting.pass(14 * 3600);
    // The machine wakes up, and the next beat comes.
    QTRY_COMPARE(meeting.run().clock().sinceStart, left.sinceStart);
    meeting.pass(60);
    QCOMPARE(meeting.run().clock().sinceStart, left.sinceStart + 60);
    QCOMPARE(meeting.run().clock().onItem, left.onItem + 60);
    QCOMPARE(meeting.run().minutes()->duration, left.sinceStart + 60);
}

void MeetingResumeTest::goesOnAtTheSummaryAfterACrash()
{
    test::RunningMeeting meeting;
    meeting.run().start({});
    meeting.run().show(meeting.state().agenda.size());
    meeting.waitUntilWritten();
    meeting.restart();
    meeting.run().resume();
    QVERIFY(meeting.state().isAtSummary());
}

void MeetingResumeTest::aCrashBeforeAnythingWasShownLosesNothing()
{
    test::RunningMeeting meeting;
    core::JournalEntry start;
    start.kind = core::EntryKind::Meeting;
    start.mark = "start";
    QVERIFY(!meeting.workspace().statements().record(start).empty());
    meeting.waitUntilWritten();
    meeting.restart();
    meeting.run().resume();
    QCOMPARE(meeting.state().current, 0U);
    QVERIFY(meeting.state().meeting.current());
}

void MeetingResumeTest::privateNotesAreKeptOutsideOfTheRepository()
{
    test::RunningMeeting meeting;
    meeting.run().start({});
    meeting.run().setNotes(meeting.state().place, "do not mention the discount");
    meeting.run().publish("the discount is mentioned", {});
    QTRY_VERIFY(bytesOf(notesFile(meeting)).find("do not mention") != std::string::npos);
    meeting.waitUntilWritten();
    QVERIFY(!isSaidAnywhere("do not mention", meeting.checkout()));
    QVERIFY(isSaidAnywhere("the discount is mentioned", meeting.checkout()));
    // Nobody else on the machine looks at them.
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    const auto permissions = std::filesystem::status(notesFile(meeting)).permissions();
    QVERIFY((permissions & others) == std::filesystem::perms::none);
}

void MeetingResumeTest::privateNotesSurviveACrash()
{
    test::RunningMeeting meeting;
    meeting.run().start({});
    const std::string place = meeting.state().place;
    QString typed;
    for (const char each : std::string("ask \"Marta\"\nfirst")) {
        typed += QChar(each);
        meeting.run().setNotes(place, typed);
    }
    meeting.run().setNotes({}, "of the whole meeting");
    // On the disk while everything still runs: a kill would find it there.
    QTRY_VERIFY(bytesOf(notesFile(meeting)).find("of the whole meeting") != std::string::npos);
    QVERIFY(bytesOf(notesFile(meeting)).find("Marta\\\"\\nfirst") != std::string::npos);
    meeting.waitUntilWritten();
    meeting.restart();
    QSignalSpy read(&meeting.run(), &ui::MeetingRun::notesChanged);
    meeting.run().resume();
    QVERIFY(read.wait());
    QCOMPARE(meeting.run().notes(place), typed);
    QCOMPARE(meeting.run().notes({}), QString("of the whole meeting"));
    QCOMPARE(meeting.run().notes("elsewhere"), QString());
}

void MeetingResumeTest::notesThatCannotBeReadAreLeftAlone()
{
    test::RunningMeeting meeting;
    meeting.run().start({});
    const std::filesystem::path file = notesFile(meeting);
    meeting.waitUntilWritten();
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << "my notes, by hand";
    meeting.restart();
    QSignalSpy failed(&meeting.workspace(), &ui::Workspace::failed);
    meeting.run().resume();
    QTRY_COMPARE(failed.size(), 1);
    meeting.run().setNotes({}, "new ones");
    QCOMPARE(meeting.run().notes({}), QString("new ones"));
    meeting.restart();
    QCOMPARE(bytesOf(file), std::string("my notes, by hand"));
}

void MeetingResumeTest::theChangeStaysWhenTheStudyIsMadeAgain()
{
    test::RunningMeeting meeting;
    meeting.run().start({});
    meeting.run().show(2);
    const std::string place = meeting.state().place;
    QSignalSpy studied(&meeting.workspace(), &ui::Workspace::studyChanged);
    meeting.workspace().reload();
    QVERIFY(studied.wait(30'000));
    QTRY_VERIFY(!meeting.workspace().isBusy());
    QCOMPARE(meeting.state().place, place);
    QCOMPARE(meeting.state().current, 2U);
    QVERIFY(meeting.state().standing->study == meeting.workspace().study());
}

/// As a rebase may leave it: the change that was talked about is no longer there.
void MeetingResumeTest::whatIsGoneGivesWayToWhatFollows()
{
    test::RunningMeeting meeting;
    meeting.run().start({});
    meeting.run().show(1);
    const std::string gone = meeting.state().place;
    const ui::ChangeRef change = meeting.workspace().study()->change(gone);
    const std::string file = change.finding->candidate ? change.finding->candidate->file : std::string();
    const std::filesystem::path path = meeting.checkout() / file;
    if (file.empty() || !std::filesystem::exists(path))
        QSKIP("the sample's second change is in no file of the candidate");
    meeting.waitUntilWritten();
    const auto baseline = meeting.workspace().study()->text(core::Side::Baseline, file);
    QVERIFY(baseline);
    meeting.workspace().textEdited(file, baseline);
    QTRY_VERIFY_WITH_TIMEOUT(!meeting.workspace().study()->change(gone), 30'000);
    QVERIFY(meeting.run().isRunning());
    QVERIFY(meeting.state().place != gone);
    QVERIFY(meeting.state().isAtSummary() || !meeting.item().places.empty());
}

COUNTERSIGN_TEST(MeetingResumeTest)
#include "meeting_resume_test.moc"
