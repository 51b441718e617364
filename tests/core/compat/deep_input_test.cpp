// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/compared_sources.h"
#include "tests/core/compat/diff_invariant.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

/// Descriptions made to exhaust a stack, a memory or a patience: nested, chained and cyclic ones.
class DeepInputTest : public QObject {
    Q_OBJECT

private slots:
    void survivesNesting_data();
    void survivesNesting();
    void survivesChains_data();
    void survivesChains();
    void survivesCycles_data();
    void survivesCycles();
    void ownsUpToWhatLiesTooFar();
};

namespace {

/// Longer than any stack would bear of calls within calls.
constexpr int VeryDeep = 100'000;
constexpr int LongChain = 2'000;

std::string times(int count, const std::string& text)
{
    std::string out;
    for (int at = 0; at < count; ++at)
        out += text;
    return out;
}

/// A description whose body, sent and answered, is A0 of these schemas.
std::string described(const std::string& schemas)
{
    const std::string body = "content: {application/json: {schema: {$ref: '#/components/schemas/A0'}}}";
    return "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {post: {requestBody: {" + body
        + "}, responses: {'200': {description: d, " + body + "}}}}}\ncomponents:\n  schemas:\n" + schemas;
}

std::string named(int at, const std::string& schema)
{
    return "    A" + std::to_string(at) + ": " + schema + '\n';
}

/// A0, A1 …: `link` with "<next>" for a reference to the one behind it, and `end` behind the last.
std::string chained(const std::string& link, const std::string& end)
{
    std::string schemas;
    for (int at = 0; at < LongChain; ++at) {
        std::string schema = link;
        schema.replace(
            schema.find("<next>"), 6, "{$ref: '#/components/schemas/A" + std::to_string(at + 1) + "'}");
        schemas += named(at, schema);
    }
    return described(schemas + named(LongChain, end));
}

/// A few lines that stand for more values than there are atoms.
std::string bombOf(const std::string& scalar)
{
    std::string levels = "x-l0: &l0 [" + scalar + ", " + scalar + "]\n";
    for (int at = 1; at < 100; ++at) {
        const std::string name = "l" + std::to_string(at);
        const std::string below = "*l" + std::to_string(at - 1);
        levels += "x-" + name + ": &" + name + " [" + below + ", " + below + "]\n";
    }
    return levels;
}

void addPairColumns()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
}

void addPair(const char* name, const std::string& baseline, const std::string& candidate)
{
    QTest::newRow(name) << baseline << candidate;
}

void requireWhole()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    const std::string broken = test::brokenDiff({baseline, candidate});
    QVERIFY2(broken.empty(), broken.c_str());
}

} // namespace

void DeepInputTest::survivesNesting_data()
{
    addPairColumns();
    const std::string whole = described(named(0, "{type: string}"));
    addPair("brackets", whole, times(VeryDeep, "["));
    addPair("closed brackets", whole, times(VeryDeep, "[") + times(VeryDeep, "]"));
    addPair("dashes", whole, times(VeryDeep, "- ") + "a");
    addPair("JSON", whole,
        R"({"openapi": "3.1.0", "x-a": )" + times(VeryDeep, "{\"a\":") + '1' + times(VeryDeep, "}") + '}');
    const std::string open = times(190, "{type: object, properties: {a: ");
    addPair("properties", described(named(0, open + "{type: string}" + times(190, "}}"))),
        described(named(0, open + "{type: integer}" + times(190, "}}"))));
    addPair("groups in a pattern",
        described(named(0, "{pattern: '" + times(VeryDeep, "(") + times(VeryDeep, ")") + "'}")),
        described(named(0, "{pattern: a}")));
    std::string levels = "x-l0: &l0 {type: object}\n";
    for (int at = 1; at <= 1'000; ++at) {
        const std::string name = "l" + std::to_string(at);
        levels += "x-" + name + ": &" + name + " {properties: {a: *l" + std::to_string(at - 1) + "}}\n";
    }
    addPair(
        "aliases of schemas", levels + described(named(0, "*l1000")), levels + described(named(0, "*l999")));
    addPair("aliases of values", levels + described(named(0, "{default: *l1000, enum: [*l1000]}")),
        levels + described(named(0, "{default: *l999, enum: [*l999, *l998]}")));
    const std::string values = "{default: *l99, example: *l99, examples: [*l98], enum: [*l99, *l98]}";
    addPair("a bomb", bombOf("1") + described(named(0, values)), bombOf("1") + described(named(0, values)));
    addPair("another bomb", bombOf("1") + described(named(0, values)),
        bombOf("2") + described(named(0, "{default: *l98, enum: [*l97]}")));
}

