// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_diff.h"
#include "core/document/document.h"
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <numeric>

using core::Hunk;
using core::LineEquality;
using core::SourceText;

class LineDiffTest : public QObject {
    Q_OBJECT
private slots:
    void hunksStandWhereReadersExpectThem_data();
    void hunksStandWhereReadersExpectThem();
    void equalityCanIgnoreLineEnds();
    void applyingTheHunksGivesTheCandidate_data();
    void applyingTheHunksGivesTheCandidate();
    void swappedTextsGiveMirroredHunks();
    void smallDifferencesAreFoundAsShortAsPossible();
    void stoppingLeavesARightAnswer();
    void linesOfOnePlaceStandTogether();
    void linesUnderARenamedKeyStandTogether();
    void placesAreNumberedByKeys();
    void worstCasesStayRight_data();
    void worstCasesStayRight();
};

namespace {

/// "-2,1+2,0": from line 2 on (counted from 0) one line goes, and nothing comes there.
std::string hunksInWords(const std::vector<Hunk>& hunks)
{
    std::string words;
    for (const Hunk& hunk : hunks)
        words += '-' + std::to_string(hunk.baseline.begin) + ',' + std::to_string(hunk.baseline.size()) + '+'
            + std::to_string(hunk.candidate.begin) + ',' + std::to_string(hunk.candidate.size()) + ' ';
    return words;
}

std::string linesOf(const SourceText& text, core::IndexRange lines)
{
    if (lines.empty())
        return {};
    return std::string(text.slice({text.lineBegin(lines.begin), text.lineEnd(lines.end - 1)}));
}

std::string applied(const SourceText& baseline, const SourceText& candidate, const std::vector<Hunk>& hunks)
{
    std::string text;
    std::uint32_t line = 0;
    for (const Hunk& hunk : hunks) {
        text += linesOf(baseline, {line, hunk.baseline.begin}) + linesOf(candidate, hunk.candidate);
        line = hunk.baseline.end;
    }
    return text + linesOf(baseline, {line, baseline.lineCount()});
}

std::vector<Hunk> mirrored(std::vector<Hunk> hunks)
{
    for (Hunk& hunk : hunks)
        std::swap(hunk.baseline, hunk.candidate);
    return hunks;
}

std::size_t changedLines(const std::vector<Hunk>& hunks)
{
    return std::accumulate(hunks.begin(), hunks.end(), std::size_t {0},
        [](std::size_t sum, const Hunk& hunk) { return sum + hunk.baseline.size() + hunk.candidate.size(); });
}

/// The fewest lines that must go or come, by the table everybody can check.
std::size_t fewestChangedLines(const std::string& baseline, const std::string& candidate)
{
    const auto a = SourceText::make(baseline);
    const auto b = SourceText::make(candidate);
    std::vector<std::size_t> row(b->lineCount() + 1);
    std::iota(row.begin(), row.end(), std::size_t {0});
    for (std::uint32_t x = 0; x < a->lineCount(); ++x) {
        std::size_t diagonal = row[0]++;
        for (std::uint32_t y = 0; y < b->lineCount(); ++y) {
            const bool same = linesOf(*a, {x, x + 1}) == linesOf(*b, {y, y + 1});
            const std::size_t best = same ? diagonal : std::min(row[y], row[y + 1]) + 1;
            diagonal = std::exchange(row[y + 1], best);
        }
    }
    return row.back();
}

std::string repeated(const std::string& line, int times)
{
    std::string text;
    for (int each = 0; each < times; ++each)
        text += line;
    return text;
}

} // namespace

