// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/outline.h"
#include "core/contract/symbols/type_references.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>

class OutlineTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatThereIs();
    void pathOfAnotherFileHasItsOperations();
    void whoSaysANameCountsToo();
    void checkoutIsFoundWhole();
    void tellsWhatIsDeclared_data();
    void tellsWhatIsDeclared();

private:
    void open(const test::Files& files, const std::string& entry = test::MainFile);
    QStringList lines() const;

    std::shared_ptr<const core::Contract> m_contract;
    std::vector<core::OutlineRow> m_rows;
};

namespace {

constexpr std::array<const char*, 9> DeclaredWords {
    "", "operations", "object", "interface", "union", "enum", "input", "scalar", "message"};

void print(const std::vector<core::OutlineRow>& rows, const QString& indent, QStringList& lines)
{
    for (const core::OutlineRow& row : rows) {
        QString line = indent + QString::fromStdString(std::string(core::elementKindName(row.kind))) + ' '
            + QString::fromStdString(std::string(row.name));
        if (row.declared != core::DeclaredAs::Unsaid)
            line += QStringLiteral(" as ") + DeclaredWords.at(static_cast<std::size_t>(row.declared));
        if (!row.about.empty())
            line += " (" + QString::fromStdString(row.about) + ')';
        if (row.uses > 0)
            line += " used " + QString::number(row.uses);
        lines << line;
        print(row.rows, indent + "  ", lines);
    }
}

} // namespace

void OutlineTest::open(const test::Files& files, const std::string& entry)
{
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        return found == files.end() ? core::fail(core::ErrorCode::NotFound, "gone")
                                    : core::Result<std::string>(found->second);
    };
    core::ContractOptions options;
    for (const auto& [path, text] : files)
        if (!path.ends_with(".yaml"))
            options.others.push_back(path);
    m_contract = core::readContract(entry, read, options).value_or(nullptr);
    QVERIFY(m_contract);
    m_rows =
        core::outlineOf(*m_contract, core::NameIndex(core::ObjectKinds(core::referencesOf(*m_contract))));
}

QStringList OutlineTest::lines() const
{
    QStringList lines;
    print(m_rows, {}, lines);
    return lines;
}

void OutlineTest::tellsWhatThereIs()
{
    open({{test::MainFile,
        "openapi: 3.1.0\n"
        "info: {title: Shop, version: 1.0.0}\n"
        "components:\n"
        "  schemas:\n"
        "    Order: {title: An order, properties: {line: {$ref: '#/components/schemas/Line'}}}\n"
        "    Line: {type: string, description: \"One line\\nof several\"}\n"
        "  responses:\n"
        "    Fine: {description: All is well}\n"
        "paths:\n"
        "  /orders:\n"
        "    post:\n"
        "      summary: Place one\n"
        "      operationId: place\n"
        "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Line'}}}}\n"
        "      responses: {'200': {$ref: '#/components/responses/Fine'}}\n"
        "    get: {operationId: list, responses: {'200': {description: ok}}}\n"
        "webhooks:\n"
        "  paid: {post: {responses: {'200': {description: ok}}}}\n"}});
    QCOMPARE(lines(),
        QStringList({"path /orders", "  operation POST (Place one)", "  operation GET (list)", "webhook paid",
            "  operation POST", "type Order (An order)", "type Line (One line) used 2",
            "response Fine (All is well) used 1"}));
}

void OutlineTest::pathOfAnotherFileHasItsOperations()
{
    open({{test::MainFile,
              "openapi: 3.1.0\n"
              "info: {title: Shop, version: 1.0.0}\n"
              "paths: {/orders: {$ref: orders.yaml}}\n"},
        {"api/orders.yaml", "get: {responses: {'200': {description: ok}}}\n"}});
    QCOMPARE(lines(), QStringList({"path /orders", "  operation GET"}));
    const core::Node operation = m_rows.front().rows.front().node;
    QCOMPARE(m_contract->documents->fileOf(operation.tree()).path, std::string("api/orders.yaml"));
}

