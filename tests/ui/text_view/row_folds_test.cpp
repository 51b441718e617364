// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/text_view/made_rows.h"
#include "ui/text_view/row_folds.h"

namespace {

/// One changed line among 50 on each side of it.
core::SideRows rowsAroundAChange()
{
    std::string lines(101, '=');
    for (std::size_t line = 0; line < lines.size(); ++line)
        lines[line] = static_cast<char>('!' + line % 60);
    std::string changed = lines;
    changed[50] = '~';
    return test::alignLines(lines, changed)->rows;
}

std::vector<core::IndexRange> foldsOf(const ui::RowFolds& folds)
{
    return {folds.folds().begin(), folds.folds().end()};
}

using Ranges = std::vector<core::IndexRange>;

} // namespace

class RowFoldsTest : public QObject {
    Q_OBJECT
private slots:
    void keepsContextAndTheFirstLine();
    void contextIsAChoice_data();
    void contextIsAChoice();
    void showsMoreAtBothEnds();
    void showsAll();
    void aFewRowsLeftAreShownToo();
    void revealsARowWithSomeAroundIt();
    void remembersWhatWasShown();
    void foldsNothingOfEqualRowsThatAreFew();
    void gapAboveTheFirstLineIsNeverFolded();
};

void RowFoldsTest::keepsContextAndTheFirstLine()
{
    const ui::RowFolds folds(rowsAroundAChange());
    QVERIFY(!folds.foldAt(0));
    QVERIFY(folds.foldAt(1));
    QVERIFY(!folds.foldAt(47) && !folds.foldAt(50) && !folds.foldAt(53));
    QVERIFY(folds.foldAt(54));
}

void RowFoldsTest::contextIsAChoice_data()
{
    QTest::addColumn<std::uint32_t>("context");
    QTest::addColumn<std::uint32_t>("hidden");
    QTest::newRow("none") << 0U << 99U;
    QTest::newRow("three") << 3U << 93U;
    QTest::newRow("forty") << 40U << 19U;
    QTest::newRow("all that is between") << 50U << 0U;
    QTest::newRow("everything") << ui::RowFolds::Everything << 0U;
}

void RowFoldsTest::contextIsAChoice()
{
    QFETCH(std::uint32_t, context);
    QFETCH(std::uint32_t, hidden);
    QCOMPARE(ui::RowFolds(rowsAroundAChange(), context).hiddenRows(), hidden);
}

void RowFoldsTest::showsMoreAtBothEnds()
{
    ui::RowFolds folds(rowsAroundAChange());
    QCOMPARE(foldsOf(folds)[0], (core::IndexRange {1, 47}));
    folds.showMore(20);
    QCOMPARE(foldsOf(folds)[0], (core::IndexRange {11, 37}));
    QCOMPARE(foldsOf(folds).size(), std::size_t {2});
}

void RowFoldsTest::showsAll()
{
    ui::RowFolds folds(rowsAroundAChange());
    folds.showAll(20);
    QCOMPARE(foldsOf(folds), (Ranges {{54, 101}}));
    folds.showAll(20);
    QCOMPARE(foldsOf(folds).size(), std::size_t {1});
}

void RowFoldsTest::aFewRowsLeftAreShownToo()
{
    ui::RowFolds folds(rowsAroundAChange());
    folds.showMore(20, 21);
    QVERIFY(!folds.foldAt(24));
}

void RowFoldsTest::revealsARowWithSomeAroundIt()
{
    ui::RowFolds folds(rowsAroundAChange());
    folds.reveal(20);
    QCOMPARE(foldsOf(folds), (Ranges {{1, 17}, {24, 47}, {54, 101}}));
}

void RowFoldsTest::remembersWhatWasShown()
{
    ui::RowFolds earlier(rowsAroundAChange());
    earlier.reveal(20);
    ui::RowFolds folds(rowsAroundAChange());
    folds.revealAgain(earlier.revealed());
    QCOMPARE(foldsOf(folds), foldsOf(earlier));
}

void RowFoldsTest::foldsNothingOfEqualRowsThatAreFew()
{
    QCOMPARE(ui::RowFolds(test::alignLines("abcdefgh", "abcdefgX")->rows).hiddenRows(), 0U);
}

void RowFoldsTest::gapAboveTheFirstLineIsNeverFolded()
{
    const auto alignment = test::alignLines("abcdefghijkl", "123abcdefghijkl");
    const ui::RowFolds folds(alignment->rows, 0);
    QCOMPARE(foldsOf(folds), (Ranges {{4, 15}}));
}

COUNTERSIGN_TEST(RowFoldsTest)
#include "row_folds_test.moc"
