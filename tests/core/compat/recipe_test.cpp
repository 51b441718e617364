// SPDX-License-Identifier: Apache-2.0
// What a safe step writes, to the byte, in the styles people write in.
#include "core/compat/recipe.h"
#include "tests/core/compat/compared_sources.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// The folder has `before` and `after`, each with an api.yaml or api.json, and `rule.txt`: the rule's id.
test::Source sideOf(const std::string& folder, const std::string& side)
{
    const fs::path path = test::fixturePath(folder + '/' + side);
    return test::sourceFrom(path, fs::exists(path / "api.json") ? "api.json" : "api.yaml");
}

constexpr const char* NoFinding = "no finding of that rule";

struct TakenStep {
    core::Result<core::RecipeStep> step = core::fail(core::ErrorCode::NotFound, NoFinding);
    test::Source candidate;
};

/// For the first finding of the rule.
TakenStep takeStep(const test::Source& baseline, test::Source candidate, std::string_view rule)
{
    TakenStep taken;
    taken.candidate = std::move(candidate);
    const auto comparison = test::compared(baseline, taken.candidate);
    if (!comparison) {
        taken.step = tl::unexpected(comparison.error());
        return taken;
    }
    const core::Judgement judgement =
        core::judge(*comparison, {.asOf = 2026y / 1 / 1, .findWitnesses = false});
    for (const core::Finding& finding : judgement.findings) {
        if (finding.rule == rule) {
            taken.step = core::recipePatch(*comparison, finding, 2027y / 6 / 30);
            break;
        }
    }
    if (!taken.step && taken.step.error().message == NoFinding)
        taken.step.error().message +=
            "; " + test::shortened(test::findingLines(core::Result<core::Judgement>(judgement)));
    return taken;
}

std::string firstLine(std::string text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

class RecipeTest : public QObject {
    Q_OBJECT

private slots:
    void writesTheSafeStep_data();
    void writesTheSafeStep();
    void saysWhyItWritesNothing_data();
    void saysWhyItWritesNothing();
    void refusesWhatIsNoFindingOfTheComparison();
};

void RecipeTest::writesTheSafeStep_data()
{
    QTest::addColumn<std::string>("folder");
    for (const std::string& name : test::fixtureNames("compat/recipes"))
        QTest::addRow("%s", name.c_str()) << "compat/recipes/" + name;
}

void RecipeTest::writesTheSafeStep()
{
    QFETCH(std::string, folder);
    const TakenStep taken = takeStep(
        sideOf(folder, "before"), sideOf(folder, "after"), firstLine(test::fixture(folder + "/rule.txt")));
    QVERIFY2(taken.step, taken.step ? "" : taken.step.error().message.c_str());
    const std::string& text = taken.candidate.files.at(taken.step->file);
    const auto patched = taken.step->patch.apply(text);
    QVERIFY(patched);
    QVERIFY(test::matchesGolden(*patched, folder + "/patched.txt"));
    QVERIFY(test::matchesGolden(taken.step->file + ": " + taken.step->name + '\n', folder + "/step.txt"));
    QCOMPARE(*taken.step->patch.inverted(text)->apply(*patched), text);
    const auto after = test::judged(sideOf(folder, "before"), [&] {
        test::Source cured = taken.candidate;
        cured.files[taken.step->file] = *patched;
        return cured;
    }());
    QVERIFY(after);
    QVERIFY2(after->count(core::Severity::Breaking) + after->count(core::Severity::Risky) == 0,
        test::shortened(test::findingLines(after)).c_str());
}

void RecipeTest::saysWhyItWritesNothing_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<std::string>("message");
    const std::string head = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\n";
    const auto answer = [&](const std::string& schema, const std::string& rest = {}) {
        return head
            + "paths: {/a: {get: {responses: {'200': {description: A, content: {application/json: {schema: "
            + schema + "}}}}}}}\n" + rest;
    };
    QTest::newRow("a value that is sent")
        << answer("{enum: [a, b]}") << answer("{enum: [a, c]}") << std::string("response-values-replaced")
        << std::string("A single field holds a single value, so the old and the new one cannot both be sent");
    QTest::newRow("a rule of words only")
        << answer("{type: string}") << answer("{type: string, title: A}") << std::string("words-added")
        << std::string("No text can carry the safe step");
    QTest::newRow("what refers to what is gone, too")
        << answer("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}",
               "components: {schemas: {B: {type: string}}}\n")
        << answer("{type: object, properties: {}}") << std::string("optional-response-field-removed")
        << std::string(
               "What would be put back refers to #/components/schemas/B, which the candidate does not "
               "have: api.yaml has no /components/schemas/B");
}

void RecipeTest::saysWhyItWritesNothing()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(std::string, rule);
    QFETCH(std::string, message);
    const TakenStep taken = takeStep(test::oneFile(before), test::oneFile(after), rule);
    QVERIFY(!taken.step);
    QCOMPARE(QByteArray(taken.step.error().message.c_str()), QByteArray(message.c_str()));
}

void RecipeTest::refusesWhatIsNoFindingOfTheComparison()
{
    const std::string text = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n";
    const auto comparison = test::compared(test::oneFile(text), test::oneFile(text));
    QVERIFY(comparison);
    core::Finding finding;
    finding.rule = core::allRules().front()->id;
    QVERIFY(!core::recipePatch(*comparison, finding, 2027y / 6 / 30));
    finding.rule = "no-such-rule";
    QVERIFY(!core::recipePatch(*comparison, finding, 2027y / 6 / 30));
}

COUNTERSIGN_TEST(RecipeTest)
#include "recipe_test.moc"
