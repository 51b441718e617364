// SPDX-License-Identifier: Apache-2.0
#include "core/document/value_printer.h"
#include "tests/core/document/proto_invariant.h"
#include "tests/core/document/proto_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/tree_compare.h"

#include <QDir>

#include <filesystem>

using core::Document;
using core::Node;

static std::string sliceOf(const Node& node)
{
    return std::string(node.tree().source().slice(node.entryRange()));
}

class ProtoReaderTest : public QObject {
    Q_OBJECT
private slots:
    void readsAndTells_data();
    void readsAndTells();
    void placesEveryDeclaration_data();
    void placesEveryDeclaration();
    void whatIsPrintedReadsAgain_data();
    void whatIsPrintedReadsAgain();
    void theCompilersOwnFilesAreWhole_data();
    void theCompilersOwnFilesAreWhole();
    void stringsMean_data();
    void stringsMean();
    void keepsCommentsBetweenDeclarations();
    void depthIsBounded();
    void stopsTellingAtTheLimit();
    void takesLinearTimeOnLongFaults_data();
    void takesLinearTimeOnLongFaults();
    void stoppingLeavesAnEmptyTree();
    void isKnownByItsName();
};

static void addFixtures()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::fixtureNames("document/proto"))
        if (name.ends_with(".proto"))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

/// Each x.proto in the folder is a case; x.expected.txt has its diagnostics, an empty line, and what was
/// kept.
void ProtoReaderTest::readsAndTells_data()
{
    addFixtures();
}

void ProtoReaderTest::readsAndTells()
{
    QFETCH(QString, name);
    const std::filesystem::path path = std::filesystem::path("document/proto") / name.toStdString();
    const Document document = test::readProtoText(test::fixture(path));
    const std::string actual = test::describe(document) + "\n" + core::printJson(document).json + "\n";
    QVERIFY(test::matchesGolden(actual, std::filesystem::path(path).replace_extension(".expected.txt")));
}

void ProtoReaderTest::placesEveryDeclaration_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("slice");
    QTest::newRow("syntax") << "/syntax:"
                            << "syntax = 'proto2';";
    QTest::newRow("package") << "/package:/package:"
                             << "a . b";
    QTest::newRow("import") << "/import:/import:"
                            << "\"b.proto\"";
    QTest::newRow("file option") << "/option go_package"
                                 << "option go_package = \"x\" ;";
    QTest::newRow("message name") << "/Order/message:"
                                  << "Order";
    QTest::newRow("field") << "/Order/lines"
                           << "repeated .a.Line lines = 1 [deprecated = true, (x).y = {a: 1}];";
    QTest::newRow("type") << "/Order/lines/type:"
                          << ".a.Line";
    QTest::newRow("number") << "/Order/lines/number:"
                            << "1";
    QTest::newRow("option in brackets") << "/Order/lines/options:/(x).y"
                                        << "(x).y = {a: 1}";
    QTest::newRow("map type") << "/Order/totals/type:"
                              << "map < string, a.Money >";
    QTest::newRow("field of a oneof") << "/Order/how/card"
                                      << "string card = 5;";
    QTest::newRow("group") << "/Order/Deep"
                           << "optional group Deep = 9 { optional int32 x = 1; }";
    QTest::newRow("range") << "/Order/reserved #1/reserved:/1"
                           << "20 to 30";
    QTest::newRow("method") << "/Orders/Get"
                            << "rpc Get(stream Order) returns (.a.Line) {}";
    QTest::newRow("request") << "/Orders/Get/request:"
                             << "Order";
    QTest::newRow("second of a kind") << "/extend Order #2"
                                      << "extend Order { optional int32 z = 101; }";
}

void ProtoReaderTest::placesEveryDeclaration()
{
    QFETCH(QString, pointer);
    QFETCH(QString, slice);
    const Document document = test::readProtoText(R"(syntax = 'proto2'; package a . b;
import public "b.proto";
option go_package = "x" ;
message Order {
  repeated .a.Line lines = 1 [deprecated = true, (x).y = {a: 1}];
  map < string, a.Money > totals = 2;
  oneof how { string card = 5; }
  optional group Deep = 9 { optional int32 x = 1; }
  reserved 10, 20 to 30;
}
service Orders { rpc Get(stream Order) returns (.a.Line) {} }
extend Order { optional int32 y = 100; }
extend Order { optional int32 z = 101; }
)");
    QVERIFY2(document.diagnostics.empty(), test::describe(document).c_str());
    const std::string step = pointer.toStdString();
    // A name may hold the slash that pointers are made of.
    const Node node = document.tree.find(step);
    QVERIFY2(bool(node), core::printJson(document).json.c_str());
    QCOMPARE(QString::fromStdString(sliceOf(node)), slice);
}

void ProtoReaderTest::whatIsPrintedReadsAgain_data()
{
    addFixtures();
}

void ProtoReaderTest::whatIsPrintedReadsAgain()
{
    QFETCH(QString, name);
    const std::string text = test::fixture("document/proto/" + name.toStdString());
    const std::string broken = test::brokenProtoInvariant(text);
    QVERIFY2(broken.empty(), broken.c_str());
    // Nor does any beginning of it break what must hold.
    for (std::size_t length = 0; length < text.size(); length += 7) {
        const std::string cut = test::brokenProtoInvariant(text.substr(0, length));
        QVERIFY2(cut.empty(), cut.c_str());
    }
}

