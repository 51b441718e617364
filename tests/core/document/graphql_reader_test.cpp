// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/printer.h"
#include "core/document/value_printer.h"
#include "tests/core/document/graphql_invariants.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/tree_compare.h"

#include <stop_token>

using core::Document;
using core::Node;

class GraphQlReaderTest : public QObject {
    Q_OBJECT
private slots:
    void placesEveryName();
    void readsWholeTexts_data();
    void readsWholeTexts();
    void tellsSeveralFaultsAndGoesOn_data();
    void tellsSeveralFaultsAndGoesOn();
    void readsWhatStandsAroundAFault_data();
    void readsWhatStandsAroundAFault();
    void tellsAnAtWithoutANameWhereItStands();
    void layoutAndCommentsMeanNothing_data();
    void layoutAndCommentsMeanNothing();
    void tellsWhatIsDefinedTwice();
    void everyExtensionHasAKeyOfItsOwn();
    void nestingIsBounded_data();
    void nestingIsBounded();
    void stoppingLeavesAnEmptyTree();
    void cutAndMixedTextsKeepTheInvariants();
    void isReadByItsName_data();
    void isReadByItsName();
};

static QByteArray text(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes);
}

void GraphQlReaderTest::placesEveryName()
{
    const std::string bytes = "\"D\" type A @k(a: 1) {\n  \"d\" b(c: [Int ! ] = [1]): String! @x\n}";
    const Document document = test::readGraphQlText(bytes);
    QVERIFY(document.isWhole());
    const auto slice = [&](core::ByteRange range) { return document.tree.source().slice(range); };
    const Node type = document.tree.root()["A"];
    QCOMPARE(slice(type.keyRange()), std::string_view("A"));
    QCOMPARE(slice(type.entryRange()), std::string_view(bytes));
    QCOMPARE(type["description"].text(), std::string_view("D"));
    const Node field = type["fields"]["b"];
    QCOMPARE(slice(field.keyRange()), std::string_view("b"));
    QCOMPARE(slice(field.entryRange()), std::string_view("\"d\" b(c: [Int ! ] = [1]): String! @x"));
    const Node argument = field["arguments"]["c"];
    QCOMPARE(argument["type"].text(), std::string_view("[Int!]"));
    QCOMPARE(slice(argument["type"].range()), std::string_view("[Int ! ]"));
    QCOMPARE(argument["default"].at(0).text(), std::string_view("1"));
    QCOMPARE(slice(field["directives"].range()), std::string_view("@x"));
    QCOMPARE(document.tree.nodeAt(static_cast<std::uint32_t>(bytes.find("String"))), field["type"]);
}

void GraphQlReaderTest::readsWholeTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::fixtureNames("document/graphql"))
        if (name.ends_with(".graphql"))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void GraphQlReaderTest::readsWholeTexts()
{
    QFETCH(const QString, name);
    const std::string path = "document/graphql/" + name.toStdString();
    const std::string bytes = test::fixture(path);
    const Document document = test::readGraphQlText(bytes);
    QCOMPARE(text(test::describe(document)), QByteArray());
    QCOMPARE(text(test::brokenGraphQlInvariant(bytes)), QByteArray());
    QVERIFY(test::matchesGolden(core::printJson(document).json, path + ".expected.json"));
    QVERIFY(test::matchesGolden(core::graphql::printGraphQl(document.tree.root()), path + ".printed.txt"));
}

void GraphQlReaderTest::tellsSeveralFaultsAndGoesOn_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::fixtureNames("document/graphql-broken"))
        if (name.ends_with(".graphql"))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void GraphQlReaderTest::tellsSeveralFaultsAndGoesOn()
{
    QFETCH(const QString, name);
    const std::string path = "document/graphql-broken/" + name.toStdString();
    const std::string bytes = test::fixture(path);
    const Document document = test::readGraphQlText(bytes);
    QCOMPARE(text(test::brokenGraphQlInvariant(bytes)), QByteArray());
    QVERIFY(test::matchesGolden(
        test::describe(document) + core::printJson(document).json, path + ".expected.txt"));
}

