// SPDX-License-Identifier: Apache-2.0
// The first Given/When/Then of an operation is read as one, and nothing else of the text changes.
#include "tests/support/test_program.h"
#include "tests/ui/preview/previewed_shop.h"
#include "ui/preview/criterion_skeleton.h"

#include <QTest>

class CriterionSkeletonTest : public QObject {
    Q_OBJECT
private slots:
    void isReadAsOneOfItsOperation_data();
    void isReadAsOneOfItsOperation();
    void isRefusedWhereThereIsOne();
    void isRefusedWhereThereIsNoOperation();
};

void CriterionSkeletonTest::isReadAsOneOfItsOperation_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("block YAML") << QByteArray("a.yaml")
                                << QByteArray(
                                       "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /a:\n"
                                       "    get: # mine\n      responses:\n        '200': {description: ok}\n"
                                       "  /b: {}\n");
    QTest::newRow("JSON") << QByteArray("a.json")
                          << QByteArray(R"({"openapi": "3.1.0", "info": {"title": "A", "version": "1"},
  "paths": {"/a": {"get": {"responses": {"200": {"description": "ok"}}}}}})");
    QTest::newRow("CRLF") << QByteArray("a.yaml")
                          << QByteArray(
                                 "openapi: 3.1.0\r\ninfo: {title: A, version: '1'}\r\npaths:\r\n  /a:\r\n"
                                 "    get:\r\n      responses: {'200': {description: ok}}\r\n");
}

void CriterionSkeletonTest::isReadAsOneOfItsOperation()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    const std::string file = name.toStdString();
    const auto symbols = test::readSymbols({{file, text.toStdString()}}, file);
    const auto made =
        ui::criterionSkeleton(*symbols, symbols->file(file)->document.tree.find("/paths/~1a/get"));
    QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
    QCOMPARE(made->operation, std::string("GET /a"));
    const std::string after = *made->patch.apply(text.toStdString());
    QCOMPARE(after.substr(made->caret, 5), std::string("Given"));
    const auto again = test::readSymbols({{file, after}}, file);
    QCOMPARE(again->criteria->scenarios.size(), std::size_t {1});
    QCOMPARE(again->criteria->scenarios[0].operation, std::string("GET /a"));
    QCOMPARE(again->criteria->scenarios[0].steps.size(), std::size_t {3});
    QCOMPARE(*made->patch.inverted(text.toStdString())->apply(after), text.toStdString());
}

void CriterionSkeletonTest::isRefusedWhereThereIsOne()
{
    const auto symbols = test::shopSymbols();
    const core::Node post = symbols->file("shop.yaml")->document.tree.find("/paths/~1orders/post");
    QVERIFY(!ui::criterionSkeleton(*symbols, post));
}

void CriterionSkeletonTest::isRefusedWhereThereIsNoOperation()
{
    const auto symbols = test::shopSymbols();
    QVERIFY(!ui::criterionSkeleton(*symbols, test::nodeAt(*symbols, "shop.yaml", "info")));
}

COUNTERSIGN_TEST(CriterionSkeletonTest)
#include "criterion_skeleton_test.moc"
