// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/palette/palette_model.h"

#include <QAbstractItemModelTester>

using ui::PaletteKind;
using ui::PaletteModel;

namespace {

std::vector<ui::PaletteEntry> fewEntries()
{
    return {
        {.kind = PaletteKind::Command, .text = "Accept", .detail = "Review", .keys = "A", .choose = {}},
        {.kind = PaletteKind::Place, .text = "POST /orders", .detail = "checkout.yaml", .choose = {}},
        {.kind = PaletteKind::Place, .text = "Order", .detail = "checkout.yaml", .choose = {}},
        {.kind = PaletteKind::Change,
            .text = "status: pending became pending_payment",
            .detail = "POST /orders",
            .glyph = QStringLiteral("■"),
            .tone = ui::Tone::Breaking,
            .choose = {}},
    };
}

QStringList shown(const PaletteModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

} // namespace

class PaletteModelTest : public QObject {
    Q_OBJECT
private slots:
    void offers_data();
    void offers();
    void behavesAsAModel();
    void speaksInSentences();
    void findsAmongTenThousand();
};

void PaletteModelTest::offers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString change = QStringLiteral("status: pending became pending_payment");
    QTest::newRow("nothing typed: all, as they came")
        << "" << QStringList({"Accept", "POST /orders", "Order", change});
    QTest::newRow("the name before the detail") << "order" << QStringList({"Order", "POST /orders", change});
    QTest::newRow("by its detail") << "checkout" << QStringList({"Order", "POST /orders"});
    QTest::newRow("actions") << ">" << QStringList("Accept");
    QTest::newRow("places") << "@ord" << QStringList({"Order", "POST /orders"});
    QTest::newRow("changes") << "# pay" << QStringList(change);
    QTest::newRow("nothing is called that") << "@accept" << QStringList();
}

void PaletteModelTest::offers()
{
    QFETCH(QString, typed);
    PaletteModel model;
    model.setEntries(fewEntries());
    model.setTyped(typed);
    QTEST(shown(model), "found");
}

void PaletteModelTest::behavesAsAModel()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(fewEntries());
    for (const char* typed : {"o", "or", "", "@", "zzz", "#"})
        model.setTyped(typed);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void PaletteModelTest::speaksInSentences()
{
    PaletteModel model;
    model.setEntries(fewEntries());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Accept, Review, A"));
    QCOMPARE(model.index(3, 0).data(PaletteModel::GlyphRole).toString(), QStringLiteral("■"));
    QCOMPARE(model.index(3, 0).data(PaletteModel::ToneRole).toInt(), static_cast<int>(ui::Tone::Breaking));
    QVERIFY(!model.index(0, 0).data(PaletteModel::ToneRole).isValid());
}

void PaletteModelTest::findsAmongTenThousand()
{
    std::vector<ui::PaletteEntry> entries;
    for (int number = 0; number < 10'000; ++number)
        entries.push_back({.kind = PaletteKind::Place,
            .text = QStringLiteral("GET /customers/{customer}/invoices/%1/lines").arg(number),
            .detail = QStringLiteral("contracts/billing/invoices.yaml"),
            .choose = {}});
    PaletteModel model;
    model.setEntries(std::move(entries));
    model.setTyped("invoices 77");
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.index(0).data().toString().contains("invoices/77"));
    model.setTyped("zzz");
    QCOMPARE(model.rowCount(), 0);
}

COUNTERSIGN_TEST(PaletteModelTest)
#include "palette_model_test.moc"
