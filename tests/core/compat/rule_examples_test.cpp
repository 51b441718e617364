// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_example.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace {

QString inOneLine(const core::Judgement& judgement)
{
    QStringList findings;
    for (const core::Finding& finding : judgement.findings)
        findings.append(QString::fromStdString(finding.rule + ": " + finding.message));
    return findings.isEmpty() ? QStringLiteral("nothing") : findings.join(QStringLiteral(" | "));
}

QString inOneLine(const std::vector<core::Gap>& gaps)
{
    QStringList words;
    for (const core::Gap& gap : gaps)
        words.append(QString::fromStdString(gap.what + ": " + gap.why));
    return words.join(QStringLiteral(" | "));
}

/// The type of a scheme says what else it has, a list format stands in for a style, a oneof has fields and a
/// package types: no text can change the one without the other.
bool isNeverAlone(const core::Rule& rule)
{
    constexpr std::array<std::string_view, 14> Entangled {"security-scheme-type-changed",
        "parameter-collection-format-changed", "proto-package-changed", "proto-alias-changed",
        "proto-oneof-added", "proto-oneof-removed", "proto-field-oneof-changed",
        "proto-field-oneof-written-otherwise", "proto-reservation-written-otherwise",
        "proto-reservation-narrowed", "proto-extension-range-narrowed",
        "proto-extension-range-written-otherwise", "proto-reserved-field-removed",
        "proto-utf8-check-changed"};
    return std::ranges::find(Entangled, rule.id) != Entangled.end();
}

bool isAbout(const core::Finding& finding, const core::Rule& rule)
{
    return finding.rule == rule.id;
}

void addExampleRows()
{
    QTest::addColumn<const core::Rule*>("rule");
    for (const core::Rule* rule : core::allRules()) {
        if (!rule->example.before.empty())
            QTest::newRow(std::string(rule->id).c_str()) << rule;
    }
}

} // namespace

class RuleExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void showTheirRuleAlone_data();
    void showTheirRuleAlone();
    void unchangedShowNothing_data();
    void unchangedShowNothing();
    void harmNobodyWithoutAdvice_data();
    void harmNobodyWithoutAdvice();
};

void RuleExamplesTest::showTheirRuleAlone_data()
{
    addExampleRows();
}

void RuleExamplesTest::showTheirRuleAlone()
{
    QFETCH(const core::Rule*, rule);
    const auto judgement = core::judgeExample(*rule, core::Profile::Wire);
    QVERIFY2(judgement, judgement ? "" : judgement.error().message.c_str());
    const auto own = std::ranges::count_if(
        judgement->findings, [&](const core::Finding& finding) { return isAbout(finding, *rule); });
    QVERIFY2(own == 1, qPrintable(inOneLine(*judgement)));
    QVERIFY2(judgement->findings.size() == 1 || isNeverAlone(*rule), qPrintable(inOneLine(*judgement)));
    QVERIFY2(judgement->coverage.unresolved.empty(), qPrintable(inOneLine(judgement->coverage.unresolved)));
    QVERIFY2(judgement->coverage.diagnostics.empty(), qPrintable(inOneLine(judgement->coverage.diagnostics)));
}

void RuleExamplesTest::unchangedShowNothing_data()
{
    addExampleRows();
}

void RuleExamplesTest::unchangedShowNothing()
{
    QFETCH(const core::Rule*, rule);
    for (const core::Side side : {core::Side::Baseline, core::Side::Candidate}) {
        const auto judgement = core::judgeUnchangedExample(*rule, side);
        QVERIFY2(judgement, judgement ? "" : judgement.error().message.c_str());
        QVERIFY2(judgement->findings.empty(), qPrintable(inOneLine(*judgement)));
    }
}

void RuleExamplesTest::harmNobodyWithoutAdvice_data()
{
    addExampleRows();
}

void RuleExamplesTest::harmNobodyWithoutAdvice()
{
    QFETCH(const core::Rule*, rule);
    for (const core::Profile profile : {core::Profile::Wire, core::Profile::Source, core::Profile::Strict}) {
        const auto judgement = core::judgeExample(*rule, profile);
        QVERIFY(judgement);
        for (const core::Finding& finding : judgement->findings) {
            const bool needsAdvice = finding.severity >= core::Severity::Risky;
            QVERIFY2(!needsAdvice || !finding.recipe.empty(), finding.rule.c_str());
        }
    }
}

COUNTERSIGN_TEST(RuleExamplesTest)
#include "rule_examples_test.moc"
