// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/tree_diff.h"
#include "core/document/document.h"
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"

using core::Document;
using core::NodeChange;
using core::TreeDiff;
using core::ValueEquality;

class TreeDiffTest : public QObject {
    Q_OBJECT
private slots:
    void theSmallestDifferencesAreTold_data();
    void theSmallestDifferencesAreTold();
    void reordersAreCounted_data();
    void reordersAreCounted();
    void bothWaysGiveTheSame_data();
    void bothWaysGiveTheSame();
    void oneNodeCanBeCompared();
    void nestedAliasesAreComparedOnce();
    void deepTreesAreCompared();
    void hashesAreNotTrustedWhenExact();
    void stoppingIsTold();
};

namespace {

Document readYamlText(const std::string& yaml, std::uint64_t seed = 3)
{
    return core::readDocument(core::SourceText::make(yaml), {.syntax = core::Syntax::Yaml, .seed = seed});
}

/// "-/a ~/b/0 +/c ": what went, what differs, what came.
std::string changesInWords(const TreeDiff& diff)
{
    std::string words;
    for (const NodeChange& change : diff.changes) {
        words += "+-~"[static_cast<int>(change.kind)];
        words += (change.baseline ? change.baseline : change.candidate).pointer() + ' ';
    }
    return words;
}

std::string compared(
    const std::string& baseline, const std::string& candidate, ValueEquality equality = ValueEquality::Hashed)
{
    const Document a = readYamlText(baseline);
    const Document b = readYamlText(candidate);
    return changesInWords(core::diffTrees(a.tree, b.tree, equality));
}

std::string randomValue(test::Random& random, int depth)
{
    const std::uint32_t kind = random.below(depth > 3 ? 2 : 5);
    if (kind < 2)
        return std::to_string(random.below(4));
    std::string text = kind == 2 ? "[" : "{";
    for (std::uint32_t at = 0, count = random.below(5); at < count; ++at) {
        text += at == 0 ? "" : ", ";
        if (kind != 2)
            text += std::string(1, static_cast<char>('a' + at)) + ": ";
        text += randomValue(random, depth + 1);
    }
    return text + (kind == 2 ? "]" : "}");
}

} // namespace

void TreeDiffTest::theSmallestDifferencesAreTold_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("changes");
    QTest::addColumn<std::string>("swapped");
    const auto row = [](const char* name, const char* baseline, const char* candidate, const char* changes,
                         const char* swapped) {
        QTest::newRow(name) << std::string(baseline) << std::string(candidate) << std::string(changes)
                            << std::string(swapped);
    };
    row("equal", "a: 1\n", "a: 1\n", "", "");
    row("spelling does not count", "{a: 'x', b: ~}", "# comment\na: \"x\"\nb:\n", "", "");
    row("scalar", "a: 1\nb: 2\n", "a: 1\nb: 3\n", "~/b ", "~/b ");
    row("kind of scalar", "a: 1\n", "a: '1'\n", "~/a ", "~/a ");
    row("kind of value", "a: 1\n", "a: [1]\n", "~/a ", "~/a ");
    row("key added and removed", "a: 1\nb: 2\n", "a: 1\nc: 2\n", "-/b +/c ", "-/c +/b ");
    row("added in front", "b: 2\nc: 3\n", "a: 1\nb: 2\nc: 4\n", "~/c +/a ", "-/a ~/c ");
    row("order of keys does not count", "a: 1\nb: 2\n", "b: 2\na: 1\n", "", "");
    row("deep", "a: {b: {c: [1, {d: 2}]}}", "a: {b: {c: [1, {d: 3}]}}", "~/a/b/c/1/d ", "~/a/b/c/1/d ");
    row("item added", "[1, 2, 3]", "[1, 2, 9, 3]", "+/2 ", "-/2 ");
    row("item changed", "[1, 2, 3]", "[1, 9, 3]", "~/1 ", "~/1 ");
    row("order of items counts", "[1, 2]", "[2, 1]", "-/0 +/1 ", "-/0 +/1 ");
    row("items are found again by likeness", "[{n: a, t: 1, u: 1}, {n: b, t: 2, u: 2}]",
        "[{n: b, t: 2, u: 3}]", "-/0 ~/1/u ", "+/0 ~/0/u ");
    row("to empty", "a: {b: 1}", "a: {}", "-/a/b ", "+/a/b ");
    row("duplicate keys by occurrence", "{a: 1, a: 2}", "{a: 1, a: 3}", "~/a ", "~/a ");
    row("alias and its value are equal", "a: &x {k: 1}\nb: *x\n", "a: {k: 1}\nb: {k: 1}\n", "", "");
    row("change behind an alias is told once", "a: &x {k: 1}\nb: *x\n", "a: &x {k: 2}\nb: *x\n", "~/a/k ",
        "~/a/k ");
    row("a merge key is no key in quotes", "a: &x {k: 1}\nb: {<<: *x}\n", "a: &x {k: 1}\nb: {'<<': *x}\n",
        "-/b/<< +/b/<< ", "-/b/<< +/b/<< ");
    row("second document", "a: 1\n---\nb: 1\n", "a: 1\n---\nb: 2\n", "~/b ", "~/b ");
    row("document added", "a: 1\n", "a: 1\n---\nb: 2\n", "+ ", "- ");
}

