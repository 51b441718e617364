// SPDX-License-Identifier: Apache-2.0
// Scenarios in .feature files stand beside all contracts: whose they are, and that nobody's is told once.
#include "core/review/check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

class CheckScenariosTest : public QObject {
    Q_OBJECT
private slots:
    void aScenarioOfAnotherContractIsNotToldHere_data();
    void aScenarioOfAnotherContractIsNotToldHere();
    void nobodysScenarioIsToldOnce();
    void scenariosInFeatureFilesCountForLint();
};

namespace {

std::string service(const std::string& path, const std::string& type)
{
    return "openapi: 3.0.3\ninfo: {title: Service, version: 1.0.0}\npaths:\n  " + path
        + ":\n    get:\n      responses:\n        '200':\n          description: ok\n          content:\n"
          "            application/json:\n              schema:\n                type: object\n"
          "                properties: {id: {type: "
        + type + "}}\n";
}

std::string featureAbout(const std::string& request)
{
    return "Feature: Reading\n  Scenario: All of them\n    Given some\n    When I send GET " + request
        + "\n    Then the response is 200\n";
}

core::Check checkSince1(const test::ScratchRepository& scratch)
{
    const auto repository = core::Repository::open(scratch.path());
    core::CheckOptions options;
    options.baseline = "v1.0.0";
    options.findWitnesses = false;
    auto checked = core::check(*repository, options);
    if (!checked)
        qFatal("%s", checked.error().message.c_str());
    return std::move(*checked);
}

/// "orders: GET /orders present" of each that has a scenario.
QStringList scenariosOf(const core::Check& check)
{
    QStringList told;
    for (const auto& [contract, note] : check.criteria)
        if (!note.scenario.empty())
            told << QString::fromStdString(
                contract + ": " + note.operation + " " + std::string(core::criterionStateName(note.state)));
    return told;
}

void twoServices(test::ScratchRepository& scratch, const std::string& request)
{
    scratch.write("orders.yaml", service("/orders", "string"));
    scratch.write("users.yaml", service("/users", "string"));
    scratch.write("features/reading.feature", featureAbout(request));
    scratch.commit("first");
    scratch.tag("v1.0.0");
}

} // namespace

void CheckScenariosTest::aScenarioOfAnotherContractIsNotToldHere_data()
{
    QTest::addColumn<bool>("isOtherChanged");
    QTest::newRow("the other changes, too") << true;
    QTest::newRow("the other stays") << false;
}

void CheckScenariosTest::aScenarioOfAnotherContractIsNotToldHere()
{
    QFETCH(bool, isOtherChanged);
    test::ScratchRepository scratch;
    twoServices(scratch, "/users");
    scratch.write("orders.yaml", service("/orders", "integer"));
    if (isOtherChanged)
        scratch.write("users.yaml", service("/users", "integer"));
    QCOMPARE(scenariosOf(checkSince1(scratch)),
        isOtherChanged ? QStringList {"users: GET /users present"} : QStringList());
}

void CheckScenariosTest::nobodysScenarioIsToldOnce()
{
    test::ScratchRepository scratch;
    twoServices(scratch, "/nowhere");
    scratch.write("orders.yaml", service("/orders", "integer"));
    scratch.write("users.yaml", service("/users", "integer"));
    const core::Check check = checkSince1(scratch);
    QCOMPARE(scenariosOf(check).size(), 1);
    QVERIFY(scenariosOf(check).front().contains(":  "));
}

void CheckScenariosTest::scenariosInFeatureFilesCountForLint()
{
    const auto lacksCriteria = [](const core::Check& check) {
        return std::ranges::any_of(check.lint,
            [](const core::CheckedLint& each) { return each.finding.finding.rule == "acceptance-present"; });
    };
    test::ScratchRepository scratch;
    scratch.write("README.md", "nothing yet");
    scratch.commit("first");
    scratch.tag("v1.0.0");
    const std::string other = "  /users:\n    get:\n      responses: {'204': {description: Done}}\n";
    scratch.write("orders.yaml", service("/orders", "string") + other);
    // A contract whose criteria stand elsewhere is not found fault with, nor for those of another one.
    scratch.write("reading.feature", featureAbout("/nowhere"));
    QVERIFY(!lacksCriteria(checkSince1(scratch)));
    scratch.write("reading.feature", featureAbout("/orders"));
    QVERIFY(lacksCriteria(checkSince1(scratch)));
    scratch.write("users.feature", featureAbout("/users"));
    QVERIFY(!lacksCriteria(checkSince1(scratch)));
}

COUNTERSIGN_TEST(CheckScenariosTest)
#include "check_scenarios_test.moc"