void GraphQlReaderTest::readsWhatStandsAroundAFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* bytes, const char* pointer) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(pointer);
    };
    row("a brace is missing", "type A {\n  a: Int\n\ntype B {\n  b: Int\n}", "/B/fields/b");
    row("a brace too many", "type A { a: Int } }\ntype B { b: Int }", "/B/fields/b");
    row("a bracket is missing", "type A {\n  a(x: Int: Int\n  b: Int\n}\ntype B { b: Int }", "/B/fields/b");
    row("a colon is missing", "type A {\n  a Int\n  b: Int\n}", "/A/fields/b");
    row("a type is missing", "type A {\n  a: ,\n}\ntype B { b: Int }", "/B/fields/b");
    row("an unknown keyword", "tipe A { a: Int }\ntype B { b: Int }", "/B/fields/b");
    row("a stray bracket", "type A {\n  a: Int)\n  b: Int\n}", "/A/fields/b");
    row("an open text", "type A @d(a: \"x) {\n  b: Int\n}\n\ntype B { b: Int }", "/B/fields/b");
    row("a default without value", "input A {\n  a: Int =\n  b: Int\n}", "/A/fields/a/type");
    row("an open list", "input A {\n  a: [Int] = [1, 2\n}\ntype B { b: Int }", "/B/fields/b");
    row("an @ without a name", "type A {\n  a: Int @\n  b: Int\n}", "/A/fields/b");
    row("an @ without a name before arguments", "type A {\n  a: Int @\n  b(c: Int): Int\n}",
        "/A/fields/b/arguments/c");
    row("an @ without a name at the end", "type A {\n  a: Int @\n}\ntype B { b: Int }", "/B/fields/b");
    row("indented as a whole", "    type A {\n      a: Int\n\n    type B {\n      b: Int\n    }",
        "/B/fields/b");
    row("fields called as keywords", "type A {\n  type: Int\n  input(a: Int): Int\n  enum: Int\n}",
        "/A/fields/enum");
    row("values called as keywords", "enum A {\n  type\n  query\n  input\n}", "/A/values/input");
    row("values called as keywords, on one line",
        "enum A {\n  type name\n  directive @deprecated\n  schema @x\n}\ntype B { b: Int }",
        "/A/values/schema");
    row("selections called as keywords", "query A {\n  type name\n  directive @x\n}\ntype B { b: Int }",
        "/query A/selections/2");
}

void GraphQlReaderTest::readsWhatStandsAroundAFault()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, pointer);
    const Document document = test::readGraphQlText(bytes.toStdString());
    QVERIFY2(document.tree.find(pointer.toStdString()), core::printJson(document).json.c_str());
    QCOMPARE(document.isWhole(), QByteArray(QTest::currentDataTag()).contains("called as keywords"));
    QCOMPARE(text(test::brokenGraphQlInvariant(bytes.toStdString())), QByteArray());
}

void GraphQlReaderTest::tellsAnAtWithoutANameWhereItStands()
{
    const Document document = test::readGraphQlText("type A {\n  a: Int @\n  b: Int\n}");
    QCOMPARE(document.diagnostics.size(), std::size_t {1});
    QCOMPARE(document.diagnostics[0].range, (core::ByteRange {18, 19}));
}

void GraphQlReaderTest::layoutAndCommentsMeanNothing_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("blanks") << QByteArray("type A{a:Int b(c:Int,d:Int):[Int!]!}")
                            << QByteArray(
                                   "type A\n{\r\n  a : Int,\n  b ( c : Int d : Int ) : [ Int ! ] !\n}\n");
    QTest::newRow("comments") << QByteArray("# first\ntype A { # here\n a: Int # there\n } # last")
                              << QByteArray("type A { a: Int }");
    QTest::newRow("a leading bar") << QByteArray("union U = | A | B") << QByteArray("union U = A|B");
    QTest::newRow("a leading and") << QByteArray("type A implements & B & C")
                                   << QByteArray("type A implements B&C");
    QTest::newRow("a byte order mark")
        << QByteArray("\xEF\xBB\xBFtype A { a: Int }") << QByteArray("type A { a: Int }");
    QTest::newRow("the name of a directive on another line")
        << QByteArray("type A {\n  a: Int @\n  x\n}") << QByteArray("type A { a: Int @x }");
    QTest::newRow("an indented text") << QByteArray("\"\"\"\n    One\n      Two\n    \"\"\" scalar A")
                                      << QByteArray("\"One\\n  Two\" scalar A");
}