void TreeDiffTest::theSmallestDifferencesAreTold()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    QFETCH(std::string, changes);
    QFETCH(std::string, swapped);
    QCOMPARE(compared(baseline, candidate), changes);
    QCOMPARE(compared(candidate, baseline), swapped);
    QCOMPARE(compared(baseline, candidate, ValueEquality::Exact), changes);
    QCOMPARE(compared(baseline, baseline), std::string());
    QCOMPARE(compared(candidate, candidate), std::string());
}

void TreeDiffTest::reordersAreCounted_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::uint32_t>("reorders");
    QTest::newRow("none") << std::string("{a: 1, b: {c: 2, d: 3}}") << std::string("{a: 1, b: {c: 2, d: 3}}")
                          << 0U;
    QTest::newRow("reformatted") << std::string("{a: 1, b: {c: 2}}") << std::string("a: 1\nb:\n  c: 2\n")
                                 << 0U;
    QTest::newRow("outer") << std::string("{a: 1, b: 2}") << std::string("{b: 2, a: 1}") << 1U;
    QTest::newRow("inner of equal values")
        << std::string("{a: {c: 2, d: 3}}") << std::string("{a: {d: 3, c: 2}}") << 1U;
    QTest::newRow("both, in a list") << std::string("[{a: 1, b: {c: 2, d: 3}}]")
                                     << std::string("[{b: {d: 3, c: 2}, a: 1}]") << 2U;
    QTest::newRow("beside a change") << std::string("{x: 1, m: {a: 1, b: 2}}")
                                     << std::string("{x: 2, m: {b: 2, a: 1}}") << 1U;
    QTest::newRow("with a key more it is no reorder")
        << std::string("{a: 1, b: 2}") << std::string("{b: 2, c: 3, a: 1}") << 0U;
    QTest::newRow("reordered and changed")
        << std::string("{a: 1, b: 2}") << std::string("{b: 3, a: 1}") << 1U;
}

void TreeDiffTest::reordersAreCounted()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    const Document a = readYamlText(baseline);
    const Document b = readYamlText(candidate);
    for (const ValueEquality equality : {ValueEquality::Hashed, ValueEquality::Exact}) {
        QTEST(core::diffTrees(a.tree, b.tree, equality).reorders, "reorders");
        QTEST(core::diffTrees(b.tree, a.tree, equality).reorders, "reorders");
    }
}

