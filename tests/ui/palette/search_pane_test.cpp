// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/elided_label.h"
#include "ui/palette/search_pane.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

namespace {

constexpr const char* Shop = "openapi: 3.1.0\n"
                             "info: {title: Shop, version: '1'}\n"
                             "paths:\n"
                             "  /orders: {$ref: orders.yaml}\n";
constexpr const char* Orders = "get:\n"
                               "  summary: All Orders\r\n"
                               "  description: Bestellungen über alles";

} // namespace

class SearchPaneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void findsLinesInAllContracts_data();
    void findsLinesInAllContracts();
    void saysWhenThereAreMoreThanAnybodyReads();
    void showsWhatIsTypedAndGoesThere();
    void searchesAgainWhenTheTextsChange();

private:
    ui::TextHits search(const QString& wanted) const;
    std::unique_ptr<ui::Workspace> opened() const;

    test::ScratchRepository m_repository;
};

void SearchPaneTest::initTestCase()
{
    m_repository.write("shop.yaml", Shop);
    m_repository.write("orders.yaml", Orders);
    m_repository.write("notes.md", "orders\n");
    m_repository.commit("Begin");
}

ui::TextHits SearchPaneTest::search(const QString& wanted) const
{
    const auto snapshot = ui::openAndLook(m_repository.path());
    return snapshot ? ui::searchContracts(**snapshot, wanted) : ui::TextHits();
}

std::unique_ptr<ui::Workspace> SearchPaneTest::opened() const
{
    auto workspace = std::make_unique<ui::Workspace>();
    QSignalSpy looked(workspace.get(), &ui::Workspace::snapshotChanged);
    workspace->open(m_repository.path());
    return looked.wait() ? std::move(workspace) : nullptr;
}

void SearchPaneTest::findsLinesInAllContracts_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("capitals count for nothing")
        << "oRDERS"
        << QStringList {"orders.yaml:1 summary: All Orders", "shop.yaml:3 /orders: {$ref: orders.yaml}"};
    QTest::newRow("the first line") << "GET" << QStringList {"orders.yaml:0 get:"};
    QTest::newRow("the last line, without its end")
        << "ÜBER" << QStringList {"orders.yaml:2 description: Bestellungen über alles"};
    QTest::newRow("nothing") << "payments" << QStringList();
    QTest::newRow("no words") << "" << QStringList();
}

void SearchPaneTest::findsLinesInAllContracts()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, places);
    QStringList found;
    for (const ui::TextHit& hit : search(wanted).hits)
        found << QStringLiteral("%1:%2 %3").arg(hit.file.c_str()).arg(hit.line).arg(hit.text);
    QCOMPARE(found, places);
}

void SearchPaneTest::saysWhenThereAreMoreThanAnybodyReads()
{
    test::ScratchRepository many;
    std::string text = Shop;
    for (int line = 0; line < 1500; ++line)
        text += "# again\n";
    many.write("shop.yaml", text);
    many.commit("Begin");
    const auto snapshot = ui::openAndLook(many.path());
    const ui::TextHits found = ui::searchContracts(**snapshot, "again");
    QCOMPARE(found.hits.size(), 1000U);
    QVERIFY(found.isCut);
}

void SearchPaneTest::showsWhatIsTypedAndGoesThere()
{
    const auto workspace = opened();
    QVERIFY(workspace);
    ui::SearchPane pane(*workspace);
    const auto* list = pane.findChild<QTreeView*>();
    new QAbstractItemModelTester(
        list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &pane);
    QSignalSpy chosen(&pane, &ui::SearchPane::hitChosen);
    auto* field = pane.findChild<QLineEdit*>();
    QTest::keyClicks(field, "orders");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(pane.findChild<ui::ElidedLabel*>()->text().contains("2 file(s) searched"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().at(0).value<std::string>(), std::string("shop.yaml"));
    QCOMPARE(chosen.front().at(1).toInt(), 3);
}

void SearchPaneTest::searchesAgainWhenTheTextsChange()
{
    const auto workspace = opened();
    QVERIFY(workspace);
    ui::SearchPane pane(*workspace);
    pane.findChild<QLineEdit*>()->setText("yesterday");
    const auto* list = pane.findChild<QTreeView*>();
    m_repository.write("orders.yaml", std::string(Orders) + " yesterday\n");
    workspace->reload();
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

COUNTERSIGN_TEST(SearchPaneTest)
#include "search_pane_test.moc"
