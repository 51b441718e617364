// SPDX-License-Identifier: Apache-2.0
#include "core/compat/comparison.h"
#include "core/compat/judge.h"
#include "core/impact/impact.h"
#include "core/impact/operation_check.h"
#include "core/impact/pinned_contract.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class OperationImpactTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatDoesNotFit_data();
    void findsWhatDoesNotFit();
    void knowsWhatIsUsed();
    void saysWhoIsHit_data();
    void saysWhoIsHit();
    void aPinTellsWhereTheRecordCannot_data();
    void aPinTellsWhereTheRecordCannot();
    void endsOnEveryText_data();
    void endsOnEveryText();
};

namespace {

constexpr const char* Schema = R"(
type Query { order(id: ID!, first: Int = 1): Order  find(by: Filter!): [Found!]!  node: Node }
type Mutation { pay(state: State!): Boolean }
interface Node { id: ID! }
type Order implements Node { id: ID!  lines: [Line!]!  state: State }
type Line { sku: String  count: Int }
union Found = Order | Line
enum State { OPEN PAID }
input Filter { word: String!  state: State  more: [Filter!] }
directive @live(every: Int!) on FIELD
)";

std::shared_ptr<const core::Contract> contractOf(const std::string& schema)
{
    return test::readTexts({{"schema.graphql", schema}}, "schema.graphql");
}

core::OperationFile operations(const std::string& text)
{
    return core::readOperations("app.graphql", text);
}

QByteArray mismatchesIn(const std::string& text)
{
    const auto contract = contractOf(Schema);
    const core::OperationFile file = operations(text);
    std::string all;
    for (const core::OperationUse& use : core::checkOperations(*contract, {&file, 1}))
        for (const core::OperationMismatch& each : use.mismatches)
            all += each.code + " " + each.place + " at " + std::to_string(each.at.byte + 1) + "\n";
    return QByteArray::fromStdString(all);
}

std::vector<core::Finding> findingsBetween(
    const std::shared_ptr<const core::Contract>& before, const std::shared_ptr<const core::Contract>& after)
{
    const auto comparison = core::compare(before, after);
    return comparison ? core::judge(*comparison, {.findWitnesses = false}).findings
                      : std::vector<core::Finding>();
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

} // namespace

void OperationImpactTest::findsWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mismatches");
    const auto row = [](const char* name, const char* text, const char* mismatches) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(mismatches);
    };
    row("nothing", "query A($id: ID!) { order(id: $id) { id lines { sku } __typename } }", "");
    row("a field", "{ order(id: 1) { it } }", "field.unknown Order.it at 18\n");
    row("a field by another name", "{ order(id: 1) { it: id } }", "");
    row("a field of a union", "{ find(by: {word: \"a\"}) { id } }", "field.unknown Found.id at 27\n");
    row("a field of a member", "{ find(by: {word: \"a\"}) { ... on Order { id } } }", "");
    row("an argument", "{ order(id: 1, last: 2) { id } }", "argument.unknown Query.order.last at 16\n");
    row("an argument that is missing", "{ order { id } }", "argument.missing Query.order.id at 3\n");
    row("an argument of another type", "{ order(id: 1, first: \"a\") { id } }",
        "value.type Query.order.first at 16\n");
    row("null", "{ order(id: null) { id } }", "value.null Query.order.id at 9\n");
    row("a value of an enum", "mutation { pay(state: LOST) }", "enum-value.unknown State.LOST at 16\n");
    row("an input field", "{ find(by: {word: \"a\", wrod: 1, more: [{}]}) { __typename } }",
        "input-field.unknown Filter.wrod at 24\ninput-field.missing Filter.word at 40\n");
    row("one for a list of one", "{ find(by: {word: \"a\", more: {word: \"b\"}}) { __typename } }", "");
    row("a variable that nobody declares", "{ order(id: $id) { id } }",
        "variable.unknown Query.order.id at 9\n");
    row("a variable that may be null", "query A($id: ID) { order(id: $id) { id } }",
        "variable.type Query.order.id at 26\n");
    row("a variable with a default", "query A($id: ID = 1) { order(id: $id) { id } }", "");
    row("a variable of another type", "query A($s: State!) { find(by: {word: $s}) { __typename } }",
        "variable.type Filter.word at 33\n");
    row("a variable where a default stands", "query A($n: Int) { order(id: 1, first: $n) { id } }", "");
    row("a variable of no type", "query A($n: Odd) { node { id } }", "type.unknown Odd at 9\n");
    row("a fragment", "{ node { ...Parts } }", "fragment.unknown  at 13\n");
    row("a fragment on no type", "{ node { ...Parts } } fragment Parts on Nodes { id }",
        "type.unknown Nodes at 41\n");
    row("in a fragment", "{ order(id: 1) { ...P } } fragment P on Order { it }",
        "field.unknown Order.it at 49\n");
    row("a scalar with fields", "{ order(id: 1) { id { x } } }", "selection.of-leaf Order.id at 18\n");
    row("a type without fields", "{ order(id: 1) }", "selection.missing Query.order at 3\n");
    row("no such operation", "subscription { a }", "operation.unknown schema.subscription at 1\n");
    row("directives", "{ node @live { id @skip(if: true) @odd } }",
        "argument.missing @live.every at 8\ndirective.unknown @odd at 35\n");
}

