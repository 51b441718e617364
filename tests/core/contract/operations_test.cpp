// SPDX-License-Identifier: Apache-2.0
#include "core/contract/operations.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

class OperationsTest : public QObject {
    Q_OBJECT

private slots:
    void listsThemAll();
    void knowsAPathByTheOrderOfItsParameters_data();
    void knowsAPathByTheOrderOfItsParameters();
};

void OperationsTest::listsThemAll()
{
    const auto contract = test::readTexts({{"a.yaml", R"(openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /orders:
    post:
      responses: {'202': {description: Yes}}
      callbacks:
        paid:
          '{$request.body#/url}':
            put: {responses: {'200': {description: Yes}}}
    get: {responses: {'200': {description: Yes}}}
webhooks:
  orderPaid:
    post: {responses: {'200': {description: Yes}}}
)"}},
        "a.yaml");
    QVERIFY(contract);
    QStringList labels;
    for (const core::Element* each : core::operationsOf(*contract))
        labels << QString::fromStdString(core::operationLabel(*each));
    const QStringList expected {
        "POST /orders", "PUT paid {$request.body#/url}", "GET /orders", "webhook orderPaid POST"};
    QCOMPARE(labels, expected);
    QCOMPARE(labels.size(), qsizetype(contract->operationCount));
}

void OperationsTest::knowsAPathByTheOrderOfItsParameters_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("identity");
    QTest::newRow("without") << "/orders"
                             << "/orders";
    QTest::newRow("one") << "/orders/{id}"
                         << "/orders/{}";
    QTest::newRow("two") << "/orders/{id}/lines/{line}"
                         << "/orders/{}/lines/{}";
    QTest::newRow("never closed") << "/orders/{id"
                                  << "/orders/{";
}

void OperationsTest::knowsAPathByTheOrderOfItsParameters()
{
    QFETCH(QString, path);
    QFETCH(QString, identity);
    QCOMPARE(core::pathIdentity(path.toStdString()), identity.toStdString());
}

COUNTERSIGN_TEST(OperationsTest)
#include "operations_test.moc"
