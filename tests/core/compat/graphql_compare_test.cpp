// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/printer.h"
#include "tests/core/compat/compared_sources.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

using test::Source;

class GraphQlCompareTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheLaw_data();
    void followsTheLaw();
    void namesWhatItIsAbout_data();
    void namesWhatItIsAbout();
    void sourceAndStrictAreStricter_data();
    void sourceAndStrictAreStricter();
    void whatMeansTheSameIsNoChange_data();
    void whatMeansTheSameIsNoChange();
    void aSplitSchemaIsTheSameSchema();
    void reorderingIsNoChange();
    void pruningFindsTheSame();
    void worksWithoutARoot();
    void oneCauseIsOneFinding_data();
    void oneCauseIsOneFinding();
    void placesBothTexts();
    void peersPrintTheirOwnRows_data();
    void peersPrintTheirOwnRows();
    void ownsUpToWhatItDoesNotKnow();
};

namespace {

Source schema(const QByteArray& text)
{
    return test::oneFile(text.toStdString(), "api.graphql");
}

QByteArray linesOf(const core::Judgement& judgement)
{
    std::string lines;
    for (const core::Finding& each : judgement.findings)
        lines += std::string(core::severityName(each.severity)) + " " + each.rule + " " + each.path + "\n";
    return QByteArray::fromStdString(lines);
}

QByteArray judgedLines(const QByteArray& before, const QByteArray& after, const test::ComparedAs& as = {})
{
    const auto judgement = test::judged(schema(before), schema(after), as);
    return judgement ? linesOf(*judgement) : QByteArray::fromStdString(judgement.error().message);
}

QByteArray shop()
{
    return QByteArray::fromStdString(test::fixture("document/graphql/shop.graphql"));
}

} // namespace

