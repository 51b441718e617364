// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

class CriteriaRulesTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void saysWhereItStands_data();
    void saysWhereItStands();
    void readsFeatureFiles();
    void leavesContractsWithoutCriteriaAlone();
};

namespace {

constexpr const char* Both = "- Given a cart When they pay Then the API returns 202\n"
                             "- Given no card When they pay Then the API returns 402";

std::vector<core::Finding> findingsOf(
    const QString& acceptance, const std::vector<core::FeatureFile>& features = {})
{
    QString text = "openapi: 3.1.0\ninfo: {title: A, version: 1.0.0}\npaths:\n  /orders:\n    post:\n"
                   "      responses: {'202': {description: Yes}, '402': {description: No}}\n";
    if (!acceptance.isEmpty())
        text += "      x-acceptance:\n        " + QString(acceptance).replace("\n", "\n        ") + "\n";
    const auto contract = test::readTexts({{"a.yaml", text.toStdString()}}, "a.yaml");
    std::vector<core::Finding> findings;
    for (const core::LintFinding& each : core::lint(*contract, {.features = features}))
        if (each.finding.rule.starts_with("acceptance-"))
            findings.push_back(each.finding);
    return findings;
}

QStringList lines(const std::vector<core::Finding>& findings)
{
    QStringList lines;
    for (const core::Finding& each : findings)
        lines << QString::fromStdString(each.rule.substr(11) + ": " + each.message);
    return lines;
}

} // namespace

void CriteriaRulesTest::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("acceptance");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const QString& acceptance, const QStringList& found) {
        QTest::newRow(name) << acceptance << found;
    };
    const QString both = QString(Both) + "\n";
    row("nothing", Both, {});
    row("no error", "- Given a cart When they pay Then the API returns 202",
        {"error-path: no scenario ends in one of the errors that it declares"});
    row("no When", both + "- Given a cart Then the order is there",
        {"wellformed: the scenario \"Given a cart\" has no When: nothing happens"});
    row("no Then", both + "- {given: a cart, when: they wait}",
        {"wellformed: the scenario \"When they wait\" has no Then: nothing is promised"});
    row("twice", both + "- Given a cart When they wait Then it is there When they look Then it is not",
        {"wellformed: the scenario \"When they wait\" goes back to an earlier kind of step: it is more than "
         "one "
         "scenario"});
    row("an empty step", both + "- {given: , when: they wait, then: it is there}",
        {"wellformed: the scenario \"When they wait\" has an empty Given"});
    row("one name for two", both + "- {title: A, when: a, then: b}\n- {title: A, when: c, then: d}",
        {"wellformed: the scenario \"A\" has the name of another one"});
    row("prose", both + "- Cards are taken.",
        {"wellformed: a.yaml: x-acceptance has no Given, When and Then in it"});
    row("a wrong code", both + "- Given a cart When they wait Then the API returns 404",
        {"refers-to-spec: \"When they wait\": It names 404, which POST /orders does not have: 202 and 402"});
}

void CriteriaRulesTest::findsWhatIsWrong()
{
    QFETCH(QString, acceptance);
    QFETCH(QStringList, found);
    QCOMPARE(lines(findingsOf(acceptance)), found);
}

void CriteriaRulesTest::saysWhereItStands_data()
{
    QTest::addColumn<QString>("acceptance");
    QTest::addColumn<int>("line");
    QTest::newRow("a scenario") << QString(Both) + "\n- Given a cart Then it is there" << 9;
    QTest::newRow("a gap") << QString(Both) + "\n- Cards are taken." << 9;
    QTest::newRow("a text of several lines")
        << "- |\n  Given a cart\n  When they wait\n  Then the API returns 404" << 7;
}

void CriteriaRulesTest::saysWhereItStands()
{
    QFETCH(QString, acceptance);
    QFETCH(int, line);
    const std::vector<core::Finding> findings = findingsOf(acceptance);
    QVERIFY(!findings.empty());
    QVERIFY(findings.back().candidate);
    QCOMPARE(findings.back().candidate->file, "a.yaml");
    QCOMPARE(static_cast<int>(findings.back().candidate->begin.line), line);
}

void CriteriaRulesTest::readsFeatureFiles()
{
    const std::vector<core::FeatureFile> features {{"orders.feature",
        "Feature: Orders\n  @POST:/orders\n  Scenario: A\n    When they pay\n    Then the API returns "
        "500\n"}};
    QCOMPARE(lines(findingsOf("", features)),
        QStringList {
            "refers-to-spec: \"Orders: A\": It names 500, which POST /orders does not have: 202 and 402"});
}

void CriteriaRulesTest::leavesContractsWithoutCriteriaAlone()
{
    QCOMPARE(lines(findingsOf("")), QStringList());
}

COUNTERSIGN_TEST(CriteriaRulesTest)
#include "criteria_rules_test.moc"
