// SPDX-License-Identifier: Apache-2.0
// Every rule that has a patch keeps its word on its own example, in YAML and as JSON.
#include "core/compat/recipe.h"
#include "core/document/value_printer.h"
#include "tests/core/compat/compared_sources.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::year_month_day RecipeSunset = 2027y / 6 / 30;

std::string asJson(const std::string& yaml)
{
    return core::printJson(core::readDocument(core::SourceText::make(yaml, "api.yaml"))).json;
}

bool isTrouble(const core::Finding& finding)
{
    return finding.severity >= core::Severity::Risky;
}

/// What is wrong with the candidate once the step is taken, for a person; empty when all is well.
std::string troubleAfter(const test::Source& baseline, const test::Source& patched,
    const core::Judgement& before, const core::Finding& cured)
{
    const auto after = test::judged(baseline, patched);
    if (!after)
        return after.error().message;
    for (const core::Finding& finding : after->findings) {
        const bool isNew = std::ranges::none_of(before.findings, [&](const core::Finding& each) {
            return each.place == finding.place && each.severity >= finding.severity;
        });
        if (isTrouble(finding) && (isNew || finding.place == cured.place))
            return finding.rule + " at " + finding.path + ": " + finding.message;
    }
    return after->coverage.unresolved.empty() ? std::string() : "a reference leads nowhere";
}

} // namespace

class RecipeRulesTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecipeCuresItsExample_data();
    void everyRecipeCuresItsExample();
};

void RecipeRulesTest::everyRecipeCuresItsExample_data()
{
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<bool>("isJson");
    for (const core::Rule* rule : core::allRules()) {
        const bool isPatched = rule->example.language == core::Language::OpenApi;
        if (rule->example.before.empty() || !isPatched)
            continue;
        QTest::addRow("%s", rule->id.data()) << std::string(rule->id) << false;
        QTest::addRow("%s in JSON", rule->id.data()) << std::string(rule->id) << true;
    }
}

void RecipeRulesTest::everyRecipeCuresItsExample()
{
    QFETCH(std::string, rule);
    QFETCH(bool, isJson);
    const auto source = [&](std::string_view text) {
        return isJson ? test::oneFile(asJson(std::string(text)), "api.json")
                      : test::oneFile(std::string(text));
    };
    const core::RuleExample example = core::findRule(rule)->example;
    const test::Source baseline = source(example.before);
    const test::Source candidate = source(example.after);
    const auto comparison = test::compared(baseline, candidate);
    QVERIFY2(comparison, comparison ? "" : comparison.error().message.c_str());
    const core::Judgement judgement =
        core::judge(*comparison, {.asOf = 2026y / 1 / 1, .findWitnesses = false});
    std::size_t patches = 0;
    for (const core::Finding& finding : judgement.findings) {
        if (!finding.hasPatch)
            continue;
        const auto step = core::recipePatch(*comparison, finding, RecipeSunset);
        QVERIFY2(step, step ? "" : (step.error().message + ": " + finding.path).c_str());
        QVERIFY(!step->name.empty());
        const std::string& text = candidate.files.at(step->file);
        const auto patched = step->patch.apply(text);
        QVERIFY(patched);
        QCOMPARE(*step->patch.inverted(text)->apply(*patched), text);
        const std::string trouble =
            troubleAfter(baseline, test::oneFile(*patched, step->file), judgement, finding);
        QVERIFY2(trouble.empty(), (trouble + "\n" + *patched).c_str());
        ++patches;
    }
    const bool isPromised = core::findRule(rule)->patch != core::RecipePatch::None
        && std::ranges::find(judgement.findings, rule, &core::Finding::rule) != judgement.findings.end();
    QVERIFY2(patches > 0 || !isPromised, test::shortened(test::findingLines(judgement)).c_str());
}

COUNTERSIGN_TEST(RecipeRulesTest)
#include "recipe_rules_test.moc"