void GraphQlReaderTest::layoutAndCommentsMeanNothing()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const Document one = test::readGraphQlText(left.toStdString());
    const Document other = test::readGraphQlText(right.toStdString());
    QCOMPARE(text(test::describe(one) + test::describe(other)), QByteArray());
    QCOMPARE(one.tree.root().hash(), other.tree.root().hash());
}

void GraphQlReaderTest::tellsWhatIsDefinedTwice()
{
    const Document document = test::readGraphQlText("type A { a: Int\n a: Int }\nenum A { X X }");
    QCOMPARE(document.diagnostics.size(), std::size_t {3});
    for (const core::Diagnostic& each : document.diagnostics)
        QCOMPARE(each.code, std::string_view("duplicate-key"));
    QCOMPARE(document.diagnostics[0].range, (core::ByteRange {17, 18}));
}

void GraphQlReaderTest::everyExtensionHasAKeyOfItsOwn()
{
    const Document document =
        test::readGraphQlText("extend type A { a: Int } extend type A @b extend\ntype B @c");
    QVERIFY(document.isWhole());
    QVERIFY(document.tree.root()["extend A"]["fields"]["a"]);
    QVERIFY(document.tree.root()["extend A 2"]["directives"]);
    QCOMPARE(document.tree.root()["extend B"]["kind"].text(), std::string_view("extend type"));
}

void GraphQlReaderTest::nestingIsBounded_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("open");
    QTest::newRow("lists of types") << QByteArray("type A { a: ") << QByteArray("[");
    QTest::newRow("lists") << QByteArray("input A { a: Int = ") << QByteArray("[");
    QTest::newRow("objects") << QByteArray("input A { a: Int = ") << QByteArray("{a:");
    QTest::newRow("selections") << QByteArray("query ") << QByteArray("{a");
}

void GraphQlReaderTest::nestingIsBounded()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, open);
    const Document document = test::readGraphQlText((before + open.repeated(200'000)).toStdString());
    const auto isTooDeep = [](const core::Diagnostic& each) { return each.code == "too-deep"; };
    QVERIFY(std::ranges::any_of(document.diagnostics, isTooDeep));
    QCOMPARE(text(test::brokenInvariant(document.tree)), QByteArray());
}

void GraphQlReaderTest::stoppingLeavesAnEmptyTree()
{
    std::stop_source source;
    source.request_stop();
    const Document document = core::readDocument(
        core::SourceText::make("type A { a: Int }"), {.syntax = core::Syntax::GraphQl}, source.get_token());
    QVERIFY(!document.isWhole());
    QVERIFY(document.tree.roots().empty());
}

void GraphQlReaderTest::cutAndMixedTextsKeepTheInvariants()
{
    const std::string whole = test::fixture("document/graphql/shop.graphql");
    for (std::size_t size = 0; size < whole.size(); size += 7)
        QCOMPARE(text(test::brokenGraphQlInvariant(whole.substr(0, size))), QByteArray());
    for (std::size_t at = 0; at + 9 < whole.size(); at += 5) {
        std::string holed = whole;
        holed.erase(at, 3 + at % 7);
        QCOMPARE(text(test::brokenGraphQlInvariant(holed)), QByteArray());
    }
    for (std::size_t at = 0; at < whole.size(); at += 11) {
        std::string mixed = whole;
        mixed.insert(at, std::string(1, "{}()[]:=@!&|\"$.#"[at % 16]));
        QCOMPARE(text(test::brokenGraphQlInvariant(mixed)), QByteArray());
    }
}

void GraphQlReaderTest::isReadByItsName_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.graphql", "a.graphqls", "a.gql"})
        QTest::newRow(name) << QString(name);
}

void GraphQlReaderTest::isReadByItsName()
{
    QFETCH(const QString, name);
    const Document document =
        core::readDocument(core::SourceText::make("type A { a: Int }", name.toStdString()));
    QCOMPARE(document.syntax, core::Syntax::GraphQl);
    QVERIFY(document.isWhole());
}

COUNTERSIGN_TEST(GraphQlReaderTest)
#include "graphql_reader_test.moc"
