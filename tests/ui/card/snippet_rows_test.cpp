// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/card/snippet_rows.h"

using ui::CodeRow;
using ui::SnippetKind;

class SnippetRowsTest : public QObject {
    Q_OBJECT
private slots:
    void sidesStandLevel();
    void unifiedShowsWhatGoesBeforeWhatComes();
    void equalRowsEndARunOfDifferences();
    void foldedRowsLeaveANote();
    void unfoldedHidesNothing();
};

namespace {

ui::CardSnippet snippet()
{
    return {{{SnippetKind::Equal, {"enum:", {}}, {"enum:", {}}},
                {SnippetKind::Changed, {"- a", {{2, 1}}}, {"- b", {{2, 1}}}},
                {SnippetKind::Removed, {"- c", {}}, {}}, {SnippetKind::Added, {}, {"- d", {}}},
                {SnippetKind::Equal, {"- e", {}}, {"- e", {}}}},
        0};
}

QStringList signedLines(const std::vector<CodeRow>& rows)
{
    QStringList lines;
    for (const CodeRow& row : rows) {
        const QString sign = row.kind == CodeRow::Kind::Removed ? "-"
            : row.kind == CodeRow::Kind::Added                  ? "+"
            : row.kind == CodeRow::Kind::Gap                    ? "/"
            : row.kind == CodeRow::Kind::Note                   ? "~"
                                                                : " ";
        lines.append(sign + row.text);
    }
    return lines;
}

} // namespace

void SnippetRowsTest::sidesStandLevel()
{
    const ui::FoldedSnippet all = ui::unfolded(snippet());
    QCOMPARE(signedLines(ui::sideRows(snippet(), all, ui::SnippetSide::Baseline)),
        QStringList({" enum:", "-- a", "-- c", "/", " - e"}));
    QCOMPARE(signedLines(ui::sideRows(snippet(), all, ui::SnippetSide::Candidate)),
        QStringList({" enum:", "+- b", "/", "+- d", " - e"}));
}

void SnippetRowsTest::unifiedShowsWhatGoesBeforeWhatComes()
{
    QCOMPARE(signedLines(ui::unifiedRows(snippet(), ui::unfolded(snippet()))),
        QStringList({" enum:", "-- a", "-- c", "+- b", "+- d", " - e"}));
}

void SnippetRowsTest::equalRowsEndARunOfDifferences()
{
    ui::CardSnippet apart = snippet();
    std::swap(apart.rows[2], apart.rows[4]);
    QCOMPARE(signedLines(ui::unifiedRows(apart, ui::unfolded(apart))),
        QStringList({" enum:", "-- a", "+- b", " - e", "-- c", "+- d"}));
}

void SnippetRowsTest::foldedRowsLeaveANote()
{
    ui::FoldedSnippet some;
    some.rows = {{1, 1}, {3, 1}};
    some.foldedAtEnd = 7;
    const QStringList lines = signedLines(ui::unifiedRows(snippet(), some));
    QCOMPARE(lines.size(), qsizetype {6});
    QVERIFY(lines.at(0).startsWith("~⋯ 1 "));
    QVERIFY(lines.at(3).startsWith("~⋯ 1 "));
    QVERIFY(lines.at(5).startsWith("~⋯ 7 "));
}

void SnippetRowsTest::unfoldedHidesNothing()
{
    ui::CardSnippet cut = snippet();
    cut.leftOut = 3;
    QCOMPARE(ui::unfolded(cut).rows.size(), cut.rows.size());
    QCOMPARE(ui::unfolded(cut).foldedAtEnd, std::size_t {3});
}

COUNTERSIGN_TEST(SnippetRowsTest)
#include "snippet_rows_test.moc"
