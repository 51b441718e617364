// SPDX-License-Identifier: Apache-2.0
#include "core/document/value_printer.h"
#include "core/lint/lint_fix.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace {

using Files = std::map<std::string, std::string>;

const core::LintOptions FixOptions {.envelope = "#/components/schemas/Error",
    .asOf = std::chrono::year_month_day(std::chrono::year(2026), std::chrono::January, std::chrono::day(1))};

struct LintedTexts {
    std::shared_ptr<const core::Contract> contract;
    std::vector<core::LintFinding> findings;
};

LintedTexts lintTexts(const Files& files, const std::string& entry)
{
    LintedTexts linted {test::readTexts(files, entry), {}};
    linted.findings = core::lint(*linted.contract, FixOptions);
    return linted;
}

std::size_t countOf(const std::vector<core::LintFinding>& findings, std::string_view rule)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        findings, [&](const core::LintFinding& each) { return each.finding.rule == rule; }));
}

std::size_t errorsIn(const std::vector<core::LintFinding>& findings)
{
    return static_cast<std::size_t>(std::ranges::count_if(findings,
        [](const core::LintFinding& each) { return core::levelOf(each.finding) == core::LintLevel::Error; }));
}

std::string inJson(const std::string& yaml)
{
    const core::Document document = core::readDocument(core::SourceText::make(yaml, "api.yaml"));
    return core::printJson(document).json;
}

std::string badExample(const core::LintFixer& fixer)
{
    return std::string(fixer.bad.empty() ? core::findLintRule(fixer.rule)->example.bad : fixer.bad);
}

const core::LintFinding* firstOf(const std::vector<core::LintFinding>& findings, std::string_view rule)
{
    const auto found = std::ranges::find_if(
        findings, [&](const core::LintFinding& each) { return each.finding.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

class LintFixTest : public QObject {
    Q_OBJECT
private slots:
    void fixersAreOfRulesAndOnce();
    void everyFixMendsItsExample_data();
    void everyFixMendsItsExample();
    void nearNamesAreProposedForReferences();
    void oneRuleIsMendedInOneStep();
    void whatNeedsALookIsNotMendedAtOnce();
    void whatTakesTooLongIsNotMendedAtOnce();
    void fragmentsReferToTheEnvelopeTheirWay();
    void rulesWithoutFixProposeNothing();
};

void LintFixTest::fixersAreOfRulesAndOnce()
{
    QVERIFY(core::lintFixers().size() >= 12);
    for (const core::LintFixer& fixer : core::lintFixers()) {
        QVERIFY2(core::findLintRule(fixer.rule), fixer.rule.data());
        QCOMPARE(core::findLintFixer(fixer.rule), &fixer);
    }
}

void LintFixTest::everyFixMendsItsExample_data()
{
    QTest::addColumn<const core::LintFixer*>("fixer");
    QTest::addColumn<bool>("isJson");
    for (const core::LintFixer& fixer : core::lintFixers())
        for (const bool isJson : {false, true})
            QTest::addRow("%s %s", std::string(fixer.rule).c_str(), isJson ? "json" : "yaml")
                << &fixer << isJson;
}

/// Each proposal by itself: the finding is gone, nothing worse has come, and only what the patch names moved.
void LintFixTest::everyFixMendsItsExample()
{
    QFETCH(const core::LintFixer*, fixer);
    QFETCH(bool, isJson);
    const std::string entry = isJson ? "api.json" : "api.yaml";
    const std::string text = isJson ? inJson(badExample(*fixer)) : badExample(*fixer);
    QVERIFY(!text.empty());
    const LintedTexts before = lintTexts({{entry, text}}, entry);
    const core::LintFinding* found = firstOf(before.findings, fixer->rule);
    QVERIFY(found);
    const core::LintFixes fixes = core::lintFixes({*before.contract, *found, FixOptions});
    QVERIFY(!fixes.empty());
    for (const core::RecipeStep& fix : fixes) {
        QCOMPARE(fix.file, entry);
        QVERIFY(!fix.name.empty() && !fix.name.ends_with('.'));
        const auto mended = fix.patch.apply(text);
        QVERIFY(mended);
        const LintedTexts after = lintTexts({{entry, *mended}}, entry);
        QVERIFY2(
            countOf(after.findings, fixer->rule) < countOf(before.findings, fixer->rule), mended->c_str());
        QVERIFY2(errorsIn(after.findings) <= errorsIn(before.findings), mended->c_str());
        QVERIFY2(after.contract->isWhole() || !before.contract->isWhole(), mended->c_str());
        QCOMPARE(fix.patch.inverted(text)->apply(*mended).value(), text);
    }
}

void LintFixTest::nearNamesAreProposedForReferences()
{
    const std::string text = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content: {application/json: {schema: {$ref: '#/components/schemsa/Order'}}}
        '400': {$ref: 'common.yaml#/responses/Wrng'}
        '404': {$ref: '#/components/responses/Entirely/Different'}
components: {schemas: {Order: {type: object}}}
)";
    const LintedTexts linted = lintTexts(
        {{"api.yaml", text}, {"common.yaml", "responses: {Wrong: {description: x}}\n"}}, "api.yaml");
    QStringList names;
    QStringList texts;
    for (const core::LintFinding& each : linted.findings)
        if (each.finding.rule == "ref-resolves")
            for (const core::RecipeStep& fix : core::lintFixes({*linted.contract, each, FixOptions})) {
                names << QString::fromStdString(fix.name);
                texts << QString::fromStdString(fix.patch.edits().front().replacement);
            }
    QCOMPARE(names, QStringList({"Refer to Order", "Refer to Wrong"}));
    QCOMPARE(texts, QStringList({"'#/components/schemas/Order'", "'common.yaml#/responses/Wrong'"}));
}

void LintFixTest::oneRuleIsMendedInOneStep()
{
    const std::string text = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
paths:
  /orders:
    get: # the first
      deprecated: true
      responses: {'200': {description: Orders.}, '400': {description: Wrong.}}
  /users:
    get:
      deprecated: true
      responses: {'200': {description: Users.}, '400': {description: Wrong.}}
)";
    const LintedTexts linted = lintTexts({{"api.yaml", text}}, "api.yaml");
    const auto step =
        core::fixAll({*linted.contract, linted.findings, "deprecated-has-sunset", "api.yaml", FixOptions});
    QVERIFY2(step, step ? "" : step.error().message.c_str());
    QCOMPARE(QString::fromStdString(step->name), QString("Mend 2 places of deprecated-has-sunset"));
    const std::string mended = step->patch.apply(text).value();
    QCOMPARE(countOf(lintTexts({{"api.yaml", mended}}, "api.yaml").findings, "deprecated-has-sunset"), 0U);
    QVERIFY(mended.find("get: # the first") != std::string::npos);
    QCOMPARE(step->patch.inverted(text)->apply(mended).value(), text);
}

void LintFixTest::whatNeedsALookIsNotMendedAtOnce()
{
    const std::string text = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
paths:
  /orders: {get: {responses: {'400': {description: Wrong.}}}}
  /users: {get: {responses: {'400': {description: Wrong.}}}}
)";
    const LintedTexts linted = lintTexts({{"api.yaml", text}}, "api.yaml");
    QCOMPARE(countOf(linted.findings, "response-2xx-present"), 2U);
    QVERIFY(
        !core::fixAll({*linted.contract, linted.findings, "response-2xx-present", "api.yaml", FixOptions}));
    QVERIFY(!core::fixAll({*linted.contract, linted.findings, "rate-limit-429", "api.yaml", FixOptions}));
}

