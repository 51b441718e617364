// SPDX-License-Identifier: Apache-2.0
// Who says the name of something without a reference, and the way from there to what is called so.
#include "core/contract/symbols/name_uses.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/support/test_program.h"

#include <QTest>

class NameUsesTest : public QObject {
    Q_OBJECT
private slots:
    void isSaidThere_data();
    void isSaidThere();
    void whatIsNeitherSaidNorCalledSo_data();
    void whatIsNeitherSaidNorCalledSo();
    void fragmentsAreWhatTheyAreTakenFor();
};

namespace {

constexpr const char* Shop =
    "openapi: 3.2.0\n"
    "security: [{key: []}]\n"
    "tags: [{name: orders}, {name: late, parent: orders}]\n"
    "paths:\n"
    "  /orders:\n"
    "    get:\n"
    "      operationId: list\n"
    "      tags: [orders, lost]\n"
    "      security: [{key: [read]}, {gone: []}]\n"
    "      responses: {'200': {description: list, links: {next: {operationId: list}}}}\n"
    "components:\n"
    "  securitySchemes: {key: {type: http}}\n"
    "  links: {more: {operationId: list}}\n"
    "  schemas:\n"
    "    Pet: {required: [kind], properties: {kind: {type: string}, name: {type: string}},\n"
    "      discriminator: {propertyName: kind, mapping: {c: Cat, d: '#/components/schemas/Cat'}}}\n"
    "    Cat: {example: {tags: [orders], security: [{key: []}]}}\n";

core::NameIndex namesOf(const test::Files& files)
{
    return core::NameIndex(
        core::ObjectKinds(std::make_shared<const core::ReferenceIndex>(test::loadFiles(files))));
}

core::Node at(const core::NameIndex& names, const std::string& file, const std::string& pointer)
{
    for (const core::ContractFile* each : names.kinds().index().documents().files())
        if (each->path == file)
            return each->document.tree.find(pointer);
    return {};
}

} // namespace

void NameUsesTest::isSaidThere_data()
{
    QTest::addColumn<std::string>("entry");
    QTest::addColumn<std::vector<std::string>>("uses");
    using Uses = std::vector<std::string>;
    const std::string operation = "/paths/~1orders/get/";
    QTest::newRow("a security scheme") << std::string("/components/securitySchemes/key")
                                       << Uses {"/security/0/key", operation + "security/0/key"};
    QTest::newRow("a tag") << std::string("/tags/0/name") << Uses {"/tags/1/parent", operation + "tags/0"};
    QTest::newRow("a tag as a whole")
        << std::string("/tags/0") << Uses {"/tags/1/parent", operation + "tags/0"};
    QTest::newRow("an operation") << operation + "operationId"
                                  << Uses {operation + "responses/200/links/next/operationId",
                                         "/components/links/more/operationId"};
    QTest::newRow("a schema, by its bare name")
        << std::string("/components/schemas/Cat") << Uses {"/components/schemas/Pet/discriminator/mapping/c"};
    QTest::newRow("a property") << std::string("/components/schemas/Pet/properties/kind")
                                << Uses {"/components/schemas/Pet/required/0",
                                       "/components/schemas/Pet/discriminator/propertyName"};
}

void NameUsesTest::isSaidThere()
{
    QFETCH(std::string, entry);
    QFETCH(std::vector<std::string>, uses);
    const core::NameIndex names = namesOf({{test::MainFile, Shop}});
    const core::Node named = at(names, test::MainFile, entry);
    std::vector<std::string> found;
    for (const core::NameUse& use : names.usesOf(named)) {
        found.push_back(use.node.pointer());
        const core::Node back = names.entryNamedAt(use.node);
        QVERIFY2(back == named || back.parent() == named, back.pointer().c_str());
    }
    QCOMPARE(found, uses);
}

void NameUsesTest::whatIsNeitherSaidNorCalledSo_data()
{
    QTest::addColumn<std::string>("place");
    QTest::newRow("a tag that nobody declares") << std::string("/paths/~1orders/get/tags/1");
    QTest::newRow("a scheme that nobody declares") << std::string("/paths/~1orders/get/security/1/gone");
    QTest::newRow("an example") << std::string("/components/schemas/Cat/example/tags/0");
    QTest::newRow("a property that nobody requires")
        << std::string("/components/schemas/Pet/properties/name");
    QTest::newRow("the whole text") << std::string();
}

void NameUsesTest::whatIsNeitherSaidNorCalledSo()
{
    QFETCH(std::string, place);
    const core::NameIndex names = namesOf({{test::MainFile, Shop}});
    const core::Node node = at(names, test::MainFile, place);
    QVERIFY(node);
    QVERIFY(!names.entryNamedAt(node));
    QVERIFY(names.usesOf(node).empty());
    QVERIFY(!names.entryNamedAt({}) && names.usesOf({}).empty());
}

void NameUsesTest::fragmentsAreWhatTheyAreTakenFor()
{
    const core::NameIndex names = namesOf({
        {test::MainFile,
            "openapi: 3.1.0\n"
            "tags: [{name: orders}]\n"
            "paths: {/orders: {$ref: orders.yaml}}\n"
            "components: {schemas: {Note: {$ref: 'notes.yaml#/Note'}}}\n"},
        {"api/orders.yaml", "get: {tags: [orders], responses: {'200': {description: ok}}}\n"},
        {"api/notes.yaml", "Note: {type: object}\nother: {get: {tags: [orders]}}\n"},
    });
    const auto uses = names.usesOf(at(names, test::MainFile, "/tags/0"));
    QCOMPARE(uses.size(), std::size_t {1});
    QCOMPARE(uses.front().node, at(names, "api/orders.yaml", "/get/tags/0"));
}

COUNTERSIGN_TEST(NameUsesTest)
#include "name_uses_test.moc"
