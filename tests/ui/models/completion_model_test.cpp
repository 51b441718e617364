// SPDX-License-Identifier: Apache-2.0
// Offers as rows: what they say, and what is left of them while somebody goes on writing.
#include "tests/support/test_program.h"
#include "ui/models/completion_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using ui::CompletionModel;

class CompletionModelTest : public QObject {
    Q_OBJECT
private slots:
    void rowsReadAsSentences();
    void narrowsAndWidens();
    void whatARepositorySaysIsShownPlain();
};

void CompletionModelTest::rowsReadAsSentences()
{
    CompletionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOffers({{.text = "'#/Order'", .name = "#/Order", .about = "What is bought", .uses = 6},
        {.text = "post:\n", .name = "post", .hasParts = true}, {.text = "get:", .name = "get"}});
    QCOMPARE(model.index(0, 0).data().toString(), "#/Order");
    QCOMPARE(model.index(0, 0).data(CompletionModel::AboutRole).toString(), "What is bought");
    QCOMPARE(model.index(0, 0).data(CompletionModel::UsesRole).toString(), "used 6×");
    QCOMPARE(
        model.index(0, 0).data(Qt::AccessibleTextRole).toString(), "#/Order, What is bought, used 6 time(s)");
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), "post, with the parts it must have");
    QCOMPARE(model.index(2, 0).data(CompletionModel::UsesRole).toString(), "");
}

void CompletionModelTest::narrowsAndWidens()
{
    CompletionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOffers(
        {{.text = "a", .name = "maximum"}, {.text = "b", .name = "format"}, {.text = "c", .name = "Title"}});
    QCOMPARE(model.rowCount(), 3);
    model.narrow("ma");
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.offer(model.index(1, 0)).text, std::string("b"));
    model.narrow("t");
    QCOMPARE(model.index(0, 0).data().toString(), "Title");
    model.narrow("zzz");
    QCOMPARE(model.rowCount(), 0);
    model.narrow("");
    QCOMPARE(model.rowCount(), 3);
}

void CompletionModelTest::whatARepositorySaysIsShownPlain()
{
    CompletionModel model;
    model.setOffers({{.text = "a", .name = "a\u202Eb", .about = "<b>bold</b>"}});
    QVERIFY(!model.index(0, 0).data().toString().contains(QChar(0x202E)));
    QCOMPARE(model.index(0, 0).data(CompletionModel::AboutRole).toString(), "<b>bold</b>");
}

COUNTERSIGN_TEST(CompletionModelTest)
#include "completion_model_test.moc"
