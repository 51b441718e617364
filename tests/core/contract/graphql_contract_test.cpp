// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

using core::Contract;
using core::Element;
using core::ElementKind;
using core::Facet;
using core::Flow;

using SharedContract = std::shared_ptr<const Contract>;
using Files = std::map<std::string, std::string>;

class GraphQlContractTest : public QObject {
    Q_OBJECT
private slots:
    void readsTypesWithAllTheySay();
    void sameMeaningReadsAlike_data();
    void sameMeaningReadsAlike();
    void extensionsAreJoined();
    void manyFilesAreOneSchema();
    void rootsAreSaidOrTakenByName_data();
    void rootsAreSaidOrTakenByName();
    void directionsFollowUse();
    void deprecationIsAFacet();
    void whatMustBeGivenIsRequired();
    void tellsWhatItDoesNotKnow_data();
    void tellsWhatItDoesNotKnow();
    void defaultsAreComparedAsTheyAreTaken_data();
    void defaultsAreComparedAsTheyAreTaken();
    void defaultsThatLeadTooFarAreTold_data();
    void defaultsThatLeadTooFarAreTold();
    void whatIsNoValueIsNoDefault_data();
    void whatIsNoValueIsNoDefault();
};

static SharedContract readOne(const std::string& text)
{
    return test::readTexts({{"a.graphql", text}}, "a.graphql");
}

static const Element& type(const SharedContract& contract, std::string_view name)
{
    const Element* found = contract->root->child(ElementKind::Type, name);
    if (!found)
        qFatal("no such type");
    return *found;
}

static std::string withDefault(const QByteArray& type, const QByteArray& value)
{
    return "input In { a: " + type.toStdString() + " = " + value.toStdString()
        + " } enum State { OPEN } scalar Day input Given { b: Int! c: Int = 7 }"
          " input One @oneOf { a: Int b: Int } ";
}

static QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

void GraphQlContractTest::readsTypesWithAllTheySay()
{
    const auto contract = readOne(R"(
"The shop" schema @live { query: Start }
directive @live(since: Int! = 1) repeatable on SCHEMA | OBJECT
type Start { "One" order(id: ID!): Order @auth(role: ADMIN) }
interface Node { id: ID! }
type Order implements Node { id: ID! states: [State!]! }
union Found = Order | Start
enum State { OPEN PAID }
input Filter @oneOf { a: Int b: String }
scalar Day @specifiedBy(url: "https://day.example")
)");
    QVERIFY(contract);
    QVERIFY2(contract->isWhole(), test::describeGaps(*contract).c_str());
    QCOMPARE(contract->language, core::Language::GraphQl);
    QCOMPARE(contract->schemaCount, std::size_t {7});
    QCOMPARE(contract->operationCount, std::size_t {1});
    const Element& field = *type(contract, "Start").child(ElementKind::Field, "order");
    QCOMPARE(field.target, &type(contract, "Order"));
    QCOMPARE(field.facet(Facet::Description)->text, std::string_view("One"));
    QCOMPARE(
        field.child(ElementKind::Argument, "id")->facet(Facet::WrappedType)->text, std::string_view("ID!"));
    const Element* applied = field.child(ElementKind::AppliedDirective, "auth");
    QCOMPARE(applied->child(ElementKind::AppliedArgument, "role")->facet(Facet::ExtensionValue)->text,
        std::string_view("ADMIN"));
    QVERIFY(type(contract, "Order").child(ElementKind::Interface, "Node"));
    QVERIFY(type(contract, "Found").child(ElementKind::UnionMember, "Start"));
    QCOMPARE(type(contract, "State").facet(Facet::Enum)->values.size(), std::size_t {2});
    const Element* directive = contract->root->child(ElementKind::DirectiveDefinition, "live");
    QVERIFY(directive->is(Facet::Repeatable));
    QCOMPARE(directive->facet(Facet::Locations)->values.size(), std::size_t {2});
    QVERIFY(contract->root->child(ElementKind::AppliedDirective, "live"));
    QCOMPARE(contract->root->child(ElementKind::RootType, "query")->target, &type(contract, "Start"));
}