void GraphQlCompareTest::followsTheLaw_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(expected);
    };
    row("what is received may be null now", "type Q { a: [Int!]! }", "type Q { a: [Int]! }",
        "breaking field-type-widened Q.a\n");
    row("what is received is never null now", "type Q { a: [Int] }", "type Q { a: [Int!]! }",
        "safe field-type-narrowed Q.a\n");
    row("looser here, stricter there", "type Q { a: [Int!] }", "type Q { a: [Int]! }",
        "breaking field-type-changed Q.a\n");
    row("another list", "type Q { a: Int }", "type Q { a: [Int] }", "breaking field-type-changed Q.a\n");
    row("what is sent may be null now", "input I { a: Int! }", "input I { a: Int }",
        "safe input-field-type-widened I.a\n");
    row("what is sent is never null now", "type Q { a(b: Int): Int }", "type Q { a(b: Int!): Int }",
        "breaking argument-type-changed Q.a.b\n");
    // graphql-inspector calls this dangerous: whoever left it out is refused.
    row("a default taken from what may not be null", "type Q { a(b: Int! = 1): Int }",
        "type Q { a(b: Int!): Int }", "breaking given-default-removed-now-required Q.a.b\n");
    row("a default taken from what may be null", "type Q { a(b: Int = 1): Int }", "type Q { a(b: Int): Int }",
        "risky given-default-removed Q.a.b\n");
    row("a default for what had to be given", "type Q { a(b: Int!): Int }", "type Q { a(b: Int! = 1): Int }",
        "safe given-default-added Q.a.b\n");
    row("an argument that must be given", "type Q { a: Int }", "type Q { a(b: Int!): Int }",
        "breaking required-argument-added Q.a.b\n");
    row("an argument with a default", "type Q { a: Int }", "type Q { a(b: Int! = 1): Int }",
        "safe argument-added Q.a.b\n");
    // graphql-inspector calls this breaking: nobody has to give it.
    row("an argument of a directive with a default", "directive @d on FIELD",
        "directive @d(a: Int! = 1) on FIELD", "safe argument-added @d.a\n");
    row("a field of an input gone", "input I { a: Int b: Int }", "input I { a: Int }",
        "breaking input-field-removed I.b\n");
    row("a field gone, deprecated or not", "type Q { a: Int b: Int @deprecated }", "type Q { a: Int }",
        "breaking field-removed Q.b\n");
    row("a value more that is received", "type Q { a: E } enum E { A }", "type Q { a: E } enum E { A B }",
        "risky received-enum-value-added E\n");
    row("a value less that is received", "type Q { a: E } enum E { A B }", "type Q { a: E } enum E { A }",
        "safe received-enum-value-removed E\n");
    row("other values that are received", "type Q { a: E } enum E { A B }", "type Q { a: E } enum E { A C }",
        "breaking received-enum-values-replaced E\n");
    row("a value less that is sent", "type Q { a(b: E): Int } enum E { A B }",
        "type Q { a(b: E): Int } enum E { A }", "breaking sent-enum-value-removed E\n");
    row("a value more, sent and received", "type Q { a(b: E): E } enum E { A }",
        "type Q { a(b: E): E } enum E { A B }",
        "safe sent-enum-value-added E\nrisky received-enum-value-added E\n");
    row("a member gone", "type A { a: Int } type B { a: Int } union U = A | B",
        "type A { a: Int } type B { a: Int } union U = A", "breaking union-member-removed U\n");
    row("an interface gone", "interface N { a: Int } type A implements N { a: Int }",
        "interface N { a: Int } type A { a: Int }", "breaking interface-no-longer-implemented A\n");
    row("another kind, and nothing of what is in it", "type A { a: Int }", "input A { b: Int }",
        "breaking type-kind-changed A\n");
    row("exactly one of", "input I { a: Int }", "input I @oneOf { a: Int }",
        "breaking one-of-demanded I.@oneOf\n");
    row("a scalar specified elsewhere", "scalar D @specifiedBy(url: \"https://a.example\")",
        "scalar D @specifiedBy(url: \"https://b.example\")",
        "docs specification-changed D.@specifiedBy.url\n");
    row("a scalar that is specified", "scalar D", "scalar D @specifiedBy(url: \"https://a.example\")",
        "docs specification-named D.@specifiedBy\n");
    row("one of two directives of one name gone", "type A @key(f: \"a\") @key(f: \"b\") { a: Int }",
        "type A @key(f: \"b\") { a: Int }", "risky directive-taken-off A.@key\n");
    row("one of three directives of one name changed",
        "type A @key(f: \"a\") @key(f: \"b\") @key(f: \"c\") { a: Int }",
        "type A @key(f: \"c\") @key(f: \"d\") @key(f: \"a\") { a: Int }",
        "risky applied-argument-changed A.@key.f\n");
    row("a root type gone", "schema { query: Q mutation: M } type Q { a: Int } type M { a: Int }",
        "schema { query: Q } type Q { a: Int } type M { a: Int }",
        "breaking root-type-removed schema.mutation\n");
    row("words alone", "\"a\" type Q { \"a\" a(\"a\" b: Int): Int }",
        "\"b\" type Q { \"b\" a(\"b\" b: Int): Int }",
        "docs words-changed Q\ndocs words-changed Q.a\ndocs words-changed Q.a.b\n");
}

void GraphQlCompareTest::followsTheLaw()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, expected);
    QCOMPARE(judgedLines(before, after), expected);
    QCOMPARE(judgedLines(before, before), QByteArray());
    QCOMPARE(judgedLines(after, after), QByteArray());
}

