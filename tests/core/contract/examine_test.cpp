// SPDX-License-Identifier: Apache-2.0
#include "core/contract/examine.h"
#include "tests/support/test_program.h"

class ExamineTest : public QObject {
    Q_OBJECT
private slots:
    void recognisesContracts_data();
    void recognisesContracts();
    void recognisesLookAlikes_data();
    void recognisesLookAlikes();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void readsTheDescription();
    void findsAKeyAtTheEndOfALongText();
    void standing_data();
    void standing();
    void fragmentsTellTheirReferences();
};

static std::string recognised(const core::ContractFacts& facts)
{
    return facts.language ? std::string(core::languageId(*facts.language)) + ' ' + facts.version
                          : std::string();
}

static QTestData& addCase(const char* name, const char* path, std::string bytes, const char* expected)
{
    return QTest::newRow(name) << std::string(path) << std::move(bytes) << std::string(expected);
}

void ExamineTest::recognisesContracts_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("expected");
    addCase("openapi 3.0", "a.yaml", "openapi: 3.0.3\ninfo: {title: T}\npaths: {}\n", "openapi 3.0.3");
    addCase("openapi 3.1", "a.yaml", "openapi: 3.1.0\npaths: {}\n", "openapi 3.1.0");
    addCase("openapi 3.2", "a.yml", "openapi: '3.2.0'\npaths: {}\n", "openapi 3.2.0");
    addCase("swagger quoted", "a.yaml", "swagger: \"2.0\"\npaths: {}\n", "openapi 2.0");
    addCase("swagger as a number", "a.yaml", "swagger: 2.0\npaths: {}\n", "openapi 2.0");
    addCase("json on one line", "a.json", R"({"info":{"title":"T"},"paths":{},"openapi":"3.0.0"})",
        "openapi 3.0.0");
    addCase("json over lines", "a.json", "{\n  \"swagger\" : \"2.0\",\n  \"paths\": {}\n}\n", "openapi 2.0");
    addCase("json named yaml", "a.yaml", R"({"openapi":"3.0.0","paths":{}})", "openapi 3.0.0");
    addCase("yaml named json", "a.json", "openapi: 3.0.0\npaths: {}\n", "openapi 3.0.0");
    addCase("yaml in braces", "a.yaml", "{openapi: 3.0.0, paths: {}}", "openapi 3.0.0");
    addCase("named txt", "api.txt", "openapi: 3.0.0\ninfo:\n  title: T\npaths: {}\n", "openapi 3.0.0");
    addCase("without extension", "api", "openapi: 3.0.0\npaths: {}\n", "openapi 3.0.0");
    addCase("named proto", "api.proto", "openapi: 3.0.0\npaths: {}\n", "openapi 3.0.0");
    addCase("behind comments and marks", "a.yaml", "# a\n%YAML 1.2\n---\n# b\n\nopenapi: 3.0.0\n",
        "openapi 3.0.0");
    addCase("byte order mark, CRLF", "a.yaml",
        "\xEF\xBB\xBFinfo:\r\n  title: T\r\nopenapi: 3.0.0\r\npaths: {}\r\n", "openapi 3.0.0");
    addCase("byte order mark, json", "a.json", "\xEF\xBB\xBF{\"openapi\":\"3.0.0\"}", "openapi 3.0.0");
    addCase("quoted key", "a.yaml", "\"openapi\": 3.0.0\n", "openapi 3.0.0");
    addCase("single-quoted key", "a.yaml", "'openapi' : 3.0.0\n", "openapi 3.0.0");
    addCase("comment behind the value", "a.yaml", "openapi: 3.0.0 # pinned\n", "openapi 3.0.0");
    addCase("anchor before the value", "a.yaml", "openapi: &v 3.0.0\n", "openapi 3.0.0");
    addCase("indented as a whole", "a.yaml", "  openapi: 3.0.0\n  paths: {}\n", "openapi 3.0.0");
    addCase("value on the next line", "a.yaml", "openapi:\n  3.0.0\ninfo: {}\npaths: {}\n", "openapi 3.0.0");
    addCase(
        "second yaml document", "a.yaml", "kind: Note\n---\nopenapi: 3.0.0\npaths: {}\n", "openapi 3.0.0");
    addCase("behind a block scalar", "a.yaml", "x-note: |\n  text: yes\n\n  more\nopenapi: 3.0.0\n",
        "openapi 3.0.0");
    addCase("asyncapi 2", "a.yaml", "asyncapi: 2.6.0\nchannels: {}\n", "asyncapi 2.6.0");
    addCase("asyncapi 3", "a.json", R"({"asyncapi":"3.0.0"})", "asyncapi 3.0.0");
    addCase("schema draft 3", "s.json", R"({"$schema":"http://json-schema.org/draft-03/schema#"})",
        "jsonschema draft-03");
    addCase("schema draft 4", "s.json", R"({"$schema":"http://json-schema.org/draft-04/schema#"})",
        "jsonschema draft-04");
    addCase("schema draft 6", "s.json", R"({"$schema":"http://json-schema.org/draft-06/schema#"})",
        "jsonschema draft-06");
    addCase("schema draft 7", "s.yaml", "$schema: http://json-schema.org/draft-07/schema\ntype: string\n",
        "jsonschema draft-07");
    addCase("schema 2019-09", "s.json",
        R"({"type":"object","$schema":"https://json-schema.org/draft/2019-09/schema"})",
        "jsonschema 2019-09");
    addCase("schema 2020-12", "s", R"({"$schema":"https://json-schema.org/draft/2020-12/schema"})",
        "jsonschema 2020-12");
    addCase("schema of no draft", "s.json", R"({"$schema":"http://json-schema.org/schema#"})", "jsonschema ");
    addCase("schema in OpenAPI's dialect", "s.json",
        R"({"$schema":"https://spec.openapis.org/oas/3.1/dialect/base"})", "jsonschema 2020-12");
    addCase("schema that says nothing", "s.json",
        R"({"type":"object","properties":{"id":{"type":"string"},"to":{"$ref":"#/definitions/a"}},"required":["id"]})",
        "jsonschema ");
    addCase("definitions that say nothing", "s.yaml",
        "$ref: '#/$defs/a'\n$defs:\n  a: {type: [string, 'null']}\n  b: true\n", "jsonschema ");
    addCase("graphql", "s.graphql", "type Query { a: Int }", "graphql ");
    addCase("graphql named txt", "s.txt", "type Query { a: Int }", "graphql ");
    addCase("proto", "s.proto", "syntax = \"proto3\";", "proto proto3");
    addCase("proto without extension", "s", "syntax = \"proto3\"; message A {}", "proto proto3");
}

void ExamineTest::recognisesContracts()
{
    QFETCH(std::string, path);
    QFETCH(std::string, bytes);
    QFETCH(std::string, expected);
    const core::ContractFacts facts = core::examine(path, bytes);
    QCOMPARE(recognised(facts), expected);
    QVERIFY2(facts.trouble.empty(), facts.trouble.c_str());
    QVERIFY(!facts.why.empty() && facts.referencesKnown);
}

static void addLookAlike(const char* name, const char* path, std::string bytes)
{
    QTest::newRow(name) << std::string(path) << std::move(bytes);
}

void ExamineTest::recognisesLookAlikes_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("bytes");
    addLookAlike("empty", "a.yaml", "");
    addLookAlike("only space", "a.yaml", " \n\t\n");
    addLookAlike("binary", "a", std::string("openapi: 3.0.0\n\0", 16));
    addLookAlike("picture", "a.png", "openapi: 3.0.0\n");
    addLookAlike("fence in Markdown", "README.md", "# API\n```yaml\nopenapi: 3.0.0\n```\n");
    addLookAlike(
        "fence in a readme without extension", "README", "# API\n\nLook:\n\n```yaml\nopenapi: 3.0.0\n```\n");
    addLookAlike("prose", "notes.txt", "The key is this one:\nopenapi: 3.0.0\nwhich says it.\n");
    addLookAlike(
        "front matter of a page", "page.txt", "---\ntitle: Get\nopenapi: GET /orders\n---\nText follows.\n");
    addLookAlike("nested key", "a.yaml", "spec:\n  openapi: 3.0.0\n  paths: {}\n");
    addLookAlike("nested key in json", "a.json", R"({"spec":{"openapi":"3.0.0","paths":{}}})");
    addLookAlike("key inside a json string", "a.json", R"({"text":"{\"openapi\":\"3.0.0\"}"})");
    addLookAlike("key inside a block scalar", "a.yaml", "definition: |\n  openapi: 3.0.0\n  paths: {}\n");
    addLookAlike("longer key", "a.yaml", "openapiVersion: 3.0.0\n");
    addLookAlike("settings of a tool", "values.yaml", "openapi: ./api.yaml\nswagger:\n  enabled: true\n");
    addLookAlike("list of json", "a.json", R"([{"openapi":"3.0.0"}])");
    addLookAlike("custom resource", "crd.yaml",
        "apiVersion: v1\nkind: CustomResourceDefinition\nspec:\n  schema:\n    openAPIV3Schema: {type: "
        "object}\n");
    addLookAlike("pipeline", "ci.yml", "on: push\njobs:\n  build:\n    steps: []\n");
    addLookAlike("package.json", "package.json", R"({"openapi":"3.0.0","version":"1"})");
    addLookAlike("settings with a schema", "tool.json", R"({"$schema":"https://json.schemastore.org/tool"})");
    addLookAlike(
        "settings with a local schema", "tool.json", R"({"$schema":"./tool.schema.json","type":"x"})");
    addLookAlike(
        "geojson", "g.json", R"({"type":"Feature","properties":{"a":{"type":"string"}},"geometry":{}})");
    addLookAlike("search mapping", "m.json", R"({"type":"object","properties":{"a":{"type":"keyword"}}})");
    addLookAlike("plain properties", "p.json", R"({"type":"object","properties":{"colour":"red"}})");
    addLookAlike("a single type", "p.yaml", "type: object\ndescription: no properties\n");
    addLookAlike(
        "queries only", "q.graphql", "query Q($a: Int) { b(a: $a) { ...F } }\nfragment F on B { c }");
    addLookAlike(
        "TypeScript", "types.txt", "export interface A {\n  id: string;\n}\ntype B = { a: number };\n");
    addLookAlike("prose with a keyword", "n.txt", "type of contract\nenum is a word, too.\n");
    addLookAlike("Java", "Order", "package a.b;\nimport java.util.List;\nenum X { A, B }\n");
    addLookAlike("C", "order", "enum colour { RED = 0, BLUE = 1 };\n");
    addLookAlike("broken proto of another kind", "x.proto", "<xml/>");
    addLookAlike("UTF-16 prose", "a.txt", std::string("\xFF\xFEh\0i\0", 6));
    addLookAlike("dependency of others", "node_modules/a/openapi.yaml", "openapi: 3.0.0\n");
}

void ExamineTest::recognisesLookAlikes()
{
    QFETCH(std::string, path);
    QFETCH(std::string, bytes);
    QCOMPARE(core::examine(path, bytes), core::ContractFacts());
}

void ExamineTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("trouble");
    const auto add = [](const char* name, const char* path, std::string bytes, const char* expected,
                         const char* trouble) {
        addCase(name, path, std::move(bytes), expected) << std::string(trouble);
    };
    add("unknown version", "a.yaml", "openapi: 4.0.0\npaths: {}\n", "openapi 4.0.0",
        "version 4.0.0 of OpenAPI");
    add("3.10 is not 3.1", "a.yaml", "openapi: 3.10.0\n", "openapi 3.10.0", "3.10.0 of OpenAPI is not known");
    add("old swagger", "a.json", R"({"swagger":"1.2","apis":[]})", "openapi 1.2", "version 1.2 of OpenAPI");
    add("version in a template", "a.yaml", "openapi: ${VERSION}\ninfo: {}\npaths: {}\n", "openapi ${VERSION}",
        "version ${VERSION}");
    add("no version", "a.yaml", "openapi:\ninfo: {}\npaths: {}\n", "openapi ", "no version of OpenAPI");
    add("unknown draft", "a.json", R"({"$schema":"http://json-schema.org/draft-05/schema#"})",
        "jsonschema draft-05", "draft-05");
    add("unknown edition", "a.proto", "edition = \"2099\";", "proto 2099", "version 2099");
    add("broken yaml", "a.yaml", "openapi: 3.0.0\ninfo:\n  title: [a\npaths: }\n", "openapi 3.0.0", "line ");
    add("template", "a.yaml", "{{- if .x }}\nopenapi: 3.0.0\n{{- end }}\n", "openapi 3.0.0", "line ");
    add("broken json", "a.json", "{\"openapi\": \"3.0.0\", \"info\": {\"title\": ", "openapi 3.0.0", "line ");
    add("merge conflict", "a.yaml", "<<<<<<< ours\nopenapi: 3.0.0\n=======\nopenapi: 3.0.1\n>>>>>>> theirs\n",
        "openapi 3.0.0", "line ");
    add("broken graphql", "a.graphql", "type Query { a: }\ntype B { c: Int }\n", "graphql ", "line 1");
    add("broken proto", "a.proto", "syntax = \"proto3\";\nmessage A {\n", "proto proto3", "the text ends");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("openapi: 3.0.0\npaths: {}\n"))
        wide.append({c, '\0'});
    add("UTF-16", "a.yaml", wide, "openapi 3.0.0", "is UTF-16");
}

