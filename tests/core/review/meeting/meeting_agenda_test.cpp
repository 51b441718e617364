// SPDX-License-Identifier: Apache-2.0
// What a meeting talks about first, and that nothing is left out.
#include "tests/core/review/meeting/room.h"
#include "tests/support/test_program.h"

#include <QTest>

class MeetingAgendaTest : public QObject {
    Q_OBJECT
private slots:
    void goesFromWhatIsArguedOverToWhatIsOnlyWords();
    void countsConsumersThatBreakBeforeThoseNobodyKnowsOf();
    void disagreementsComeFirst_data();
    void disagreementsComeFirst();
    void staysInItsOrderWhilePeopleDecide();
    void aDecisionFromElsewhereThatSaysOtherwiseIsADisagreement();
    void whatIsParkedReturnsAtTheEnd();
    void givesTheirShareToWhatBreaksOrIsArguedOver();
    void theSafeOnesAreDoneWhenAllAre();
    void votesStandBesideTheirChange();
    void stepsOverWhatIsSkipped();
    void leadsOnToWhatIsOpen();
    void findsWhatIsShown();
    void nothingToTalkAboutIsNoAgenda();
};

namespace {

using core::Severity;
using test::checkOf;
using test::findingAt;
using test::Room;
using test::told;

core::Check oneOfEach()
{
    return checkOf({findingAt("words", Severity::Docs), findingAt("safe", Severity::Safe),
        findingAt("risky", Severity::Risky), findingAt("breaking"), findingAt("safer", Severity::Safe)});
}

} // namespace

void MeetingAgendaTest::goesFromWhatIsArguedOverToWhatIsOnlyWords()
{
    const Room room;
    QCOMPARE(told(room.agenda(oneOfEach())),
        std::string("breaking breaking | risky risky | safe safe safer | docs words skipped"));
}

void MeetingAgendaTest::countsConsumersThatBreakBeforeThoseNobodyKnowsOf()
{
    core::Check check = checkOf({findingAt("nobody"), findingAt("unknown"), findingAt("one"),
        findingAt("two"), findingAt("one-and-unknown")});
    check.consumers = {test::consumerHit("web", {"two", "one"}, {"unknown"}),
        test::consumerHit("app", {"two", "one-and-unknown"}, {"unknown"}),
        test::consumerHit("old", {}, {"one-and-unknown"})};
    const Room room;
    const std::vector<core::AgendaItem> agenda = room.agenda(check);
    QCOMPARE(told(agenda),
        std::string(
            "breaking two | breaking one-and-unknown | breaking one | breaking unknown | breaking nobody"));
    QCOMPARE(agenda[1].breaks, 1U);
    QCOMPARE(agenda[1].unknown, 1U);
    QCOMPARE(agenda[3].breaks, 0U);
    QCOMPARE(agenda[3].unknown, 2U);
}

void MeetingAgendaTest::disagreementsComeFirst_data()
{
    QTest::addColumn<std::vector<std::string>>(
        "words"); // "vote|decide by verdict [stale]" on the safe change
    QTest::addColumn<bool>("isDisagreement");
    const auto row = [](const char* name, std::vector<std::string> words, bool isDisagreement) {
        QTest::newRow(name) << std::move(words) << isDisagreement;
    };
    row("nobody said anything", {}, false);
    row("one vote", {"vote ana reject"}, false);
    row("votes that agree", {"vote ana accept", "vote bo accept"}, false);
    row("votes that differ", {"vote ana accept", "vote bo reject"}, true);
    row("one changed their mind", {"vote ana accept", "vote bo reject", "vote bo accept"}, false);
    row("a vote on other facts", {"vote ana accept", "vote bo reject stale"}, false);
    row("a vote against a decision", {"vote ana reject", "decide bo accept"}, true);
    row("a vote against one's own decision", {"vote ana reject", "decide ana accept"}, false);
    row("crossing decisions", {"decide ana accept", "decide bo reject"}, true);
    row("a decision on other facts", {"decide ana accept", "decide bo reject stale"}, false);
}

void MeetingAgendaTest::disagreementsComeFirst()
{
    QFETCH(const std::vector<std::string>, words);
    Room room;
    for (const std::string& each : words) {
        const QStringList word = QString::fromStdString(each).split(' ');
        const std::string by = word[1].toStdString();
        const std::string verdict = word[2].toStdString();
        core::JournalEntry& entry =
            word[0] == "vote" ? room.votes(by, verdict, "safe") : room.decides(by, verdict, "safe");
        if (word.size() > 3)
            entry.facts = "other facts";
    }
    const std::vector<core::AgendaItem> agenda = room.agenda(oneOfEach());
    QTEST(agenda.front().kind == core::AgendaKind::Disagreement, "isDisagreement");
    QTEST(agenda.front().places.front() == "safe", "isDisagreement");
}

void MeetingAgendaTest::staysInItsOrderWhilePeopleDecide()
{
    const core::Check check = checkOf({findingAt("a"), findingAt("b"), findingAt("c")});
    Room room;
    room.votes("ana", "accept", "c");
    room.votes("bo", "reject", "c");
    room.starts("ana");
    QCOMPARE(
        told(room.agenda(check, room.meeting())), std::string("disagreement c | breaking a | breaking b"));
    room.decides("ana", "reject", "c");
    room.decides("ana", "defer", "a");
    QCOMPARE(told(room.agenda(check, room.meeting())),
        std::string("disagreement c done | breaking a done | breaking b"));
}

