// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/compared_sources.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace {

std::string orders(const std::string& sent, const std::string& received)
{
    return "openapi: 3.1.0\n"
           "info: {title: Orders, version: '1'}\n"
           "paths:\n"
           "  /orders:\n"
           "    post:\n"
           "      requestBody: {content: {application/json: {schema: "
        + sent
        + "}}}\n"
          "      responses:\n"
          "        '200': {description: done, content: {application/json: {schema: "
        + received + "}}}\n";
}

core::Judgement provedJudgement(const std::string& baseline, const std::string& candidate)
{
    return *test::judged(test::oneFile(baseline), test::oneFile(candidate), {.findWitnesses = true});
}

const core::Finding* breakingOf(const core::Judgement& judgement)
{
    const auto found =
        std::ranges::find(judgement.findings, core::Severity::Breaking, &core::Finding::severity);
    return found == judgement.findings.end() ? nullptr : &*found;
}

} // namespace

class ProofTest : public QObject {
    Q_OBJECT

private slots:
    void provesByAPayload_data();
    void provesByAPayload();
    void leavesBrokenPromisesAlone();
    void saysWhatNoPayloadShows_data();
    void saysWhatNoPayloadShows();
    void provesAFormFieldByField();
    void saysWhenItStoppedSearching();
};

void ProofTest::provesByAPayload_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isRequest");
    const auto row = [](const char* name, const char* before, const char* after, bool isRequest) {
        QTest::newRow(name) << QString(before) << QString(after) << isRequest;
    };
    row("shorter texts are taken", "{type: string, maxLength: 20}", "{type: string, maxLength: 10}", true);
    row("longer texts are sent", "{type: string, maxLength: 10}", "{type: string, maxLength: 20}", false);
    row("a property is asked for", "{type: object, properties: {a: {type: string}}}",
        "{type: object, required: [a], properties: {a: {type: string}}}", true);
    row("a promised property is gone", "{type: object, required: [a], properties: {a: {type: string}}}",
        "{type: object}", false);
    row("undeclared properties were refused", "{type: object, additionalProperties: false}",
        "{type: object, additionalProperties: false, properties: {a: {type: string}}}", false);
    row("a property is refused now",
        "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
        "{type: object, additionalProperties: false}", true);
    row("a schema is imposed on anything", "{}", "{type: string}", true);
    row("a schema is given up", "{type: string}", "{}", false);
    row("what is encoded otherwise", "{type: string, contentEncoding: base64}",
        "{type: string, contentEncoding: base32}", true);
    row("content that is none of its schema's", "{type: string, contentMediaType: application/json}",
        "{type: string, contentMediaType: application/json, contentSchema: {type: object}}", true);
    row("what was read-only is asked for",
        "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}",
        "{type: object, required: [a], properties: {a: {type: string}}}", true);
    row("a value became another one", "{enum: [pending, paid]}", "{enum: [pending_payment, paid]}", false);
}

void ProofTest::provesByAPayload()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, isRequest);
    const std::string same = "{type: boolean}";
    const auto text = [&](const QString& schema) {
        return isRequest ? orders(schema.toStdString(), same) : orders(same, schema.toStdString());
    };
    const core::Judgement judgement = provedJudgement(text(before), text(after));
    const core::Finding* finding = breakingOf(judgement);
    QVERIFY(finding != nullptr);
    QVERIFY(finding->witness);
    QVERIFY2(finding->witness->none.empty(), finding->witness->none.c_str());
    QVERIFY(!finding->witness->value.empty());
    QVERIFY(!finding->witness->refusal.empty());
    QCOMPARE(finding->witness->validIn, isRequest ? core::Side::Baseline : core::Side::Candidate);
    QCOMPARE(judgement.payloadBreaking, 1U);
    QCOMPARE(judgement.proved, 1U);
}

void ProofTest::leavesBrokenPromisesAlone()
{
    const std::string gone = orders("{type: string}", "{type: string}");
    const core::Judgement judgement =
        provedJudgement(gone, "openapi: 3.1.0\ninfo: {title: Orders, version: '1'}\npaths: {}\n");
    QVERIFY(breakingOf(judgement) != nullptr);
    QVERIFY(!breakingOf(judgement)->witness);
    QCOMPARE(judgement.payloadBreaking, 0U);
    QCOMPARE(judgement.beyondPayloads.size(), 1U);
    QCOMPARE(judgement.beyondPayloads.begin()->second, 1U);
}

void ProofTest::saysWhatNoPayloadShows_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* name, const char* before, const char* after, const char* why) {
        QTest::newRow(name) << orders(before, "{type: boolean}") << orders(after, "{type: boolean}")
                            << QByteArray(why);
    };
    row("a sunset", "{type: string, deprecated: true, x-sunset: '2030-01-01'}",
        "{type: string, deprecated: true, x-sunset: '2029-01-01'}", "a promise about time");
    row("a media type of texts", "{type: string, contentMediaType: application/json}",
        "{type: string, contentMediaType: text/html}", "how a text is to be read");
    row("an encoding given up", "{type: string, contentEncoding: base64}", "{type: string}",
        "how a text is to be read");
}

void ProofTest::saysWhatNoPayloadShows()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(QByteArray, why);
    const core::Judgement judgement = provedJudgement(before, after);
    QCOMPARE(judgement.payloadBreaking, 0U);
    QCOMPARE(judgement.beyondPayloads.size(), 1U);
    QVERIFY2(judgement.beyondPayloads.begin()->first.starts_with(why.toStdString()),
        judgement.beyondPayloads.begin()->first.c_str());
}

void ProofTest::provesAFormFieldByField()
{
    const auto form = [](const std::string& says) {
        return "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {/a: {post: {consumes: "
               "[application/x-www-form-urlencoded], parameters: [{name: f, in: formData, type: string"
            + says + "}], responses: {200: {description: d}}}}}\n";
    };
    const core::Judgement judgement = provedJudgement(form(", maxLength: 3"), form(", maxLength: 2"));
    QCOMPARE(judgement.proved, 1U);
    QCOMPARE(breakingOf(judgement)->witness->value, std::string("\"aaa\""));
}

void ProofTest::saysWhenItStoppedSearching()
{
    const auto comparison = test::compared(test::oneFile(orders("{type: string}", "{type: string}")),
        test::oneFile(orders("{type: integer}", "{type: integer}")));
    QVERIFY(comparison);
    const core::Judgement judgement = core::judge(*comparison, {.witnessSearches = 1});
    QCOMPARE(judgement.payloadBreaking, 2U);
    QCOMPARE(judgement.proved, 1U);
    QCOMPARE(judgement.findings[1].witness->none, std::string("not searched: 1 before it were"));
    const core::Judgement unasked = core::judge(*comparison, {.findWitnesses = false});
    QVERIFY(!unasked.findings.front().witness);
    QCOMPARE(unasked.payloadBreaking, 0U);
}

COUNTERSIGN_TEST(ProofTest)
#include "proof_test.moc"
