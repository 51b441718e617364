// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/wire/value_shrinker.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class ValueShrinkerTest : public QObject {
    Q_OBJECT

private slots:
    void ordersBySizeFirst();
    void keepsWhatItNeeds_data();
    void keepsWhatItNeeds();
    void asksNoMoreThanItMay();
};

namespace {

core::JsonValue valueOf(const std::string& json)
{
    const core::Document document =
        core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json});
    return core::JsonValue::of(document.tree.root());
}

} // namespace

void ValueShrinkerTest::ordersBySizeFirst()
{
    QVERIFY(core::isSmaller("9", "10"));
    QVERIFY(core::isSmaller("10", "11"));
    QVERIFY(!core::isSmaller("11", "11"));
    QVERIFY(!core::isSmaller("aaa", "b"));
}

void ValueShrinkerTest::keepsWhatItNeeds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("needed"); ///< must be part of the JSON text
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* value, const char* needed, const char* expected) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(needed) << QByteArray(expected);
    };
    row("nothing", R"({"a":[1,2,{"b":"text"}]})", "", "{}");
    row("one field", R"({"a":123,"b":"long text","c":[1]})", "\"b\"", R"({"b":""})");
    row("deep", R"({"x":1,"a":[{"y":2},{"b":{"c":777,"d":8}}]})", "777", R"({"a":[{"b":{"c":777}}]})");
    row("an item", "[111,222,333]", "222", "[222]");
    row("texts stay whole", R"(["ada@example.com","x"])", "ada@", R"(["ada@example.com"])");
    row("already small", "0", "0", "0");
}

void ValueShrinkerTest::keepsWhatItNeeds()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, needed);
    QFETCH(QByteArray, expected);
    const auto holds = [&](const std::string& json) {
        return json.find(needed.toStdString()) != std::string::npos;
    };
    core::ValueShrinker shrinker(holds, 300);
    QCOMPARE(QByteArray::fromStdString(shrinker.shrink(valueOf(value.toStdString())).json()), expected);
}

void ValueShrinkerTest::asksNoMoreThanItMay()
{
    std::size_t asked = 0;
    const auto holds = [&](const std::string& json) {
        ++asked;
        return std::ranges::count(json, '1') >= 20;
    };
    std::string value = "[";
    for (int count = 0; count < 60; ++count)
        value += "11,";
    core::ValueShrinker shrinker(holds, 25);
    shrinker.shrink(valueOf(value + "11]"));
    QCOMPARE(asked, std::size_t {25});
}

COUNTERSIGN_TEST(ValueShrinkerTest)
#include "value_shrinker_test.moc"
