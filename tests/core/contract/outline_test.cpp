// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/outline.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

class OutlineTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatThereIs();
    void pathOfAnotherFileHasItsOperations();
    void whoSaysANameCountsToo();
    void checkoutIsFoundWhole();

private:
    void open(const test::Files& files, const std::string& entry = test::MainFile);
    QStringList lines() const;

    std::shared_ptr<const core::Contract> m_contract;
    std::vector<core::OutlineRow> m_rows;
};

namespace {

void print(const std::vector<core::OutlineRow>& rows, const QString& indent, QStringList& lines)
{
    for (const core::OutlineRow& row : rows) {
        QString line = indent + QString::fromStdString(std::string(core::elementKindName(row.kind))) + ' '
            + QString::fromStdString(std::string(row.name));
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
    m_contract = core::readContract(entry, read).value_or(nullptr);
    QVERIFY(m_contract);
    const auto references = std::make_shared<const core::ReferenceIndex>(m_contract->documents);
    m_rows = core::outlineOf(*m_contract, core::NameIndex(core::ObjectKinds(references)));
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

COUNTERSIGN_TEST(OutlineTest)
#include "outline_test.moc"