void GraphQlContractTest::sameMeaningReadsAlike_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("layout") << QByteArray("type Query{a(b:Int=1):[Int!]!}")
                            << QByteArray("# c\ntype Query {\n  a(b: Int = 1,): [ Int! ]!\n}\n");
    QTest::newRow("an extension") << QByteArray("type Query { a: Int b: Int }")
                                  << QByteArray("type Query { a: Int }\nextend type Query { b: Int }");
    QTest::newRow("an extension before") << QByteArray("type Query { a: Int }\nextend type Query { b: Int }")
                                         << QByteArray("extend type Query { b: Int }\ntype Query { a: Int }");
    QTest::newRow("roots by name") << QByteArray("schema { query: Query } type Query { a: Int }")
                                   << QByteArray("schema { query: Query } type Query { a: Int, }");
}

void GraphQlContractTest::sameMeaningReadsAlike()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const auto one = readOne(left.toStdString());
    const auto other = readOne(right.toStdString());
    QVERIFY(one && other);
    QCOMPARE(bytes(test::describe(*one)), bytes(test::describe(*other)));
}

void GraphQlContractTest::extensionsAreJoined()
{
    const auto contract =
        readOne("type Query { a: State }\nenum State { OPEN }\nextend enum State @live { PAID }\n"
                "extend type Gone { a: Int }\nextend schema { mutation: Gone }");
    QVERIFY(contract);
    const Element& state = type(contract, "State");
    QCOMPARE(state.facet(Facet::Enum)->values.size(), std::size_t {2});
    QVERIFY(state.child(ElementKind::AppliedDirective, "live"));
    QCOMPARE(type(contract, "Gone").facet(Facet::TypeKind)->text, std::string_view("type"));
    QVERIFY(contract->root->child(ElementKind::RootType, "mutation"));
    QVERIFY(contract->root->child(ElementKind::RootType, "query"));
}

void GraphQlContractTest::manyFilesAreOneSchema()
{
    const Files files {{"a.graphql", "type Query { order: Order }"},
        {"b.graphql", "type Order { line: Line }"},
        {"c.graphql", "type Line { sku: ID } extend type Order { id: ID! }"}};
    const auto read = [&](const std::string& path) -> core::Result<std::string> { return files.at(path); };
    const auto contract = core::readContract("a.graphql", read, {.others = {"b.graphql", "c.graphql"}});
    QVERIFY(contract);
    QVERIFY2((*contract)->isWhole(), test::describeGaps(**contract).c_str());
    QCOMPARE((*contract)->schemaCount, std::size_t {3});
    QVERIFY(type(*contract, "Order").child(ElementKind::Field, "id"));
    QCOMPARE((*contract)->documents->files().size(), std::size_t {3});
}

void GraphQlContractTest::rootsAreSaidOrTakenByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("roots");
    QTest::newRow("by name") << QByteArray("type Query { a: Int } type Mutation { a: Int }")
                             << QByteArray("query:Query mutation:Mutation ");
    QTest::newRow("said") << QByteArray("schema { query: Q } type Q { a: Int } type Mutation { a: Int }")
                          << QByteArray("query:Q ");
    QTest::newRow("extended") << QByteArray(
        "type Query { a: Int } type C { a: Int } extend schema { mutation: C }")
                              << QByteArray("query:Query mutation:C ");
    QTest::newRow("none") << QByteArray("type Order { a: Int }") << QByteArray();
}

void GraphQlContractTest::rootsAreSaidOrTakenByName()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, roots);
    const auto contract = readOne(text.toStdString());
    QVERIFY(contract);
    std::string found;
    for (const Element* each : contract->root->children)
        if (each->kind == ElementKind::RootType)
            found += std::string(each->name) + ":" + std::string(each->facet(Facet::WrappedType)->text) + " ";
    QCOMPARE(bytes(found), roots);
}