void OperationImpactTest::findsWhatDoesNotFit()
{
    QFETCH(const QByteArray, text);
    QTEST(mismatchesIn(text.toStdString()), "mismatches");
}

void OperationImpactTest::knowsWhatIsUsed()
{
    const auto contract = contractOf(Schema);
    const core::OperationFile file =
        operations("query A($f: Filter!) { node @live(every: 1) { id } find(by: $f) { __typename } }"
                   "mutation B { pay(state: PAID) }");
    const auto uses = core::checkOperations(*contract, {&file, 1});
    QCOMPARE(uses.size(), std::size_t {2});
    QCOMPARE(uses[0].name, std::string("query A"));
    QCOMPARE(uses[0].places,
        (std::set<std::string> {"@live", "@live.every", "Filter", "Found", "ID", "Node", "Node.id",
            "Order.id", "Query", "Query.find", "Query.find.by", "Query.node", "schema.query"}));
    QCOMPARE(uses[0].open,
        (std::set<std::string> {
            "Filter", "Filter.more", "Filter.state", "Filter.word", "State", "State.OPEN", "State.PAID"}));
    QVERIFY(uses[1].places.contains("State.PAID"));
    QVERIFY(!uses[1].places.contains("State.OPEN"));
}

void OperationImpactTest::saysWhoIsHit_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const char* what, const char* by, const char* text,
                         const char* path, const char* answer) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(by) << QByteArray(text) << QByteArray(path)
                            << QByteArray(answer);
    };
    row("a field that is asked for", "sku: String", "", "{ order(id: 1) { lines { sku } } }", "Line.sku",
        "affected: app.graphql:1:26: query: Line has no field 'sku' (field.unknown)");
    row("a field that nobody asks for", "count: Int", "", "{ order(id: 1) { lines { sku } } }", "Line.count",
        "unaffected: not affected by its recorded operations: none of its 1 operation comes here");
    row("a field of another type", "count: Int", "count: String", "{ order(id: 1) { lines { count } } }",
        "Line.count", "affected: app.graphql: query uses Line.count");
    row("a field behind an interface", "lines: [Line!]!  state", "state", "{ node { id } }", "Order.lines",
        "unaffected: not affected by its recorded operations: none of its 1 operation comes here");
    row("an argument that must be given", "lines: [Line!]!", "lines(all: Boolean!): [Line!]!",
        "{ order(id: 1) { lines { sku } } }", "Order.lines.all",
        "affected: app.graphql:1:18: query: Order.lines must be given 'all' (argument.missing)");
    row("an input field in a variable", "word: String!", "word: String!  day: Int!",
        "query A($f: Filter!) { find(by: $f) { __typename } }", "Filter.day",
        "affected: app.graphql: query A has a variable that must now hold Filter.day");
    row("an input field that a variable may hold", "state: State  more", "more",
        "query A($f: Filter!) { find(by: $f) { __typename } }", "Filter.state",
        "unknown: app.graphql: query A has a variable that may hold Filter.state; what it holds is not "
        "recorded");
    row("a value that is read", "OPEN PAID", "OPEN PAID LOST", "{ order(id: 1) { state } }", "State",
        "unknown: app.graphql: query uses State; whether it copes with what may come now is not recorded");
    row("a value that is given", "OPEN PAID", "OPEN", "mutation { pay(state: PAID) }", "State",
        "affected: app.graphql:1:16: mutation: 'PAID' is no value of State (enum-value.unknown)");
    row("another value is given", "OPEN PAID", "OPEN", "mutation { pay(state: OPEN) }", "State",
        "unaffected: not affected by its recorded operations: none of its 1 operation comes here");
    row("a default that is relied on", "first: Int = 1", "first: Int = 2", "{ order(id: 1) { id } }",
        "Query.order.first",
        "unknown: app.graphql: query uses Query.order.first; whether it copes with what may come now is not "
        "recorded");
    row("what did not fit before", "sku: String", "", "{ order(id: 1) { lines { sku(a: 1) } } }", "Line.sku",
        "affected: app.graphql:1:26: query: Line has no field 'sku' (field.unknown)");
    row("a text that was read in part", "count: Int", "", "{ order(id: 1) { lines { sku } } } query {",
        "Line.count", "unknown: app.graphql was read in part: This { is never closed");
    row("a fragment that is nowhere", "count: Int", "", "{ order(id: 1) { ...Lines } }", "Line.count",
        "unknown: app.graphql:1:21: query: no document has the fragment 'Lines' (fragment.unknown); what it "
        "asks for below could not be followed");
    row("a kind of operation that nobody knows", "count: Int", "", "subscription { lines { count } }",
        "Line.count",
        "unknown: app.graphql:1:1: subscription: the schema has no subscription (operation.unknown); what it "
        "asks for below could not be followed");
    row("a field that nobody knows", "count: Int", "", "{ ordr(id: 1) { lines { count } } }", "Line.count",
        "unknown: app.graphql:1:3: query: Query has no field 'ordr' (field.unknown); what it asks for below "
        "could not be followed");
    row("a field that nobody knows, with nothing below", "count: Int", "", "{ order(id: 1) { id it } }",
        "Line.count",
        "unaffected: not affected by its recorded operations: none of its 1 operation comes here");
    row("a type that nobody knows", "count: Int", "", "{ node { ... on Lin { count } } }", "Line.count",
        "unknown: app.graphql:1:17: query: there is no type 'Lin' (type.unknown); what it asks for below "
        "could not be followed");
    row("a leaf that is asked for parts", "count: Int", "", "{ order(id: 1) { state { count } } }",
        "Line.count",
        "unknown: app.graphql:1:18: query: Order.state is of type State, which has no fields "
        "(selection.of-leaf); what it asks for below could not be followed");
    row("a field that only the candidate knows",
        "node: Node }\ntype Mutation { pay(state: State!): Boolean }"
        "\ninterface Node { id: ID! }\ntype Order implements Node { id: ID!  lines",
        "node: Node  extra: Line }\ntype Mutation { pay(state: State!): Boolean }"
        "\ninterface Node { id: ID! }\ntype Order implements Node { id: ID!  rows",
        "{ extra { count } }", "Order.lines",
        "unknown: app.graphql:1:3: query: Query has no field 'extra' (field.unknown); what it asks for below "
        "could not be followed");
    row("no operations", "count: Int", "", "type A { a: Int }", "Line.count",
        "unknown: app.graphql was read in part: it holds no operations");
}

