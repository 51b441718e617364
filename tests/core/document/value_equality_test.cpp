// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/document/value_equality.h"
#include "tests/support/test_program.h"

namespace {

core::Document valueIn(const std::string& text)
{
    return core::readDocument(core::SourceText::make(text, "value.yaml"));
}

/// A few lines that stand for more values than anybody can look at.
std::string bombOf(const std::string& value)
{
    std::string bomb = "a0: &a0 [" + value + ", " + value + "]\n";
    for (int level = 1; level < 40; ++level) {
        const std::string below = "*a" + std::to_string(level - 1);
        bomb += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below + ", " + below
            + "]\n";
    }
    return bomb;
}

} // namespace

class ValueEqualityTest : public QObject {
    Q_OBJECT
private slots:
    void compares_data();
    void compares();
    void looksAtBombsOnce();
    void prints_data();
    void prints();
    void cutsBetweenCharacters();
};

void ValueEqualityTest::compares_data()
{
    QTest::addColumn<std::string>("left");
    QTest::addColumn<std::string>("right");
    QTest::addColumn<bool>("areEqual");
    const auto row = [](const char* name, const char* left, const char* right, bool areEqual) {
        QTest::newRow(name) << std::string(left) << std::string(right) << areEqual;
    };
    row("numbers however they are spelled", "1", "1.0", true);
    row("numbers beyond doubles", "9007199254740993", "9007199254740992", false);
    row("a number and its text", "1", "'1'", false);
    row("spellings of null", "~", "null", true);
    row("spellings of true", "True", "true", true);
    row("true and false", "true", "false", false);
    row("maps in any order", "{a: 1, b: [2]}", "{b: [2], a: 1}", true);
    row("maps of other keys", "{a: 1}", "{b: 1}", false);
    row("maps of other size", "{a: 1}", "{a: 1, b: 1}", false);
    row("lists in their order", "[1, 2]", "[2, 1]", false);
    row("lists of other size", "[1]", "[1, 1]", false);
    row("an alias and its value", "{a: &x [1], b: *x}", "{a: [1], b: [1]}", true);
    row("merged entries", "{<<: {a: 1, b: 3}, b: 2}", "{a: 1, b: 2}", true);
    row("styles of strings", "'abc'", "\"abc\"", true);
    row("a list and a map", "[]", "{}", false);
}

void ValueEqualityTest::compares()
{
    QFETCH(std::string, left);
    QFETCH(std::string, right);
    QFETCH(bool, areEqual);
    const core::Document a = valueIn(left);
    const core::Document b = valueIn(right);
    QCOMPARE(core::areEqualValues(a.tree.root(), b.tree.root()), areEqual);
    QCOMPARE(core::areEqualValues(b.tree.root(), a.tree.root()), areEqual);
    QVERIFY(core::areEqualValues(a.tree.root(), a.tree.root()));
    std::size_t steps = 1000;
    QCOMPARE(core::valueHash(a.tree.root(), steps) == core::valueHash(b.tree.root(), steps), areEqual);
}

void ValueEqualityTest::looksAtBombsOnce()
{
    const core::Document document = valueIn(bombOf("x"));
    const core::Document again = valueIn(bombOf("x"));
    const core::Document another = valueIn(bombOf("y"));
    const core::Node last = document.tree.root()["a39"];
    const core::Node same = again.tree.root()["a39"];
    std::size_t steps = 10'000;
    QVERIFY(core::areEqualValues(last, same, steps) == std::optional(true));
    steps = 10;
    QVERIFY(core::areEqualValues(last, same, steps) == std::optional(true));
    steps = 10;
    QVERIFY(!core::areEqualValues(last, another.tree.root()["a39"], steps).has_value());
    QVERIFY(core::areEqualValues(last, last));
}

void ValueEqualityTest::prints_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("text");
    QTest::newRow("a map") << std::string("{a: 1, b: [x, ~, true]}")
                           << std::string(R"({"a":1,"b":["x",null,true]})");
    QTest::newRow("a number as spelled") << std::string("1.50") << std::string("1.50");
    QTest::newRow("a hexadecimal number") << std::string("0x1F") << std::string("31");
    QTest::newRow("a string with a quote") << std::string("'say \"hi\"'") << std::string(R"("say \"hi\"")");
}

void ValueEqualityTest::prints()
{
    QFETCH(std::string, value);
    QFETCH(std::string, text);
    QCOMPARE(core::valueText(valueIn(value).tree.root()), text);
}

void ValueEqualityTest::cutsBetweenCharacters()
{
    const core::Document value = valueIn("'aäöü'");
    QCOMPARE(core::valueText(value.tree.root(), 3), std::string("\"a…"));
    QCOMPARE(core::valueText(value.tree.root(), 4), std::string("\"aä…"));
}

COUNTERSIGN_TEST(ValueEqualityTest)
#include "value_equality_test.moc"