void GraphQlContractTest::directionsFollowUse()
{
    const auto contract =
        readOne("type Query { a(f: In): Out } input In { s: Sent b: Both } enum Sent { A } "
                "enum Both { A } enum Lone { A } type Out { b: Both } scalar Got type X { g: Got }");
    QVERIFY(contract);
    const auto flow = [&](std::string_view name) { return type(contract, name).flow; };
    QCOMPARE(flow("In"), Flow::Request);
    QCOMPARE(flow("Out"), Flow::Response);
    QCOMPARE(flow("Sent"), Flow::Request);
    QCOMPARE(flow("Both"), Flow::Both);
    QCOMPARE(flow("Lone"), Flow::Both);
    QCOMPARE(flow("Got"), Flow::Response);
}

void GraphQlContractTest::deprecationIsAFacet()
{
    const auto contract = readOne("type Query { a: Int @deprecated b: Int @deprecated(reason: \"x\") }");
    QVERIFY(contract);
    const Element& query = type(contract, "Query");
    QVERIFY(query.child(ElementKind::Field, "a")->is(Facet::Deprecated));
    QCOMPARE(query.child(ElementKind::Field, "a")->facet(Facet::DeprecationReason)->text,
        std::string_view("No longer supported"));
    QCOMPARE(
        query.child(ElementKind::Field, "b")->facet(Facet::DeprecationReason)->text, std::string_view("x"));
    QVERIFY(query.child(ElementKind::Field, "a")->children.empty());
}

void GraphQlContractTest::whatMustBeGivenIsRequired()
{
    const auto contract = readOne("input In { a: Int b: Int! c: Int! = 1 d: [Int!] e: [Int]! }");
    QVERIFY(contract);
    std::string required;
    for (const Element* each : type(contract, "In").children)
        required += each->is(Facet::Required) ? each->name : "-";
    QCOMPARE(bytes(required), QByteArray("-b--e"));
}

void GraphQlContractTest::tellsWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("gaps");
    const auto row = [](const char* name, const char* text, const char* gaps) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(gaps);
    };
    row("an unknown type", "type Query { a: Odd }",
        "unresolved a.graphql:1:17 Odd: is a type that no file of the schema defines\n");
    row("an unknown member", "union U = Odd",
        "unresolved a.graphql:1:11 Odd: is a type that no file of the schema defines\n");
    row("a federation's own", "type Query { _service: _Service! x: link__Import }", "");
    row("an operation", "type Query { a: Int }\nquery A { a }",
        "not understood a.graphql:2:1 query A: is an operation, which is no part of a schema\n");
    row("another kind extended", "type A { a: Int }\nextend input A { b: Int }",
        "not understood a.graphql:2:14 extend A: is extended as another kind of type\n");
    row("a field twice", "type A { a: Int\na: Int }",
        "not understood a.graphql:2:1 A.a: is defined twice; the first one counts\n");
    row("a type twice", "type A { a: Int }\ntype A { b: Int }",
        "not understood a.graphql:2:6 A: is defined twice; the first one counts\n");
    row("an argument of a directive twice", "type A @b(c: 1, c: 2) { a: Int }",
        "diagnostic a.graphql:1:17 duplicate-key: The key \"c\" is already used in this map\n");
    row("a field twice, in an extension", "type A { a: Int }\nextend type A { a: Int }",
        "not understood a.graphql:2:17 A.a: is defined twice; the first one counts\n");
}

void GraphQlContractTest::tellsWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, gaps);
    const auto contract = readOne(text.toStdString());
    QVERIFY(contract);
    QCOMPARE(bytes(test::describeGaps(*contract)), gaps);
}