void TreeDiffTest::bothWaysGiveTheSame_data()
{
    QTest::addColumn<std::uint64_t>("seed");
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TreeDiffTest::bothWaysGiveTheSame()
{
    QFETCH(std::uint64_t, seed);
    test::Random random(seed);
    const Document a =
        readYamlText("root: " + randomValue(random, 0) + "\nother: " + randomValue(random, 0) + "\n");
    const Document b =
        readYamlText("root: " + randomValue(random, 0) + "\nother: " + randomValue(random, 0) + "\n");
    const TreeDiff hashed = core::diffTrees(a.tree, b.tree, ValueEquality::Hashed);
    const TreeDiff exact = core::diffTrees(a.tree, b.tree, ValueEquality::Exact);
    QCOMPARE(changesInWords(hashed), changesInWords(exact));
    QCOMPARE(hashed.reorders, exact.reorders);
    QCOMPARE(hashed.changes.empty(), a.tree.root().hash() == b.tree.root().hash());
    QVERIFY(core::diffTrees(a.tree, a.tree, ValueEquality::Exact).changes.empty());
}

void TreeDiffTest::oneNodeCanBeCompared()
{
    const Document a = readYamlText("x: 1\nm: {k: 1}\n");
    const Document b = readYamlText("x: 2\nm: {k: 2}\n");
    const TreeDiff diff = core::diffNodes(a.tree.find("/m"), b.tree.find("/m"));
    QCOMPARE(changesInWords(diff), std::string("~/m/k "));
    QCOMPARE(diff.changes[0].candidate.text(), "2");
}

/// Written out, the values would be more than any machine holds.
void TreeDiffTest::nestedAliasesAreComparedOnce()
{
    const auto bomb = [](const char* innermost) {
        std::string yaml = std::string("a0: &a0 ") + innermost + "\n";
        for (int level = 1; level < 60; ++level) {
            const std::string below = "*a" + std::to_string(level - 1);
            const std::string name = "a" + std::to_string(level);
            yaml += name + ": &" + name + " [" + below + " , " + below + " , " + below + " ]\n";
        }
        return yaml;
    };
    QCOMPARE(compared(bomb("{k: 1}"), bomb("{k: 2}")), std::string("~/a0/k "));
    QCOMPARE(compared(bomb("{k: 1, l: 2}"), bomb("{l: 2,  k: 1}")), std::string());
}

void TreeDiffTest::deepTreesAreCompared()
{
    const auto deep = [](const char* innermost) {
        std::string yaml(390, '[');
        return yaml + innermost + std::string(390, ']') + "\n";
    };
    std::string pointer;
    for (int level = 0; level < 390; ++level)
        pointer += "/0";
    QCOMPARE(compared(deep("1"), deep("2")), "~" + pointer + " ");
}

/// Trees of different seeds look as if everything had another hash; equal bytes are equal all the same.
void TreeDiffTest::hashesAreNotTrustedWhenExact()
{
    const Document a = readYamlText("a: {b: [1, 2], c: x}\n", 1);
    const Document b = readYamlText("a: {c: x, b: [1, 2]}\n", 2);
    QVERIFY(a.tree.root().hash() != b.tree.root().hash());
    const TreeDiff diff = core::diffTrees(a.tree, b.tree, ValueEquality::Exact);
    QVERIFY(diff.changes.empty());
    QCOMPARE(diff.reorders, 1U);
}

void TreeDiffTest::stoppingIsTold()
{
    std::stop_source stop;
    const Document a = readYamlText("a: 1\n");
    const Document b = readYamlText("a: 2\n");
    QVERIFY(core::diffTrees(a.tree, b.tree, ValueEquality::Exact, stop.get_token()).isWhole);
    stop.request_stop();
    const TreeDiff diff = core::diffTrees(a.tree, b.tree, ValueEquality::Exact, stop.get_token());
    QVERIFY(!diff.isWhole && diff.changes.empty());
}

COUNTERSIGN_TEST(TreeDiffTest)
#include "tree_diff_test.moc"
