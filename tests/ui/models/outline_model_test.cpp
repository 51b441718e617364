// SPDX-License-Identifier: Apache-2.0
// The outline of the checkout story: what changed, how often each is used, and rows that stay where they are.
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/models/outline_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using ui::OutlineModel;

class OutlineModelTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void groupsByKind();
    void rowsCarryWhatChangedAndHowOftenTheyAreUsed();
    void whatStandsInAnotherFileSaysSo();
    void rowsReadAsSentences();
    void everyPlaceLeadsToItsRow();
    void rowsStayWhereTheyAreWhenTheSameAreReadAgain();
    void whatIsSharedIsDraggedAsAReference();
    void nothingIsEmpty();
    void givenWhenThenStandsWithItsOperation();
    void otherOrdersChangeRowsAndNotHeadings();

private:
    QModelIndex row(const OutlineModel& model, const QStringList& way) const;

    std::shared_ptr<const ui::Study> m_study;
    ui::SharedSymbols m_checkout;
};

void OutlineModelTest::initTestCase()
{
    m_study = test::sampleStudy();
    for (const ui::SharedSymbols& each : ui::symbolsOf(*m_study, {}))
        if (each->contract == "checkout")
            m_checkout = each;
    QVERIFY(m_checkout);
}

QModelIndex OutlineModelTest::row(const OutlineModel& model, const QStringList& way) const
{
    QModelIndex at;
    for (const QString& name : way) {
        QModelIndex next;
        for (int row = 0; row < model.rowCount(at); ++row)
            if (model.index(row, 0, at).data().toString() == name)
                next = model.index(row, 0, at);
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

void OutlineModelTest::groupsByKind()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_checkout, "openapi/checkout.yaml");
    QCOMPARE(model.index(0, 0).data().toString(), "Operations");
    QCOMPARE(model.index(0, 0).data(OutlineModel::UsesRole).toString(), "6");
    QVERIFY(model.index(0, 0).data(OutlineModel::HeadingRole).toBool());
    QVERIFY(row(model, {"Operations", "/orders", "POST"}).isValid());
    QVERIFY(row(model, {"Schemas", "Order"}).isValid());
}

void OutlineModelTest::rowsCarryWhatChangedAndHowOftenTheyAreUsed()
{
    OutlineModel model;
    model.show(m_checkout, "openapi/checkout.yaml");
    const QModelIndex post = row(model, {"Operations", "/orders", "POST"});
    QCOMPARE(post.data(OutlineModel::BadgesRole).toString(), QStringLiteral("■2 ▲1 ●1 ○1"));
    QCOMPARE(post.parent().data(OutlineModel::BadgesRole).toString(), QStringLiteral("■2 ▲1 ●1 ○1"));
    const QModelIndex challenge = row(model, {"Operations", "/orders/{id}/challenge", "GET"});
    QCOMPARE(challenge.data(OutlineModel::BadgesRole).toString(), QStringLiteral("●1"));
    const QModelIndex order = row(model, {"Schemas", "Order"});
    QCOMPARE(order.data(OutlineModel::UsesRole).toString(), QStringLiteral("used 5×"));
    QCOMPARE(order.data(OutlineModel::BadgesRole).toString(), QStringLiteral("■1 ▲1 ●1"));
}

void OutlineModelTest::whatStandsInAnotherFileSaysSo()
{
    OutlineModel model;
    model.show(m_checkout, "openapi/checkout.yaml");
    QVERIFY(row(model, {"Schemas", "Order"}).data(OutlineModel::AboutRole).toString().endsWith("order.yaml"));
    model.show(m_checkout, "openapi/schemas/order.yaml");
    QVERIFY(
        !row(model, {"Schemas", "Order"}).data(OutlineModel::AboutRole).toString().endsWith("order.yaml"));
}

void OutlineModelTest::rowsReadAsSentences()
{
    OutlineModel model;
    model.show(m_checkout, "openapi/checkout.yaml");
    QCOMPARE(
        row(model, {"Operations", "/orders/{id}/challenge", "GET"}).data(Qt::AccessibleTextRole).toString(),
        "Operation GET /orders/{id}/challenge, Look at the 3DS challenge of an order, 1 safe change(s)");
}

