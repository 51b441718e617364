// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_diff.h"
#include "core/document/diff/side_rows.h"
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"

using core::Move;
using core::RowKind;
using core::SideRow;
using core::SideRows;
using core::SourceText;

class SideRowsTest : public QObject {
    Q_OBJECT
private slots:
    void linesStandBesideTheirVersion_data();
    void linesStandBesideTheirVersion();
    void movedBlocksAreFound_data();
    void movedBlocksAreFound();
    void everyLineStandsInOneRow_data();
    void everyLineStandsInOneRow();
    void equalLinesCostOneBlock();
    void largeHunksArePairedInOrder();
    void stoppingLeavesTheLinesUnpaired();
};

namespace {

struct Sides {
    Sides(const std::string& before, const std::string& after)
        : baseline(SourceText::make(before))
        , candidate(SourceText::make(after))
        , rows(SideRows::align(*baseline, *candidate, core::diffLines(*baseline, *candidate)))
    {
    }
    /// Each row as "=line", "~line|line", "-line" or "+line".
    std::string drawn() const
    {
        std::string text;
        for (std::uint32_t at = 0; at < rows.rowCount(); ++at) {
            const SideRow row = rows.row(at);
            text += "=~-+"[static_cast<int>(row.kind)];
            if (row.baseline)
                text += baseline->line(*row.baseline);
            if (row.kind == RowKind::Changed)
                text += '|';
            if (row.candidate && row.kind != RowKind::Equal)
                text += candidate->line(*row.candidate);
            text += '\n';
        }
        return text;
    }
    std::shared_ptr<const SourceText> baseline;
    std::shared_ptr<const SourceText> candidate;
    SideRows rows;
};

} // namespace

void SideRowsTest::linesStandBesideTheirVersion_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("rows");
    const auto row = [](const char* name, std::string baseline, std::string candidate, std::string rows) {
        QTest::newRow(name) << std::move(baseline) << std::move(candidate) << std::move(rows);
    };
    row("equal", "a\nb", "a\nb", "=a\n=b\n");
    row("empty", "", "", "=\n");
    row("one for one stands side by side", "a\nb\nc", "a\nxyz\nc", "=a\n~b|xyz\n=c\n");
    row("enum value renamed", "- a\n- pending\n- paid", "- a\n- pending_payment\n- paid",
        "=- a\n~- pending|- pending_payment\n=- paid\n");
    row("removed and added", "a\nb\nc\n", "b\nc\nd\n", "-a\n=b\n=c\n+d\n=\n");
    row("the like one, not the first",
        "head:\ntype: string\ntail:", "head:\nformat: date\ntype: integer\ntail:",
        "=head:\n+format: date\n~type: string|type: integer\n=tail:\n");
    row("a key finds its new value", "x: 1\ndescription: gone\nmaxLength: 20\ny",
        "x: 1\nmaxLength: 5\nother: 9\ny",
        "=x: 1\n-description: gone\n~maxLength: 20|maxLength: 5\n+other: 9\n=y\n");
    row("indented block", "a:\nb: 1\nc: 2\nd: 3\nz", "a:\nnew:\n  b: 1\n  c: 2\n  d: 3\nz",
        "=a:\n+new:\n~b: 1|  b: 1\n~c: 2|  c: 2\n~d: 3|  d: 3\n=z\n");
    row("nothing alike", "p\naaaa\nbbbb\nq", "p\n1111\n2222\n3333\nq",
        "=p\n-aaaa\n-bbbb\n+1111\n+2222\n+3333\n=q\n");
    row("blank lines stay alone", "p\n\nq", "p\nx: 1\nq", "=p\n-\n+x: 1\n=q\n");
    row("only the line end differs", "a\r\nb", "a\nb", "~a|a\n=b\n");
}

void SideRowsTest::linesStandBesideTheirVersion()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    const std::string drawn = Sides(baseline, candidate).drawn();
    QFETCH(std::string, rows);
    QVERIFY2(drawn == rows, drawn.c_str());
}

void SideRowsTest::movedBlocksAreFound_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::vector<Move>>("moves");
    using Moves = std::vector<Move>;
    const std::string block = "one: 1\ntwo: 2\nthree: 3\n";
    const std::string rest = "a\nb\nc\nd\n";
    QTest::newRow("three lines to the end") << block + rest << rest + block << Moves {{{0, 3}, {4, 7}}};
    QTest::newRow("three lines to the begin") << rest + block << block + rest << Moves {{{4, 7}, {0, 3}}};
    QTest::newRow("two lines are too few") << "x: 1\ny: 2\n" + rest << rest + "x: 1\ny: 2\n" << Moves {};
    QTest::newRow("blank lines do not count") << "x: 1\n\n\ny: 2\n" + rest << rest + "x: 1\n\n\ny: 2\n"
                                              << Moves {};
    QTest::newRow("a copy is no move") << block + rest << block + rest + block << Moves {};
    QTest::newRow("other line ends are a move") << block + rest << rest + "one: 1\r\ntwo: 2\r\nthree: 3\r\n"
                                                << Moves {{{0, 3}, {4, 7}}};
    QTest::newRow("lines equal to others move along") << "one: 1\nsame\nsame\n"
            + rest << rest + "one: 1\nsame\nsame\n" << Moves {{{0, 3}, {4, 7}}};
}