void GraphQlCompareTest::namesWhatItIsAbout_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("messages");
    const auto row = [](const char* name, const char* before, const char* after, const char* messages) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(messages);
    };
    row("a member that is new", "union U = A type A { a: Int } type B { a: Int }",
        "union U = A | B type A { a: Int } type B { a: Int }", "B is new in the union U\n");
    row("a member that is gone", "union U = A | B type A { a: Int } type B { a: Int }",
        "union U = A type A { a: Int } type B { a: Int }", "B is gone from the union U\n");
    row("an interface that is new", "type A { a: Int } interface N { a: Int }",
        "type A implements N { a: Int } interface N { a: Int }", "A implements N\n");
    row("an interface that is gone", "type A implements N { a: Int } interface N { a: Int }",
        "type A { a: Int } interface N { a: Int }", "A no longer implements N\n");
    row("an enum value by default", "enum E { X Y } type Q { a(b: E = X): Int }",
        "enum E { X Y } type Q { a(b: E = Y): Int }", "Q.a.b is Y where nothing is given, X before\n");
    row("a default that takes another one", "input I { e: Int = 1 } type Q { a(i: I = {}): Int }",
        "input I { e: Int = 2 } type Q { a(i: I = {}): Int }",
        "I.e is 2 where nothing is given, 1 before\n"
        "Q.a.i is {e: 2} where nothing is given, {e: 1} before\n");
    row("what a directive is given", "type Q { a: Int @d(role: \"A\") }", "type Q { a: Int @d(role: A) }",
        "Q.a.@d.role is A, \"A\" before\n");
    row("which of two directives is gone", "type Q @k(f: \"a\") @k(f: \"b\", g: 1) { a: Int }",
        "type Q @k(f: \"a\") { a: Int }", "@k(f: \"b\", g: 1) is no longer applied to Q\n");
    row("a directive of the schema", "schema { query: Q } type Q { a: Int }",
        "schema @k { query: Q } type Q { a: Int }", "@k is applied to the contract\n");
    row("where a scalar is specified", "scalar D", "scalar D @specifiedBy(url: \"https://a.example\")",
        "D says where it is specified\n");
}

void GraphQlCompareTest::namesWhatItIsAbout()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto judgement = test::judged(schema(before), schema(after));
    QVERIFY(judgement);
    QByteArray messages;
    for (const core::Finding& each : judgement->findings)
        messages += QByteArray::fromStdString(each.message) + '\n';
    QTEST(messages, "messages");
}

void GraphQlCompareTest::sourceAndStrictAreStricter_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a value that code may name")
        << static_cast<int>(core::Profile::Source) << QByteArray("type Q { a: E } enum E { A }")
        << QByteArray("breaking received-enum-value-removed E\n");
    QTest::newRow("a value that clients may not know")
        << static_cast<int>(core::Profile::Strict) << QByteArray("type Q { a: E } enum E { A B C }")
        << QByteArray("breaking received-enum-value-added E\n");
}

void GraphQlCompareTest::sourceAndStrictAreStricter()
{
    QFETCH(const int, profile);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, expected);
    QCOMPARE(judgedLines(
                 "type Q { a: E } enum E { A B }", after, {.profile = static_cast<core::Profile>(profile)}),
        expected);
}

void GraphQlCompareTest::whatMeansTheSameIsNoChange_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("comments and layout", "type Q { a(b: Int = 1): Int }",
        "# c\ntype Q {\n  a(\n    b: Int = 1,\n  ): Int\n}\n");
    row("an extension", "type Q { a: Int b: Int }", "type Q { a: Int } extend type Q { b: Int }");
    row("a default in another spelling", "input I { a: Float = 1 b: ID = 1 c: [Int] = 1 }",
        "input I { a: Float = 1.0 b: ID = \"1\" c: [Int] = [1] }");
    row("the fields of a default in another order", "input I { a: X = {b: 1, c: 2} } scalar X",
        "input I { a: X = {c: 2, b: 1} } scalar X");
    row("a description in a block", "\"a\" type Q { a: Int }", "\"\"\"\n  a\n\"\"\" type Q { a: Int }");
    row("a leading bar", "union U = A type A { a: Int }", "union U = | A type A { a: Int }");
    row("directives of one name in another order", "type A @key(f: \"a\", g: 1) @key(f: \"b\") { a: Int }",
        "type A @key(f: \"b\") @key(g: 1, f: \"a\") { a: Int }");
    row("those of the schema", "schema @link(url: \"a\") @link(url: \"b\") { query: Q } type Q { a: Int }",
        "schema @link(url: \"b\") @link(url: \"a\") { query: Q } type Q { a: Int }");
    row("the reason that is the default", "type Q { a: Int @deprecated }",
        "type Q { a: Int @deprecated(reason: \"No longer supported\") }");
}

