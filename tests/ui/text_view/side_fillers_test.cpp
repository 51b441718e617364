// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/text_view/made_rows.h"
#include "ui/text_view/row_folds.h"
#include "ui/text_view/side_fillers.h"

namespace {

/// What stands on a side, from top to bottom: "0 1 . . 2": lines, "." fillers, "[2]" bars by their fold.
QString drawn(const ui::SideFillers& fillers, std::uint32_t lineCount)
{
    QStringList rows(fillers.aboveFirstLine, ".");
    auto below = fillers.below.begin();
    for (std::uint32_t line = 0; line < lineCount; ++line) {
        const bool isHidden =
            std::ranges::any_of(fillers.hidden, [line](auto range) { return range.contains(line); });
        if (!isHidden)
            rows << QString::number(line);
        if (below == fillers.below.end() || below->line != line)
            continue;
        for (const ui::FillerRow& row : ui::readFillers(below->rows))
            rows << (row.isBar ? QStringLiteral("[%1/%2]").arg(row.fold).arg(row.part) : QStringLiteral("."));
        ++below;
    }
    return rows.join(' ');
}

} // namespace

class SideFillersTest : public QObject {
    Q_OBJECT
private slots:
    void levelsEqualRows_data();
    void levelsEqualRows();
    void fluidLeavesNoGaps();
    void barStandsBelowTheLineBefore();
    void gapAndBarShareALine();
    void bothSidesAreEquallyHigh();
    void tellsWhatIsInOneListOfRangesOnly_data();
    void tellsWhatIsInOneListOfRangesOnly();
};

void SideFillersTest::levelsEqualRows_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("equal") << std::string("abc") << std::string("abc") << "0 1 2"
                           << "0 1 2";
    QTest::newRow("added") << std::string("ab") << std::string("axyb") << "0 . . 1"
                           << "0 1 2 3";
    QTest::newRow("removed") << std::string("axyb") << std::string("ab") << "0 1 2 3"
                             << "0 . . 1";
    QTest::newRow("added above the first line") << std::string("ab") << std::string("xyab") << ". . 0 1"
                                                << "0 1 2 3";
    QTest::newRow("added below the last line") << std::string("ab") << std::string("abx") << "0 1 ."
                                               << "0 1 2";
}

void SideFillersTest::levelsEqualRows()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    const auto alignment = test::alignLines(baseline, candidate);
    const auto side = [&](core::Side which) {
        return drawn(ui::fillersOf(alignment->rows, {}, which, ui::SideLayout::Aligned, 2),
            alignment->side(which).lineCount());
    };
    QTEST(side(core::Side::Baseline), "left");
    QTEST(side(core::Side::Candidate), "right");
}

void SideFillersTest::fluidLeavesNoGaps()
{
    const auto alignment = test::alignLines("ab", "xaxyb");
    QCOMPARE(ui::fillersOf(alignment->rows, {}, core::Side::Baseline, ui::SideLayout::Fluid, 2),
        ui::SideFillers {});
}

void SideFillersTest::barStandsBelowTheLineBefore()
{
    const auto alignment = test::alignLines("abcdefghX", "abcdefghY");
    const ui::RowFolds folds(alignment->rows, 1);
    const auto fillers =
        ui::fillersOf(alignment->rows, folds.folds(), core::Side::Baseline, ui::SideLayout::Aligned, 2);
    QCOMPARE(drawn(fillers, 9), QStringLiteral("0 [1/0] [1/1] 7 8"));
}

void SideFillersTest::gapAndBarShareALine()
{
    const auto alignment = test::alignLines("abcdefgh", "aXYbcdefgh");
    const ui::RowFolds folds(alignment->rows, 0);
    const auto fillers =
        ui::fillersOf(alignment->rows, folds.folds(), core::Side::Baseline, ui::SideLayout::Aligned, 1);
    QCOMPARE(drawn(fillers, 8), QStringLiteral("0 . . [3/0]"));
}

void SideFillersTest::bothSidesAreEquallyHigh()
{
    const auto alignment = test::alignLines("abcdefghijklmnopqrstuvw", "abXcdefghijklmnoYpqrtuvwZ");
    const ui::RowFolds folds(alignment->rows, 1);
    const auto rows = [&](core::Side side) {
        const auto fillers = ui::fillersOf(alignment->rows, folds.folds(), side, ui::SideLayout::Aligned, 2);
        return drawn(fillers, alignment->side(side).lineCount()).split(' ').size();
    };
    QCOMPARE(rows(core::Side::Baseline), rows(core::Side::Candidate));
}

void SideFillersTest::tellsWhatIsInOneListOfRangesOnly_data()
{
    using Ranges = std::vector<core::IndexRange>;
    QTest::addColumn<Ranges>("ranges");
    QTest::addColumn<Ranges>("without");
    QTest::addColumn<Ranges>("left");
    QTest::newRow("nothing to take away") << Ranges {{1, 4}} << Ranges {} << Ranges {{1, 4}};
    QTest::newRow("all of it") << Ranges {{1, 4}, {6, 8}} << Ranges {{0, 9}} << Ranges {};
    QTest::newRow("from the middle") << Ranges {{1, 9}} << Ranges {{3, 4}, {6, 7}}
                                     << Ranges {{1, 3}, {4, 6}, {7, 9}};
    QTest::newRow("at both ends") << Ranges {{2, 9}} << Ranges {{0, 3}, {8, 12}} << Ranges {{3, 8}};
    QTest::newRow("across two") << Ranges {{1, 4}, {6, 9}} << Ranges {{3, 7}} << Ranges {{1, 3}, {7, 9}};
}

void SideFillersTest::tellsWhatIsInOneListOfRangesOnly()
{
    QFETCH(std::vector<core::IndexRange>, ranges);
    QFETCH(std::vector<core::IndexRange>, without);
    QTEST(ui::rangesWithout(ranges, without), "left");
}

COUNTERSIGN_TEST(SideFillersTest)
#include "side_fillers_test.moc"
