// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/status_pill.h"
#include "ui/frame/status_strip.h"

#include <QSignalSpy>

using ui::StatusPill;

class StatusStripTest : public QObject {
    Q_OBJECT
private slots:
    void saysShapeWordAndNumber();
    void eachPillIsAFilter();
    void showsTheFilterOfTheList();
    void theLastPillSaysWhoseTurnItIs_data();
    void theLastPillSaysWhoseTurnItIs();
    void goesOnInTheNextLine();
};

void StatusStripTest::saysShapeWordAndNumber()
{
    ui::StatusStrip strip;
    strip.setSummary({.bySeverity = {1, 2, 1, 3}, .undecided = 5, .openComments = 2, .turn = {}});
    QStringList texts;
    for (const StatusPill* pill : strip.findChildren<StatusPill*>())
        texts << pill->accessibleName();
    QCOMPARE(texts.mid(0, 5), (QStringList {"3 breaking", "1 risky", "2 safe", "1 docs", "5 undecided"}));
}

void StatusStripTest::eachPillIsAFilter()
{
    ui::StatusStrip strip;
    QSignalSpy wanted(&strip, &ui::StatusStrip::filterWanted);
    auto* breaking = strip.findChildren<StatusPill*>().front();
    QTest::mouseClick(breaking, Qt::LeftButton);
    QTest::mouseClick(breaking, Qt::LeftButton);
    QCOMPARE(wanted.at(0).front().toString(), QStringLiteral("breaking"));
    QCOMPARE(wanted.at(1).front().toString(), QString());
}

void StatusStripTest::showsTheFilterOfTheList()
{
    ui::StatusStrip strip;
    const QList<StatusPill*> pills = strip.findChildren<StatusPill*>();
    strip.setFilter("undecided ");
    QVERIFY(pills[4]->isChecked() && !pills[0]->isChecked());
    strip.setFilter("breaking /orders");
    QVERIFY(!pills[4]->isChecked() && !pills[0]->isChecked());
}

void StatusStripTest::theLastPillSaysWhoseTurnItIs_data()
{
    QTest::addColumn<int>("signedRoles");
    QTest::addColumn<int>("mustSign");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody") << 0 << 0 << ""
                            << "Nobody has to sign";
    QTest::newRow("you") << 0 << 3 << "you"
                         << "Sign-off 0 of 3 → you";
    QTest::newRow("done") << 3 << 3 << ""
                          << "Sign-off 3 of 3, all have signed";
}

void StatusStripTest::theLastPillSaysWhoseTurnItIs()
{
    QFETCH(int, signedRoles);
    QFETCH(int, mustSign);
    QFETCH(QString, turn);
    ui::StatusStrip strip;
    strip.setSummary(
        {.signedRoles = std::size_t(signedRoles), .mustSign = std::size_t(mustSign), .turn = turn});
    QTEST(strip.findChildren<StatusPill*>().back()->text(), "text");
}

void StatusStripTest::goesOnInTheNextLine()
{
    ui::StatusStrip strip;
    strip.setSummary({.bySeverity = {1, 2, 1, 3}, .turn = {}});
    const int line = strip.heightForWidth(2000);
    QVERIFY(strip.heightForWidth(300) >= 2 * line - 4);
    strip.resize(300, strip.heightForWidth(300));
    strip.show();
    for (const StatusPill* pill : strip.findChildren<StatusPill*>())
        QVERIFY(strip.rect().contains(pill->geometry()));
}

COUNTERSIGN_TEST(StatusStripTest)
#include "status_strip_test.moc"
