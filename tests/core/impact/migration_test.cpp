// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/impact/migration.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::MigrationPlan;

class MigrationTest : public QObject {
    Q_OBJECT
private slots:
    void everyKeyIsRead();
    void whatIsWrongIsToldWithItsLine_data();
    void whatIsWrongIsToldWithItsLine();
    void stepsArePlanEnough();
    void anAssertionWithoutEvidenceAssertsNothing();
    void plansOfARevisionComeByFile();
    void windowsLineEndsAreTheSame();
    void aFindingNamesItsPlan_data();
    void aFindingNamesItsPlan();
};

static const std::string Whole = R"(contract: checkout
title: Name what an order costs
old: /components/schemas/Order/properties/total
new: schemas/order.yaml#/properties/amount
plan: https://wiki.acme.example/order-total
owner: olena@acme.example
proposed: 2026-03-01
contractBy: 2026-12-31
consumers: [web-checkout, mobile-app]
moved:
  - { consumer: mobile-app, on: 2026-05-01, evidence: https://ci.acme.example/4711 }
)";

static MigrationPlan planOf(const std::string& text)
{
    const std::string file = ".countersign/migrations/order-total.yaml";
    return core::readMigrationPlan(core::readDocument(core::SourceText::make(text, file)), file);
}

void MigrationTest::everyKeyIsRead()
{
    const MigrationPlan plan = planOf(Whole);
    QVERIFY(plan.diagnostics.empty());
    QVERIFY(plan.isUsable());
    QCOMPARE(plan.id, "order-total");
    QCOMPARE(plan.contract, "checkout");
    QCOMPARE(plan.title, "Name what an order costs");
    QCOMPARE(plan.oldPlace, "/components/schemas/Order/properties/total");
    QCOMPARE(plan.newPlace, "schemas/order.yaml#/properties/amount");
    QCOMPARE(plan.plan, "https://wiki.acme.example/order-total");
    QCOMPARE(plan.owner, "olena@acme.example");
    QCOMPARE(core::isoDate(*plan.proposed), "2026-03-01");
    QCOMPARE(core::isoDate(*plan.contractBy), "2026-12-31");
    QCOMPARE(plan.consumers.size(), 2U);
    QCOMPARE(plan.moved.size(), 1U);
    QCOMPARE(plan.moved.front().consumer, "mobile-app");
    QCOMPARE(core::isoDate(*plan.moved.front().on), "2026-05-01");
    QCOMPARE(plan.moved.front().evidence, "https://ci.acme.example/4711");
    QCOMPARE(plan.moved.front().at.line, 10U);
}

void MigrationTest::whatIsWrongIsToldWithItsLine_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("a typo") << "owner:"
                            << "ownr:"
                            << "unknown-setting" << 6;
    QTest::newRow("no plan at all") << "plan: https://wiki.acme.example/order-total\n"
                                    << ""
                                    << "missing-setting" << 1;
    QTest::newRow("no day") << "2026-12-31"
                            << "2026-02-30"
                            << "bad-date" << 8;
    QTest::newRow("no pointer") << "old: /components"
                                << "old: components"
                                << "bad-pointer" << 3;
    QTest::newRow("no pointer in a file") << "order.yaml#/properties"
                                          << "order.yaml#properties"
                                          << "bad-pointer" << 4;
    QTest::newRow("no list") << "[web-checkout, mobile-app]"
                             << "web-checkout"
                             << "wrong-kind" << 9;
    QTest::newRow("no evidence") << ", evidence: https://ci.acme.example/4711"
                                 << ""
                                 << "missing-setting" << 11;
    QTest::newRow("no YAML") << "[web-checkout, mobile-app]"
                             << "[web-checkout"
                             << "" << 9;
}

