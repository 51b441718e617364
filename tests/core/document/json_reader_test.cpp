// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_reader.h"
#include "tests/core/document/json_invariants.h"
#include "tests/support/test_program.h"

using core::ByteRange;
using core::Document;
using core::Node;
using core::NodeKind;

static Document readWith(const std::string& bytes, const core::ReadLimits& limits)
{
    return core::readDocument(
        core::SourceText::make(bytes), {.syntax = core::Syntax::Json, .limits = limits});
}

class JsonReaderTest : public QObject {
    Q_OBJECT
private slots:
    void placesEveryKeyAndValue();
    void slicesReadAgainToTheSameValue_data();
    void slicesReadAgainToTheSameValue();
    void numbersKeepTheirSpelling_data();
    void numbersKeepTheirSpelling();
    void textsEqualToTheSourceAreNotCopied();
    void escapesAreDecoded();
    void equalValuesHashEqually();
    void byteOrderMarkIsToldAndCounted();
    void duplicateKeysAreToldWithBothPlaces();
    void numbersTooLargeForDoublesAreRead();
    void refusesLargeTextsUnread();
    void stoppingLeavesAnEmptyTree_data();
    void stoppingLeavesAnEmptyTree();
};

void JsonReaderTest::placesEveryKeyAndValue()
{
    const Document document = test::readJsonText("{ \"a\" : [ 1 ,\n true,\"x\\n\" ] , \"b\":{}, \"c\":null}");
    const Node root = document.tree.root();
    QCOMPARE(root.range(), (ByteRange {0, 47}));
    QCOMPARE(root["a"].keyRange(), (ByteRange {2, 5}));
    QCOMPARE(root["a"].range(), (ByteRange {8, 27}));
    QCOMPARE(root["a"].at(0).range(), (ByteRange {10, 11}));
    QCOMPARE(root["a"].at(1).range(), (ByteRange {15, 19}));
    QCOMPARE(root["a"].at(2).range(), (ByteRange {20, 25}));
    QCOMPARE(root["b"].keyRange(), (ByteRange {30, 33}));
    QCOMPARE(root["b"].range(), (ByteRange {34, 36}));
    QCOMPARE(root["c"].range(), (ByteRange {42, 46}));
    QVERIFY(root.has(core::FlowStyle) && root["a"].at(2).has(core::QuotedValue));
    QVERIFY(!root["a"].at(0).has(core::QuotedValue));
}

void JsonReaderTest::slicesReadAgainToTheSameValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("values") << QByteArray(R"({"a":[1,-2.50e3,"b",true,false,null],"c":{"d":{}},"e":[]})");
    QTest::newRow("blanks") << QByteArray(
        "\r\n{\t\"a\" \n:\n [ 1 ,          2 ]\n        ,\"b\":\"  x  \"  }\n");
    QTest::newRow("escapes") << QByteArray(R"(["\"","\\","a\\\"b","\u00e9\ud83d\ude00","\\\\",""])");
    QTest::newRow("characters") << QByteArray(
        "{\"\xC3\xA9\":\"\xE2\x82\xAC\",\"\xF0\x9F\x98\x80\":\"a\\u00e9\xC3\xA9\"}");
    QTest::newRow("quotes within") << QByteArray(R"({"\"":"\"\"","a\"b":"\"c","\\\"":"\\"})");
    QTest::newRow("brackets within") << QByteArray(R"(["]","[","{\"a\":1}",",",":"])");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[1,{\"a\":2}]");
}

void JsonReaderTest::slicesReadAgainToTheSameValue()
{
    QFETCH(QByteArray, text);
    const Document document = test::readJsonText(text.toStdString());
    QVERIFY(document.isWhole());
    const auto slice = [&](ByteRange range) { return std::string(document.tree.source().slice(range)); };
    for (core::NodeIndex index = 0; index < document.tree.nodeCount(); ++index) {
        const Node node = document.tree.node(index);
        const Document value = test::readJsonText(slice(node.range()));
        QVERIFY2(value.isWhole(), slice(node.range()).c_str());
        QCOMPARE(value.tree.root().hash(), node.hash());
        QCOMPARE(value.tree.root().range(), (ByteRange {0, node.range().size()}));
        if (node.hasKey())
            QCOMPARE(test::readJsonText(slice(node.keyRange())).tree.root().text(), node.key());
    }
}

void JsonReaderTest::numbersKeepTheirSpelling_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<bool>("isInteger");
    for (const char* integer :
        {"0", "-0", "42", "9223372036854775808", "-9223372036854775809", "123456789012345678901234567890"})
        QTest::newRow(integer) << QString(integer) << true;
    for (const char* number : {"1.0", "-0.0", "1e999", "-1E+999", "1e2", "0.10", "2E-05", "1e-999"})
        QTest::newRow(number) << QString(number) << false;
}

