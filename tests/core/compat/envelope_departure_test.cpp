// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/compared_sources.h"
#include "tests/support/test_program.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

namespace {

const std::string Envelope =
    "{type: object, required: [error], properties: {error: {type: object, required: [code, message, "
    "trace_id], properties: {code: {type: string, enum: [DECLINED]}, message: {type: string}, trace_id: "
    "{type: string}}}}}";
const std::string Reference = "{$ref: '#/components/schemas/ErrorEnvelope'}";
const std::string Plain = "{type: object, required: [error], properties: {error: {type: object, required: "
                          "[message], properties: {message: {type: string}}}}}";

/// Two operations answer 402 with a shared response, the first answers 409 in place.
std::string payments(
    const std::string& shared, const std::string& inPlace, const std::string& envelope = Envelope)
{
    const auto body = [](const std::string& schema) {
        return "{description: d, content: {application/json: {schema: " + schema + "}}}\n";
    };
    return "openapi: 3.1.0\ninfo: {title: P, version: '1'}\npaths:\n"
           "  /payments:\n    post:\n      responses:\n        '200': "
        + body("{type: object}")
        + "        '402': {$ref: '#/components/responses/Declined'}\n        '409': " + body(inPlace)
        + "  /refunds:\n    post:\n      responses:\n        '402': {$ref: "
          "'#/components/responses/Declined'}\n"
          "components:\n  responses:\n    Declined: "
        + body(shared) + "  schemas:\n    ErrorEnvelope: " + envelope + "\n";
}

core::Judgement judgedPayments(
    const std::string& baseline, const std::string& candidate, const std::string& envelope)
{
    const auto comparison = test::compared(test::oneFile(baseline), test::oneFile(candidate));
    return core::judge(*comparison, {.envelope = envelope});
}

QStringList rulesOf(const core::Judgement& judgement)
{
    QStringList rules;
    for (const core::Finding& finding : judgement.findings)
        rules.append(QString::fromStdString(finding.rule));
    rules.sort();
    return rules;
}

const std::string Declared = "#/components/schemas/ErrorEnvelope";
const QString Left = QStringLiteral("error-envelope-left");

} // namespace

class EnvelopeDepartureTest : public QObject {
    Q_OBJECT

private slots:
    void isOneFindingABody_data();
    void isOneFindingABody();
    void saysWhatIsGone();
    void isProvedByAPayload();
    void listsEveryOperation();
    void leavesOtherFindingsAlone();
};

void EnvelopeDepartureTest::isOneFindingABody_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("declared");
    QTest::addColumn<int>("departures");
    const std::string whole = payments(Reference, Reference);
    QTest::newRow("leaves") << whole << payments(Reference, Plain) << Declared << 1;
    QTest::newRow("both leave") << whole << payments(Plain, Plain) << Declared << 2;
    QTest::newRow("stays") << whole << whole << Declared << 0;
    QTest::newRow("not declared") << whole << payments(Reference, Plain) << std::string() << 0;
    QTest::newRow("declared elsewhere")
        << whole << payments(Reference, Plain) << std::string("other.yaml#/ErrorEnvelope") << 0;
    QTest::newRow("never followed") << payments(Reference, Plain) << payments(Reference, "{type: string}")
                                    << Declared << 0;
    QTest::newRow("comes back") << payments(Reference, Plain) << whole << Declared << 0;
    QTest::newRow("goes on beside it")
        << whole
        << payments(
               Reference, "{allOf: [" + Reference + ", {type: object, properties: {hint: {type: string}}}]}")
        << Declared << 0;
    QTest::newRow("the envelope itself moves")
        << whole << payments(Reference, Reference, Plain) << Declared << 0;
    QTest::newRow("follows where the envelope goes")
        << whole << payments(Reference, Plain, Plain) << Declared << 0;
}

void EnvelopeDepartureTest::isOneFindingABody()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(std::string, declared);
    QFETCH(int, departures);
    const core::Judgement judgement = judgedPayments(before, after, declared);
    const QStringList rules = rulesOf(judgement);
    QVERIFY2(rules.count(Left) == departures, qPrintable(rules.join(QLatin1Char(' '))));
    QVERIFY2(departures == 0 || rules.size() == departures, qPrintable(rules.join(QLatin1Char(' '))));
    QVERIFY2(
        departures > 0 || rules.isEmpty() == (before == after), qPrintable(rules.join(QLatin1Char(' '))));
    for (const core::Finding& finding : judgement.findings)
        QVERIFY(finding.rule != "error-envelope-left" || finding.severity == core::Severity::Breaking);
}

void EnvelopeDepartureTest::saysWhatIsGone()
{
    const core::Judgement judgement =
        judgedPayments(payments(Reference, Reference), payments(Reference, Plain), Declared);
    QCOMPARE(judgement.findings.size(), 1U);
    const core::Finding& finding = judgement.findings.front();
    QCOMPARE(finding.message,
        "POST /payments 409 no longer answers with ErrorEnvelope: `code` and `trace_id` are gone");
    QCOMPARE(finding.path, "POST /payments > response 409 > body");
    QCOMPARE(finding.operation, "POST /payments");
    QCOMPARE(finding.flow, core::Flow::Response);
    QVERIFY(finding.baseline && finding.candidate);
    QCOMPARE(finding.pointer, "/paths/~1payments/post/responses/409/content/application~1json/schema");
    QCOMPARE(judgement.bump, core::Bump::Major);
}

void EnvelopeDepartureTest::isProvedByAPayload()
{
    const core::Judgement judgement =
        judgedPayments(payments(Reference, Reference), payments(Reference, Plain), Declared);
    QCOMPARE(judgement.payloadBreaking, 1U);
    QCOMPARE(judgement.proved, 1U);
    const auto& witness = judgement.findings.front().witness;
    QVERIFY(witness && witness->none.empty());
    QCOMPARE(witness->validIn, core::Side::Candidate);
    QVERIFY2(witness->value.find("message") != std::string::npos, witness->value.c_str());
}

void EnvelopeDepartureTest::listsEveryOperation()
{
    const core::Judgement judgement =
        judgedPayments(payments(Reference, Reference), payments(Plain, Reference), Declared);
    QCOMPARE(judgement.findings.size(), 1U);
    const core::Finding& finding = judgement.findings.front();
    QCOMPARE(finding.sites.size(), 2U);
    QCOMPARE(finding.sites[1].path, "POST /refunds > response 402 > body");
    QVERIFY(finding.message.starts_with("POST /payments 402 and 1 more no longer answers"));
}

void EnvelopeDepartureTest::leavesOtherFindingsAlone()
{
    std::string candidate = payments(Reference, Plain);
    const std::string success = "schema: {type: object}";
    candidate.replace(candidate.find(success), success.size(), "schema: {type: array}");
    const core::Judgement judgement = judgedPayments(payments(Reference, Reference), candidate, Declared);
    const QStringList rules = rulesOf(judgement);
    QVERIFY(rules.contains(Left));
    QVERIFY2(rules.size() > 1, qPrintable(rules.join(QLatin1Char(' '))));
    const auto isElsewhere = [](const core::Finding& finding) {
        return finding.rule == "error-envelope-left"
            || finding.path.find("response 409") == std::string::npos;
    };
    QVERIFY(std::ranges::all_of(judgement.findings, isElsewhere));
}

COUNTERSIGN_TEST(EnvelopeDepartureTest)
#include "envelope_departure_test.moc"
