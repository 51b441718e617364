// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/wire/json_value.h"
#include "tests/support/test_program.h"

#include <QTest>

class JsonValueTest : public QObject {
    Q_OBJECT

private slots:
    void takesOverWhatATextSays_data();
    void takesOverWhatATextSays();
    void isPutTogether();
    void exchangesChildren();
    void mergesMapsOnly_data();
    void mergesMapsOnly();
};

namespace {

core::JsonValue valueOf(const QByteArray& text)
{
    const core::Document document =
        core::readDocument(core::SourceText::make(text.toStdString()), {.syntax = core::Syntax::Yaml});
    return core::JsonValue::of(document.tree.root());
}

QByteArray json(const core::JsonValue& value)
{
    return QByteArray::fromStdString(value.json());
}

} // namespace

void JsonValueTest::takesOverWhatATextSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("null", "~", "null");
    row("booleans", "[true, False, TRUE]", "[true,false,true]");
    row("numbers keep their spelling", "[1.0, 1e3, 9223372036854775808]", "[1.0,1e3,9223372036854775808]");
    row("numbers as JSON spells them", "[0x1F, +1, .5]", "[31,1,0.5]");
    row("no number in JSON", ".inf", R"(".inf")");
    row("text", R"("a \"b\" é")", R"("a \"b\" é")");
    row("deep", "{a: [1, {b: null}], c: {}}", R"({"a":[1,{"b":null}],"c":{}})");
    row("the first of equal keys", "{a: 1, a: 2}", R"({"a":1})");
    row("aliases", "[&x {a: 1}, *x]", R"([{"a":1},{"a":1}])");
}

void JsonValueTest::takesOverWhatATextSays()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(json(valueOf(text)), expected);
}

void JsonValueTest::isPutTogether()
{
    core::JsonValue map = core::JsonValue::map();
    QVERIFY(!map.has("a"));
    map.set("a", core::JsonValue::literal("1"));
    map.set("b", core::JsonValue::string("x"));
    map.set("a", core::JsonValue::sequence({core::JsonValue()}));
    QVERIFY(map.has("a"));
    QCOMPARE(json(map), QByteArray(R"({"a":[null],"b":"x"})"));
    map.remove("a");
    map.remove("never there");
    QCOMPARE(json(map), QByteArray(R"({"b":"x"})"));
}

void JsonValueTest::exchangesChildren()
{
    for (const char* const text : {"[1, 2, 3]", "{a: 1, b: 2, c: 3}"}) {
        const core::JsonValue value = valueOf(text);
        QCOMPARE(value.childCount(), std::size_t {3});
        QCOMPARE(value.withChild(1, core::JsonValue()).child(1).text(), std::string("null"));
        const core::JsonValue shorter = value.withoutChild(0);
        QCOMPARE(shorter.childCount(), std::size_t {2});
        QCOMPARE(shorter.child(0).text(), std::string("2"));
        QCOMPARE(value.child(0).text(), std::string("1"));
    }
}

void JsonValueTest::mergesMapsOnly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("maps") << QByteArray("{a: 1, b: 1}") << QByteArray("{b: 2, c: 2}")
                          << QByteArray(R"({"a":1,"b":2,"c":2})");
    QTest::newRow("a map and none") << QByteArray("{a: 1}") << QByteArray("[2]") << QByteArray("[2]");
    QTest::newRow("none and a map") << QByteArray("1") << QByteArray("{b: 2}") << QByteArray(R"({"b":2})");
}

void JsonValueTest::mergesMapsOnly()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, expected);
    QCOMPARE(json(core::merged(valueOf(value), valueOf(other))), expected);
}

COUNTERSIGN_TEST(JsonValueTest)
#include "json_value_test.moc"