void JsonReaderTest::numbersKeepTheirSpelling()
{
    QFETCH(QString, spelling);
    QFETCH(bool, isInteger);
    const Document document = test::readJsonText("[" + spelling.toStdString() + ", 1]");
    QVERIFY(document.isWhole());
    const Node number = document.tree.root().at(0);
    QCOMPARE(number.text(), spelling.toStdString());
    QCOMPARE(number.kind(), isInteger ? NodeKind::Integer : NodeKind::Float);
    QCOMPARE(document.tree.root().at(1).text(), "1");
}

void JsonReaderTest::textsEqualToTheSourceAreNotCopied()
{
    const Document document =
        test::readJsonText("[\"plain\",\"\xC3\xA9t\xC3\xA9\",\"\",\"esc\\u0061ped\",\"\\\\\",12]");
    std::string pooled;
    for (const Node each : document.tree.root())
        pooled += each.has(core::PooledText) ? '1' : '0';
    QCOMPARE(pooled, "000110");
}

void JsonReaderTest::escapesAreDecoded()
{
    const Document document =
        test::readJsonText(R"({"\u0061\"":"\"\\\/\b\f\n\r\t\u00e9\u20ac\ud83d\ude00\u0000|"})");
    QCOMPARE(document.tree.root().first().key(), "a\"");
    QCOMPARE(document.tree.root().first().text(),
        std::string_view("\"\\/\b\f\n\r\t\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\0|", 19));
}

void JsonReaderTest::equalValuesHashEqually()
{
    const auto hash = [](const char* text) { return test::readJsonText(text).tree.root().hash(); };
    QCOMPARE(hash(R"({"a":1,"b":["x"]})"), hash("{ \"b\" : [\"\\u0078\"],\n\"a\":1 }"));
    QVERIFY(hash("[1]") != hash("[1.0]"));
    QVERIFY(hash("[\"1\"]") != hash("[1]"));
    QVERIFY(hash("[1,2]") != hash("[2,1]"));
}

void JsonReaderTest::byteOrderMarkIsToldAndCounted()
{
    const Document document = test::readJsonText("\xEF\xBB\xBF{\"a\":1}");
    QVERIFY(document.isWhole());
    QCOMPARE(document.diagnostics.size(), 1U);
    QCOMPARE(document.diagnostics[0].code, "byte-order-mark");
    QCOMPARE(document.diagnostics[0].level, core::DiagnosticLevel::Warning);
    QCOMPARE(document.diagnostics[0].range, (ByteRange {0, 3}));
    QCOMPARE(document.tree.root()["a"].range(), (ByteRange {8, 9}));
}

void JsonReaderTest::duplicateKeysAreToldWithBothPlaces()
{
    const Document document = test::readJsonText(R"({"a":1,"b":{"c":1,"c":2},"a":3})");
    QVERIFY(!document.isWhole());
    QCOMPARE(document.diagnostics.size(), 2U);
    QCOMPARE(document.diagnostics[0].range, (ByteRange {18, 21}));
    QCOMPARE(*document.diagnostics[0].related, (ByteRange {12, 15}));
    QCOMPARE(document.diagnostics[1].range, (ByteRange {25, 28}));
    QCOMPARE(*document.diagnostics[1].related, (ByteRange {1, 4}));
    QCOMPARE(document.tree.root()["a"].text(), "1");
}

void JsonReaderTest::numbersTooLargeForDoublesAreRead()
{
    const Document document = test::readJsonText(R"({"a":[1e999,{"b":-2e4000}],"c":"\n"})");
    QVERIFY2(document.diagnostics.empty(), test::describe(document).c_str());
    QCOMPARE(document.tree.nodeCount(), 6U);
    QCOMPARE(test::readStrictly("[1e999]").end, core::StrictJsonEnd::NumberTooLarge);
    QVERIFY(!test::readJsonText("[1e999,,]").isWhole());
}

void JsonReaderTest::refusesLargeTextsUnread()
{
    const Document document = readWith("[1,2,3]", {.bytes = 6});
    QCOMPARE(document.diagnostics.size(), 1U);
    QCOMPARE(document.diagnostics[0].code, "too-large");
    QVERIFY(document.tree.roots().empty());
    QVERIFY(readWith("[1,2,3]", {.bytes = 7}).isWhole());
}

void JsonReaderTest::stoppingLeavesAnEmptyTree_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("JSON") << QByteArray("1]");
    QTest::newRow("not JSON") << QByteArray("1,,]");
}

void JsonReaderTest::stoppingLeavesAnEmptyTree()
{
    QFETCH(QByteArray, ending);
    std::stop_source stop;
    stop.request_stop();
    const std::string bytes = "[" + QByteArray("[],").repeated(20'000).toStdString() + ending.toStdString();
    const Document document =
        core::readDocument(core::SourceText::make(bytes), {.syntax = core::Syntax::Json}, stop.get_token());
    QVERIFY(!document.isWhole());
    QCOMPARE(document.diagnostics.size(), 1U);
    QCOMPARE(document.diagnostics[0].code, "reading-stopped");
    QVERIFY(document.tree.roots().empty() && document.tree.nodeCount() == 0);
}

COUNTERSIGN_TEST(JsonReaderTest)
#include "json_reader_test.moc"
