// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_layout.h"
#include "tests/support/test_program.h"

class JsonLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void laysOut_data();
    void laysOut();
    void changesOnlyBlanks_data();
    void changesOnlyBlanks();
    void knowsTheLineOfAByte();
    void onlyLongLinesAreDense_data();
    void onlyLongLinesAreDense();
    void depthDoesNotGrowTheText();
};

void JsonLayoutTest::laysOut_data()
{
    QTest::addColumn<std::string>("source");
    QTest::addColumn<std::string>("shown");
    QTest::newRow("empty") << std::string() << std::string();
    QTest::newRow("scalar") << std::string(" 1 ") << std::string("1");
    QTest::newRow("map") << std::string(R"({"a":1,"b":"x"})")
                         << std::string("{\n  \"a\": 1,\n  \"b\": \"x\"\n}");
    QTest::newRow("nested") << std::string(R"({"a":[1,2]})")
                            << std::string("{\n  \"a\": [\n    1,\n    2\n  ]\n}");
    QTest::newRow("empty containers")
        << std::string(R"({"a":{ },"b":[]})") << std::string("{\n  \"a\": {},\n  \"b\": []\n}");
    QTest::newRow("signs in strings")
        << std::string(R"({"a,{":"\"}:["})") << std::string("{\n  \"a,{\": \"\\\"}:[\"\n}");
    QTest::newRow("laid out already") << std::string("{\n \"a\" : 1\n}") << std::string("{\n  \"a\": 1\n}");
}

void JsonLayoutTest::laysOut()
{
    QFETCH(std::string, source);
    QFETCH(std::string, shown);
    QCOMPARE(std::string(core::layOutJson(*core::SourceText::make(source)).text->bytes()), shown);
}

void JsonLayoutTest::changesOnlyBlanks_data()
{
    QTest::addColumn<std::string>("source");
    QTest::newRow("numbers as spelled") << std::string(R"({"a":1.50e+03,"b":-0})");
    QTest::newRow("closed too often") << std::string("{}]}}1");
    QTest::newRow("never closed") << std::string(R"({"a":[{"b":"c)");
    QTest::newRow("backslash at the end") << std::string("\"a\\");
    QTest::newRow("two commas") << std::string("[1,,2,]");
    QTest::newRow("no JSON") << std::string("<html>{</html>");
}

void JsonLayoutTest::changesOnlyBlanks()
{
    QFETCH(std::string, source);
    std::string shown(core::layOutJson(*core::SourceText::make(source)).text->bytes());
    const auto withoutBlanks = [](std::string text) {
        std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
        return text;
    };
    QCOMPARE(withoutBlanks(shown), withoutBlanks(source));
}

void JsonLayoutTest::knowsTheLineOfAByte()
{
    const std::string source = R"({"a":[1,22],"b":{}})";
    const auto laidOut = core::layOutJson(*core::SourceText::make(source));
    const auto lineOf = [&](const char* what) {
        return laidOut.text->line(laidOut.lineOf(static_cast<std::uint32_t>(source.find(what))));
    };
    QCOMPARE(lineOf("\"a\""), std::string_view("  \"a\": ["));
    QCOMPARE(lineOf("2]"), std::string_view("    22"));
    QCOMPARE(lineOf("],"), std::string_view("  ],"));
    QCOMPARE(lineOf("{}"), std::string_view("  \"b\": {}"));
    QCOMPARE(laidOut.lineOf(0), 0U);
    QCOMPARE(laidOut.sourceOfLine.size(), std::size_t {laidOut.text->lineCount()});
}

void JsonLayoutTest::onlyLongLinesAreDense_data()
{
    QTest::addColumn<std::string>("source");
    QTest::addColumn<bool>("isDense");
    const std::string longList = "[" + std::string(3000, '1') + "]";
    std::string manyLines = "{\n";
    for (int line = 0; line < 100; ++line)
        manyLines += "\"a\": 1,\n";
    QTest::newRow("one long line") << longList << true;
    QTest::newRow("short") << std::string("{\"a\":1}") << false;
    QTest::newRow("one long line among many")
        << manyLines + "\"b\":\"" + std::string(3000, 'x') + "\"}" << false;
    QTest::newRow("YAML") << "a: " + std::string(3000, 'x') << false;
}

void JsonLayoutTest::onlyLongLinesAreDense()
{
    QFETCH(std::string, source);
    QTEST(core::isDenseJson(*core::SourceText::make(source)), "isDense");
}

void JsonLayoutTest::depthDoesNotGrowTheText()
{
    const std::string deep(100'000, '[');
    QVERIFY(core::layOutJson(*core::SourceText::make(deep)).text->size() < 3 * deep.size());
}

COUNTERSIGN_TEST(JsonLayoutTest)
#include "json_layout_test.moc"
