// SPDX-License-Identifier: Apache-2.0
// What the Desk says of clocks, votes and screens.
#include "tests/support/test_program.h"
#include "ui/meeting/desk_clock.h"
#include "ui/meeting/desk_screens.h"
#include "ui/meeting/desk_vote_words.h"
#include "ui/meeting/prepare_times.h"

class DeskWordsTest : public QObject {
    Q_OBJECT
private slots:
    void aClockReadsLikeAClock_data();
    void aClockReadsLikeAClock();
    void votesAreCountedByVerdict();
    void aStaleVoteIsCountedApart();
    void theStageGoesToTheOtherScreen_data();
    void theStageGoesToTheOtherScreen();
    void sharesThatDoNotFitAreSaid();
    void theScreensAreNamedOnlyWhereThereAreTwo();
    void aShortMeetingTookNoZeroMinutes();
};

void DeskWordsTest::aClockReadsLikeAClock_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("begins") << qint64(0) << "0:00";
    QTest::newRow("a change") << qint64(252) << "4:12";
    QTest::newRow("over an hour") << qint64(3852) << "1:04:12";
    QTest::newRow("late") << qint64(-65) << "−1:05";
}

void DeskWordsTest::aClockReadsLikeAClock()
{
    QFETCH(qint64, seconds);
    QTEST(ui::clockText(seconds), "text");
}

void DeskWordsTest::votesAreCountedByVerdict()
{
    const std::vector<core::Vote> votes {{.of = "ana", .verdict = "accept"},
        {.of = "bob", .verdict = "reject", .reason = "Two weeks are too short."},
        {.of = "cy", .verdict = "accept"}};
    QCOMPARE(ui::votesText(votes), QString("2 to accept, 1 to reject"));
    const std::vector<ui::Fact> facts = ui::voteFacts(votes);
    QCOMPARE(facts.size(), votes.size());
    QCOMPARE(facts[1].text, QString("bob would reject it"));
    QCOMPARE(facts[1].detail, QString("Two weeks are too short."));
    QVERIFY(facts[0].sign != facts[1].sign);
}

void DeskWordsTest::aStaleVoteIsCountedApart()
{
    const std::vector<core::Vote> votes {
        {.of = "ana", .handedOverBy = "bob", .verdict = "accept", .isStale = true}};
    QCOMPARE(ui::votesText(votes), QString("1 on what it said before"));
    QCOMPARE(ui::votesText({}), QString("Nobody voted"));
    const ui::Fact fact = ui::voteFacts(votes).front();
    QCOMPARE(fact.sign, QString("⚠"));
    QVERIFY(fact.detail.contains("Handed over by bob."));
}

void DeskWordsTest::theStageGoesToTheOtherScreen_data()
{
    QTest::addColumn<QStringList>("screens");
    QTest::addColumn<QString>("desk");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("stage");
    const QStringList two {"eDP-1", "HDMI-1"};
    const QStringList three {"eDP-1", "HDMI-1", "DP-2"};
    QTest::newRow("only one") << QStringList {"eDP-1"} << "eDP-1"
                              << ""
                              << "eDP-1";
    QTest::newRow("the other one") << two << "eDP-1"
                                   << ""
                                   << "HDMI-1";
    QTest::newRow("the desk stands there") << two << "HDMI-1"
                                           << "HDMI-1"
                                           << "eDP-1";
    QTest::newRow("as the last time") << three << "eDP-1"
                                      << "DP-2"
                                      << "DP-2";
    QTest::newRow("unplugged since") << two << "eDP-1"
                                     << "DP-2"
                                     << "HDMI-1";
}

void DeskWordsTest::theStageGoesToTheOtherScreen()
{
    QFETCH(QStringList, screens);
    QFETCH(QString, desk);
    QFETCH(QString, wanted);
    QTEST(ui::stageScreenOf(screens, desk, wanted), "stage");
}

void DeskWordsTest::sharesThatDoNotFitAreSaid()
{
    QVERIFY(ui::sharesText(3, 5, 30).contains("15 of 30"));
    QVERIFY(!ui::sharesText(3, 5, 30).contains(QStringLiteral("⚠")));
    QVERIFY(ui::sharesText(9, 5, 30).startsWith(QStringLiteral("⚠")));
    QVERIFY(!ui::sharesText(0, 5, 30).contains("30"));
}

void DeskWordsTest::theScreensAreNamedOnlyWhereThereAreTwo()
{
    QCOMPARE(ui::screensText("HDMI-1", "eDP-1"), QString("The room sees HDMI-1, you are on eDP-1."));
    QCOMPARE(ui::screensText("screen", "screen"), QString("Stage and Desk share this screen."));
}

void DeskWordsTest::aShortMeetingTookNoZeroMinutes()
{
    QCOMPARE(ui::durationText(29), QString("less than a minute"));
    QCOMPARE(ui::durationText(60), QString("1 min"));
    QCOMPARE(ui::durationText(18 * 60 + 29), QString("18 min"));
}

COUNTERSIGN_TEST(DeskWordsTest)
#include "desk_words_test.moc"
