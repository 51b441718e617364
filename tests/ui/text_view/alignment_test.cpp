// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "tests/support/test_program.h"
#include "tests/ui/text_view/made_rows.h"

class AlignmentTest : public QObject {
    Q_OBJECT
private slots:
    void lineEndsAndTrailingBlanksAreNoChange();
    void nearestLineOfAGapIsTheOneBehindIt();
    void absentSideHasNoLines();
    void movedBlockHasTwoEnds();
    void namesWhatALineIsPartOf_data();
    void namesWhatALineIsPartOf();
    void namesNothingWithoutATree();
    void denseJsonIsLaidOut();
};

void AlignmentTest::lineEndsAndTrailingBlanksAreNoChange()
{
    const auto unix = core::SourceText::make("a: 1\nb: 2\n");
    const auto dos = core::SourceText::make("a: 1  \r\nb: 2\r\n");
    const auto alignment = ui::align({.text = unix}, {.text = dos});
    QCOMPARE(alignment->rows.blocks().size(), std::size_t {1});
    QCOMPARE(alignment->rows.blocks()[0].kind, core::RowKind::Equal);
}

void AlignmentTest::nearestLineOfAGapIsTheOneBehindIt()
{
    const auto alignment = test::alignLines("ab", "axyb");
    QCOMPARE(alignment->nearestLine(core::Side::Baseline, 1), 1U);
    QCOMPARE(alignment->nearestLine(core::Side::Candidate, 1), 1U);
    QCOMPARE(alignment->nearestLine(core::Side::Baseline, 3), 1U);
    QCOMPARE(alignment->nearestLine(core::Side::Candidate, 3), 3U);
    QVERIFY(!alignment->lineOf(core::Side::Baseline, 2));
    QCOMPARE(alignment->rowOf(core::Side::Baseline, 1), 3U);
}

void AlignmentTest::absentSideHasNoLines()
{
    const auto alignment = ui::align({}, test::textOf("abc"));
    QCOMPARE(alignment->baseline.lineCount(), 0U);
    QCOMPARE(alignment->candidate.lineCount(), 3U);
    QVERIFY(alignment->rows.rowCount() >= 3);
}

void AlignmentTest::movedBlockHasTwoEnds()
{
    const auto alignment = test::alignLines("abcdefghij", "defghijabc");
    QCOMPARE(ui::otherEndOfMove(alignment->rows, core::Side::Baseline, 1), std::optional<std::uint32_t>(7));
    QCOMPARE(ui::otherEndOfMove(alignment->rows, core::Side::Candidate, 8), std::optional<std::uint32_t>(0));
    QCOMPARE(ui::otherEndOfMove(alignment->rows, core::Side::Baseline, 5), std::optional<std::uint32_t>());
}

void AlignmentTest::namesWhatALineIsPartOf_data()
{
    QTest::addColumn<std::uint32_t>("line");
    QTest::addColumn<QString>("place");
    QTest::newRow("at the top") << 0U << QString();
    QTest::newRow("one level") << 2U << "paths";
    QTest::newRow("deep") << 4U << QStringLiteral("paths › /orders › post");
    QTest::newRow("in a sequence") << 6U << QStringLiteral("paths › /orders › post › tags");
    QTest::newRow("behind the end") << 99U << QString();
}

void AlignmentTest::namesWhatALineIsPartOf()
{
    QFETCH(std::uint32_t, line);
    QFETCH(QString, place);
    const auto text =
        core::SourceText::make("openapi: 3.1.0\npaths:\n  /orders:\n    post:\n      summary: x\n"
                               "      tags:\n        - a\n",
            "a.yaml");
    const auto tree = std::make_shared<const core::Tree>(core::readDocument(text).tree);
    QCOMPARE(ui::enclosingPlace({text, tree}, line), place);
}

void AlignmentTest::namesNothingWithoutATree()
{
    QCOMPARE(ui::enclosingPlace(test::textOf("abc"), 1), QString());
}

void AlignmentTest::denseJsonIsLaidOut()
{
    std::string list;
    for (int number = 0; number < 400; ++number)
        list += (number == 0 ? "" : ",") + std::to_string(1000 + number);
    const auto before = core::SourceText::make("{\"paths\":[" + list + "]}", "a.json");
    const auto after = core::SourceText::make("{\"paths\":[" + list + ",7]}", "a.json");
    const auto tree = std::make_shared<const core::Tree>(core::readDocument(after).tree);
    const auto alignment = ui::align({before}, {after, tree});
    QCOMPARE(alignment->baseline.lineCount(), 404U);
    const core::Position seven {0, static_cast<std::uint32_t>(after->bytes().find(",7]") + 1)};
    const std::uint32_t line = alignment->candidate.lineOf(seven);
    QCOMPARE(alignment->candidate.shown()->line(line), std::string_view("    7"));
    QCOMPARE(ui::enclosingPlace(alignment->candidate, line), QStringLiteral("paths"));
    QCOMPARE(ui::changeOf(*alignment, core::Side::Candidate, line), ui::LineChange::Added);
}

COUNTERSIGN_TEST(AlignmentTest)
#include "alignment_test.moc"
