// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/palette/fuzzy_match.h"

class FuzzyMatchTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void prefersTheBetterText_data();
    void prefersTheBetterText();
    void namesTheLetters_data();
    void namesTheLetters();
};

void FuzzyMatchTest::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << ""
                                   << "Accept" << true;
    QTest::newRow("as it is") << "accept"
                              << "Accept with Plan" << true;
    QTest::newRow("words in any order") << "plan acc"
                                        << "Accept with Plan" << true;
    QTest::newRow("first letters") << "awp"
                                   << "Accept with Plan" << true;
    QTest::newRow("scattered") << "acpl"
                               << "Accept with Plan" << true;
    QTest::newRow("no word starts with it, yet it is there") << "cp"
                                                             << "Accept" << true;
    QTest::newRow("wrong order of letters") << "tpecca"
                                            << "Accept" << false;
    QTest::newRow("one word too many") << "accept reject"
                                       << "Accept with Plan" << false;
    QTest::newRow("Cyrillic") << "прий"
                              << "Прийняти" << true;
    QTest::newRow("German") << "ÄND"
                            << "Nächste Änderung" << true;
    QTest::newRow("Turkish dotted I keeps the places") << "ia" << QString::fromUtf8("İa") << false;
}

void FuzzyMatchTest::findsWhatIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(ui::fuzzyMatch(ui::FuzzyQuery(typed), ui::FuzzyText(text)).has_value(), "found");
}

void FuzzyMatchTest::prefersTheBetterText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start before middle") << "acc"
                                         << "Accept"
                                         << "Re-accelerate";
    QTest::newRow("start of a word before its middle") << "plan"
                                                       << "Accept with Plan"
                                                       << "Explanation";
    QTest::newRow("together before scattered") << "order"
                                               << "POST /orders"
                                               << "Open Reader";
    QTest::newRow("words before scraps") << "nc"
                                         << "Next Change"
                                         << "Structure and canon";
    QTest::newRow("short before long") << "save"
                                       << "Save"
                                       << "Save everything that was changed";
    QTest::newRow("all of a name before a longer name")
        << "order"
        << "Order A customer's order as it stands now, with all of its items, the address it goes to and "
           "what "
           "is to be paid for it — Schema in openapi/schemas/order.yaml"
        << "OrderId";
    QTest::newRow("a name before what it holds, whatever is told of them")
        << "orderstatus"
        << "OrderStatus\nWhere the payment of an order stands: only PAID means that the money is there — Enum"
        << "OrderStatus.PAID\nThe money is there.";
}

void FuzzyMatchTest::prefersTheBetterText()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const ui::FuzzyQuery query(typed);
    const auto textOf = [](const QString& told) {
        return ui::FuzzyText(told.section(QLatin1Char('\n'), 0, 0), told.section(QLatin1Char('\n'), 1));
    };
    const auto good = ui::fuzzyMatch(query, textOf(better));
    const auto bad = ui::fuzzyMatch(query, textOf(worse));
    QVERIFY(good);
    QVERIFY2(!bad || *good > *bad, qPrintable(QStringLiteral("%1 and %2").arg(*good).arg(bad.value_or(0))));
}

void FuzzyMatchTest::namesTheLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("letters");
    QTest::newRow("together") << "with" << QList<int> {7, 8, 9, 10};
    QTest::newRow("first letters") << "awp" << QList<int> {0, 7, 12};
    QTest::newRow("two words") << "pl ac" << QList<int> {0, 1, 12, 13};
    QTest::newRow("none") << "" << QList<int>();
}

void FuzzyMatchTest::namesTheLetters()
{
    QFETCH(QString, typed);
    QList<int> letters;
    QVERIFY(ui::fuzzyMatch(ui::FuzzyQuery(typed), ui::FuzzyText("Accept with Plan"), &letters));
    QTEST(letters, "letters");
}

COUNTERSIGN_TEST(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