void OutlineTest::whoSaysANameCountsToo()
{
    open({{test::MainFile,
        "openapi: 3.1.0\n"
        "info: {title: Shop, version: 1.0.0}\n"
        "security: [{key: []}]\n"
        "tags: [{name: orders}, {name: unused}]\n"
        "paths:\n"
        "  /orders:\n"
        "    get: {operationId: list, tags: [orders], security: [{key: []}], responses: {'200': "
        "{description: "
        "ok,\n"
        "      links: {again: {operationId: list}}}}}\n"
        "components:\n"
        "  securitySchemes: {key: {type: apiKey, in: header, name: k}}\n"
        "  schemas:\n"
        "    Pet: {discriminator: {propertyName: kind, mapping: {c: Cat}}, oneOf: [{$ref: "
        "'#/components/schemas/Cat'}]}\n"
        "    Cat: {type: object}\n"}});
    QCOMPARE(lines(),
        QStringList({"path /orders", "  operation GET (list) used 1", "tag orders used 1", "tag unused",
            "security scheme key used 2", "type Pet", "type Cat used 2"}));
}

void OutlineTest::checkoutIsFoundWhole()
{
    open(test::filesOf(test::sourceFolder() / "resources/sample/tree"), "openapi/checkout.yaml");
    const QStringList found = lines();
    QCOMPARE(found.filter("operation ").size(), static_cast<qsizetype>(m_contract->operationCount));
    QVERIFY2(!found.filter("type Order").isEmpty(), qPrintable(found.join('\n')));
}

void OutlineTest::tellsWhatIsDeclared_data()
{
    QTest::addColumn<test::Files>("files");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("GraphQL in two files")
        << test::Files {{"a.graphql",
                            "directive @auth(as: Role = READER) on OBJECT\n"
                            "type Query { order(id: ID!): Order @deprecated }\n"
                            "interface Node { id: ID! }\n"
                            "union Found = Order | Query\n"
                            "\"Who it is.\"\nenum Role { READER OWNER }\n"
                            "input ByRole { role: Role = READER }\n"
                            "scalar Date\n"},
               {"b.graphql",
                   "extend type Order @auth(as: OWNER) { note: Date }\n"
                   "type Order implements Node { id: ID! }\n"}}
        << QStringList {"type Query as operations used 1", "  operation order", "    argument id",
               "type Node as interface used 1", "  property id", "type Found as union",
               "  union member Order", "  union member Query", "type Role as enum (Who it is.) used 2",
               "  enum value READER used 2", "  enum value OWNER used 1", "type ByRole as input",
               "  property role", "type Date as scalar used 1", "type Order as object used 3",
               "  property id", "  property note", "directive auth used 1", "  argument as used 1"};
    QTest::newRow("a schema that says where operations begin")
        << test::Files {{"a.graphql",
               "schema { query: Root }\ntype Query { a: Int }\ntype Root { b: Int }\n"}}
        << QStringList {
               "type Root as operations used 1", "  operation b", "type Query as object", "  property a"};
    QTest::newRow("Protocol Buffers")
        << test::Files {{"shop/a.proto",
               "syntax = \"proto2\";\n"
               "package shop.v1;\n"
               "// An order.\n"
               "message Order {\n"
               "  enum State { NEW = 0; }\n"
               "  optional State state = 1;\n"
               "  oneof way { string sea = 2; Order land = 3; }\n"
               "  map<string, Order> parts = 4;\n"
               "  message Line { optional int32 count = 1; }\n"
               "  extensions 100 to 200;\n"
               "  extend Order { optional Line first = 101; }\n"
               "}\n"
               "extend Order { optional bool fast = 100; }\n"
               "service Orders { rpc Get(Order) returns (stream Order); }\n"}}
        << QStringList {"service Orders", "  operation Get", "type Order as message (An order.) used 6",
               "  property state", "  oneof way", "    property sea", "    property land", "  property parts",
               "type Order.State as enum used 1", "  enum value NEW", "type Order.Line as message used 1",
               "  property count", "extension field Order.first", "extension field fast"};
}

void OutlineTest::tellsWhatIsDeclared()
{
    QFETCH(test::Files, files);
    QFETCH(QStringList, rows);
    open(files, files.begin()->first);
    QCOMPARE(lines(), rows);
}

COUNTERSIGN_TEST(OutlineTest)
#include "outline_test.moc"