void LineDiffTest::hunksStandWhereReadersExpectThem_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("hunks");
    const auto row = [](const char* name, std::string baseline, std::string candidate, std::string hunks) {
        QTest::newRow(name) << std::move(baseline) << std::move(candidate) << std::move(hunks);
    };
    row("nothing", "a\nb\n", "a\nb\n", "");
    row("both empty", "", "", "");
    row("from empty", "", "a\n", "-0,0+0,1 ");
    row("to empty", "a\nb\n", "", "-0,2+0,0 ");
    row("one line changed", "a\nb\nc\n", "a\nx\nc\n", "-1,1+1,1 ");
    row("last line end", "a\nb", "a\nb\n", "-1,1+1,2 ");
    row("crlf", "a\nb\n", "a\r\nb\n", "-0,1+0,1 ");
    row("two places", "a\nb\nc\nd\ne\n", "b\nc\nd\ne\nf\n", "-0,1+0,0 -5,0+4,1 ");
    row("yaml entry begins with its key", "p:\n  x:\n    t: s\n  z:\n    t: s\n",
        "p:\n  x:\n    t: s\n  y:\n    t: s\n  z:\n    t: s\n", "-3,0+3,2 ");
    row("yaml entry removed", "p:\n  x:\n    t: s\n  y:\n    t: s\n  z:\n    t: s\n",
        "p:\n  x:\n    t: s\n  z:\n    t: s\n", "-3,2+3,0 ");
    row("json entry begins with its key", "{\n  \"x\": {\n    1\n  },\n  \"z\": {\n    1\n  }\n}\n",
        "{\n  \"x\": {\n    1\n  },\n  \"y\": {\n    1\n  },\n  \"z\": {\n    1\n  }\n}\n", "-4,0+4,3 ");
    row("begins behind a blank line", "a\n\nb\n\nc\n", "a\n\nb\n\nb\n\nc\n", "-4,0+4,2 ");
    row("equal items go to the end", "- a\n- a\n", "- a\n- a\n- a\n", "-2,0+2,1 ");
}

void LineDiffTest::hunksStandWhereReadersExpectThem()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    const auto a = SourceText::make(baseline);
    const auto b = SourceText::make(candidate);
    QTEST(hunksInWords(core::diffLines(*a, *b)), "hunks");
    QCOMPARE(hunksInWords(core::diffLines(*b, *a)), hunksInWords(mirrored(core::diffLines(*a, *b))));
}

void LineDiffTest::equalityCanIgnoreLineEnds()
{
    const auto a = SourceText::make("a  \nb\r\n  c\n\t\n");
    const auto b = SourceText::make("a\nb\nc\n\n");
    QCOMPARE(
        hunksInWords(core::diffLines(*a, *b, LineEquality::IgnoreTrailingSpace)), std::string("-2,1+2,1 "));
    QCOMPARE(hunksInWords(core::diffLines(*a, *b)), std::string("-0,4+0,4 "));
}

void LineDiffTest::applyingTheHunksGivesTheCandidate_data()
{
    QTest::addColumn<std::uint64_t>("seed");
    QTest::addColumn<std::uint32_t>("edits");
    for (const std::uint32_t edits : {1U, 4U, 20U, 0U})
        for (std::uint64_t seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %d, %d edits", int(seed), int(edits)) << seed << edits;
}

/// With no edits the texts have nothing to do with each other.
void LineDiffTest::applyingTheHunksGivesTheCandidate()
{
    QFETCH(std::uint64_t, seed);
    QFETCH(std::uint32_t, edits);
    test::Random random(seed);
    const std::string text = test::randomLines(random, 60);
    const auto a = SourceText::make(text);
    const auto b = SourceText::make(
        edits == 0 ? test::randomLines(random, 60) : test::withRandomEdits(text, random, edits));
    const auto hunks = core::diffLines(*a, *b);
    QCOMPARE(applied(*a, *b, hunks), std::string(b->bytes()));
    QCOMPARE(hunksInWords(core::diffLines(*b, *a)), hunksInWords(mirrored(hunks)));
    QVERIFY(core::diffLines(*a, *a).empty());
    for (std::size_t at = 1; at < hunks.size(); ++at) {
        QVERIFY(hunks[at].baseline.begin > hunks[at - 1].baseline.end);
        QVERIFY(hunks[at].candidate.begin > hunks[at - 1].candidate.end);
    }
}

void LineDiffTest::swappedTextsGiveMirroredHunks()
{
    const auto a = SourceText::make("x\ny\nx\ny\nx\n");
    const auto b = SourceText::make("y\nx\nx\ny\ny\n");
    const auto hunks = core::diffLines(*a, *b);
    QVERIFY(!hunks.empty());
    QCOMPARE(hunksInWords(core::diffLines(*b, *a)), hunksInWords(mirrored(hunks)));
}

/// Lines without a unique one among them are left to Myers, who finds the shortest answer.
void LineDiffTest::smallDifferencesAreFoundAsShortAsPossible()
{
    test::Random random(11);
    for (int round = 0; round < 100; ++round) {
        std::string a;
        std::string b;
        for (int line = 0; line < 30; ++line) {
            a += random.below(2) == 0 ? "p\n" : "q\n";
            b += random.below(2) == 0 ? "p\n" : "q\n";
        }
        const auto hunks = core::diffLines(*SourceText::make(a), *SourceText::make(b));
        QCOMPARE(changedLines(hunks), fewestChangedLines(a, b));
    }
}

void LineDiffTest::stoppingLeavesARightAnswer()
{
    std::stop_source stop;
    stop.request_stop();
    const auto a = SourceText::make("a\nb\nc\n");
    const auto b = SourceText::make("a\nx\nc\n");
    const auto hunks = core::diffLines(*a, *b, LineEquality::Exact, stop.get_token());
    QCOMPARE(applied(*a, *b, hunks), std::string(b->bytes()));
}

void LineDiffTest::worstCasesStayRight_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::size_t>("atMost");
    QTest::newRow("all equal, some less")
        << repeated("x\n", 40000) << repeated("x\n", 39000) << std::size_t {1000};
    QTest::newRow("nothing in common")
        << repeated("x\n", 5000) << repeated("y\n", 5000) << std::size_t {10000};
    QTest::newRow("more differences than looked at")
        << repeated("x\ny\nz\n", 2000) << repeated("z\ny\nx\n", 2000) << std::size_t {12000};
    QTest::newRow("one huge line") << std::string(3000000, 'x') << std::string(3000000, 'x') + 'y'
                                   << std::size_t {2};
    QTest::newRow("only blank lines") << repeated("\n", 9000) << repeated("\n", 10000) << std::size_t {1000};
}

