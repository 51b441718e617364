// SPDX-License-Identifier: Apache-2.0
// "What blocks signing as approved", item by item.
#include "core/packet/form/blockers.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/test_program.h"

#include <functional>

namespace {

using SpoilPacket = std::function<void(core::Packet&, core::BlockingContext&)>;

struct BlockedCase {
    const char* name;
    SpoilPacket spoil;
    QStringList fields; ///< of the blockers
    QString reason = {}; ///< a part of the first
    QString command = {};
};

std::vector<BlockedCase> boundaryCases()
{
    return {
        {"classification empty", [](core::Packet& it, auto&) { it.boundary.classification.clear(); },
            {"boundary.classification"}, "classification is missing",
            "countersign review fill orders boundary.classification=breaking"},
        {"classification below the findings",
            [](core::Packet& it, auto&) { it.boundary.classification = "none"; }, {"boundary.classification"},
            "there are Breaking findings"},
        {"consumer impact empty", [](core::Packet& it, auto&) { it.boundary.consumerImpact.clear(); },
            {"boundary.consumerImpact"}, "consumer impact is missing"},
        {"consumer impact without words",
            [](core::Packet& it, auto&) { it.boundary.consumerImpact[0].impact = " "; },
            {"boundary.consumerImpact"}},
        {"retry behaviour empty", [](core::Packet& it, auto&) { it.boundary.retryBehaviour.clear(); },
            {"boundary.retryBehaviour"}, "retry behaviour is missing",
            "countersign review fill orders boundary.retryBehaviour=TEXT"},
        {"rollback empty", [](core::Packet& it, auto&) { it.boundary.rollback.clear(); },
            {"boundary.rollback"}, "rollback is missing",
            "countersign review fill orders boundary.rollback=TEXT"},
        {"rollback of blanks alone", [](core::Packet& it, auto&) { it.boundary.rollback = " \n\t"; },
            {"boundary.rollback"}},
    };
}

std::vector<BlockedCase> findingCases()
{
    const QString place = QString::fromStdString(test::madeDigest('a'));
    return {
        {"a Breaking finding undecided", [](core::Packet& it, auto&) { it.decisions.clear(); }, {place},
            "POST /orders > response 202 > body > status is not decided",
            "countersign review decide orders aaaaaaaaaaaa accept-with-plan --reason TEXT --plan TEXT"},
        {"decided when it said something else",
            [](core::Packet& it, auto&) { it.decisions[0].facts = test::madeDigest('e'); }, {place},
            "is not decided"},
        {"decided elsewhere", [](core::Packet& it, auto&) { it.decisions[0].place = test::madeDigest('e'); },
            {place}, "is not decided"},
        {"decided in another contract", [](core::Packet& it, auto&) { it.decisions[0].contract = "refunds"; },
            {place}, "is not decided"},
        {"a Breaking finding deferred",
            [](core::Packet& it, auto&) { it.decisions[0].verdict = core::Defer; }, {place},
            "is deferred by olena@acme.example"},
        {"a Breaking finding rejected",
            [](core::Packet& it, auto&) { it.decisions[0].verdict = core::Reject; }, {place},
            "is rejected by olena@acme.example"},
        {"a Breaking finding accepted without a plan",
            [](core::Packet& it, auto&) { it.decisions[0].verdict = core::Accept; }, {place},
            "is accepted without a plan by olena@acme.example"},
        {"a Breaking finding accepted with no plan in the plan",
            [](core::Packet& it, auto&) { it.decisions[0].plan.reset(); }, {place}, "without a plan"},
        {"a Breaking finding accepted with an empty plan",
            [](core::Packet& it, auto&) { it.decisions[0].plan->text = " "; }, {place}, "without a plan"},
        {"a second person rejects",
            [](core::Packet& it, auto&) {
                it.decisions.push_back(it.decisions[0]);
                it.decisions[1].verdict = core::Reject;
                it.decisions[1].by = "marta@acme.example";
            },
            {place},
            "is decided differently, so nobody's decision counts: olena@acme.example says accept-with-plan, "
            "marta@acme.example says reject"},
        {"a second person rejects, too",
            [](core::Packet& it, auto&) {
                it.decisions[0].verdict = core::Reject;
                it.decisions.push_back(it.decisions[0]);
                it.decisions[1].by = "marta@acme.example";
            },
            {place, place}, "is rejected by olena@acme.example"},
        {"a second person accepts with another plan",
            [](core::Packet& it, auto&) {
                it.decisions.push_back(it.decisions[0]);
                it.decisions[1].plan->text = "both for a year";
                it.decisions[1].by = "marta@acme.example";
            },
            {}},
        {"a Risky finding undecided",
            [](core::Packet& it, auto&) {
                it.findings[0].severity = "risky";
                it.decisions.clear();
            },
            {}},
        {"a finding list that a fresh run does not reproduce",
            [](core::Packet&, core::BlockingContext& context) { context.differences = {"one is new"}; },
            {"findings"}, "one is new", "countersign packet new --review orders"},
    };
}

std::vector<BlockedCase> peopleCases()
{
    const QString place = QString::fromStdString(test::madeDigest('a'));
    return {
        {"an assumption nobody approved",
            [](core::Packet& it, auto&) { it.scope.assumptions[0].approvedBy.reset(); },
            {"scope.assumptions"}, "'iframes are allowed'"},
        {"an assumption approved by nobody in particular",
            [](core::Packet& it, auto&) { it.scope.assumptions[0].approvedBy = ""; }, {"scope.assumptions"}},
        {"an open comment with stance Blocking",
            [](core::Packet& it, auto&) { it.comments[0].stance = "blocking"; }, {place},
            "'the iframe needs a fallback'",
            "countersign review comment orders aaaaaaaaaaaa TEXT --stance done"},
        {"a blocking comment on the whole",
            [](core::Packet& it, auto&) {
                it.comments[0].stance = "blocking";
                it.comments[0].place.reset();
            },
            {"comments"}, {}, "countersign review comment orders TEXT --stance done"},
        {"an outcome that nobody gave", [](core::Packet& it, auto&) { it.decision.outcome.clear(); },
            {"decision.outcome"}},
        {"not judged and not acknowledged", [](core::Packet& it, auto&) { it.acknowledged.clear(); },
            {"open"}, "openapi/checkout.yaml:7:3 $ref: gone.yaml",
            "countersign review acknowledge orders 'openapi/checkout.yaml:7:3 $ref: gone.yaml'"},
        {"acknowledged by almost its name",
            [](core::Packet& it, auto&) { it.acknowledged[0].name.pop_back(); }, {"open"}},
        {"a name that a shell would take apart",
            [](core::Packet& it, auto&) { it.open[0].name = "it's $(gone)"; }, {"open"}, {},
            "countersign review acknowledge orders 'it'\\''s $(gone)'"},
    };
}

std::vector<BlockedCase> evidenceCases()
{
    const auto harmless = [](core::Packet& it) { it.findings[0].severity = "safe"; };
    return {
        {"Breaking, no evidence line", [](core::Packet& it, auto&) { it.evidence.clear(); },
            {"evidence.test"}, "no acceptance evidence"},
        {"Risky, no evidence line",
            [](core::Packet& it, auto&) {
                it.findings[0].severity = "risky";
                it.evidence.clear();
            },
            {"evidence.test"}},
        {"evidence that says nothing",
            [](core::Packet& it, auto&) { it.evidence[0].text = it.evidence[0].ref = ""; },
            {"evidence.test"}},
        {"nothing Breaking or Risky, no evidence",
            [harmless](core::Packet& it, auto&) {
                harmless(it);
                it.evidence.clear();
            },
            {}},
        {"no evidence where the policy asks for some",
            [harmless](core::Packet& it, core::BlockingContext& context) {
                harmless(it);
                it.evidence.clear();
                context.required = {"evidence"};
            },
            {"evidence.test"}},
        {"evidence of another kind than the policy asks for",
            [](core::Packet&, core::BlockingContext& context) { context.required = {"evidence.metric"}; },
            {"evidence.metric"}, "evidence of the kind 'metric'",
            "countersign review fill orders evidence.metric=TEXT"},
        {"the evidence the policy asks for",
            [](core::Packet&, core::BlockingContext& context) { context.required = {"evidence.test"}; }, {}},
        {"a prompt without an answer", [](core::Packet& it, auto&) { it.prompts[0].answer.clear(); },
            {"prompts.ambiguity"}, "the prompt has no answer"},
        {"a prompt that was left out", [](core::Packet& it, auto&) { it.prompts.pop_back(); },
            {"prompts.safety"}},
        {"nothing Breaking or Risky, no answer",
            [harmless](core::Packet& it, auto&) {
                harmless(it);
                it.prompts.clear();
            },
            {}},
        {"no answer where the policy asks",
            [harmless](core::Packet& it, core::BlockingContext& context) {
                harmless(it);
                it.prompts.pop_back();
                context.required = {"prompts"};
            },
            {"prompts.safety"}},
        {"a field the policy asks for",
            [](core::Packet& it, core::BlockingContext& context) {
                it.boundary.migrationPlan.clear();
                context.required = {"boundary.migrationPlan"};
            },
            {"boundary.migrationPlan"}, "the policy asks for 'boundary.migrationPlan'"},
        {"a field that nobody knows",
            [](core::Packet&, core::BlockingContext& context) { context.required = {"evidence.tset"}; },
            {"evidence.tset"}, "which no packet has"},
    };
}

std::vector<BlockedCase> allCases()
{
    std::vector<BlockedCase> all = boundaryCases();
    for (auto&& cases : {findingCases(), peopleCases(), evidenceCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

} // namespace

class BlockersTest : public QObject {
    Q_OBJECT

private slots:
    void nothingBlocksAPacketThatIsWhole() { QVERIFY(core::whatBlocks(test::madePacket(), {}).empty()); }

    void whatBlocksSigningAsApproved_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<BlockedCase> cases = allCases();
        for (std::size_t index = 0; index < cases.size(); ++index)
            QTest::newRow(cases[index].name) << static_cast<int>(index);
    }
    void whatBlocksSigningAsApproved()
    {
        QFETCH(const int, index);
        const BlockedCase row = allCases()[static_cast<std::size_t>(index)];
        core::Packet packet = test::madePacket();
        core::BlockingContext context;
        row.spoil(packet, context);
        const std::vector<core::Blocker> blockers = core::whatBlocks(packet, context);
        QStringList fields;
        for (const core::Blocker& each : blockers) {
            fields += QString::fromStdString(each.field);
            QVERIFY(!each.command.empty());
        }
        QCOMPARE(fields, row.fields);
        if (blockers.empty())
            return;
        const std::string& reason = blockers.front().reason;
        QVERIFY2(QString::fromStdString(reason).contains(row.reason), reason.c_str());
        if (!row.command.isEmpty())
            QCOMPARE(QString::fromStdString(blockers.front().command), row.command);
    }

    void everyEmptyFieldOfANewPacketIsNamed()
    {
        core::Packet packet;
        packet.findings = test::madePacket().findings;
        QStringList fields;
        for (const core::Blocker& each : core::whatBlocks(packet, {}))
            fields += QString::fromStdString(each.field);
        QCOMPARE(fields,
            QStringList({"decision.outcome", "boundary.classification", "boundary.consumerImpact",
                "boundary.retryBehaviour", "boundary.rollback", QString::fromStdString(test::madeDigest('a')),
                "evidence.test", "prompts.ambiguity", "prompts.safety"}));
    }

    void aRejectPacketMayBeSignedWithGaps()
    {
        core::Packet packet;
        packet.findings = test::madePacket().findings;
        packet.decision.outcome = core::Reject;
        QVERIFY(core::whatBlocks(packet, {}).empty());
    }
};

COUNTERSIGN_TEST(BlockersTest)
#include "blockers_test.moc"
