// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

void addLintRuleRows()
{
    QTest::addColumn<const core::LintRule*>("rule");
    for (const core::LintRule* rule : core::lintRules())
        QTest::newRow(text(rule->id).toUtf8().constData()) << rule;
}

std::vector<core::LintFinding> findingsIn(std::string_view example)
{
    const auto contract = test::readTexts({{"api.yaml", std::string(example)}}, "api.yaml");
    return core::lint(*contract,
        {.envelope = "#/components/schemas/Error",
            .asOf = std::chrono::year_month_day(
                std::chrono::year(2026), std::chrono::January, std::chrono::day(1))});
}

QString inOneLine(const std::vector<core::LintFinding>& findings)
{
    QStringList lines;
    for (const core::LintFinding& each : findings)
        lines.append(text(each.finding.rule) + ": " + text(each.finding.message));
    return lines.isEmpty() ? QStringLiteral("nothing") : lines.join(QStringLiteral(" | "));
}

} // namespace

class LintRulesTest : public QObject {
    Q_OBJECT

private slots:
    void entriesAreComplete_data();
    void entriesAreComplete();
    void badExamplesShowTheirRuleAlone_data();
    void badExamplesShowTheirRuleAlone();
    void goodExamplesShowNothing_data();
    void goodExamplesShowNothing();
    void judgesOtherLanguages_data();
    void judgesOtherLanguages();
    void idsAreUniqueAndNotOfChanges();
    void themesHoldEveryRuleOnce();
    void findsByIdAndNothingElse();
};

void LintRulesTest::entriesAreComplete_data()
{
    addLintRuleRows();
}

void LintRulesTest::entriesAreComplete()
{
    QFETCH(const core::LintRule*, rule);
    static const QRegularExpression kebab("^[a-z][a-z0-9]*(-[a-z0-9]+)+$");
    QVERIFY2(kebab.match(text(rule->id)).hasMatch(), "an id is kebab-case");
    QVERIFY(!rule->title.empty());
    QVERIFY2(!rule->title.ends_with('.'), "a title has no full stop");
    QVERIFY(text(rule->title).at(0).isUpper());
    QVERIFY2(rule->why.ends_with('.'), "a reason is made of sentences");
    QVERIFY2(rule->recipe.ends_with('.'), "advice is made of sentences");
    QVERIFY2(rule->check != nullptr && !rule->visits.isEmpty(), "a rule looks at something");
    for (const std::string_view example : {rule->example.bad, rule->example.good}) {
        QVERIFY(example.starts_with("\nopenapi: 3"));
        QVERIFY2(text(example).count(QLatin1Char('\n')) <= 40, "an example is at most 38 lines long");
    }
}

void LintRulesTest::badExamplesShowTheirRuleAlone_data()
{
    addLintRuleRows();
}

void LintRulesTest::badExamplesShowTheirRuleAlone()
{
    QFETCH(const core::LintRule*, rule);
    const std::vector<core::LintFinding> findings = findingsIn(rule->example.bad);
    QVERIFY2(findings.size() == 1, qPrintable(inOneLine(findings)));
    const core::Finding& finding = findings.front().finding;
    QCOMPARE(text(finding.rule), text(rule->id));
    QCOMPARE(core::levelOf(finding), rule->level);
    QVERIFY2(!finding.message.empty() && !finding.message.ends_with('.'), finding.message.c_str());
    QVERIFY(finding.candidate && !finding.baseline);
    QVERIFY(!finding.path.empty() && finding.place.size() == 64 && finding.facts.size() == 64);
}

void LintRulesTest::goodExamplesShowNothing_data()
{
    addLintRuleRows();
}

void LintRulesTest::goodExamplesShowNothing()
{
    QFETCH(const core::LintRule*, rule);
    const std::vector<core::LintFinding> findings = findingsIn(rule->example.good);
    QVERIFY2(findings.empty(), qPrintable(inOneLine(findings)));
}

void LintRulesTest::judgesOtherLanguages_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<QString>("findings");
    const auto proto = [](const char* name, const std::string& declared, const char* findings) {
        QTest::newRow(name) << std::string("api.proto") << "syntax = \"proto3\";\npackage shop;\n" + declared
                            << QString::fromUtf8(findings);
    };
    const auto graphQl = [](const char* name, const std::string& declared, const char* findings) {
        QTest::newRow(name) << std::string("api.graphql") << declared << QString::fromUtf8(findings);
    };
    proto("nothing says what fields mean", "message Order {\n  string id = 1;\n  string note = 2;\n}\n",
        "field-documented: 2 of 2 properties have no description: `id` and `note`");
    proto("comments above and behind describe",
        "message Order {\n  // Its number.\n  string id = 1;\n  string note = 2; // From the buyer.\n}\n",
        "nothing");
    proto("a comment behind a field is not about the next",
        "message Order {\n  string id = 1; // Its number.\n  string note = 2;\n}\n",
        "field-documented: 1 of 2 properties have no description: `note`");
    proto("a line below a comment behind a field is about the next",
        "message Order {\n  string id = 1; // Its number.\n  // From the buyer.\n  string note = 2;\n}\n",
        "nothing");
    proto("nobody can describe what a map is made of",
        "message Order {\n  // By country.\n  map<string, int32> prices = 1;\n}\n", "nothing");
    proto("a call without words",
        "message Order {}\nservice Orders {\n  rpc Read(Order) returns (Order);\n}\n",
        "operation-described: no comment says what it does");
    proto("a type of no file", "message Order {\n  Amount total = 1; // What is owed.\n}\n",
        "ref-resolves: type Amount: is declared in no file that was read");
    graphQl("nothing says what fields mean", "type Query { order: ID }",
        "field-documented: 1 of 1 property has no description: `order`");
    graphQl("a type of no file", "type Query {\n  \"The newest.\"\n  order: Order\n}",
        "ref-resolves: Order: is a type that no file of the schema defines");
}

void LintRulesTest::judgesOtherLanguages()
{
    QFETCH(std::string, file);
    QFETCH(std::string, content);
    QFETCH(QString, findings);
    const auto contract = test::readTexts({{file, content}}, file);
    QCOMPARE(inOneLine(core::lint(*contract, {})), findings);
}

void LintRulesTest::idsAreUniqueAndNotOfChanges()
{
    QSet<QString> ids;
    for (const core::LintRule* rule : core::lintRules()) {
        QVERIFY2(!ids.contains(text(rule->id)), qPrintable(text(rule->id)));
        QVERIFY2(core::findRule(rule->id) == nullptr, qPrintable(text(rule->id)));
        ids.insert(text(rule->id));
    }
}

void LintRulesTest::themesHoldEveryRuleOnce()
{
    std::size_t count = 0;
    QSet<QString> names;
    for (const core::LintTheme& theme : core::lintThemes()) {
        QVERIFY(!theme.rules.empty());
        names.insert(text(theme.name));
        for (const core::LintRule& rule : theme.rules)
            QCOMPARE(core::lintRules()[count++], &rule);
    }
    QCOMPARE(count, core::lintRules().size());
    QCOMPARE(static_cast<std::size_t>(names.size()), core::lintThemes().size());
}

void LintRulesTest::findsByIdAndNothingElse()
{
    for (const core::LintRule* rule : core::lintRules())
        QCOMPARE(core::findLintRule(rule->id), rule);
    QCOMPARE(core::findLintRule(""), nullptr);
    QCOMPARE(core::findLintRule("path-no-verb"), nullptr);
}

COUNTERSIGN_TEST(LintRulesTest)
#include "lint_rules_test.moc"
