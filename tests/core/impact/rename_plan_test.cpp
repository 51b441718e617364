// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/impact/migration_sighting.h"
#include "core/impact/rename_plan.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using core::MigrationPlan;

class RenamePlanTest : public QObject {
    Q_OBJECT
private slots:
    void aRenameIsAnsweredWithAPlan_data();
    void aRenameIsAnsweredWithAPlan();
    void theDraftReadsBack();
    void theDraftReadsBackWhateverIsInIt();
    void itsPlacesAreSeenInTheVersions();
    void aParameterIsFoundByItsName();
    void aPlanCoversItsOwnFinding();
    void aSharedParameterIsFoundByItsNameToo();
    void onlyWhatHitsSomebodyIsARename();
};

static std::string withBody(const std::string& fields)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: \"1.0.0\"}\npaths:\n  /orders:\n    get:\n"
           "      responses:\n        \"200\":\n          description: All\n          content:\n"
           "            application/json:\n              schema: {type: object, properties: {"
        + fields + "}}\n";
}

static std::string withRequest(const std::string& fields)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: \"1.0.0\"}\npaths:\n  /orders:\n    post:\n"
           "      requestBody: {content: {application/json: {schema: {type: object, properties: {"
        + fields + "}}}}}\n      responses: {\"204\": {description: Done}}\n";
}

static std::string withParameter(const std::string& parameter)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: \"1.0.0\"}\npaths:\n  /orders:\n    get:\n"
           "      parameters:\n        - {name: page, in: query, schema: {type: integer}}\n        - {"
        + parameter + ", schema: {type: string, maxLength: 9}}\n"
        + "      responses: {\"204\": {description: Done}}\n";
}

static core::ComparedContract compared(const std::string& before, const std::string& after)
{
    const auto source = [](const std::string& text) {
        return core::ContractSource {
            [text](const std::string&) -> core::Result<std::string> { return text; }};
    };
    const core::ContractSource baseline = source(before);
    const core::ContractSource candidate = source(after);
    core::ComparisonOptions options;
    options.judging.asOf = *core::dateFromIso("2026-01-01");
    options.judging.contract = "orders";
    auto result =
        core::compareContract({&baseline, "a.yaml", "a.yaml"}, {&candidate, "a.yaml", "a.yaml"}, options);
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return std::move(*result);
}

/// Null when nothing is renamed.
static const core::Finding* renameIn(const core::ComparedContract& contract)
{
    const auto& findings = contract.diff.judgement.findings;
    const auto found = std::ranges::find_if(
        findings, [&](const core::Finding& each) { return core::isRenamedInPlace(each, contract); });
    return found == findings.end() ? nullptr : &*found;
}

static const core::RenamePlanWish Wish {.owner = "olena@acme.example",
    .proposed = *core::dateFromIso("2026-03-01"),
    .contractBy = core::dateFromIso("2026-12-31"),
    .consumers = {"web-checkout", "mobile-app", "finance"}};

static MigrationPlan planFrom(const core::ComparedContract& contract)
{
    const core::Finding* finding = renameIn(contract);
    return finding ? core::planForRename(*finding, contract, Wish) : MigrationPlan {};
}

static MigrationPlan readBack(const MigrationPlan& plan)
{
    return core::readMigrationPlan(
        core::readDocument(core::SourceText::make(core::migrationPlanText(plan), plan.file)), plan.file);
}

void RenamePlanTest::aRenameIsAnsweredWithAPlan_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("move");
    const auto row = [](const char* name, const std::string& before, const std::string& after,
                         const char* meanwhile, const char* move) {
        QTest::newRow(name) << QString::fromStdString(before) << QString::fromStdString(after) << meanwhile
                            << move;
    };
    row("a field that clients read", withBody("total: {type: string, maxLength: 9}"),
        withBody("totalAmount: {type: string, maxLength: 9}"), "Send both with the same value.",
        "each reads 'totalAmount' in place of 'total'");
    row("a field that clients send", withRequest("total: {type: string, maxLength: 9}"),
        withRequest("totalAmount: {type: string, maxLength: 9}"), "Accept either and demand neither.",
        "each sends 'totalAmount' in place of 'total'");
    row("a parameter", withParameter("name: total, in: query"), withParameter("name: totalAmount, in: query"),
        "Accept either and demand neither.", "each sends 'totalAmount' in place of 'total'");
}

void RenamePlanTest::aRenameIsAnsweredWithAPlan()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, meanwhile);
    QFETCH(QString, move);
    const auto contract = compared(before.toStdString(), after.toStdString());
    const MigrationPlan plan = planFrom(contract);
    QCOMPARE(plan.id, "total-to-totalamount");
    QCOMPARE(plan.file, ".countersign/migrations/total-to-totalamount.yaml");
    QCOMPARE(plan.steps.size(), 4U);
    const QString expand = QString::fromStdString(plan.steps[0]);
    QVERIFY2(expand.startsWith("Expand, in the next minor version: put 'total' back beside 'totalAmount', "
                               "deprecated with an x-sunset date, 2026-12-31. "),
        qPrintable(expand));
    QVERIFY2(expand.endsWith(meanwhile), qPrintable(expand));
    QCOMPARE(plan.steps[1], "Publish it and tell web-checkout, mobile-app and finance.");
    QVERIFY2(QString::fromStdString(plan.steps[2]).contains(move), plan.steps[2].c_str());
    QCOMPARE(plan.steps[3],
        "Contract, in the next major version: take 'total' out, once all have moved and not before "
        "2026-12-31.");
}

