// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/compared_sources.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

/// A schema that everything uses: one cause stays one finding, and no operation is forgotten.
class SharedSchemaTest : public QObject {
    Q_OBJECT

private slots:
    void isOneFindingWithASiteForEachOperation();
    void isOneFindingForEachDirectionThatIsJudgedOtherwise();
};

namespace {

constexpr int Operations = 1000;

test::Source manyOperations(const std::string& operation, const std::string& order)
{
    std::string text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n";
    for (int at = 0; at < Operations; ++at)
        text += "  /p" + std::to_string(at) + ": {post: {" + operation + "}}\n";
    text +=
        "components:\n  schemas:\n    Order: {type: object, properties: {lines: {type: array, items: {$ref: "
        "'#/components/schemas/Line'}}}}\n    Line: "
        + order + '\n';
    return test::oneFile(text);
}

const std::string Answer = "responses: {'200': {description: d, content: {application/json: {schema: {$ref: "
                           "'#/components/schemas/Order'}}}}}";
const std::string Body =
    "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, ";
const std::string Before = "{type: object, properties: {sku: {type: string, maxLength: 20}}}";
const std::string After = "{type: object, properties: {sku: {type: string, maxLength: 10}}}";

std::size_t operationsIn(const core::Finding& finding)
{
    std::set<std::string> operations;
    for (const core::FindingSite& site : finding.sites)
        operations.insert(site.operation);
    return operations.size();
}

} // namespace

void SharedSchemaTest::isOneFindingWithASiteForEachOperation()
{
    const auto judgement = test::judged(manyOperations(Answer, After), manyOperations(Answer, Before));
    QVERIFY(judgement);
    QCOMPARE(judgement->findings.size(), 1U);
    QCOMPARE(judgement->findings[0].sites.size(), std::size_t(Operations));
    QCOMPARE(operationsIn(judgement->findings[0]), std::size_t(Operations));
    QCOMPARE(judgement->findings[0].severity, core::Severity::Breaking);
}

void SharedSchemaTest::isOneFindingForEachDirectionThatIsJudgedOtherwise()
{
    const auto judgement =
        test::judged(manyOperations(Body + Answer, Before), manyOperations(Body + Answer, After));
    QVERIFY(judgement);
    QCOMPARE(judgement->findings.size(), 2U);
    std::set<core::Severity> severities;
    for (const core::Finding& finding : judgement->findings) {
        QCOMPARE(operationsIn(finding), std::size_t(Operations));
        QCOMPARE(finding.related.size(), 1U);
        severities.insert(finding.severity);
    }
    QVERIFY(severities == std::set({core::Severity::Safe, core::Severity::Breaking}));
}

COUNTERSIGN_TEST(SharedSchemaTest)
#include "shared_schema_test.moc"