void GraphQlCompareTest::whatMeansTheSameIsNoChange()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(judgedLines(before, after), QByteArray());
    QCOMPARE(judgedLines(after, before), QByteArray());
}

void GraphQlCompareTest::aSplitSchemaIsTheSameSchema()
{
    const auto whole = core::readContract(
        "api.graphql", [](const std::string&) -> core::Result<std::string> { return shop().toStdString(); });
    QVERIFY(whole);
    std::map<std::string, std::string> files;
    std::vector<std::string> others;
    const core::Node root = (*whole)->documents->entry().document.tree.root();
    for (const core::Node& each : root) {
        const std::string path = "part" + std::to_string(files.size()) + ".graphql";
        files[path] = std::string(root.tree().source().slice(each.entryRange()));
        if (files.size() > 1)
            others.push_back(path);
    }
    const auto split = core::readContract("part0.graphql",
        [&](const std::string& path) -> core::Result<std::string> { return files.at(path); },
        {.others = others});
    QVERIFY(split);
    for (const auto& [before, after] : {std::pair(*whole, *split), std::pair(*split, *whole)}) {
        const auto comparison = core::compare(before, after);
        QVERIFY(comparison);
        QVERIFY2(comparison->changes.empty(),
            comparison->changes.empty() ? "" : comparison->changes.front().identity.c_str());
    }
}

void GraphQlCompareTest::reorderingIsNoChange()
{
    const auto document = core::readDocument(core::SourceText::make(shop().toStdString(), "a.graphql"));
    QVERIFY(document.isWhole());
    std::string reversed;
    for (const core::Node& each : document.tree.root())
        reversed = std::string(document.tree.source().slice(each.entryRange())) + "\n" + reversed;
    QCOMPARE(judgedLines(shop(), QByteArray::fromStdString(reversed)), QByteArray());
    QCOMPARE(
        judgedLines(shop(), QByteArray::fromStdString(core::graphql::printGraphQl(document.tree.root()))),
        QByteArray());
}

void GraphQlCompareTest::pruningFindsTheSame()
{
    const QByteArray changed = shop().replace("LOST @deprecated", "MISSING").replace("= 10", "= 20");
    QVERIFY(!judgedLines(shop(), changed).isEmpty());
    QCOMPARE(judgedLines(shop(), changed, {.pruning = core::Pruning::None}), judgedLines(shop(), changed));
}

void GraphQlCompareTest::worksWithoutARoot()
{
    QCOMPARE(
        judgedLines("type A { a: Int b: Int } input B { a: Int }", "type A { a: Int } input B { a: Int! }"),
        QByteArray("breaking input-field-type-changed B.a\nbreaking field-removed A.b\n"));
}

void GraphQlCompareTest::oneCauseIsOneFinding_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a new type with all it has")
        << QByteArray("type Q { a: Int }")
        << QByteArray("type Q { a: Int } type B { \"b\" b(c: Int): Int @deprecated c: Int }");
    QTest::newRow("a deprecation with its reason")
        << QByteArray("type Q { a: Int }") << QByteArray("type Q { a: Int @deprecated(reason: \"b\") }");
    QTest::newRow("another reason") << QByteArray("type Q { a: Int @deprecated(reason: \"a\") }")
                                    << QByteArray("type Q { a: Int @deprecated(reason: \"b\") }");
    QTest::newRow("a directive with its arguments")
        << QByteArray("type Q { a: Int }") << QByteArray("type Q { a: Int @d(a: 1, b: 2) }");
}

void GraphQlCompareTest::oneCauseIsOneFinding()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(judgedLines(before, after).count('\n'), 1);
    QCOMPARE(judgedLines(after, before).count('\n'), 1);
}

