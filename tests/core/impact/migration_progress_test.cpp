// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/impact/migration_progress.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::MigrationConsumer;
using core::MigrationPlan;
using core::MigrationProgress;
using core::MigrationSighting;
using core::MigrationState;
using core::PinState;
using core::StateProof;

class MigrationProgressTest : public QObject {
    Q_OBJECT
private slots:
    void theStateFollowsTheVersions_data();
    void theStateFollowsTheVersions();
    void consumersMove_data();
    void consumersMove();
    void aRenameInPlaceIsNamed();
    void contractedTooEarlyIsNamed();
    void overdueIsNamed_data();
    void overdueIsNamed();
    void unreadVersionsProveNothing();
    void theContractIsLookedThrough_data();
    void theContractIsLookedThrough();
};

static const auto Today = *core::dateFromIso("2026-06-01");

static MigrationPlan plan(const std::vector<std::string>& moved = {})
{
    MigrationPlan made {.id = "p", .oldPlace = "/a", .newPlace = "/b", .owner = "olena"};
    for (const std::string& consumer : moved)
        made.moved.push_back({.consumer = consumer, .evidence = "seen"});
    return made;
}

/// "o" has the old one, "b" both, "n" the new one, "-" none, "?" was not read; versions 1.0.0, 2.0.0 …
static std::vector<MigrationSighting> sightings(const QString& letters)
{
    std::vector<MigrationSighting> made;
    for (const QChar letter : letters) {
        MigrationSighting sighting {.tag = "v" + std::to_string(made.size() + 1) + ".0.0", .date = Today};
        sighting.isKnown = letter != '?';
        sighting.hasOld = letter == 'o' || letter == 'b';
        sighting.hasNew = letter == 'n' || letter == 'b';
        made.push_back(sighting);
    }
    return made;
}

static MigrationConsumer consumer(const std::string& tag, std::optional<bool> usesOld = {})
{
    MigrationConsumer made {.name = "shop", .usesOld = usesOld};
    if (!tag.empty())
        made.pin = {.state = PinState::Tagged, .tag = tag, .commit = "c"};
    return made;
}

static MigrationProgress progress(
    const MigrationPlan& plan, const QString& letters, const std::vector<MigrationConsumer>& consumers = {})
{
    return core::migrationProgress(plan, sightings(letters), consumers, Today);
}

void MigrationProgressTest::theStateFollowsTheVersions_data()
{
    QTest::addColumn<QString>("versions");
    QTest::addColumn<QString>("expanded");
    QTest::addColumn<QString>("contracted");
    QTest::newRow("no version") << ""
                                << ""
                                << "";
    QTest::newRow("not begun") << "oo"
                               << ""
                               << "";
    QTest::newRow("expanded") << "obb"
                              << "v2.0.0"
                              << "";
    QTest::newRow("contracted") << "obbn"
                                << "v2.0.0"
                                << "v4.0.0";
    QTest::newRow("contracted for long") << "obnnn"
                                         << "v2.0.0"
                                         << "v3.0.0";
    QTest::newRow("taken back") << "obnb"
                                << "v2.0.0"
                                << "";
    QTest::newRow("in place") << "oon"
                              << ""
                              << "v3.0.0";
    QTest::newRow("a gap in the reading") << "ob?n"
                                          << "v2.0.0"
                                          << "v4.0.0";
}

void MigrationProgressTest::theStateFollowsTheVersions()
{
    QFETCH(QString, versions);
    QFETCH(QString, expanded);
    QFETCH(QString, contracted);
    const MigrationProgress made = progress(plan(), versions);
    QCOMPARE(QString::fromStdString(made.steps[1].tag), expanded);
    QCOMPARE(made.steps[1].proof, expanded.isEmpty() ? StateProof::Open : StateProof::Computed);
    QCOMPARE(QString::fromStdString(made.steps[3].tag), contracted);
    QCOMPARE(made.steps[0].proof, StateProof::Asserted);
    QCOMPARE(made.state(), expanded.isEmpty() ? MigrationState::Proposed : MigrationState::Expanded);
    for (const core::MigrationStep& step : made.steps)
        QVERIFY(!step.why.empty());
}

void MigrationProgressTest::consumersMove_data()
{
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<int>("usesOld"); // -1: not known
    QTest::addColumn<bool>("isSaid");
    QTest::addColumn<int>("proof");
    QTest::addColumn<bool>("isObjected");
    const auto row = [](const char* name, const QString& pinned, int usesOld, bool isSaid, StateProof proof,
                         bool isObjected = false) {
        QTest::newRow(name) << pinned << usesOld << isSaid << int(proof) << isObjected;
    };
    row("nothing is known", "", -1, false, StateProof::Open);
    row("said", "", -1, true, StateProof::Asserted);
    row("said, and pinned where both are", "v2.0.0", -1, true, StateProof::Asserted);
    row("said, and pinned where only the old one is", "v1.0.0", -1, true, StateProof::Open, true);
    row("said, and recorded to use the old one", "v2.0.0", 1, true, StateProof::Open, true);
    row("recorded not to use the old one", "v2.0.0", 0, false, StateProof::Computed);
    row("recorded not to use it, before there was a new one", "v1.0.0", 0, false, StateProof::Open);
    row("pinned where both are", "v2.0.0", -1, false, StateProof::Open);
    row("pinned where only the new one is", "v3.0.0", -1, false, StateProof::Computed);
}

