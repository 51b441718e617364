// SPDX-License-Identifier: Apache-2.0
#include "core/contract/schema_look.h"
#include "core/document/document.h"
#include "tests/support/test_program.h"

class SchemaLookTest : public QObject {
    Q_OBJECT
private slots:
    void dialects_data();
    void dialects();
    void unmistakable_data();
    void unmistakable();
};

void SchemaLookTest::dialects_data()
{
    QTest::addColumn<std::string>("uri");
    QTest::addColumn<std::string>("expected");
    const auto add = [](const char* uri, const char* expected) {
        QTest::newRow(uri) << std::string(uri) << std::string(expected);
    };
    add("http://json-schema.org/draft-04/schema#", "draft-04");
    add("https://json-schema.org/draft-07/schema", "draft-07");
    add("http://json-schema.org/draft-07/hyper-schema#", "draft-07");
    add("https://json-schema.org/draft/2020-12/schema", "2020-12");
    add("https://json-schema.org/draft/next/schema", "next");
    add("http://json-schema.org/schema#", "");
    add("https://spec.openapis.org/oas/3.1/dialect/base", "2020-12");
    add("https://json.schemastore.org/package.json", "none");
    add("./my.schema.json", "none");
    add("", "none");
}

void SchemaLookTest::dialects()
{
    QFETCH(std::string, uri);
    QFETCH(std::string, expected);
    QCOMPARE(core::schemaDialect(uri).value_or("none"), expected);
}

void SchemaLookTest::unmistakable_data()
{
    QTest::addColumn<std::string>("yaml");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char* yaml, bool expected) {
        QTest::newRow(yaml) << std::string(yaml) << expected;
    };
    add("{type: object, properties: {a: {type: string}}}", true);
    add("{type: object, properties: {a: {$ref: b.yaml}, c: true, d: {}}, x-owner: me}", true);
    add("{type: object, properties: {a: {type: [string, 'null']}}}", true);
    add("{$defs: {a: {enum: [1]}}, anyOf: [{$ref: '#/$defs/a'}]}", true);
    add("{definitions: {a: {type: string}}, $ref: '#/definitions/a'}", true);
    add("{definitions: {a: {type: string}}}", false);
    add("{definitions: {a: 1}, type: object, properties: {b: {type: string}}}", false);
    add("{type: object, properties: {}}", false);
    add("{type: object, properties: {a: red}}", false);
    add("{type: object, properties: {a: {type: keyword}}}", false);
    add("{type: object, properties: {a: {colour: red}}}", false);
    add("{type: record, properties: {a: {type: string}}}", false);
    add("{type: object, properties: {a: {type: string}}, fields: []}", false);
    add("[]", false);
}

void SchemaLookTest::unmistakable()
{
    QFETCH(std::string, yaml);
    QFETCH(bool, expected);
    const auto document = core::readDocument(core::SourceText::make(yaml), {.syntax = core::Syntax::Yaml});
    QCOMPARE(core::isUnmistakableSchema(document.tree.root()), expected);
    if (expected)
        QVERIFY(core::mayBeUnsaidSchema(core::findTopLevelKeys(yaml)));
}

COUNTERSIGN_TEST(SchemaLookTest)
#include "schema_look_test.moc"
