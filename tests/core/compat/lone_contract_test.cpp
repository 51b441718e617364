// SPDX-License-Identifier: Apache-2.0
#include "core/compat/judge.h"
#include "core/compat/lone_contract.h"
#include "tests/core/compat/compared_sources.h"
#include "tests/support/test_program.h"

#include <QTest>

class LoneContractTest : public QObject {
    Q_OBJECT

private slots:
    void isOneChangeOfEveryOperation_data();
    void isOneChangeOfEveryOperation();
    void isFeltByAllWhereTypesAreTheOffer_data();
    void isFeltByAllWhereTypesAreTheOffer();
    void keepsWhatWasNotUnderstood();
};

namespace {

std::shared_ptr<const core::Contract> read(const std::string& text, const std::string& name = "api.yaml")
{
    const auto contract =
        core::readContract(name, [&](const std::string&) -> core::Result<std::string> { return text; });
    return contract ? *contract : nullptr;
}

constexpr const char* Orders = "openapi: 3.1.0\ninfo: {title: Orders, version: '1'}\n"
                               "paths:\n"
                               "  /orders: {get: {responses: {'200': {description: d}}}}\n"
                               "webhooks:\n"
                               "  paid: {post: {responses: {'200': {description: d}}}}\n"
                               "components: {schemas: {A: {type: string}, B: {type: string}}}\n";

} // namespace

void LoneContractTest::isOneChangeOfEveryOperation_data()
{
    QTest::addColumn<core::Side>("where");
    QTest::addColumn<core::Severity>("severity");
    QTest::newRow("it is gone") << core::Side::Baseline << core::Severity::Breaking;
    QTest::newRow("it is new") << core::Side::Candidate << core::Severity::Safe;
}

void LoneContractTest::isOneChangeOfEveryOperation()
{
    QFETCH(core::Side, where);
    QFETCH(core::Severity, severity);
    const auto contract = read(Orders);
    QVERIFY(contract);
    const core::Comparison comparison = core::compareWithNothing(contract, where);
    QCOMPARE(comparison.changes.size(), 1U);
    const core::Change& change = comparison.changes.front();
    QCOMPARE(change.action, where == core::Side::Baseline ? core::Action::Removed : core::Action::Added);
    QCOMPARE(change.baseline != nullptr, where == core::Side::Baseline);
    QCOMPARE(change.candidate != nullptr, where == core::Side::Candidate);
    QCOMPARE(change.sites.size(), 2U);
    QCOMPARE(change.sites[0].operation, std::string("GET /orders"));
    QCOMPARE(change.sites[1].operation, std::string("webhook POST paid"));
    QCOMPARE(comparison.coverage.operationsTotal, 2U);
    QCOMPARE(comparison.coverage.schemasTotal, 2U);
    const core::Judgement judgement = core::judge(comparison, {});
    QCOMPARE(judgement.findings.size(), 1U);
    QCOMPARE(judgement.findings.front().severity, severity);
    QCOMPARE(judgement.findings.front().sites.size(), 2U);
    QVERIFY(!judgement.findings.front().witness);
}

void LoneContractTest::isFeltByAllWhereTypesAreTheOffer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("GraphQL") << QByteArray("a.graphql") << QByteArray("type Query { a: Int }");
    QTest::newRow("GraphQL without roots") << QByteArray("a.graphql") << QByteArray("type Order { a: Int }");
    QTest::newRow("Protocol Buffers")
        << QByteArray("a.proto") << QByteArray("syntax = \"proto3\"; message A { int32 a = 1; }");
}

void LoneContractTest::isFeltByAllWhereTypesAreTheOffer()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    const auto contract = read(text.toStdString(), name.toStdString());
    QVERIFY(contract);
    const auto severity = [&](core::Side where) {
        const core::Judgement judgement = core::judge(core::compareWithNothing(contract, where), {});
        return judgement.findings.size() == 1 ? judgement.findings.front().severity : core::Severity::Docs;
    };
    QCOMPARE(severity(core::Side::Baseline), core::Severity::Breaking);
    QCOMPARE(severity(core::Side::Candidate), core::Severity::Safe);
}

/// A contract that was not read whole is no less doubtful for standing alone.
void LoneContractTest::keepsWhatWasNotUnderstood()
{
    const auto contract = read(std::string(Orders) + "x-none: 1\nnonsense: 1\n");
    QVERIFY(contract);
    QVERIFY(!core::compareWithNothing(contract, core::Side::Candidate).coverage.isWhole());
    QVERIFY(core::compareWithNothing(read(Orders), core::Side::Candidate).coverage.isWhole());
}

COUNTERSIGN_TEST(LoneContractTest)
#include "lone_contract_test.moc"
