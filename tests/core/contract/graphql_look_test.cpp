// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql_look.h"
#include "tests/support/test_program.h"

using Names = std::vector<std::string>;

class GraphQlLookTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheWholeGrammar();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void goesOnBehindAMistakeWhereExpected();
    void keepsWhatFederationAddsToItself();
    void depthDoesNotHurt();
    void saysWhy_data();
    void saysWhy();
};

void GraphQlLookTest::readsTheWholeGrammar()
{
    const auto facts = core::lookAtGraphQl(R"("""
The "whole" grammar; a type Query { in a string } is none.
"""
schema @link(url: "u", import: ["@key", {name: "a"}]) { query: Root mutation: M }
"scalar" scalar Date @specifiedBy(url: "https://a.example")
directive @auth(role: Role! = ADMIN, max: Float = -1.5e-3) repeatable on | OBJECT | FIELD_DEFINITION
interface Node implements & Entity & Thing { id: ID! }
type Order implements Node & Entity @auth(role: "x") { # type Comment { a: B }
  "described" lines(first: Int = 10 after: String, by: [SortInput!] = [{a: 1}]): [[Line!]!]! @deprecated
  status: Status
}
union Any = | Order | Line
enum Status { "open" OPEN CLOSED @deprecated(reason: "no") }
input SortInput { a: Int = 1 @auth, b: [String!] = ["x"] }
extend type Root { orders: [Order] }
extend union Any = Cart
extend schema { subscription: S }
)",
        false);
    QVERIFY(facts.language && facts.trouble.empty());
    QCOMPARE(
        facts.defines, (Names {"@auth", "Any", "Date", "Node", "Order", "SortInput", "Status", "schema"}));
    QCOMPARE(facts.extends, Names {"Root"});
    for (const char* used : {"@link", "Cart", "Entity", "Line", "M", "Role", "Root", "S", "Thing"})
        QVERIFY2(std::ranges::binary_search(facts.uses, used), used);
    QVERIFY(!std::ranges::binary_search(facts.uses, "Order"));
}

void GraphQlLookTest::accepts_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto add = [](const char* name, const char* bytes) { QTest::newRow(name) << std::string(bytes); };
    add("one type", "type A { b: C }");
    add("byte order mark", "\xEF\xBB\xBFtype A { b: C }");
    add("comments first", "# a\n# type of text\n\ntype A { b: C }");
    add("old interfaces", "type A implements B, C D { b: C }");
    add("empty body", "type A { }");
    add("types beside queries", "query Q { a }\ntype A { b: C }");
    add("keywords as names", "type type { type: input enum(query: Int): schema }");
    add("only an extension", "extend type A { b: C }");
    add("escaped quotes in a block string", "\"\"\" a \\\"\"\" b \"\"\" type A { b: C }");
    add("a directive", "directive @a on FIELD");
}

void GraphQlLookTest::accepts()
{
    QFETCH(std::string, bytes);
    QVERIFY(core::lookAtGraphQl(bytes, false).language);
    QVERIFY(core::lookAtGraphQl(bytes, true).trouble.empty());
}

void GraphQlLookTest::refuses_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto add = [](const char* name, const char* bytes) { QTest::newRow(name) << std::string(bytes); };
    add("nothing", "");
    add("comments only", "# type A { b: C }");
    add("a query", "{ a { b } }");
    add("a subscription", "subscription S($a: [Int!] = [1]) @live { a }");
    add("two words", "type A");
    add("words", "scalar product input output");
    add("TypeScript alias", "type A = { b: string }");
    add("TypeScript interface", "interface A { b: string; c?: number }");
    add("Rust", "enum A { B(u8), C }");
    add("unclosed", "type A { b: C");
    add("a mistake", "type A { b: C }\nthis is prose");
    add("unclosed string", "\"type A { b: C }");
}

void GraphQlLookTest::refuses()
{
    QFETCH(std::string, bytes);
    QVERIFY(!core::lookAtGraphQl(bytes, false).language);
}

void GraphQlLookTest::goesOnBehindAMistakeWhereExpected()
{
    const auto facts =
        core::lookAtGraphQl("type A { b: C }\ntype B { b ! }\n%%\n\"\"\"d\"\"\"\ntype D { b: E }\n", true);
    QVERIFY(facts.language);
    QCOMPARE(facts.defines, (Names {"A", "B", "D"}));
    QCOMPARE(facts.trouble, "line 2: not understood as GraphQL");
    QVERIFY(!core::lookAtGraphQl("this is prose", true).language);
}

void GraphQlLookTest::keepsWhatFederationAddsToItself()
{
    const auto facts = core::lookAtGraphQl(
        "extend type Query { a: A }\nextend type A @key(fields: \"id\") { id: ID! @external }", false);
    QCOMPARE(facts.defines, Names {"A"});
    QCOMPARE(facts.extends, Names {"Query"});
    QCOMPARE(core::lookAtGraphQl("extend schema @link(url: \"u\")\ntype A { b: C }", false).standing,
        core::Standing::Alone);
}

void GraphQlLookTest::depthDoesNotHurt()
{
    const std::string deep(200'000, '[');
    QVERIFY(!core::lookAtGraphQl("type A { b: " + deep, false).language);
    QVERIFY(!core::lookAtGraphQl("type A { b(c: D = " + deep + "): E }", false).language);
    QVERIFY(core::lookAtGraphQl("type A { b: " + deep + "C" + std::string(deep.size(), ']') + " }", false)
                .language);
}

void GraphQlLookTest::saysWhy_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("why");
    const auto add = [](const char* bytes, const char* why) {
        QTest::newRow(why) << std::string(bytes) << std::string(why);
    };
    add("type Query { a: Int }", "defines type Query");
    add("type Query { a: Int } type B { c: Int }", "defines type Query and 1 other type");
    add("schema { query: Q } type Q { a: Int } type B { c: Int }", "defines a schema and 2 types");
    add("type B { c: Int }", "defines 1 type of GraphQL");
    add("extend type B { c: Int } extend type C { c: Int }", "extends 2 types of GraphQL");
}

void GraphQlLookTest::saysWhy()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, why);
    QCOMPARE(core::lookAtGraphQl(bytes, true).why, why);
}

COUNTERSIGN_TEST(GraphQlLookTest)
#include "graphql_look_test.moc"