void ExamineTest::tellsWhatIsWrong()
{
    QFETCH(std::string, path);
    QFETCH(std::string, bytes);
    QFETCH(std::string, expected);
    QFETCH(std::string, trouble);
    const core::ContractFacts facts = core::examine(path, bytes);
    QCOMPARE(recognised(facts), expected);
    QVERIFY2(facts.trouble.find(trouble) != std::string::npos, facts.trouble.c_str());
}

void ExamineTest::readsTheDescription()
{
    const auto api =
        core::examine("a.yaml", "openapi: 3.0.0\ninfo: {title: Checkout, version: 2.4.0}\npaths: {}\n");
    QCOMPARE(api.title, "Checkout");
    QCOMPARE(api.contractVersion, "2.4.0");
    QCOMPARE(api.why, "says openapi: 3.0.0 at its top");
    const auto schema = core::examine("s.yaml", "$schema: http://json-schema.org/schema#\ntitle: Order\n");
    QCOMPARE(schema.title, "Order");
    QVERIFY(schema.contractVersion.empty());
}

void ExamineTest::findsAKeyAtTheEndOfALongText()
{
    std::string yaml = "paths:\n";
    std::string json = "{\"paths\":{";
    for (int i = 0; i < 20'000; ++i) {
        yaml += "  /p" + std::to_string(i) + ":\n    get: {responses: {200: {description: ok}}}\n";
        json += "\"/p" + std::to_string(i) + "\":{\"get\":{\"summary\":\"a } b\"}},";
    }
    json.back() = '}';
    QCOMPARE(recognised(core::examine("a.yaml", yaml + "openapi: 3.0.0\n")), "openapi 3.0.0");
    QCOMPARE(recognised(core::examine("a.json", json + ",\"openapi\":\"3.0.0\"}")), "openapi 3.0.0");
}

