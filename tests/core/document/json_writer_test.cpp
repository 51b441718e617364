// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_writer.h"
#include "tests/support/test_program.h"

using core::JsonLayout;
using core::JsonWriter;

class JsonWriterTest : public QObject {
    Q_OBJECT
private slots:
    void layoutFollowsTheIndentation_data();
    void layoutFollowsTheIndentation();
    void textsAreEscaped_data();
    void textsAreEscaped();
};

void JsonWriterTest::layoutFollowsTheIndentation_data()
{
    QTest::addColumn<uint>("indent");
    QTest::addColumn<QString>("json");
    QTest::newRow("none") << 0U << R"({"a":[1,{}],"b":{"c":[true,"x"]},"d":[]})";
    QTest::newRow("two")
        << 2U << "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\"c\": [true, \"x\"]},\n  \"d\": []\n}";
}

void JsonWriterTest::layoutFollowsTheIndentation()
{
    QFETCH(uint, indent);
    QFETCH(QString, json);
    JsonWriter writer(indent);
    writer.openMap();
    writer.key("a");
    writer.openSequence();
    writer.number(1);
    writer.openMap();
    writer.close();
    writer.close();
    writer.key("b");
    writer.openMap(JsonLayout::OneLine);
    writer.key("c");
    writer.openSequence();
    writer.literal("true");
    writer.string("x");
    writer.close();
    writer.close();
    writer.key("d");
    writer.openSequence();
    writer.close();
    writer.close();
    QCOMPARE(writer.size(), static_cast<std::size_t>(json.size()));
    QCOMPARE(writer.take(), json.toStdString());
}

void JsonWriterTest::textsAreEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("") << QByteArray(R"("")");
    QTest::newRow("quotes and backslashes") << QByteArray(R"(a"b\c/)") << QByteArray(R"("a\"b\\c/")");
    QTest::newRow("short forms") << QByteArray("\b\f\n\r\t") << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("other controls") << QByteArray("\x01\x1f\0x", 4) << QByteArray(R"("\u0001\u001f\u0000x")");
    QTest::newRow("characters stay") << QByteArray("\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80\x7F")
                                     << QByteArray("\"\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80\x7F\"");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF"
                                            "b\xED\xA0\x80\xE2\x82")
                              << QByteArray(
                                     "\"a\xEF\xBF\xBD"
                                     "b\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

void JsonWriterTest::textsAreEscaped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    JsonWriter writer(0);
    writer.string(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(writer.take()), json);
}

COUNTERSIGN_TEST(JsonWriterTest)
#include "json_writer_test.moc"
