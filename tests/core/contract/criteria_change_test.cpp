// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria.h"
#include "tests/support/test_program.h"

#include <QTest>

class CriteriaChangeTest : public QObject {
    Q_OBJECT

private slots:
    void namesAScenario_data();
    void namesAScenario();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
};

namespace {

core::Scenario scenario(const std::string& operation, const std::string& title, const std::string& then)
{
    return {.operation = operation,
        .title = title,
        .steps = {{core::StepKind::When, "When", "they pay"}, {core::StepKind::Then, "Then", then}}};
}

QStringList changes(const std::vector<core::Scenario>& before, const std::vector<core::Scenario>& after)
{
    QStringList changes;
    for (const core::CriteriaChange& each : core::compareCriteria({before, {}}, {after, {}}))
        changes << QString::fromStdString(each.operation + " | " + each.scenario)
                + (each.before.empty()       ? " came"
                        : each.after.empty() ? " went"
                                             : " changed");
    return changes;
}

} // namespace

void CriteriaChangeTest::namesAScenario_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("label");
    QTest::newRow("by its title") << ""
                                  << "A card"
                                  << "A card";
    QTest::newRow("by feature and title") << "Checkout"
                                          << "A card"
                                          << "Checkout: A card";
    QTest::newRow("by its When") << ""
                                 << ""
                                 << "When they pay";
    QTest::newRow("by feature and When") << "Checkout"
                                         << ""
                                         << "Checkout: When they pay";
}

void CriteriaChangeTest::namesAScenario()
{
    QFETCH(QString, feature);
    QFETCH(QString, title);
    QFETCH(QString, label);
    core::Scenario named = scenario("", title.toStdString(), "it is paid");
    named.feature = feature.toStdString();
    QCOMPARE(core::scenarioLabel(named), label.toStdString());
}

void CriteriaChangeTest::tellsWhatChanged_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("expected");
    const core::Scenario first = scenario("POST /orders", "A", "it is paid");
    const core::Scenario second = scenario("POST /orders", "B", "it is paid");
    const core::Scenario reworded = scenario("POST /orders", "A", "it is not paid");
    const core::Scenario elsewhere = scenario("GET /orders", "A", "it is paid");
    const auto row = [](const char* name, const QStringList& told, const QStringList& expected) {
        QTest::newRow(name) << told << expected;
    };
    row("nothing", changes({first, second}, {first, second}), {});
    row("their order", changes({first, second}, {second, first}), {});
    row("one came", changes({first}, {second, first}), {"POST /orders | B came"});
    row("one went", changes({first, second}, {second}), {"POST /orders | A went"});
    row("one reads differently", changes({first}, {reworded}), {"POST /orders | A changed"});
    row("one moved", changes({first}, {elsewhere}), {"GET /orders | A came", "POST /orders | A went"});
    row("one of two alike went", changes({first, first}, {first}), {"POST /orders | A went"});
    row("two alike, one of them changed", changes({first, first}, {reworded, first}),
        {"POST /orders | A changed"});
    row("a parameter is called differently",
        changes({scenario("GET /orders/{id}", "A", "x")}, {scenario("GET /orders/{order}", "A", "x")}), {});
}

void CriteriaChangeTest::tellsWhatChanged()
{
    QFETCH(QStringList, told);
    QFETCH(QStringList, expected);
    QCOMPARE(told, expected);
}

COUNTERSIGN_TEST(CriteriaChangeTest)
#include "criteria_change_test.moc"
