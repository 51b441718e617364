// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/models/contract_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using Model = ui::ContractModel;

namespace {

core::FoundContract checkout()
{
    core::FoundContract contract;
    contract.version = "3.1.0";
    contract.title = "Checkout API";
    contract.contractVersion = "2.4.0";
    contract.entry = "openapi/checkout.yaml";
    contract.fragments = {"openapi/schemas/order.yaml", "shared/money.yaml"};
    contract.why = "says openapi: 3.1.0 at its top";
    return contract;
}

core::FoundContract broken()
{
    core::FoundContract contract;
    contract.language = core::Language::Proto;
    contract.version = "proto3";
    contract.entry = "a.proto";
    contract.missing = {"b.proto"};
    contract.remote = {"https://example.invalid/c.proto"};
    contract.troubles = {"a.proto: line 3: no end of message"};
    return contract;
}

std::shared_ptr<const core::Discovery> discoveryOf(
    std::vector<core::FoundContract> contracts, std::vector<core::SkippedFile> skipped = {})
{
    core::Discovery discovery;
    discovery.contracts = std::move(contracts);
    discovery.skipped = std::move(skipped);
    return std::make_shared<const core::Discovery>(std::move(discovery));
}

/// A line a row: "name | language", parts indented.
QStringList linesOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex name = model.index(row, Model::NameColumn, parent);
        const QString language = name.siblingAtColumn(Model::LanguageColumn).data().toString();
        lines << (parent.isValid() ? "  " : "") + name.data().toString() + " | " + language;
        lines << linesOf(model, name);
    }
    return lines;
}

} // namespace

class ContractModelTest : public QObject {
    Q_OBJECT
private slots:
    void namesakesAreToldApartByTheirPaths();
    void listsContractsWithTheirParts_data();
    void listsContractsWithTheirParts();
    void namesTheFileToShow_data();
    void namesTheFileToShow();
    void readsAsSentences();
    void nothingInARepositoryReordersText();
    void findsFiles();
    void newContractsReplaceTheOld();
};

void ContractModelTest::listsContractsWithTheirParts_data()
{
    QTest::addColumn<std::shared_ptr<const core::Discovery>>("discovery");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("no repository") << std::shared_ptr<const core::Discovery>() << QStringList();
    QTest::newRow("nothing found") << discoveryOf({}) << QStringList();
    QTest::newRow("names as the entry calls them")
        << discoveryOf({checkout()})
        << QStringList {
               "Checkout API 2.4.0 | OpenAPI 3.1.0", "  schemas/order.yaml | ", "  shared/money.yaml | "};
    QTest::newRow("what is wrong comes first")
        << discoveryOf({broken()})
        << QStringList {"a.proto | ▲ Protocol Buffers proto3",
               "  a.proto: line 3: no end of message | not understood", "  b.proto | not found",
               "  https://example.invalid/c.proto | elsewhere"};
    QTest::newRow("unread files come last")
        << discoveryOf({checkout()}, {{"big.yaml", "too large"}})
        << QStringList {"Checkout API 2.4.0 | OpenAPI 3.1.0", "  schemas/order.yaml | ",
               "  shared/money.yaml | ", "1 file(s) could not be read | ", "  big.yaml | not read"};
}

void ContractModelTest::listsContractsWithTheirParts()
{
    QFETCH(std::shared_ptr<const core::Discovery>, discovery);
    QFETCH(QStringList, lines);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDiscovery(discovery);
    QCOMPARE(linesOf(model), lines);
    model.setDiscovery(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ContractModelTest::namesTheFileToShow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("part");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("contract") << 1 << -1 << QByteArray("openapi/checkout.yaml");
    QTest::newRow("part") << 1 << 0 << QByteArray("openapi/schemas/order.yaml");
    QTest::newRow("trouble") << 0 << 0 << QByteArray("a.proto");
    QTest::newRow("not found") << 0 << 1 << QByteArray();
    QTest::newRow("elsewhere") << 0 << 2 << QByteArray();
    QTest::newRow("unread files") << 2 << -1 << QByteArray();
    QTest::newRow("unread file") << 2 << 0 << QByteArray("caf\xE9.yaml");
}

void ContractModelTest::namesTheFileToShow()
{
    QFETCH(int, row);
    QFETCH(int, part);
    QFETCH(QByteArray, path);
    Model model;
    model.setDiscovery(discoveryOf({broken(), checkout()}, {{"caf\xE9.yaml", "too large"}}));
    const QModelIndex contract = model.index(row, Model::NameColumn);
    const QModelIndex index = part < 0 ? contract : model.index(part, Model::NameColumn, contract);
    QVERIFY(index.isValid());
    QCOMPARE(index.data(Model::PathRole).toByteArray(), path);
    QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(path.isEmpty() == false || !index.data(Model::AboutRole).toString().isEmpty());
}

void ContractModelTest::readsAsSentences()
{
    Model model;
    model.setDiscovery(discoveryOf({checkout(), broken()}));
    const auto text = [&model](
                          int row) { return model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(text(0), QStringLiteral("Checkout API 2.4.0, OpenAPI 3.1.0, openapi/checkout.yaml"));
    QCOMPARE(text(1), QStringLiteral("a.proto, Protocol Buffers proto3, a.proto, with problems"));
}

void ContractModelTest::nothingInARepositoryReordersText()
{
    core::FoundContract contract = checkout();
    contract.title = "Safe \xE2\x80\xAE evil";
    Model model;
    model.setDiscovery(discoveryOf({contract}));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Safe \\u{202E} evil 2.4.0"));
}

void ContractModelTest::findsFiles()
{
    Model model;
    model.setDiscovery(discoveryOf({broken(), checkout()}));
    QCOMPARE(model.indexOf("openapi/checkout.yaml"), model.index(1, 0));
    QCOMPARE(model.indexOf("shared/money.yaml"), model.index(1, 0, model.index(1, 0)));
    QVERIFY(!model.indexOf("b.proto").isValid());
}

void ContractModelTest::newContractsReplaceTheOld()
{
    Model model;
    model.setDiscovery(discoveryOf({checkout()}));
    const QPersistentModelIndex old(model.index(0, 0));
    QSignalSpy reset(&model, &Model::modelReset);
    model.setDiscovery(discoveryOf({broken()}));
    QCOMPARE(reset.size(), 1);
    QVERIFY(!old.isValid());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("a.proto"));
}

void ContractModelTest::namesakesAreToldApartByTheirPaths()
{
    core::FoundContract other = checkout();
    other.entry = "v2/checkout.yaml";
    core::FoundContract alone = broken();
    Model model;
    model.setDiscovery(discoveryOf({checkout(), other, alone}));
    QCOMPARE(
        model.index(0, 0).data().toString(), QStringLiteral("Checkout API 2.4.0 · openapi/checkout.yaml"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Checkout API 2.4.0 · v2/checkout.yaml"));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("a.proto"));
}

COUNTERSIGN_TEST(ContractModelTest)
#include "contract_model_test.moc"