void SideRowsTest::movedBlocksAreFound()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    QFETCH(std::vector<Move>, moves);
    const Sides sides(baseline, candidate);
    QVERIFY2(std::ranges::equal(sides.rows.moves(), moves), sides.drawn().c_str());
    for (const Move& move : moves) {
        QCOMPARE(sides.rows.row(sides.rows.rowOfBaseline(move.baseline.begin)).kind, RowKind::Removed);
        QCOMPARE(sides.rows.row(sides.rows.rowOfCandidate(move.candidate.begin)).kind, RowKind::Added);
    }
}

void SideRowsTest::everyLineStandsInOneRow_data()
{
    QTest::addColumn<std::uint64_t>("seed");
    for (std::uint64_t seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void SideRowsTest::everyLineStandsInOneRow()
{
    QFETCH(std::uint64_t, seed);
    test::Random random(seed);
    const std::string text = test::randomLines(random, 60);
    const Sides sides(text, test::withRandomEdits(text, random, 1 + random.below(20)));
    std::uint32_t baseline = 0;
    std::uint32_t candidate = 0;
    for (std::uint32_t at = 0; at < sides.rows.rowCount(); ++at) {
        const SideRow row = sides.rows.row(at);
        QVERIFY(row.baseline || row.candidate);
        QCOMPARE(row.baseline && row.candidate, row.kind == RowKind::Equal || row.kind == RowKind::Changed);
        if (row.kind == RowKind::Equal)
            QVERIFY(sides.baseline->line(*row.baseline) == sides.candidate->line(*row.candidate));
        if (row.baseline) {
            QCOMPARE(*row.baseline, baseline++);
            QCOMPARE(sides.rows.rowOfBaseline(*row.baseline), at);
        }
        if (row.candidate) {
            QCOMPARE(*row.candidate, candidate++);
            QCOMPARE(sides.rows.rowOfCandidate(*row.candidate), at);
        }
    }
    QCOMPARE(baseline, sides.baseline->lineCount());
    QCOMPARE(candidate, sides.candidate->lineCount());
    const std::uint32_t pastTheEnd = sides.rows.rowOfBaseline(baseline + 7);
    QVERIFY(pastTheEnd >= sides.rows.rowOfBaseline(baseline - 1) && pastTheEnd < sides.rows.rowCount());
}

void SideRowsTest::equalLinesCostOneBlock()
{
    std::string text;
    for (int line = 0; line < 5000; ++line)
        text += std::to_string(line) + '\n';
    const Sides same(text, text);
    QCOMPARE(same.rows.blocks().size(), std::size_t {1});
    QCOMPARE(same.rows.rowCount(), 5001U);
    const Sides edited(text, text.substr(0, 400) + "x\n" + text.substr(400));
    QVERIFY(edited.rows.blocks().size() <= 4);
    QCOMPARE(edited.rows.row(edited.rows.rowOfBaseline(4000)).candidate, std::optional<std::uint32_t>(4001));
}

/// Two hundred lines with two hundred would be too many likenesses to ask for.
void SideRowsTest::largeHunksArePairedInOrder()
{
    std::string before;
    std::string after;
    for (int line = 0; line < 200; ++line) {
        before += "name_" + std::to_string(line) + ": baseline\n";
        after += "name_" + std::to_string(line) + ": candidate\n";
    }
    const Sides sides(before, after);
    QCOMPARE(sides.rows.rowCount(), 201U);
    QCOMPARE(sides.rows.row(150), (SideRow {RowKind::Changed, 150, 150}));
}

void SideRowsTest::stoppingLeavesTheLinesUnpaired()
{
    std::stop_source stop;
    stop.request_stop();
    const auto baseline = SourceText::make("a\nb: 1\nc");
    const auto candidate = SourceText::make("a\nb: 2\nc");
    const auto hunks = core::diffLines(*baseline, *candidate);
    const SideRows rows = SideRows::align(*baseline, *candidate, hunks, stop.get_token());
    QCOMPARE(rows.rowCount(), 4U);
    QCOMPARE(rows.row(1).kind, RowKind::Removed);
    QCOMPARE(rows.row(2).kind, RowKind::Added);
}

COUNTERSIGN_TEST(SideRowsTest)
#include "side_rows_test.moc"
