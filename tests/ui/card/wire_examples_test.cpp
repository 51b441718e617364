// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/card/typed_body.h"
#include "tests/ui/made_study.h"
#include "ui/card/card_content.h"
#include "ui/card/wire_examples.h"

namespace {

ui::WireExamples examplesOf(const std::string& rule)
{
    const auto study = test::sampleStudy();
    for (const ui::ChangeRef& each : study->changes())
        if (each.finding->rule == rule)
            return ui::wireExamples(each, {});
    qFatal("the sample has no such finding");
}

/// "− one" and "+ other": only what differs.
QStringList differences(const ui::WireExample& example)
{
    QStringList lines;
    for (const ui::ExampleRow& row : example.rows) {
        if (row.kind == core::RowKind::Changed || row.kind == core::RowKind::Removed)
            lines << "− " + row.baseline.trimmed();
        if (row.kind == core::RowKind::Changed || row.kind == core::RowKind::Added)
            lines << "+ " + row.candidate.trimmed();
    }
    return lines;
}

} // namespace

class WireExamplesTest : public QObject {
    Q_OBJECT
private slots:
    void showsAnExampleBeforeAndAfter();
    void namesThePartOfTheOperation();
    void whatIsNewHasNoExampleBefore();
    void bringsTheProofAlong();
    void equalTextsHaveNoDifference();
    void lensAndCardSayTheSameOfATypeWithoutAnExample();
};

void WireExamplesTest::showsAnExampleBeforeAndAfter()
{
    const ui::WireExamples examples = examplesOf("response-values-replaced");
    QCOMPARE(examples.line, "POST /orders");
    QCOMPARE(examples.examples.size(), std::size_t {1});
    const QStringList lines = differences(examples.examples.front());
    QVERIFY2(
        lines.mid(0, 2) == (QStringList {"− \"status\": \"pending\",", "+ \"status\": \"pending_payment\","}),
        qPrintable(lines.join('\n')));
    QVERIFY2(!lines.join('\n').contains("\"sku\""), "the order of keys is no difference");
}

void WireExamplesTest::namesThePartOfTheOperation()
{
    QCOMPARE(examplesOf("response-values-replaced").examples.front().title, "response 202, application/json");
}

void WireExamplesTest::whatIsNewHasNoExampleBefore()
{
    const ui::WireExamples examples = examplesOf("path-added");
    QVERIFY(!examples.examples.empty());
    for (const ui::WireExample& example : examples.examples) {
        QVERIFY(!example.hasBaseline);
        QVERIFY(example.hasCandidate);
        QVERIFY(std::ranges::all_of(
            example.rows, [](const ui::ExampleRow& row) { return row.kind == core::RowKind::Added; }));
    }
}

void WireExamplesTest::bringsTheProofAlong()
{
    const ui::WireExamples examples = examplesOf("required-request-field-added");
    QCOMPARE(examples.proof,
        "This is valid in the baseline, and the candidate refuses it: `billing_country` is missing");
    QVERIFY(examples.proofValue.contains("\"cart_id\""));
    QCOMPARE(examplesOf("path-added").proof, "");
}

void WireExamplesTest::equalTextsHaveNoDifference()
{
    for (const ui::ExampleRow& row : ui::exampleRows("{\n}", "{\n}"))
        QCOMPARE(row.kind, core::RowKind::Equal);
    QVERIFY(ui::exampleRows("", "").empty());
}

void WireExamplesTest::lensAndCardSayTheSameOfATypeWithoutAnExample()
{
    const auto study = test::typedBody("properties: {v: {type: string}}", "properties: {v: {type: integer}}");
    ui::Standing standing {.study = study};
    standing.review = core::foldReview({}, {}, study->check);
    const ui::ChangeRef change = study->changes().front();
    const auto card = ui::cardContent(*study, standing, change.finding->place);
    QVERIFY(card);
    QCOMPARE(card->wire.before, R"({"v":"text"})");
    QCOMPARE(card->wire.after, R"({"v":1})");
    const ui::WireExamples examples = ui::wireExamples(change, {});
    QCOMPARE(examples.examples.size(), std::size_t {1});
    QCOMPARE(differences(examples.examples.front()), QStringList({R"(− "v": "text")", R"(+ "v": 1)"}));
}

COUNTERSIGN_TEST(WireExamplesTest)
#include "wire_examples_test.moc"
