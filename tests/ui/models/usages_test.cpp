// SPDX-License-Identifier: Apache-2.0
// What is meant at a place of the checkout story, who refers to it, and what a new name changes.
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/models/new_names.h"

#include <QTest>

#include <set>

class UsagesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aReferenceMeansWhatItLeadsTo();
    void insideOfASchemaTheSchemaIsMeant();
    void usesOfASchemaAreFoundInAllFiles();
    void aNewNameTakesTheEntryAndAllReferences();
    void aNameThatANeighbourHasIsRefused();
    void onlyWhatHasANameCanBeGivenAnother();

private:
    core::Node body(const char* label) const;

    std::shared_ptr<const ui::Study> m_study;
    ui::StudySymbols m_all;
    ui::SharedSymbols m_checkout;
};

void UsagesTest::initTestCase()
{
    m_study = test::sampleStudy();
    m_all = ui::symbolsOf(*m_study, {});
    for (const ui::SharedSymbols& each : m_all)
        if (each->contract == "checkout")
            m_checkout = each;
    QVERIFY(m_checkout);
}

core::Node UsagesTest::body(const char* label) const
{
    for (const ui::Symbol& each : m_checkout->outline)
        if (each.label == label)
            return each.body;
    return {};
}

void UsagesTest::aReferenceMeansWhatItLeadsTo()
{
    const core::Node order = body("Order");
    const auto uses = m_checkout->references->usesOf(order);
    QVERIFY(!uses.empty());
    QCOMPARE(ui::meantAt(*m_checkout, uses.front()->reference), order);
    QCOMPARE(ui::meantAt(*m_checkout, uses.front()->reference.parent()), order);
}

void UsagesTest::insideOfASchemaTheSchemaIsMeant()
{
    const core::Node order = body("Order");
    QCOMPARE(ui::meantAt(*m_checkout, order["properties"]["status"]["description"]), order);
    QVERIFY(!ui::meantAt(*m_checkout, core::Node()));
}

void UsagesTest::usesOfASchemaAreFoundInAllFiles()
{
    const core::Node order = body("Order");
    const std::vector<ui::Usage> usages = ui::usagesOf(m_all, *m_checkout, order);
    QCOMPARE(usages.size(), m_checkout->references->usesOf(order).size());
    std::set<std::string> files;
    for (const ui::Usage& usage : usages) {
        QCOMPARE(ui::meantAt(*usage.symbols, usage.node), order);
        files.insert(usage.place().file);
    }
    QVERIFY(files.contains("openapi/checkout.yaml"));
}

void UsagesTest::aNewNameTakesTheEntryAndAllReferences()
{
    const core::Node order = body("Order");
    const auto names = ui::newNamesOf(m_all, {m_checkout, order}, "Purchase");
    QVERIFY(names);
    QVERIFY(names->size() > m_checkout->references->usesOf(order).size());
    QCOMPARE(names->front().place.node, order);
    for (const ui::NewName& name : *names)
        QVERIFY(name.place.patch.edits().front().replacement.find("Purchase") != std::string::npos);
}

void UsagesTest::aNameThatANeighbourHasIsRefused()
{
    const auto names = ui::newNamesOf(m_all, {m_checkout, body("Order")}, "NewOrder");
    if (m_checkout->file("openapi/schemas/order.yaml")->document.tree.root()["NewOrder"])
        QVERIFY(!names);
    QVERIFY(!ui::newNamesOf(m_all, {m_checkout, body("Order")}, ""));
}

void UsagesTest::onlyWhatHasANameCanBeGivenAnother()
{
    const core::Node order = body("Order");
    QCOMPARE(ui::renamableAt(*m_checkout, order), order);
    QVERIFY(!ui::renamableAt(*m_checkout, order["type"]));
    QVERIFY(!ui::renamableAt(*m_checkout, core::Node()));
    const auto uses = m_checkout->references->usesOf(order);
    QCOMPARE(ui::renamableAt(*m_checkout, uses.front()->reference), order);
}

COUNTERSIGN_TEST(UsagesTest)
#include "usages_test.moc"
