// SPDX-License-Identifier: Apache-2.0
// What people would decide, before anybody does.
#include "core/review/meeting/votes.h"
#include "tests/core/review/meeting/room.h"
#include "tests/support/test_program.h"

#include <QTest>

class VotesTest : public QObject {
    Q_OBJECT
private slots:
    void theLastOfEachPersonCounts();
    void whatSomebodyHandedOverSaysSo();
    void handedOverDoesNotReplaceOnesOwnWord();
    void onWhatSaysSomethingElseByNowIsStale();
    void takenBackIsNoVote();
    void disagreement_data();
    void disagreement();
    void isNeverADecision();
};

namespace {

core::VotesByPlace votesOf(const test::Room& room)
{
    const core::Check check = test::checkOf({test::findingAt("a"), test::findingAt("b")});
    return core::votesIn(room.journals(), room.review(check));
}

std::string words(const core::VotesByPlace& votes)
{
    std::string text;
    for (const auto& [place, all] : votes)
        for (const core::Vote& vote : all)
            text += place + " " + vote.of + (vote.handedOverBy.empty() ? "" : " through " + vote.handedOverBy)
                + " " + vote.verdict + (vote.isStale ? " stale\n" : "\n");
    return text;
}

} // namespace

void VotesTest::theLastOfEachPersonCounts()
{
    test::Room room;
    room.votes("ana", "accept", "a");
    room.votes("bo", "reject", "a");
    room.votes("ana", "defer", "a");
    room.votes("ana", "accept", "b");
    QCOMPARE(words(votesOf(room)), std::string("a bo reject\na ana defer\nb ana accept\n"));
}

void VotesTest::whatSomebodyHandedOverSaysSo()
{
    test::Room room;
    room.votes("ana", "accept", "a").of = "cy";
    room.votes("ana", "reject", "a").of = "di";
    room.votes("ana", "reject", "b").of = "ana"; // one's own file
    QCOMPARE(words(votesOf(room)),
        std::string("a cy through ana accept\na di through ana reject\nb ana reject\n"));
}

void VotesTest::handedOverDoesNotReplaceOnesOwnWord()
{
    test::Room room;
    room.votes("cy", "reject", "a");
    room.votes("ana", "accept", "a").of = "cy";
    QCOMPARE(words(votesOf(room)), std::string("a cy reject\n"));
    test::Room other;
    other.votes("ana", "accept", "a").of = "cy";
    other.votes("bo", "defer", "a").of = "cy";
    QCOMPARE(words(votesOf(other)), std::string("a cy through bo defer\n"));
    other.votes("cy", "reject", "a");
    QCOMPARE(words(votesOf(other)), std::string("a cy reject\n"));
}

void VotesTest::onWhatSaysSomethingElseByNowIsStale()
{
    test::Room room;
    room.votes("ana", "accept", "a").facts = "other facts";
    room.votes("bo", "accept", "gone");
    QCOMPARE(words(votesOf(room)), std::string("a ana accept stale\ngone bo accept stale\n"));
}

void VotesTest::takenBackIsNoVote()
{
    test::Room room;
    const std::string vote = room.votes("ana", "accept", "a").uuid;
    room.entry("bo", core::EntryKind::Withdraw).settles = {vote};
    QCOMPARE(votesOf(room).size(), 1U);
    room.entry("ana", core::EntryKind::Withdraw).settles = {vote};
    QVERIFY(votesOf(room).empty());
}

void VotesTest::disagreement_data()
{
    QTest::addColumn<std::vector<core::Vote>>("votes");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none") << std::vector<core::Vote> {} << false;
    QTest::newRow("one") << std::vector<core::Vote> {{"ana", "", "accept"}} << false;
    QTest::newRow("the same") << std::vector<core::Vote> {{"ana", "", "accept"}, {"bo", "cy", "accept"}}
                              << false;
    QTest::newRow("others") << std::vector<core::Vote> {{"ana", "", "accept"}, {"bo", "cy", "defer"}} << true;
    QTest::newRow("with and without a plan")
        << std::vector<core::Vote> {{"ana", "", "accept"}, {"bo", "", "accept-with-plan"}} << true;
    QTest::newRow("a stale one says nothing")
        << std::vector<core::Vote> {{"ana", "", "accept"}, {"bo", "", "defer", "", true}} << false;
}

void VotesTest::disagreement()
{
    QFETCH(const std::vector<core::Vote>, votes);
    QTEST(core::disagree(votes), "expected");
}

void VotesTest::isNeverADecision()
{
    test::Room room;
    room.votes("ana", "accept", "a");
    room.votes("bo", "accept", "a");
    const core::Check check = test::checkOf({test::findingAt("a")});
    const core::Review review = room.review(check);
    QCOMPARE(review.count(core::DecisionState::Undecided), 1U);
    QVERIFY(review.findings.front().decisions.empty());
    QVERIFY(review.gone.empty());
}

COUNTERSIGN_TEST(VotesTest)
#include "votes_test.moc"