void OutlineModelTest::everyPlaceLeadsToItsRow()
{
    OutlineModel model;
    model.show(m_checkout, "openapi/checkout.yaml");
    const QModelIndex order = row(model, {"Schemas", "Order"});
    const ui::Symbol* symbol = model.symbol(order);
    QVERIFY(symbol && !model.symbol(order.parent()));
    QCOMPARE(model.indexOf(*symbol), order);
    const core::Node inside = symbol->body["properties"]["status"];
    QVERIFY(inside);
    QCOMPARE(m_checkout->symbolAt(inside), symbol);
    QCOMPARE(m_checkout->symbolAt(core::Node()), nullptr);
}

void OutlineModelTest::rowsStayWhereTheyAreWhenTheSameAreReadAgain()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_checkout, "openapi/checkout.yaml");
    const QPersistentModelIndex order = row(model, {"Schemas", "Order"});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy news(&model, &QAbstractItemModel::dataChanged);
    const ui::SharedSymbols again = ui::symbolsOf("checkout", m_checkout->read, {}, m_checkout.get());
    QCOMPARE(again->references, m_checkout->references);
    model.show(again, "openapi/checkout.yaml");
    QCOMPARE(resets.count(), 0);
    QVERIFY(news.count() > 0);
    QCOMPARE(order.data().toString(), "Order");
    QCOMPARE(order.data(OutlineModel::BadgesRole).toString(), QString());
}

void OutlineModelTest::whatIsSharedIsDraggedAsAReference()
{
    OutlineModel model;
    model.show(m_checkout, "openapi/checkout.yaml");
    const QModelIndex schema = row(model, {"Schemas", "Order"});
    QVERIFY(schema.isValid());
    QVERIFY(model.flags(schema).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(model.mimeData({schema}));
    QVERIFY2(dragged->text().startsWith("$ref: '") && dragged->text().endsWith("Order'"),
        qPrintable(dragged->text()));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(model.index(0, 0, model.index(0, 0))).testFlag(Qt::ItemIsDragEnabled));
}

void OutlineModelTest::nothingIsEmpty()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_checkout, "openapi/checkout.yaml");
    model.show(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.symbol(QModelIndex()));
}

void OutlineModelTest::givenWhenThenStandsWithItsOperation()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_checkout, "openapi/checkout.yaml");
    const QModelIndex heading = row(model, {"Criteria (Given/When/Then)"});
    QVERIFY(heading.isValid());
    QCOMPARE(heading.row(), model.rowCount() - 1);
    const QModelIndex first = model.index(0, 0, heading);
    QVERIFY(first.data().toString().contains("3DS"));
    QCOMPARE(first.data(OutlineModel::AboutRole).toString(), QStringLiteral("→ POST /orders"));
    QVERIFY(!model.symbol(first));
    QCOMPARE(model.scenario(first)->file, std::string("openapi/checkout.yaml"));
    QVERIFY(!model.scenario(heading));
}

void OutlineModelTest::otherOrdersChangeRowsAndNotHeadings()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_checkout, "openapi/checkout.yaml");
    const auto names = [&](const QModelIndex& of) {
        QStringList all;
        for (int each = 0; each < model.rowCount(of); ++each)
            all << model.index(each, 0, of).data().toString();
        return all;
    };
    const QStringList headings = names({});
    const QStringList asWritten = names(row(model, {"Schemas"}));
    model.setOrder(ui::OutlineOrder::Name);
    QStringList sorted = asWritten;
    sorted.sort(Qt::CaseInsensitive);
    QVERIFY(sorted != asWritten);
    QCOMPARE(names(row(model, {"Schemas"})), sorted);
    model.setOrder(ui::OutlineOrder::Changes);
    QCOMPARE(names(row(model, {"Schemas"})).front(), "Order");
    QCOMPARE(names({}), headings);
    model.setOrder(ui::OutlineOrder::File);
    QCOMPARE(names(row(model, {"Schemas"})), asWritten);
}

COUNTERSIGN_TEST(OutlineModelTest)
#include "outline_model_test.moc"