void LintFixTest::whatTakesTooLongIsNotMendedAtOnce()
{
    const std::string text = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
paths:
  /orders: {get: {responses: {'200': {description: Orders.}}}}
  /users: {get: {responses: {'200': {description: Users.}}}}
# )" + std::string(core::MostBytesAtOnce / 2, 'x')
        + "\n";
    const LintedTexts linted = lintTexts({{"api.yaml", text}}, "api.yaml");
    QCOMPARE(countOf(linted.findings, "response-4xx-present"), 2U);
    const auto step =
        core::fixAll({*linted.contract, linted.findings, "response-4xx-present", "api.yaml", FixOptions});
    QVERIFY(!step);
    QVERIFY(!step.error().hint.empty());
}

void LintFixTest::fragmentsReferToTheEnvelopeTheirWay()
{
    const std::string entry = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
paths:
  /orders: {$ref: 'paths/orders.yaml'}
  /users:
    get:
      responses:
        '200': {description: Users.}
        '400':
          description: Wrong.
          content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}
components:
  schemas:
    Error:
      type: object
      properties: {code: {type: string, enum: [a]}, message: {type: string}, trace_id: {type: string}}
)";
    const std::string fragment = "get:\n  responses:\n    '200': {description: Orders.}\n";
    const LintedTexts linted = lintTexts({{"api.yaml", entry}, {"paths/orders.yaml", fragment}}, "api.yaml");
    const core::LintFinding* found = firstOf(linted.findings, "response-4xx-present");
    QVERIFY(found);
    const core::LintFixes fixes = core::lintFixes({*linted.contract, *found, FixOptions});
    QCOMPARE(fixes.size(), 1U);
    QCOMPARE(fixes.front().file, std::string("paths/orders.yaml"));
    const std::string mended = fixes.front().patch.apply(fragment).value();
    QVERIFY2(mended.find("../api.yaml#/components/schemas/Error") != std::string::npos, mended.c_str());
}

void LintFixTest::rulesWithoutFixProposeNothing()
{
    const LintedTexts linted =
        lintTexts({{"api.yaml", std::string(core::findLintRule("path-no-verbs")->example.bad)}}, "api.yaml");
    QVERIFY(core::lintFixes({*linted.contract, linted.findings.front(), FixOptions}).empty());
}

COUNTERSIGN_TEST(LintFixTest)
#include "lint_fix_test.moc"