void MigrationTest::whatIsWrongIsToldWithItsLine()
{
    QFETCH(QString, part);
    QFETCH(QString, other);
    QFETCH(QString, code);
    QFETCH(int, line);
    QString text = QString::fromStdString(Whole);
    const MigrationPlan plan = planOf(text.replace(part, other).toStdString());
    QVERIFY(!plan.diagnostics.empty());
    QStringList told;
    for (const core::Diagnostic& each : plan.diagnostics)
        told << QStringLiteral("%1 %2")
                    .arg(QString::fromStdString(std::string(each.code)))
                    .arg(plan.text->position(each.range.begin).line + 1);
    if (!code.isEmpty())
        QVERIFY2(told.contains(QStringLiteral("%1 %2").arg(code).arg(line)), qPrintable(told.join(", ")));
}

void MigrationTest::stepsArePlanEnough()
{
    QString text = QString::fromStdString(Whole);
    const MigrationPlan plan =
        planOf(text.replace("plan: https://wiki.acme.example/order-total", "steps: [Expand., Contract.]")
                   .toStdString());
    QVERIFY(plan.diagnostics.empty());
    QCOMPARE(plan.steps, (std::vector<std::string> {"Expand.", "Contract."}));
}

void MigrationTest::anAssertionWithoutEvidenceAssertsNothing()
{
    QString text = QString::fromStdString(Whole);
    QVERIFY(planOf(text.replace(", evidence: https://ci.acme.example/4711", "").toStdString()).moved.empty());
}

void MigrationTest::plansOfARevisionComeByFile()
{
    test::ScratchRepository scratch;
    scratch.write(".countersign/migrations/b.yaml", Whole);
    scratch.write(".countersign/migrations/a.yml", "- no plan\n");
    scratch.write(".countersign/migrations/notes.md", "# Notes\n");
    scratch.commit("plans");
    scratch.tag("v1.0.0");
    scratch.git({"rm", "-q", "-r", ".countersign"});
    scratch.commit("none");
    const auto repository = core::Repository::open(scratch.path());
    const auto plans = core::readMigrationPlans(*repository, *repository->revision("v1.0.0"));
    QCOMPARE(plans->size(), 2U);
    QCOMPARE(plans->at(0).id, "a");
    QVERIFY(!plans->at(0).isUsable() && !plans->at(0).diagnostics.empty());
    QCOMPARE(plans->at(1).id, "b");
    QVERIFY(plans->at(1).isUsable());
    QVERIFY(core::readMigrationPlans(*repository, *repository->revision("HEAD"))->empty());
}

void MigrationTest::windowsLineEndsAreTheSame()
{
    const MigrationPlan plan = planOf(QString::fromStdString(Whole).replace("\n", "\r\n").toStdString());
    QVERIFY(plan.diagnostics.empty());
    QCOMPARE(plan.owner, "olena@acme.example");
}

void MigrationTest::aFindingNamesItsPlan_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("isPlanned");
    const QString old = "/components/schemas/Order/properties/total";
    QTest::newRow("the old place") << "checkout"
                                   << "api.yaml" << old << true;
    QTest::newRow("inside of it") << "checkout"
                                  << "api.yaml" << old + "/type" << true;
    QTest::newRow("a longer name") << "checkout"
                                   << "api.yaml" << old + "s" << false;
    QTest::newRow("another contract") << "orders"
                                      << "api.yaml" << old << false;
    QTest::newRow("the new place") << "checkout"
                                   << "schemas/order.yaml"
                                   << "/properties/amount" << true;
    QTest::newRow("the new place of another file") << "checkout"
                                                   << "api.yaml"
                                                   << "/properties/amount" << false;
}

void MigrationTest::aFindingNamesItsPlan()
{
    QFETCH(QString, contract);
    QFETCH(QString, file);
    QFETCH(QString, pointer);
    QFETCH(bool, isPlanned);
    core::Finding finding;
    finding.pointer = pointer.toStdString();
    finding.candidate = core::TextPlace {file.toStdString(), {}, {}};
    const std::vector<MigrationPlan> plans {planOf(Whole)};
    QCOMPARE(core::planFor(finding, contract.toStdString(), plans) == &plans.front(), isPlanned);
}

COUNTERSIGN_TEST(MigrationTest)
#include "migration_test.moc"
