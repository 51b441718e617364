// SPDX-License-Identifier: Apache-2.0
// Votes in a file that comes from anywhere.
#include "core/review/meeting/votes_file.h"
#include "tests/core/review/meeting/room.h"
#include "tests/core/review/meeting/votes_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class VotesFileTest : public QObject {
    Q_OBJECT
private slots:
    void isReadAsWritten();
    void theSameVotesAreTheSameBytes();
    void isRefused_data();
    void isRefused();
    void aHugeFileIsRefusedUnread();
    void seedsHold_data();
    void seedsHold();
    void holdsOnesOwnVotesAlone();
    void becomesLinesOfTheJournalOfWhoTakesItOver();
    void votesOfAnotherReviewAreRefusedByName();
};

namespace {

core::VotesFile twoVotes()
{
    return {"orders-3.0", "bo@x.example",
        {{test::digestOf("a"), test::digestOf("b"), "reject", "the app shows \"it\"\n\tin a list"},
            {test::digestOf("c"), test::digestOf("d"), "accept-with-plan"}}};
}

} // namespace

void VotesFileTest::isReadAsWritten()
{
    const auto read = core::readVotesFile(core::votesFileText(twoVotes()));
    QVERIFY(read.has_value());
    QVERIFY(*read == twoVotes());
    const core::VotesFile none {"r", "ana@x.example", {}};
    QVERIFY(core::readVotesFile(core::votesFileText(none)).value() == none);
}

void VotesFileTest::theSameVotesAreTheSameBytes()
{
    core::VotesFile file = twoVotes();
    const std::string text = core::votesFileText(file);
    std::ranges::reverse(file.votes);
    QCOMPARE(core::votesFileText(file), text);
    QVERIFY(test::matchesGolden(text, "votes/written.votes.json"));
}

void VotesFileTest::isRefused_data()
{
    QTest::addColumn<std::string>("file");
    for (const std::string& name : test::fixtureNames("votes/refused"))
        if (name.ends_with(".json"))
            QTest::newRow(name.c_str()) << "votes/refused/" + name;
}

void VotesFileTest::isRefused()
{
    QFETCH(const std::string, file);
    const auto read = core::readVotesFile(test::fixture(file));
    QVERIFY(!read.has_value());
    QVERIFY(!read.error().hint.empty());
    QVERIFY(test::matchesGolden(
        read.error().message + "\n" + read.error().hint + "\n", file.substr(0, file.size() - 4) + "txt"));
}

void VotesFileTest::aHugeFileIsRefusedUnread()
{
    const auto read = core::readVotesFile(std::string(core::LargestVotesFile + 1, ' '));
    QVERIFY(!read.has_value());
    QVERIFY(read.error().message.ends_with("more than a megabyte"));
}

void VotesFileTest::seedsHold_data()
{
    QTest::addColumn<std::string>("seed");
    for (const std::string& name : test::fixtureNames("../fuzz/corpus/votes"))
        QTest::newRow(name.c_str()) << test::fixture("../fuzz/corpus/votes/" + name);
}

/// And torn off behind each byte.
void VotesFileTest::seedsHold()
{
    QFETCH(const std::string, seed);
    for (std::size_t size = 0; size <= seed.size(); ++size)
        QCOMPARE(test::brokenVotes(seed.substr(0, size)), std::string());
}

void VotesFileTest::holdsOnesOwnVotesAlone()
{
    test::Room room;
    room.votes("ana", "accept", "b");
    room.votes("ana", "reject", "a").reason = "why";
    room.votes("ana", "defer", "b");
    room.votes("bo", "reject", "b");
    room.votes("ana", "accept", "c").of = "cy"; // only handed over by ana
    const std::string taken = room.votes("ana", "accept", "d").uuid;
    room.entry("ana", core::EntryKind::Withdraw).settles = {taken};
    const core::VotesFile file = core::votesBy("ana", "r", room.journals());
    QVERIFY((file
        == core::VotesFile {
            "r", "ana", {{"a", "facts of a", "reject", "why"}, {"b", "facts of b", "defer"}}}));
}

void VotesFileTest::becomesLinesOfTheJournalOfWhoTakesItOver()
{
    const auto entries = core::entriesOf(twoVotes(), "orders-3.0");
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2U);
    const core::JournalEntry& first = entries->front();
    QCOMPARE(first.kind, core::EntryKind::Vote);
    QCOMPARE(first.of, std::string("bo@x.example"));
    QCOMPARE(first.by, std::string());
    QCOMPARE(first.place, test::digestOf("a"));
    QCOMPARE(first.facts, test::digestOf("b"));
    QCOMPARE(first.verdict, std::string("reject"));
    QCOMPARE(first.reason, std::string("the app shows \"it\"\n\tin a list"));
}

void VotesFileTest::votesOfAnotherReviewAreRefusedByName()
{
    const auto entries = core::entriesOf(twoVotes(), "orders-4.0");
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().message,
        std::string("the votes of bo@x.example are on the review \"orders-3.0\", not on \"orders-4.0\""));
    QVERIFY(!entries.error().hint.empty());
}

COUNTERSIGN_TEST(VotesFileTest)
#include "votes_file_test.moc"
