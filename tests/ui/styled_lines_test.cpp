// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/styled_lines.h"

namespace {

/// One character a line: its indentation, or '-' for a line that does not tell.
ui::StyledLines::Indentation indentations(const std::string& columns)
{
    return [columns](std::uint32_t line) -> std::optional<std::uint32_t> {
        const char column = columns.at(line);
        return column == '-' ? std::nullopt : std::optional<std::uint32_t>(column - '0');
    };
}

} // namespace

class StyledLinesTest : public QObject {
    Q_OBJECT
private slots:
    void countsEachLineOnce();
    void beginsWhereTheStateIsKnown_data();
    void beginsWhereTheStateIsKnown();
    void looksBackOnlySoFar();
};

void StyledLinesTest::countsEachLineOnce()
{
    ui::StyledLines lines;
    QVERIFY(!lines.isStyled(7));
    for (const std::uint32_t line : {7U, 3U, 7U})
        lines.mark(line);
    QVERIFY(lines.isStyled(7) && lines.isStyled(3) && !lines.isStyled(4));
    QCOMPARE(lines.count(), 2U);
}

void StyledLinesTest::beginsWhereTheStateIsKnown_data()
{
    QTest::addColumn<std::string>("columns");
    QTest::addColumn<int>("styled");
    QTest::addColumn<std::uint32_t>("line");
    QTest::addColumn<std::uint32_t>("begin");
    QTest::newRow("first line") << std::string("0") << -1 << 0U << 0U;
    QTest::newRow("behind a styled line") << std::string("02468") << 2 << 3U << 3U;
    QTest::newRow("further behind a styled line") << std::string("024688") << 2 << 5U << 3U;
    QTest::newRow("a line without indentation") << std::string("2402468") << -1 << 6U << 2U;
    QTest::newRow("nothing before it") << std::string("224466") << -1 << 5U << 0U;
    QTest::newRow("lines that do not tell") << std::string("24-0-6-8") << -1 << 7U << 3U;
    QTest::newRow("itself without indentation") << std::string("2480") << -1 << 3U << 3U;
}

void StyledLinesTest::beginsWhereTheStateIsKnown()
{
    QFETCH(std::string, columns);
    QFETCH(int, styled);
    QFETCH(std::uint32_t, line);
    QFETCH(std::uint32_t, begin);
    ui::StyledLines lines;
    if (styled >= 0)
        lines.mark(static_cast<std::uint32_t>(styled));
    QCOMPARE(lines.beginFor(line, indentations(columns)), begin);
}

void StyledLinesTest::looksBackOnlySoFar()
{
    constexpr std::uint32_t Far = 10'000;
    const ui::StyledLines lines;
    std::uint32_t asked = 0;
    std::string columns(Far + 1, '8');
    columns[Far - 100] = '4';
    const auto indentation = [&asked, look = indentations(columns)](std::uint32_t line) {
        ++asked;
        return look(line);
    };
    QCOMPARE(lines.beginFor(Far, indentation), Far - 100);
    QCOMPARE(asked, ui::StyledLines::Lookback + 1);
    QCOMPARE(lines.beginFor(Far, [](std::uint32_t) { return std::nullopt; }), Far);
}

COUNTERSIGN_TEST(StyledLinesTest)
#include "styled_lines_test.moc"