void MeetingAgendaTest::aDecisionFromElsewhereThatSaysOtherwiseIsADisagreement()
{
    const core::Check check = checkOf({findingAt("a"), findingAt("b")});
    Room room;
    room.starts("ana");
    room.decides("ana", "reject", "b");
    room.decides("bo", "defer", "b").meeting.clear();
    QCOMPARE(told(room.agenda(check, room.meeting())), std::string("disagreement b | breaking a"));
}

void MeetingAgendaTest::whatIsParkedReturnsAtTheEnd()
{
    const core::Check check = oneOfEach();
    Room room;
    room.starts("ana");
    core::JournalEntry& parked = room.marks("ana", "park", "breaking");
    parked.owner = "bo";
    QCOMPARE(told(room.agenda(check, room.meeting())),
        std::string("risky risky | safe safe safer | docs words skipped | breaking breaking parked"));
    room.marks("ana", "take-up", "breaking");
    QCOMPARE(told(room.agenda(check, room.meeting())),
        std::string("risky risky | safe safe safer | docs words skipped | breaking breaking"));
    room.entry("ana", core::EntryKind::Withdraw).settles = {"u1002"};
    QCOMPARE(told(room.agenda(check, room.meeting())),
        std::string("breaking breaking | risky risky | safe safe safer | docs words skipped"));
}

void MeetingAgendaTest::givesTheirShareToWhatBreaksOrIsArguedOver()
{
    Room room;
    room.votes("ana", "accept", "risky");
    room.votes("bo", "reject", "risky");
    core::Meeting meeting;
    meeting.plan.share = 120;
    const std::vector<core::AgendaItem> agenda = room.agenda(oneOfEach(), meeting);
    QCOMPARE(told(agenda),
        std::string("disagreement risky | breaking breaking | safe safe safer | docs words skipped"));
    std::vector<int> shares;
    for (const core::AgendaItem& item : agenda)
        shares.push_back(item.shareSeconds);
    QVERIFY((shares == std::vector<int> {120, 120, 0, 0}));
}

void MeetingAgendaTest::theSafeOnesAreDoneWhenAllAre()
{
    Room room;
    room.decides("ana", "accept", "safe");
    QVERIFY(!room.agenda(oneOfEach())[2].isDone);
    room.decides("ana", "accept", "safer");
    QVERIFY(room.agenda(oneOfEach())[2].isDone);
}

void MeetingAgendaTest::votesStandBesideTheirChange()
{
    Room room;
    room.votes("ana", "accept", "breaking");
    room.votes("ana", "reject", "risky").of = "cy";
    const std::vector<core::AgendaItem> agenda = room.agenda(oneOfEach());
    QVERIFY((agenda[0].votes == std::vector<core::Vote> {{"ana", "", "accept", "", false}}));
    QVERIFY((agenda[1].votes == std::vector<core::Vote> {{"cy", "ana", "reject", "", false}}));
}

void MeetingAgendaTest::stepsOverWhatIsSkipped()
{
    Room room;
    room.starts("ana");
    room.marks("ana", "park", "breaking");
    const std::vector<core::AgendaItem> agenda = room.agenda(oneOfEach(), room.meeting());
    QCOMPARE(core::itemAfter(agenda, 0), 1U);
    QCOMPARE(core::itemAfter(agenda, 1), 3U); // 2 is only words
    QCOMPARE(core::itemAfter(agenda, 3), 4U); // the summary
    QCOMPARE(core::itemAfter(agenda, 4), 4U);
    QCOMPARE(core::itemBefore(agenda, 4), 3U);
    QCOMPARE(core::itemBefore(agenda, 3), 1U);
    QCOMPARE(core::itemBefore(agenda, 0), 0U);
}

void MeetingAgendaTest::leadsOnToWhatIsOpen()
{
    Room room;
    room.decides("ana", "defer", "risky");
    const std::vector<core::AgendaItem> agenda = room.agenda(oneOfEach());
    QCOMPARE(core::openItemAfter(agenda, 0), 2U);
    QCOMPARE(core::openItemAfter(agenda, 2), 4U);
    QCOMPARE(core::openItemAfter({}, 0), 0U);
}

void MeetingAgendaTest::findsWhatIsShown()
{
    const Room room;
    const std::vector<core::AgendaItem> agenda = room.agenda(oneOfEach());
    for (std::size_t index = 0; index < agenda.size(); ++index)
        QCOMPARE(core::indexOf(agenda, agenda[index].shown()), index);
    QCOMPARE(core::indexOf(agenda, {"gone"}), agenda.size());
    QCOMPARE(core::indexOf(agenda, {{}, std::string(core::SummaryCard)}), agenda.size());
}

void MeetingAgendaTest::nothingToTalkAboutIsNoAgenda()
{
    const Room room;
    QVERIFY(room.agenda(checkOf({})).empty());
}

COUNTERSIGN_TEST(MeetingAgendaTest)
#include "meeting_agenda_test.moc"