void RenamePlanTest::theDraftReadsBack()
{
    const MigrationPlan plan = planFrom(compared(withBody("total: {type: string, maxLength: 9}"),
        withBody("totalAmount: {type: string, maxLength: 9}")));
    const MigrationPlan read = readBack(plan);
    QVERIFY2(read.diagnostics.empty(), read.diagnostics.empty() ? "" : read.diagnostics[0].message.c_str());
    QVERIFY(read.isUsable());
    QCOMPARE(read.id, plan.id);
    QCOMPARE(read.contract, "orders");
    QCOMPARE(read.title, "total becomes totalAmount in GET /orders > response 200 > body > totalAmount");
    QCOMPARE(read.oldPlace, plan.oldPlace);
    QCOMPARE(read.newPlace, plan.newPlace);
    QCOMPARE(read.steps, plan.steps);
    QCOMPARE(read.owner, "olena@acme.example");
    QCOMPARE(core::isoDate(*read.proposed), "2026-03-01");
    QCOMPARE(core::isoDate(*read.contractBy), "2026-12-31");
    QCOMPARE(read.consumers, Wish.consumers);
}

void RenamePlanTest::theDraftReadsBackWhateverIsInIt()
{
    MigrationPlan plan {.id = "a", .file = ".countersign/migrations/a.yaml"};
    plan.contract = "- no: list";
    plan.title = "'quoted' \"twice\" # and a\ttab \xE2\x80\xAE";
    plan.oldPlace = "/a: b/~1{x}";
    plan.newPlace = "other.yaml#/y";
    plan.plan = "null";
    plan.owner = "@team";
    plan.steps = {"* star", "yes", "two\nlines"};
    plan.consumers = {"1.0", "~"};
    const MigrationPlan read = readBack(plan);
    QVERIFY2(read.diagnostics.empty(), read.diagnostics.empty() ? "" : read.diagnostics[0].message.c_str());
    QCOMPARE(read.contract, plan.contract);
    QCOMPARE(read.title, plan.title);
    QCOMPARE(read.oldPlace, plan.oldPlace);
    QCOMPARE(read.plan, plan.plan);
    QCOMPARE(read.owner, plan.owner);
    QCOMPARE(read.steps, plan.steps);
    QCOMPARE(read.consumers, plan.consumers);
}

void RenamePlanTest::itsPlacesAreSeenInTheVersions()
{
    const auto contract = compared(withBody("total: {type: string, maxLength: 9}"),
        withBody("totalAmount: {type: string, maxLength: 9}"));
    const MigrationPlan plan = readBack(planFrom(contract));
    const core::MigrationSighting before = core::lookForMigration(*contract.baseline(), plan);
    const core::MigrationSighting after = core::lookForMigration(*contract.candidate(), plan);
    QVERIFY(before.hasOld && !before.hasNew);
    QVERIFY(!after.hasOld && after.hasNew);
}

void RenamePlanTest::aParameterIsFoundByItsName()
{
    const auto contract =
        compared(withParameter("name: total, in: query"), withParameter("name: totalAmount, in: query"));
    const MigrationPlan plan = readBack(planFrom(contract));
    QCOMPARE(plan.oldPlace, "/paths/~1orders/get/parameters/name=total");
    QCOMPARE(plan.newPlace, "/paths/~1orders/get/parameters/name=totalAmount");
    const core::MigrationSighting before = core::lookForMigration(*contract.baseline(), plan);
    const core::MigrationSighting after = core::lookForMigration(*contract.candidate(), plan);
    QVERIFY(before.hasOld && !before.hasNew);
    QVERIFY(!after.hasOld && after.hasNew);
}

void RenamePlanTest::aPlanCoversItsOwnFinding()
{
    for (const auto& contract :
        {compared(withParameter("name: total, in: query"), withParameter("name: totalAmount, in: query")),
            compared(withBody("total: {type: string, maxLength: 9}"),
                withBody("totalAmount: {type: string, maxLength: 9}"))}) {
        MigrationPlan plan = readBack(planFrom(contract));
        plan.newPlace = core::numberedPlace(*contract.candidate(), plan.newPlace);
        const std::vector<MigrationPlan> plans {plan};
        QCOMPARE(core::planFor(*renameIn(contract), "orders", plans), &plans.front());
    }
}

void RenamePlanTest::aSharedParameterIsFoundByItsNameToo()
{
    const auto shared = [](const std::string& name) {
        return "openapi: 3.1.0\ninfo: {title: Orders, version: \"1.0.0\"}\npaths:\n  /orders:\n    get:\n"
               "      parameters: [{$ref: '#/components/parameters/Total'}]\n"
               "      responses: {\"204\": {description: Done}}\ncomponents:\n  parameters:\n"
               "    Total: {name: "
            + name + ", in: query, schema: {type: string, maxLength: 9}}\n";
    };
    const auto contract = compared(shared("total"), shared("totalAmount"));
    const MigrationPlan plan = readBack(planFrom(contract));
    QVERIFY(plan.isUsable());
    QVERIFY(core::lookForMigration(*contract.baseline(), plan).hasOld);
    const core::MigrationSighting after = core::lookForMigration(*contract.candidate(), plan);
    QVERIFY(!after.hasOld && after.hasNew);
}

void RenamePlanTest::onlyWhatHitsSomebodyIsARename()
{
    QVERIFY(!renameIn(compared(withBody("total: {type: string}"), withBody("total: {type: integer}"))));
    QVERIFY(!renameIn(compared(withBody("total: {type: string}"), withBody("note: {type: integer}"))));
}

COUNTERSIGN_TEST(RenamePlanTest)
#include "rename_plan_test.moc"
