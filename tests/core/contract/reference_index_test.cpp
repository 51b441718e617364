// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/reference_index.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/support/test_program.h"

#include <QTest>

class ReferenceIndexTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhoRefers_data();
    void findsWhoRefers();
    void findsWhatIsWithin();
    void goesFromTheTextAndFromItsObject();
    void knowsNothingOfOtherTrees();
};

namespace {

const std::map<std::string, std::string>& shop()
{
    static const std::map<std::string, std::string> files {
        {"api/main.yaml",
            "openapi: 3.1.0\n"
            "paths:\n"
            "  /orders: {$ref: 'paths/orders.yaml'}\n"
            "components:\n"
            "  schemas:\n"
            "    Order:\n"
            "      properties:\n"
            "        line: {$ref: '#/components/schemas/Line'}\n"
            "        same: {$ref: '#/components/schemas/Order'}\n"
            "      example: {$ref: '#/components/schemas/Line'}\n"
            "    Line: {type: string}\n"
            "    $ref: {type: string}\n"
            "    Lost: {$ref: '#/components/schemas/Gone'}\n"
            "    Any:\n"
            "      oneOf: [{$ref: '#/components/schemas/Line'}]\n"
            "      discriminator: {propertyName: kind, mapping: {l: '#/components/schemas/Line', o: "
            "Order}}\n"},
        {"api/paths/orders.yaml",
            "get:\n"
            "  responses:\n"
            "    '200': {content: {a/b: {schema: {$ref: '../main.yaml#/components/schemas/Order'}}}}\n"
            "    '404': {content: {a/b: {schema: {$ref: "
            "'../main.yaml#/components/schemas/Order/properties/line'}}}}\n"},
    };
    return files;
}

std::string shown(const core::ReferenceIndex& index, const core::ReferenceUse& use)
{
    return index.documents().fileOf(use.reference.tree()).path + use.reference.pointer();
}

} // namespace

void ReferenceIndexTest::findsWhoRefers_data()
{
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::vector<std::string>>("uses");
    using Uses = std::vector<std::string>;
    const std::string schemas = "api/main.yaml/components/schemas/";
    QTest::newRow("in another file, and in itself")
        << std::string("/components/schemas/Order")
        << Uses {schemas + "Order/properties/same/$ref",
               "api/paths/orders.yaml/get/responses/200/content/a~1b/schema/$ref"};
    QTest::newRow("by a mapping, not in an example")
        << std::string("/components/schemas/Line")
        << Uses {schemas + "Order/properties/line/$ref", schemas + "Any/oneOf/0/$ref",
               schemas + "Any/discriminator/mapping/l"};
    QTest::newRow("nobody") << std::string("/components/schemas/Any") << Uses {};
}

void ReferenceIndexTest::findsWhoRefers()
{
    QFETCH(std::string, target);
    QFETCH(std::vector<std::string>, uses);
    const core::ReferenceIndex index(test::loadFiles(shop()));
    std::vector<std::string> found;
    for (const core::ReferenceUse* use : index.usesOf(index.documents().entry().document.tree.find(target)))
        found.push_back(shown(index, *use));
    QCOMPARE(found, uses);
}

void ReferenceIndexTest::findsWhatIsWithin()
{
    const core::ReferenceIndex index(test::loadFiles(shop()));
    const core::Tree& main = index.documents().entry().document.tree;
    QCOMPARE(index.usesOf(main.find("/components/schemas/Order")).size(), std::size_t {2});
    QCOMPARE(index.usesWithin(main.find("/components/schemas/Order")).size(), std::size_t {3});
    QCOMPARE(index.usesWithin(main.root()).size(), std::size_t {6});
    QCOMPARE(index.all().size(), std::size_t {8});
}

void ReferenceIndexTest::goesFromTheTextAndFromItsObject()
{
    const core::ReferenceIndex index(test::loadFiles(shop()));
    const core::Tree& main = index.documents().entry().document.tree;
    const core::Node line = main.find("/components/schemas/Order/properties/line");
    const core::ReferenceUse* use = index.at(line);
    QVERIFY(use && use == index.at(line["$ref"]));
    QCOMPARE(use->target.pointer(), std::string("/components/schemas/Line"));
    QVERIFY(!index.at(main.find("/components/schemas/Order/example")));
    QVERIFY(!index.at(main.find("/components/schemas/$ref")));
    const core::ReferenceUse* lost = index.at(main.find("/components/schemas/Lost"));
    QVERIFY(lost && !lost->target);
}

void ReferenceIndexTest::knowsNothingOfOtherTrees()
{
    const core::ReferenceIndex index(test::loadFiles(shop()));
    const core::Document other = core::readDocument(core::SourceText::make("a: {$ref: '#/a'}\n", "b.yaml"));
    QVERIFY(!index.at(other.tree.find("/a")));
    QVERIFY(index.usesOf(other.tree.root()).empty());
    QVERIFY(!index.at({}));
}

COUNTERSIGN_TEST(ReferenceIndexTest)
#include "reference_index_test.moc"