void GraphQlCompareTest::placesBothTexts()
{
    const auto judgement = test::judged(
        schema("type Q {\n  a: Int\n  b(c: Int): Int!\n}"), schema("type Q {\n  b(c: Int): Int\n}"));
    QVERIFY(judgement);
    QCOMPARE(judgement->findings.size(), std::size_t {2});
    const core::Finding& changed = judgement->findings.front();
    QCOMPARE(changed.path, std::string("Q.b"));
    QCOMPARE(changed.before, std::string("Int!"));
    QCOMPARE(changed.after, std::string("Int"));
    QCOMPARE(changed.baseline->begin, (core::Position {2, 13}));
    QCOMPARE(changed.candidate->begin, (core::Position {1, 13}));
    const core::Finding& gone = judgement->findings.back();
    QVERIFY(!gone.candidate);
    QCOMPARE(gone.baseline->begin, (core::Position {1, 2}));
    QCOMPARE(gone.baseline->end, (core::Position {1, 8}));
    QCOMPARE(gone.pointer, std::string("/Q/fields/a"));
    QVERIFY(!gone.hasPatch);
}

void GraphQlCompareTest::peersPrintTheirOwnRows_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char* name, core::Profile profile, const char* before, const char* after,
                         const char* rows) {
        QTest::newRow(name) << static_cast<int>(profile) << QByteArray(before) << QByteArray(after)
                            << QByteArray(rows);
    };
    using enum core::Profile;
    row("a new type, all that is in it", GraphQlInspector, "scalar S",
        "scalar S type A implements N { b(c: S!): S }",
        "TYPE_ADDED NON_BREAKING A\nOBJECT_TYPE_INTERFACE_ADDED NON_BREAKING A\nFIELD_ADDED NON_BREAKING "
        "A.b\n"
        "FIELD_ARGUMENT_ADDED NON_BREAKING A.b.c\n");
    row("a default, which we judge otherwise", GraphQlInspector, "type Q { a(b: Int! = 1): Int }",
        "type Q { a(b: Int!): Int }", "FIELD_ARGUMENT_DEFAULT_CHANGED DANGEROUS Q.a.b\n");
    row("an enum used both ways, once", GraphQlInspector, "type Q { a(b: E): E } enum E { A }",
        "type Q { a(b: E): E } enum E { A B }", "ENUM_VALUE_ADDED DANGEROUS E.B\n");
    row("a root type has no path", GraphQlInspector,
        "schema { query: A } type A { a: Int } type B { a: Int }",
        "schema { query: B } type A { a: Int } type B { a: Int }", "SCHEMA_QUERY_TYPE_CHANGED BREAKING -\n");
    row("three rows for one reason", GraphQlInspector, "type Q { a: Int @deprecated(reason: \"a\") }",
        "type Q { a: Int @deprecated(reason: \"b\") }",
        "FIELD_DEPRECATION_REASON_CHANGED NON_BREAKING Q.a.@deprecated\n"
        "DIRECTIVE_USAGE_ARGUMENT_ADDED NON_BREAKING Q.a.@deprecated.reason\n"
        "DIRECTIVE_USAGE_ARGUMENT_REMOVED DANGEROUS Q.a.@deprecated.reason\n");
    row("graphql-js", GraphQlJs, "type Q { a: Int! b: Int }", "type Q { a: Int c: Int }",
        "FIELD_CHANGED_KIND BREAKING Q.a\nFIELD_REMOVED BREAKING Q.b\n");
}

void GraphQlCompareTest::peersPrintTheirOwnRows()
{
    QFETCH(const int, profile);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, rows);
    const auto judgement =
        test::judged(schema(before), schema(after), {.profile = static_cast<core::Profile>(profile)});
    QVERIFY(judgement);
    std::string printed;
    for (const core::Finding& finding : judgement->findings)
        for (const core::FindingPeerRow& each : finding.peer) {
            printed += each.id + " " + each.level + " " + each.path.value_or("-") + "\n";
            QVERIFY(each.place);
        }
    QCOMPARE(QByteArray::fromStdString(printed), rows);
}

void GraphQlCompareTest::ownsUpToWhatItDoesNotKnow()
{
    const auto judgement = test::judged(schema("type Q { a: Int }"), schema("type Q { a: Int b: Odd }"));
    QVERIFY(judgement);
    QCOMPARE(judgement->coverage.unresolved.size(), std::size_t {1});
    QVERIFY(!judgement->coverage.isWhole());
}

COUNTERSIGN_TEST(GraphQlCompareTest)
#include "graphql_compare_test.moc"
