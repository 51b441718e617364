// SPDX-License-Identifier: Apache-2.0
#include "core/contract/schema_identifiers.h"
#include "core/document/document.h"
#include "tests/support/test_program.h"

class SchemaIdentifiersTest : public QObject {
    Q_OBJECT

private slots:
    void findsNames_data();
    void findsNames();
    void knowsTheBaseOfEveryPlace();
    void rebasesReferences();
    void joinsUris_data();
    void joinsUris();
};

namespace {

core::Document documentOf(const std::string& text)
{
    return core::readDocument(core::SourceText::make(text));
}

core::SchemaIdentifiers identifiersOf(const core::Document& document, const std::string& dialect)
{
    return {document.tree, "a/main.yaml", *core::dialectFromId(dialect)};
}

} // namespace

void SchemaIdentifiersTest::findsNames_data()
{
    QTest::addColumn<std::string>("dialect");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const char* dialect, const char* text, const QStringList& names) {
        QTest::newRow(name) << std::string(dialect) << std::string(text) << names;
    };
    row("nothing", "2020-12", "type: string", {});
    row("its own", "2020-12", "$id: https://x.example/s\ntype: string", {"https://x.example/s "});
    row("an empty fragment", "draft7", "$id: https://x.example/s#", {"https://x.example/s "});
    row("relative to the file", "2020-12", "$id: ../b/s.json\ntype: string", {"b/s.json "});
    row("nested", "2020-12", "{$id: 'https://x.example/a/b', $defs: {c: {$id: c, items: {$id: ./d/e}}}}",
        {"https://x.example/a/b ", "https://x.example/a/c /$defs/c",
            "https://x.example/a/d/e /$defs/c/items"});
    row("anchors", "2020-12", "{type: object, $anchor: a, not: {$dynamicAnchor: b}}",
        {"a/main.yaml#a ", "a/main.yaml#b /not"});
    row("no dynamic anchors yet", "2019-09", "{$anchor: a, not: {$dynamicAnchor: b}, type: object}",
        {"a/main.yaml#a "});
    row("anchors by id", "draft7", "{definitions: {a: {$id: '#a'}, b: {$id: 'https://x.example/b#c'}}}",
        {"a/main.yaml#a /definitions/a", "https://x.example/b /definitions/b",
            "https://x.example/b#c /definitions/b"});
    row("id in draft 4", "draft4", "{id: 'https://x.example/s', not: {$id: 'https://x.example/t'}}",
        {"https://x.example/s "});
    row("hidden beside a reference", "draft7",
        "{definitions: {a: {$ref: '#/b', $id: 'https://x.example/s'}}}", {});
    row("not hidden any more", "2019-09", "{$defs: {a: {$ref: '#/b', $id: 'https://x.example/s'}}}",
        {"https://x.example/s /$defs/a"});
    row("values have no names", "2020-12",
        "{enum: [{$id: 'https://x.example/s'}], const: {$anchor: a}, default: {$anchor: b}, x-y: {$anchor: "
        "c}}",
        {});
    row("a property called $id has no name", "2020-12",
        "{properties: {$id: {type: string}, id: {$anchor: a}}}", {"a/main.yaml#a /properties/id"});
    row("a dialect of its own", "2020-12",
        "{$defs: {a: {$schema: 'http://json-schema.org/draft-04/schema#', id: 'https://x.example/s'}}}",
        {"https://x.example/s /$defs/a"});
    row("in a contract", "2020-12",
        "{openapi: 3.1.0, components: {schemas: {A: {$id: 'https://x.example/s'}}, examples: {e: {$id: "
        "'https://x.example/t'}}}, paths: {/a: {get: {parameters: [{schema: {$anchor: p}}]}}}}",
        {"https://x.example/s /components/schemas/A", "a/main.yaml#p /paths/~1a/get/parameters/0/schema"});
    row("a contract's own", "2020-12",
        "{openapi: 3.2.0, $self: 'https://x.example/api', components: {schemas: {A: {$anchor: a}}}}",
        {"https://x.example/api ", "https://x.example/api#a /components/schemas/A"});
    row("none in 3.0", "oas30", "{openapi: 3.0.0, components: {schemas: {A: {$id: 'https://x.example/s'}}}}",
        {});
    row("a file of schemas by name", "2020-12", "{A: {$id: 'https://x.example/s'}, B: {$anchor: b}}",
        {"https://x.example/s /A", "a/main.yaml#b /B"});
}

void SchemaIdentifiersTest::findsNames()
{
    QFETCH(std::string, dialect);
    QFETCH(std::string, text);
    const core::Document document = documentOf(text);
    const core::SchemaIdentifiers identifiers = identifiersOf(document, dialect);
    QStringList names;
    for (const core::SchemaIdentifier& each : identifiers.all())
        names += QString::fromStdString(each.uri + " " + each.node.pointer());
    QTEST(names, "names");
}

void SchemaIdentifiersTest::knowsTheBaseOfEveryPlace()
{
    const core::Document document =
        documentOf("{$defs: {a: {$id: 'https://x.example/s/', items: {type: string}}}, not: {}}");
    const core::SchemaIdentifiers identifiers = identifiersOf(document, "2020-12");
    QCOMPARE(
        identifiers.baseUri(document.tree.find("/$defs/a/items/type")), std::string("https://x.example/s/"));
    QCOMPARE(identifiers.baseUri(document.tree.find("/not")), std::string("a/main.yaml"));
}

void SchemaIdentifiersTest::rebasesReferences()
{
    const core::Document document = documentOf("{$ref: here.json, $defs: {a: {$id: 'https://x.example/s/', "
                                               "items: {$ref: 'there.json#/x'}, not: {$ref: '#/y'}}}}");
    QCOMPARE(identifiersOf(document, "2020-12").rebasedReferences(),
        std::vector<std::string> {"https://x.example/s/there.json"});
}

void SchemaIdentifiersTest::joinsUris_data()
{
    QTest::addColumn<std::string>("base");
    QTest::addColumn<std::string>("reference");
    QTest::addColumn<std::string>("joined");
    const auto row = [](const char* base, const char* reference, const char* joined) {
        QTest::addRow("%s + %s", base, reference)
            << std::string(base) << std::string(reference) << std::string(joined);
    };
    row("a/b.yaml", "", "a/b.yaml");
    row("a/b.yaml", "c.yaml", "a/c.yaml");
    row("a/b.yaml", "../c/", "c/");
    row("a/b.yaml", "https://x.example/s", "https://x.example/s");
    row("https://x.example/s/t", "u", "https://x.example/s/u");
    row("https://x.example/s/t", "u/", "https://x.example/s/u/");
    row("https://x.example/s/", "u", "https://x.example/s/u");
    row("https://x.example/s/", "/u", "https://x.example/u");
    row("urn:acme:a", "", "urn:acme:a");
}

void SchemaIdentifiersTest::joinsUris()
{
    QFETCH(std::string, base);
    QFETCH(std::string, reference);
    QTEST(core::joinUri(base, reference), "joined");
}

COUNTERSIGN_TEST(SchemaIdentifiersTest)
#include "schema_identifiers_test.moc"
