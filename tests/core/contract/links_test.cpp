// SPDX-License-Identifier: Apache-2.0
#include "core/contract/references.h"
#include "core/document/document.h"
#include "tests/support/test_program.h"

using Texts = std::vector<std::string>;

class LinksTest : public QObject {
    Q_OBJECT
private slots:
    void collectsReferences_data();
    void collectsReferences();
    void collectsIds();
};

static core::DocumentLinks linksOf(const std::string& yaml)
{
    const core::Document document =
        core::readDocument(core::SourceText::make(yaml), {.syntax = core::Syntax::Yaml});
    return core::collectLinks(document.tree.root());
}

void LinksTest::collectsReferences_data()
{
    QTest::addColumn<std::string>("yaml");
    QTest::addColumn<Texts>("expected");
    const auto add = [](const char* name, const char* yaml, Texts expected) {
        QTest::newRow(name) << std::string(yaml) << std::move(expected);
    };
    add("each file once, without fragment", "a: {$ref: 'x.yaml#/a'}\nb: [{$ref: x.yaml}, {$ref: w.yaml#}]\n",
        {"w.yaml", "x.yaml"});
    add("local ones are none", "a: {$ref: '#/a'}\nb: {$dynamicRef: '#b'}\n", {});
    add("beside siblings", "a: {description: d, $ref: x.yaml}\n", {"x.yaml"});
    add("dynamic", "a: {$dynamicRef: x.yaml#a}\n", {"x.yaml"});
    add("the whole file is one", "$ref: x.yaml\n", {"x.yaml"});
    add("a property named $ref", "properties: {$ref: {type: string}, b: {$ref: x.yaml}}\n", {"x.yaml"});
    add("values",
        "a: {example: {$ref: 1.yaml}, default: {$ref: 2.yaml}, const: {$ref: 3.yaml}}\n"
        "b: {enum: [{$ref: 4.yaml}], examples: [{$ref: 5.yaml}], x-example: {$ref: 6.yaml}}\n",
        {});
    add("properties named like values",
        "properties:\n  default: {$ref: 1.yaml}\n  example: {$ref: 2.yaml}\n  enum: {$ref: 3.yaml}\n",
        {"1.yaml", "2.yaml", "3.yaml"});
    add("a property named properties",
        "properties: {properties: {properties: {const: {$ref: x.yaml}}, const: {$ref: y.yaml}}}\n",
        {"x.yaml"});
    add("the default response", "responses: {default: {$ref: x.yaml}}\n", {"x.yaml"});
    add("responses in a file of their own", "'200': {$ref: a.yaml}\ndefault: {$ref: b.yaml}\n",
        {"a.yaml", "b.yaml"});
    add("a schema in a file of its own", "type: object\ndefault: {$ref: b.yaml}\n", {});
    add("named examples", "examples: {a: {$ref: ex.yaml}, b: {value: {$ref: no.yaml}}}\n", {"ex.yaml"});
    add("examples by media type", "examples: {application/json: {$ref: no.yaml}}\n", {});
    add("headers that are a schema", "headers: {type: object, default: {$ref: no.yaml}}\n", {});
    add("discriminator",
        "discriminator: {propertyName: k, mapping: {a: a.yaml, b: Dog, c: '#/x', d: ./d/e}}\n",
        {"./d/e", "a.yaml"});
    add("in extensions", "x-shared: {$ref: x.yaml}\n", {"x.yaml"});
    add("through anchors", "a: &a {$ref: x.yaml}\nb: *a\n", {"x.yaml"});
}

void LinksTest::collectsReferences()
{
    QFETCH(std::string, yaml);
    QFETCH(Texts, expected);
    QCOMPARE(linksOf(yaml).references, expected);
}

void LinksTest::collectsIds()
{
    const auto links = linksOf("$defs:\n  a: {$id: 'https://a.example/a#'}\n  b: {$id: relative}\n"
                               "  c: {example: {$id: 'https://a.example/value'}}\n"
                               "$id: https://a.example/root\n");
    QCOMPARE(links.ids[0], "https://a.example/root");
    QCOMPARE(links.ids[1], "https://a.example/a");
    QVERIFY(std::ranges::none_of(links.ids, [](const std::string& id) { return id.ends_with("value"); }));
    QCOMPARE(linksOf("$self: https://a.example/api\n").ids, Texts {"https://a.example/api"});
    QCOMPARE(linksOf("id: http://a.example/old#\n").ids, Texts {"http://a.example/old"});
}

COUNTERSIGN_TEST(LinksTest)
#include "links_test.moc"