void ExamineTest::standing_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<core::Standing>("expected");
    const auto add = [](const char* name, const char* path, const char* bytes, core::Standing expected) {
        QTest::newRow(name) << std::string(path) << std::string(bytes) << expected;
    };
    using enum core::Standing;
    add("operations", "a.yaml", "openapi: 3.0.0\npaths:\n  /a: {}\n", Alone);
    add("webhooks", "a.yaml", "openapi: 3.1.0\nwebhooks:\n  a: {}\n", Alone);
    add("no operations", "a.yaml", "openapi: 3.0.0\npaths: {}\ncomponents: {}\n", Shared);
    add("broken, who knows", "a.yaml", "openapi: 3.0.0\npaths: [\n", Alone);
    add("channels", "a.yaml", "asyncapi: 2.6.0\nchannels:\n  a: {}\n", Alone);
    add("schema", "a.json", R"({"$schema":"http://json-schema.org/draft-07/schema#","$id":"a.json"})",
        Shared);
    add("published schema", "a.json",
        R"({"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://a.example/a.json"})", Alone);
    add("unsaid schema", "a.json", R"({"type":"object","properties":{"a":{"type":"string"}}})", Guessed);
    add("query type", "a.graphql", "type Query { a: Int }", Alone);
    add("types", "a.graphql", "type A { a: Int }", Shared);
    add("service", "a.proto", "syntax = \"proto3\"; service A { rpc B(C) returns (D); }", Alone);
    add("messages", "a.proto", "syntax = \"proto3\"; message A {}", Shared);
}

void ExamineTest::standing()
{
    QFETCH(std::string, path);
    QFETCH(std::string, bytes);
    QFETCH(core::Standing, expected);
    QCOMPARE(core::examine(path, bytes).standing, expected);
}

void ExamineTest::fragmentsTellTheirReferences()
{
    core::ContractFacts facts;
    core::examineFragment(facts, "schemas/a.yaml", "type: object\nproperties:\n  b: {$ref: ./b.yaml#/x}\n");
    QCOMPARE(facts.references, std::vector<std::string> {"./b.yaml"});
    QVERIFY(facts.referencesKnown && facts.trouble.empty() && !facts.language);
    core::ContractFacts prose;
    core::examineFragment(prose, "intro.md", "$ref: x.yaml\n");
    QVERIFY(prose.referencesKnown && prose.references.empty());
    core::ContractFacts broken;
    core::examineFragment(broken, "schemas/a.yaml", "a: [\n");
    QVERIFY(!broken.trouble.empty());
}

COUNTERSIGN_TEST(ExamineTest)
#include "examine_test.moc"