void OperationImpactTest::saysWhoIsHit()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, by);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, path);
    const auto baseline = contractOf(Schema);
    const auto candidate = contractOf(replaced(Schema, what.toStdString(), by.toStdString()));
    const auto comparison = core::compare(baseline, candidate);
    QVERIFY(comparison);
    const auto findings = core::judge(*comparison, {.findWitnesses = false}).findings;
    core::Consumer consumer {"web"};
    consumer.operations.push_back(operations(text.toStdString()));
    const auto impacts = core::impactOn(baseline.get(), candidate.get(), findings, {&consumer, 1});
    // Of those who give and those who read a value each has a finding of its own.
    auto found = findings.end();
    for (auto each = findings.begin(); each != findings.end(); ++each)
        if (each->path == path.toStdString() && (found == findings.end() || each->severity > found->severity))
            found = each;
    QVERIFY(found != findings.end());
    const core::FindingImpact& impact =
        impacts.at(0).impacts.at(static_cast<std::size_t>(found - findings.begin()));
    QCOMPARE(impact.place, found->place);
    const std::string answer = std::string(core::impactName(impact.impact)) + ": " + impact.evidence;
    QTEST(QByteArray::fromStdString(answer), "answer");
}

void OperationImpactTest::aPinTellsWhereTheRecordCannot_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("atPin");
    QTest::addColumn<QByteArray>("inCandidate");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const char* what, const char* atPin, const char* inCandidate,
                         const char* text, const char* path, const char* answer) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(atPin) << QByteArray(inCandidate)
                            << QByteArray(text) << QByteArray(path) << QByteArray(answer);
    };
    row("it had the value then", "OPEN PAID", "OPEN PAID LOST", "OPEN PAID LOST",
        "{ order(id: 1) { state } }", "State",
        "unaffected: nothing changes here for v1.0.0, to which it is pinned");
    row("it is as the baseline", "OPEN PAID", "OPEN PAID", "OPEN PAID LOST", "{ order(id: 1) { state } }",
        "State",
        "unknown: app.graphql: query uses State; whether it copes with what may come now is not recorded; "
        "v1.0.0, to which it is pinned, has this place, too");
    row("something else changes since",
        "sku: String  count: Int }\nunion Found = Order | Line\nenum State { OPEN PAID",
        "sku: String  count: String }\nunion Found = Order | Line\nenum State { OPEN PAID LOST",
        "sku: String  count: Int }\nunion Found = Order | Line\nenum State { OPEN PAID LOST",
        "{ order(id: 1) { state } }", "State",
        "unaffected: nothing changes here for v1.0.0, to which it is pinned");
    row("a record weighs more", "sku: String", "", "", "{ order(id: 1) { lines { sku } } }", "Line.sku",
        "affected: app.graphql:1:26: query: Line has no field 'sku' (field.unknown)");
    row("it fitted then", "state: State }", "state(x: Int): State }", "state: String }",
        "{ order(id: 1) { state(x: 1) } }", "Order.state",
        "broken-before: app.graphql:1:24: query: Order.state takes no 'x' (argument.unknown); in the "
        "baseline already, and not yet in v1.0.0, to which it is pinned");
}