void LineDiffTest::worstCasesStayRight()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    QFETCH(std::size_t, atMost);
    const auto a = SourceText::make(baseline);
    const auto b = SourceText::make(candidate);
    const auto hunks = core::diffLines(*a, *b);
    QVERIFY(applied(*a, *b, hunks) == candidate);
    QVERIFY2(changedLines(hunks) <= atMost, std::to_string(changedLines(hunks)).c_str());
}

namespace {

std::vector<Hunk> diffByPlace(const std::string& baseline, const std::string& candidate)
{
    const auto before = SourceText::make(baseline, "a.yaml");
    const auto after = SourceText::make(candidate, "a.yaml");
    const core::Tree beforeTree = core::readDocument(before).tree;
    const core::Tree afterTree = core::readDocument(after).tree;
    const auto hunks = core::diffLinesByPlace(*before, *after, core::placesOfLines(beforeTree, afterTree));
    return applied(*before, *after, hunks) == candidate ? hunks : std::vector<Hunk> {{{99, 99}, {99, 99}}};
}

} // namespace

void LineDiffTest::linesOfOnePlaceStandTogether()
{
    // By text alone `type: number` of one would stand beside that of the other.
    const auto hunks = diffByPlace(
        "id:\n  type: string\nname:\n  type: number\n", "name:\n  type: string\nnew:\n  type: number\n");
    QCOMPARE(hunksInWords(hunks), std::string("-0,2+0,0 -3,1+1,3 "));
    const auto added = diffByPlace("a:\n  type: string\nc:\n  type: string\n",
        "a:\n  type: string\nb:\n  type: string\nc:\n  type: string\n");
    QCOMPARE(hunksInWords(added), std::string("-2,0+2,2 "));
}

void LineDiffTest::linesUnderARenamedKeyStandTogether()
{
    const auto hunks = diffByPlace("/orders/{id}:\n  get:\n    summary: One\n    tags: [a]\n",
        "/orders/{order}:\n  get:\n    summary: One\n    tags: [a]\n");
    QCOMPARE(hunksInWords(hunks), std::string("-0,1+0,1 "));
}

void LineDiffTest::placesAreNumberedByKeys()
{
    const core::Tree one =
        core::readDocument(SourceText::make("a:\n  - x\n  - y\nb: |\n  x\n\n  y\n", "a.yaml")).tree;
    const core::Tree other = core::readDocument(SourceText::make("b: |\n  z\na:\n  - x\n", "a.yaml")).tree;
    const core::LinePlaces places = core::placesOfLines(one, other);
    QCOMPARE(places.baseline[1], places.baseline[2]);
    QCOMPARE(places.baseline[4], places.baseline[6]);
    QVERIFY(places.baseline[2] != places.baseline[3]);
    QCOMPARE(places.candidate[3], places.baseline[1]);
    QCOMPARE(places.candidate[2], places.baseline[0]);
    QCOMPARE(places.baseline.size(), std::size_t {one.source().lineCount()});
}

COUNTERSIGN_TEST(LineDiffTest)
#include "line_diff_test.moc"