void GraphQlContractTest::defaultsAreComparedAsTheyAreTaken_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("taken");
    const auto row = [](const char* type, const char* written, const char* taken) {
        QTest::newRow((std::string(type) + " " + written).c_str())
            << QByteArray(type) << QByteArray(written) << QByteArray(taken);
    };
    row("Int", "1", "1");
    row("Float", "1.0", "1");
    row("Float", "1e2", "100");
    row("ID", "1", "\"1\"");
    row("ID!", "\"1\"", "\"1\"");
    row("[Int!]!", "1", "[1]");
    row("[Int!]!", "[1, 2]", "[1, 2]");
    row("[[Int]]", "1", "[[1]]");
    row("[Int]", "null", "null");
    row("Given", "{b: 1}", "{b: 1, c: 7}");
    row("Given", "{c: 2, b: 1, odd: 3}", "{b: 1, c: 2}");
    row("State", "OPEN", "OPEN");
    row("Day", "OPEN", "OPEN");
    row("Day", "\"OPEN\"", "\"OPEN\"");
    row("String", "\"\"\"OPEN\"\"\"", "\"OPEN\"");
    row("Boolean", "true", "true");
}

void GraphQlContractTest::defaultsAreComparedAsTheyAreTaken()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, taken);
    const auto contract = readOne(withDefault(type, written));
    QVERIFY(contract);
    const Element* field = ::type(contract, "In").child(ElementKind::Field, "a");
    QVERIFY(field->facet(Facet::Default));
    QCOMPARE(bytes(field->facet(Facet::Default)->text), taken);
    QVERIFY(!field->is(Facet::Required));
}

void GraphQlContractTest::defaultsThatLeadTooFarAreTold_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("in a circle") << QByteArray("input Round { r: Round = {} }") << QByteArray("Round");
    QByteArray growing;
    constexpr int Levels = 14; // each asks three times for the next: millions of values
    for (int level = 0; level < Levels; ++level)
        growing += QStringLiteral("input I%1 { a: I%2 = {}, b: I%2 = {}, c: I%2 = {} }\n")
                       .arg(level)
                       .arg(level + 1)
                       .toUtf8();
    growing += QStringLiteral("input I%1 { x: Int = 1 }\n").arg(Levels).toUtf8();
    QTest::newRow("more at every level") << growing << QByteArray("I0");
    const QByteArray longText(20'000, 'x');
    QTest::newRow("very long") << "input Long { x: String = \"" + longText + "\" }\n" << QByteArray("Long");
}

void GraphQlContractTest::defaultsThatLeadTooFarAreTold()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QByteArray, type);
    const auto contract = readOne(withDefault(type, "{}") + more.toStdString());
    QVERIFY(contract);
    const Element* field = ::type(contract, "In").child(ElementKind::Field, "a");
    QCOMPARE(bytes(field->facet(Facet::Default)->text), QByteArray("{}"));
    const auto isOfField = [](const core::Gap& gap) {
        return gap.what == "the default of a" && gap.why.starts_with("takes more defaults");
    };
    QVERIFY(std::ranges::any_of(contract->notUnderstood, isOfField));
}

void GraphQlContractTest::whatIsNoValueIsNoDefault_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* type, const char* written) {
        QTest::newRow((std::string(type) + " " + written).c_str()) << QByteArray(type) << QByteArray(written);
    };
    row("Int", "\"1\"");
    row("Int", "2147483648");
    row("Int", "1.5");
    row("String", "1");
    row("ID", "1.5");
    row("Boolean", "1");
    row("Int!", "null");
    row("[Int!]", "[1, null]");
    row("State", "\"OPEN\"");
    row("State", "GONE");
    row("Given", "{}");
    row("Given", "{b: 1.0}");
    row("Given", "1");
    row("One", "{a: 1, b: 2}");
}

void GraphQlContractTest::whatIsNoValueIsNoDefault()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, written);
    const auto contract = readOne(withDefault(type, written));
    QVERIFY(contract);
    QVERIFY(!::type(contract, "In").child(ElementKind::Field, "a")->facet(Facet::Default));
    QCOMPARE(contract->notUnderstood.size(), std::size_t {1});
}

COUNTERSIGN_TEST(GraphQlContractTest)
#include "graphql_contract_test.moc"
