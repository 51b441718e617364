// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/shown_rows.h"

#include <array>

class ShownRowsTest : public QObject {
    Q_OBJECT
private slots:
    void rowsAreShownAsTheyAre();
    void rowsBehindAFoldMoveUp_data();
    void rowsBehindAFoldMoveUp();
    void placesLeadBack();
};

namespace {

const std::array Folds {core::IndexRange {2, 10}, core::IndexRange {12, 20}};

} // namespace

void ShownRowsTest::rowsAreShownAsTheyAre()
{
    const ui::ShownRows rows(7);
    QCOMPARE(rows.count(), 7U);
    QCOMPARE(rows.shown(5), 5U);
    QCOMPARE(rows.rowAt(5), 5U);
    QCOMPARE(rows.rowAt(50), 7U);
}

void ShownRowsTest::rowsBehindAFoldMoveUp_data()
{
    QTest::addColumn<std::uint32_t>("row");
    QTest::addColumn<std::uint32_t>("shown");
    QTest::newRow("before") << 1U << 1U;
    QTest::newRow("first folded") << 2U << 2U;
    QTest::newRow("last folded") << 9U << 2U;
    QTest::newRow("behind") << 10U << 4U;
    QTest::newRow("between") << 11U << 5U;
    QTest::newRow("in the second") << 15U << 6U;
    QTest::newRow("at the end") << 20U << 8U;
}

void ShownRowsTest::rowsBehindAFoldMoveUp()
{
    QFETCH(std::uint32_t, row);
    const ui::ShownRows rows(24, Folds, 2);
    QTEST(rows.shown(row), "shown");
    QCOMPARE(rows.count(), 12U);
}

void ShownRowsTest::placesLeadBack()
{
    const ui::ShownRows rows(24, Folds, 2);
    std::vector<std::uint32_t> found;
    for (std::uint32_t shown = 0; shown < rows.count(); ++shown)
        found.push_back(rows.rowAt(shown));
    QCOMPARE(found, (std::vector<std::uint32_t> {0, 1, 2, 2, 10, 11, 12, 12, 20, 21, 22, 23}));
}

COUNTERSIGN_TEST(ShownRowsTest)
#include "shown_rows_test.moc"