void DeepInputTest::survivesNesting()
{
    requireWhole();
}

void DeepInputTest::survivesChains_data()
{
    addPairColumns();
    const auto chain = [](const char* name, const std::string& link) {
        addPair(name, chained(link, "{type: string}"), chained(link, "{type: integer}"));
    };
    chain("references", "<next>");
    chain("properties", "{type: object, properties: {a: <next>}}");
    chain("required properties", "{type: object, required: [a], properties: {a: <next>}}");
    chain("items", "{type: array, items: <next>}");
    chain("allOf alone", "{allOf: [<next>]}");
    chain("allOf", "{allOf: [<next>, {description: d}]}");
    chain("oneOf", "{oneOf: [<next>, {type: boolean}]}");
    chain("anyOf with null", "{anyOf: [<next>, {type: 'null'}]}");
    chain("not", "{not: <next>}");
    chain("conditions", "{if: <next>, then: {maxLength: 3}}");
    chain("dependents", "{dependentSchemas: {a: <next>}}");
}

void DeepInputTest::survivesChains()
{
    requireWhole();
}

void DeepInputTest::survivesCycles_data()
{
    addPairColumns();
    const auto cycle = [](const char* name, const std::string& link, const std::string& more) {
        const std::string next = named(1, "{$ref: '#/components/schemas/A0'}");
        std::string schema = link;
        for (auto at = schema.find("<me>"); at != std::string::npos; at = schema.find("<me>"))
            schema.replace(at, 4, "{$ref: '#/components/schemas/A1'}");
        addPair(name, described(named(0, '{' + schema + '}') + next),
            described(named(0, '{' + schema + ", " + more + '}') + next));
    };
    cycle("allOf", "allOf: [<me>, {required: [a]}]", "type: object");
    cycle("oneOf", "oneOf: [<me>, {type: string}]", "maxLength: 3");
    cycle("anyOf of anyOf", "anyOf: [{anyOf: [<me>, {type: integer}]}, {type: string}]", "maxLength: 3");
    cycle("many ways back", "anyOf: [<me>, <me>], oneOf: [<me>, <me>], allOf: [<me>, <me>]",
        "properties: {a: {type: string}}");
    cycle("not", "not: <me>", "type: string");
    cycle("if", "if: <me>, then: <me>, else: <me>", "minLength: 2");
    cycle("properties", "required: [a], properties: {a: <me>}", "maxProperties: 1");
    cycle("names", "propertyNames: <me>", "maxLength: 3");
    cycle("$dynamicRef to itself", "$dynamicAnchor: n, $dynamicRef: '#n'", "type: string");
    cycle("$dynamicRef in allOf", "$dynamicAnchor: n, allOf: [{$dynamicRef: '#n'}, {type: object}]",
        "unevaluatedProperties: {$dynamicRef: '#n'}");
    cycle("$dynamicRef in a property",
        "$id: 'https://a.test/t', $dynamicAnchor: n, required: [k], properties: {k: {$dynamicRef: '#n'}}",
        "minProperties: 2");
}

void DeepInputTest::survivesCycles()
{
    requireWhole();
}

void DeepInputTest::ownsUpToWhatLiesTooFar()
{
    const std::string link = "{type: object, properties: {a: <next>}}";
    const auto judgement = test::judged(
        test::oneFile(chained(link, "{type: string}")), test::oneFile(chained(link, "{type: integer}")));
    QVERIFY(judgement.has_value());
    const auto isUnknown = [](const core::Finding& finding) {
        return finding.effect == core::Effect::Unknown && !finding.sites.empty()
            && finding.severity >= core::Severity::Risky;
    };
    QVERIFY2(std::ranges::any_of(judgement->findings, isUnknown),
        test::shortened(test::findingLines(judgement)).c_str());
}

COUNTERSIGN_TEST(DeepInputTest)
#include "deep_input_test.moc"