void ProtoReaderTest::theCompilersOwnFilesAreWhole_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder("/usr/include/google/protobuf");
    for (const QFileInfo& each : folder.entryInfoList({"*.proto"}))
        QTest::newRow(qPrintable(each.fileName())) << each.filePath();
    if (folder.entryList({"*.proto"}).isEmpty())
        QTest::newRow("not installed") << QString();
}

void ProtoReaderTest::theCompilersOwnFilesAreWhole()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("protobuf-compiler is not installed");
    const std::string text = test::readFile(path.toStdString());
    const Document document = test::readProtoText(text);
    QVERIFY2(document.diagnostics.empty(), test::describe(document).c_str());
    const std::string broken = test::brokenProtoInvariant(text);
    QVERIFY2(broken.empty(), broken.c_str());
}

void ProtoReaderTest::stringsMean_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("plain") << QByteArray("\"a b\"") << QByteArray("a b");
    QTest::newRow("one quote in the other") << QByteArray("'\"'") << QByteArray("\"");
    QTest::newRow("letters") << QByteArray(R"("\n\t\\\"\?")") << QByteArray("\n\t\\\"?");
    QTest::newRow("octal and hexadecimal") << QByteArray(R"("\101\x42\X43")") << QByteArray("ABC");
    QTest::newRow("characters") << QByteArray(R"("\u00e9\U0001F600")")
                                << QByteArray("\xC3\xA9\xF0\x9F\x98\x80");
    QTest::newRow("one after another") << QByteArray("\"a\" 'b'\n  \"\\x63\"") << QByteArray("abc");
    QTest::newRow("bytes that are no text") << QByteArray(R"("a\xff")") << QByteArray(R"(a\377)");
}

void ProtoReaderTest::stringsMean()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, meant);
    const Document document = test::readProtoText("option x = " + written.toStdString() + ";");
    QVERIFY2(document.diagnostics.empty(), test::describe(document).c_str());
    QCOMPARE(QByteArray::fromStdString(std::string(document.tree.root().first()["value:"].text())), meant);
}

void ProtoReaderTest::keepsCommentsBetweenDeclarations()
{
    const Document document = test::readProtoText("// licence\n\n// An\n// order.\nmessage A {\n"
                                                  "  int32 a /* within */ = 1; // behind\n  // last\n}\n");
    QVERIFY(document.isWhole());
    const Node root = document.tree.root();
    QCOMPARE(root["//"].text(), "// licence");
    QCOMPARE(root["// #2"].text(), "// An\n// order.");
    QCOMPARE(root["A"]["//"].text(), "// behind");
    QCOMPARE(root["A"]["// #2"].text(), "// last");
    QCOMPARE(root["A"].size(), 4U);
}

void ProtoReaderTest::depthIsBounded()
{
    std::string messages;
    std::string values = "option x = ";
    for (int depth = 0; depth < 100'000; ++depth) {
        messages += "message A {";
        values += "{a ";
    }
    for (const std::string& text : {messages, values}) {
        const Document document = test::readProtoText(text);
        QVERIFY(std::ranges::any_of(document.diagnostics,
            [](const core::Diagnostic& each) { return each.code == "nested-too-deep"; }));
        QVERIFY(test::brokenInvariant(document.tree).empty());
    }
}

void ProtoReaderTest::stopsTellingAtTheLimit()
{
    std::string text;
    for (int count = 0; count < 500; ++count)
        text += "wrong;\n";
    const Document document = test::readProtoText(text, {.diagnostics = 7});
    QCOMPARE(document.diagnostics.size(), 8U);
    QCOMPARE(document.diagnostics.back().code, "more-problems");
}

void ProtoReaderTest::takesLinearTimeOnLongFaults_data()
{
    QTest::addColumn<QString>("unit");
    for (const char* unit : {"{", "}", "message ", "message A {", "message A {}", "a ", "a.", "a = ", "\"",
             "'\n", "\\", "/*", "//\n", ";", "[", "option a = {b [", "option a = <", "0x", "\xC2\xA0",
             "reserved 1,", "rpc", "map<", "=", "import \"a\";", "optional group A = 1 {", "\"\\"})
        QTest::newRow(unit) << QString(unit);
}

void ProtoReaderTest::takesLinearTimeOnLongFaults()
{
    QFETCH(QString, unit);
    const Document document = test::readProtoText(QString(unit).repeated(50'000).toStdString());
    QVERIFY(test::brokenInvariant(document.tree).empty());
}

void ProtoReaderTest::stoppingLeavesAnEmptyTree()
{
    std::string text;
    for (int count = 0; count < 20'000; ++count)
        text += "message A" + std::to_string(count) + " { int32 a = 1; }\n";
    std::stop_source source;
    source.request_stop();
    const Document document =
        core::readDocument(core::SourceText::make(text, "x.proto"), {}, source.get_token());
    QCOMPARE(document.tree.nodeCount(), std::size_t(0));
    QCOMPARE(document.diagnostics.size(), std::size_t(1));
    QCOMPARE(document.diagnostics.front().code, "reading-stopped");
}

void ProtoReaderTest::isKnownByItsName()
{
    QCOMPARE(core::detectSyntax("a/b.proto", ""), core::Syntax::Proto);
    QCOMPARE(test::readProtoText("").syntax, core::Syntax::Proto);
    QVERIFY(test::readProtoText("").isWhole());
}

COUNTERSIGN_TEST(ProtoReaderTest)
#include "proto_reader_test.moc"