void OperationImpactTest::aPinTellsWhereTheRecordCannot()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, atPin);
    QFETCH(const QByteArray, inCandidate);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, answer);
    const auto baseline = contractOf(Schema);
    const auto before = contractOf(replaced(Schema, what.toStdString(), atPin.toStdString()));
    const auto candidate = contractOf(replaced(Schema, what.toStdString(), inCandidate.toStdString()));
    const core::PinnedContract pinned {.version = "v1.0.0",
        .contract = before,
        .toBaseline = findingsBetween(before, baseline),
        .toCandidate = findingsBetween(before, candidate),
        .isWhole = true};
    const auto findings = findingsBetween(baseline, candidate);
    core::Consumer consumer {"web"};
    consumer.operations.push_back(operations(text.toStdString()));
    const auto impacts = core::impactOn(baseline.get(), candidate.get(), findings, {&consumer, 1}, {&pinned});
    QStringList answers;
    for (std::size_t at = 0; at < findings.size(); ++at)
        if (findings[at].path == path.toStdString() && findings[at].severity > core::Severity::Safe) {
            const core::FindingImpact& impact = impacts.at(0).impacts.at(at);
            answers << QString::fromStdString(
                std::string(core::impactName(impact.impact)) + ": " + impact.evidence);
        }
    QVERIFY2(answers.contains(QString::fromUtf8(answer)), qPrintable(answers.join('\n')));
}

void OperationImpactTest::endsOnEveryText_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto nested = [](const char* open, int depth) { return QByteArray(open).repeated(depth); };
    QTest::newRow("fragments in a circle")
        << QByteArray("{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A id }");
    QTest::newRow("fields in each other") << "{" + nested("node {", 20'000);
    QTest::newRow("values in each other") << "{ find(by: {more: " + nested("{more: ", 20'000);
    QTest::newRow("lists in each other") << "{ find(by: " + nested("[", 20'000);
    QTest::newRow("a variable of its own type")
        << QByteArray("query A($f: Filter = {more: [{more: $f}]}) { find(by: $f) { __typename } }");
    QTest::newRow("nothing") << QByteArray();
}

void OperationImpactTest::endsOnEveryText()
{
    QFETCH(const QByteArray, text);
    const auto contract = contractOf(Schema);
    const core::OperationFile file = operations(text.toStdString());
    QVERIFY(core::checkOperations(*contract, {&file, 1}).size() <= 1);
}

COUNTERSIGN_TEST(OperationImpactTest)
#include "operation_impact_test.moc"
