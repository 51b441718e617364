// SPDX-License-Identifier: Apache-2.0
// What a place is a part of: in the entry, in fragments of every kind, and where nobody knows.
#include "core/compat/element_words.h"
#include "tests/support/test_program.h"
#include "tests/ui/models/read_symbols.h"
#include "ui/models/element_way.h"

#include <QTest>

namespace {

const test::Texts Files {
    {"shop.yaml", R"(openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
paths:
  /orders/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string, minLength: 3}}
    post:
      summary: Place one
      responses:
        '202':
          description: placed
          content: {application/json: {schema: {type: object, properties: {status: {type: string}}}}}
        '404': {$ref: 'common.yaml#/responses/None'}
  /carts: {$ref: 'carts.yaml'}
components:
  schemas:
    Order: {$ref: 'order.yaml#/Order'}
)"},
    {"common.yaml",
        "responses:\n  None:\n    description: not there\n    headers:\n      Why: {schema: {type: string}}\n"
        "    content: {application/json: {schema: {$ref: 'order.yaml#/Fault'}}}\n"},
    {"carts.yaml", "get:\n  summary: All carts\n  responses:\n    '200': {description: all of them}\n"},
    {"order.yaml",
        "Order:\n  type: object\n  properties:\n    lines: {type: array, items: {type: integer}}\n"
        "Fault:\n  allOf:\n    - {type: object, properties: {code: {maxLength: 9}}}\n"
        "    - {description: more}\n"
        "Unused:\n  type: string\n"},
};

} // namespace

class ElementWayTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatAPlaceIsAPartOf_data();
    void findsWhatAPlaceIsAPartOf();
    void nobodyKnowsWhatNobodyRefersTo();
    void whatIsSharedBelongsToNoOperation();
};

void ElementWayTest::findsWhatAPlaceIsAPartOf_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("way");
    QTest::newRow("the contract") << "shop.yaml"
                                  << "title"
                                  << "contract";
    QTest::newRow("an operation") << "shop.yaml"
                                  << "Place one"
                                  << "contract > path /orders/{id} > operation POST";
    QTest::newRow("a property") << "shop.yaml"
                                << "status:"
                                << "contract > path /orders/{id} > operation POST > response 202 > media "
                                   "type application/json > schema > "
                                   "property status";
    QTest::newRow("a parameter of all operations of a path")
        << "shop.yaml"
        << "minLength"
        << "contract > path /orders/{id} > parameter path 1 > schema";
    QTest::newRow("a reference") << "shop.yaml"
                                 << "'common.yaml"
                                 << "contract > path /orders/{id} > operation POST > response 404";
    QTest::newRow("a path in its own file") << "carts.yaml"
                                            << "All carts"
                                            << "contract > path /carts > operation GET";
    QTest::newRow("an answer in another file") << "common.yaml"
                                               << "not there"
                                               << "contract > response None";
    QTest::newRow("a header in it") << "common.yaml"
                                    << "Why:"
                                    << "contract > response None > header why";
    QTest::newRow("a schema in another file") << "order.yaml"
                                              << "integer"
                                              << "contract > type Order > property lines > items";
    QTest::newRow("from file to file, in allOf") << "order.yaml"
                                                 << "maxLength"
                                                 << "contract > type Fault > allOf > property code";
}

void ElementWayTest::findsWhatAPlaceIsAPartOf()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const auto symbols = test::readSymbols(Files, "shop.yaml");
    const core::Node node = test::nodeAt(*symbols, file.toStdString(), words.toStdString());
    QStringList way;
    for (const core::Element* each : ui::elementsAt(*symbols, node).elements) {
        const std::string name(each->name);
        const std::string kind(core::elementKindName(each->kind));
        way << QString::fromStdString(name.empty() ? kind : kind + " " + name);
    }
    QTEST(way.join(" > "), "way");
}

void ElementWayTest::nobodyKnowsWhatNobodyRefersTo()
{
    const auto symbols = test::readSymbols(Files, "shop.yaml");
    const core::Node unused = test::nodeAt(*symbols, "order.yaml", "Unused");
    QCOMPARE(ui::elementsAt(*symbols, unused).elements.size(), std::size_t {1});
    QVERIFY(!ui::elementsAt(*symbols, {}).innermost());
}

void ElementWayTest::whatIsSharedBelongsToNoOperation()
{
    const auto symbols = test::readSymbols(Files, "shop.yaml");
    QVERIFY(!ui::elementsAt(*symbols, test::nodeAt(*symbols, "common.yaml", "not there")).operation());
    QVERIFY(ui::elementsAt(*symbols, test::nodeAt(*symbols, "carts.yaml", "all of them")).operation());
}

COUNTERSIGN_TEST(ElementWayTest)
#include "element_way_test.moc"