void MigrationProgressTest::consumersMove()
{
    QFETCH(QString, pinned);
    QFETCH(int, usesOld);
    QFETCH(bool, isSaid);
    QFETCH(int, proof);
    QFETCH(bool, isObjected);
    const auto recorded = usesOld < 0 ? std::nullopt : std::optional(usesOld == 1);
    const auto made = progress(plan(isSaid ? std::vector<std::string> {"shop"} : std::vector<std::string>()),
        "obn", {consumer(pinned.toStdString(), recorded)});
    QCOMPARE(int(made.steps[2].proof), proof);
    const auto saysMoved = [](const std::string& each) {
        return each.find("is said to have moved") != each.npos;
    };
    QCOMPARE(std::ranges::any_of(made.objections, saysMoved), isObjected);
    QCOMPARE(made.state() == MigrationState::Contracted, proof != int(StateProof::Open));
}

void MigrationProgressTest::aRenameInPlaceIsNamed()
{
    const MigrationProgress made = progress(plan({"shop"}), "on", {consumer("")});
    QCOMPARE(made.objections.size(), 1U);
    QCOMPARE(made.objections.front(), "v2.0.0 replaced it in place: no version had both");
}

void MigrationProgressTest::contractedTooEarlyIsNamed()
{
    const MigrationProgress made = progress(plan(), "obn", {consumer("v2.0.0")});
    QCOMPARE(made.objections.size(), 1U);
    QCOMPARE(made.objections.front(), "v3.0.0 contracted before all consumers moved: waits for shop");
    QCOMPARE(made.state(), MigrationState::Expanded);
}

void MigrationProgressTest::overdueIsNamed_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("versions");
    QTest::addColumn<bool>("isOverdue");
    QTest::newRow("passed") << "2026-05-31"
                            << "ob" << true;
    QTest::newRow("today") << "2026-06-01"
                           << "ob" << false;
    QTest::newRow("done") << "2026-05-31"
                          << "obn" << false;
}

void MigrationProgressTest::overdueIsNamed()
{
    QFETCH(QString, by);
    QFETCH(QString, versions);
    QFETCH(bool, isOverdue);
    MigrationPlan dated = plan({"shop"});
    dated.contractBy = core::dateFromIso(by.toStdString());
    const MigrationProgress made = progress(dated, versions, {consumer("")});
    QCOMPARE(!made.objections.empty(), isOverdue);
}

void MigrationProgressTest::unreadVersionsProveNothing()
{
    const MigrationProgress made = progress(plan(), "???", {consumer("v2.0.0")});
    QCOMPARE(made.state(), MigrationState::Proposed);
    QVERIFY(made.objections.empty());
}

static std::shared_ptr<const core::Contract> orderContract(const std::string& properties)
{
    const auto read = [properties](const std::string& path) -> core::Result<std::string> {
        if (path == "order.yaml")
            return "type: object\nproperties: " + properties + "\n";
        return std::string("openapi: 3.1.0\ninfo: {title: O, version: \"1\"}\npaths: {}\n"
                           "components: {schemas: {Order: {$ref: order.yaml}}}\n");
    };
    return *core::readContract("api.yaml", read);
}

void MigrationProgressTest::theContractIsLookedThrough_data()
{
    QTest::addColumn<QString>("properties");
    QTest::addColumn<QString>("seen");
    QTest::newRow("none") << "{}"
                          << "";
    QTest::newRow("old") << "{total: {type: integer}}"
                         << "old";
    QTest::newRow("both") << "{total: {type: integer}, amount: {type: integer}}"
                          << "old new";
    QTest::newRow("deprecated") << "{total: {deprecated: true}, amount: {type: integer}}"
                                << "old new deprecated";
    QTest::newRow("new") << "{amount: {type: integer}}"
                         << "new";
}

void MigrationProgressTest::theContractIsLookedThrough()
{
    QFETCH(QString, properties);
    QFETCH(QString, seen);
    const auto contract = orderContract(properties.toStdString());
    for (const std::string prefix : {"/components/schemas/Order", "order.yaml#"}) {
        MigrationPlan made = plan();
        made.oldPlace = prefix + "/properties/total";
        made.newPlace = prefix + "/properties/amount";
        const MigrationSighting sighting = core::lookForMigration(*contract, made);
        QStringList words;
        if (sighting.hasOld)
            words << "old";
        if (sighting.hasNew)
            words << "new";
        if (sighting.isOldDeprecated)
            words << "deprecated";
        QCOMPARE(words.join(' '), seen);
    }
}

COUNTERSIGN_TEST(MigrationProgressTest)
#include "migration_progress_test.moc"
