// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/blockers.h"
#include "core/packet/form/drawing_up.h"
#include "core/packet/form/form_fields.h"
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <algorithm>

namespace {

constexpr const char* Settings = R"(profile: wire
owners:
  roles: { backend: [olena@acme.example], frontend: [marta@acme.example, ana@acme.example] }
)";

std::string contractText(const std::string& version, const std::string& statuses)
{
    return R"({"openapi": "3.0.3", "info": {"title": "Shop", "version": ")" + version
        + R"("}, "paths": {"/orders": {"get": {"responses": {"200": {"description": "ok", "content":
           {"application/json": {"schema": {"type": "object", "required": ["status"], "properties":
           {"status": {"type": "string", "enum": [)"
        + statuses + R"(]}, "total": {"type": "integer"}}}}}}}}}}})";
}

/// Two versions of a contract; the second breaks.
class DrawnReview {
public:
    DrawnReview()
    {
        m_scratch.write(".countersign/settings.yaml", Settings);
        m_scratch.write("shop.json", contractText("1.0.0", R"("paid")"));
        m_scratch.write("same.json", contractText("1.0.0", R"("paid")"));
        m_baseline = m_scratch.commit("first");
        m_scratch.tag("v1.0.0");
        m_scratch.branch("next");
        m_scratch.write("shop.json", contractText("2.0.0", R"("paid", "pending")"));
        m_candidate = m_scratch.commit("second");
        const auto repository = core::Repository::open(m_scratch.path());
        core::CheckOptions options;
        options.baseline = "v1.0.0";
        options.candidate = "next";
        m_check = core::check(*repository, options).value();
    }

    const core::Check& check() const { return m_check; }
    core::Check& check() { return m_check; }
    const std::string& baseline() const { return m_baseline; }
    const std::string& candidate() const { return m_candidate; }
    const core::Finding& breaking() const
    {
        const auto& findings = m_check.contracts.back().diff.judgement.findings;
        return *std::ranges::find(findings, core::Severity::Breaking, &core::Finding::severity);
    }

    core::JournalEntry& says(core::EntryKind kind)
    {
        core::JournalEntry& entry = m_journals.entries.emplace_back();
        entry.uuid = std::to_string(m_journals.entries.size());
        entry.at = "2026-11-21T12:00:00Z";
        entry.by = "olena@acme.example";
        entry.kind = kind;
        return entry;
    }
    void opens()
    {
        core::JournalEntry& entry = says(core::EntryKind::Open);
        entry.title = "Orders wait";
        entry.baseline = "v1.0.0";
        entry.candidate = "next";
    }
    core::JournalEntry& decides(const std::string& verdict)
    {
        core::JournalEntry& entry = says(core::EntryKind::Decide);
        entry.place = breaking().place;
        entry.facts = breaking().facts;
        entry.verdict = verdict;
        entry.reason = "clients are ready";
        return entry;
    }
    void fills(const std::string& field, const std::string& json)
    {
        core::JournalEntry& entry = says(core::EntryKind::Form);
        entry.field = field;
        entry.value = json;
    }

    core::DrawnPacket drawn() const
    {
        core::PacketFrame frame;
        frame.createdAt = "2026-11-21T13:00:00Z";
        frame.engine = {"countersign", "0.5.0", "rules"};
        frame.repository = {m_baseline, "https://git.example/shop.git"};
        frame.policySha256 = test::madeDigest('4');
        return core::drawUp(core::foldReview("orders-wait", m_journals, m_check), m_check, frame);
    }

private:
    test::ScratchRepository m_scratch;
    std::string m_baseline;
    std::string m_candidate;
    core::Check m_check;
    core::Journals m_journals;
};

} // namespace

class DrawingUpTest : public QObject {
    Q_OBJECT

private slots:
    void aPacketCoversEveryContractThatDiffers()
    {
        DrawnReview review;
        review.opens();
        core::Packet packet = review.drawn().packet;
        QCOMPARE(packet.title, std::string("Orders wait"));
        QCOMPARE(packet.review, std::string("orders-wait"));
        QCOMPARE(packet.baseline.tag, std::string("v1.0.0"));
        QCOMPARE(packet.baseline.commit, review.baseline());
        QCOMPARE(packet.candidate.commit, review.candidate());
        QCOMPARE(packet.candidate.proposedVersion, std::string("2.0.0"));
        QCOMPARE(packet.policy.commit, review.baseline());
        QCOMPARE(packet.contracts.size(), std::size_t {1});
        const core::PacketContract& contract = packet.contracts[0];
        QCOMPARE(contract.id, std::string("shop"));
        QCOMPARE(contract.path, std::string("shop.json"));
        QCOMPARE(contract.language, std::string("openapi"));
        QCOMPARE(contract.classification, std::string("breaking"));
        QCOMPARE(contract.bump, std::string("major"));
        QCOMPARE(contract.baseline->files.size(), std::size_t {1});
        QCOMPARE(contract.candidate->blob, contract.candidate->files[0].blob);
        QVERIFY(contract.candidate->blob != contract.baseline->blob);
        packet.id = "orders-wait-2.0.0";
        const auto read = core::readPacket(core::packetJson(packet));
        QVERIFY2(read, read ? "" : read.error().message.c_str());
    }

    void findingsAreThoseOfTheCheck()
    {
        DrawnReview review;
        const core::Packet packet = review.drawn().packet;
        const core::Finding& breaking = review.breaking();
        const auto found = std::ranges::find(packet.findings, breaking.place, &core::PacketFinding::place);
        QVERIFY(found != packet.findings.end());
        QCOMPARE(found->contract, std::string("shop"));
        QCOMPARE(found->severity, std::string("breaking"));
        QCOMPARE(found->facts, breaking.facts);
        QCOMPARE(found->rule, breaking.rule);
        QVERIFY(!found->witness.empty());
        QVERIFY(!found->sites.empty());
    }

    void requiredRolesFollowFromThePolicyWithTheirReason()
    {
        const core::Packet packet = DrawnReview().drawn().packet;
        const auto backend = std::ranges::find(packet.roles, "backend", &core::PacketRole::role);
        QVERIFY(backend != packet.roles.end());
        QVERIFY(backend->required);
        QVERIFY(!backend->reason.empty());
        QCOMPARE(backend->principal, std::string("olena@acme.example"));
    }

    void ofTwoWhoHoldARoleNobodyIsNamed()
    {
        DrawnReview review;
        review.check().signoff[0].people = {"one@acme.example", "two@acme.example"};
        QCOMPARE(review.drawn().packet.roles[0].principal, std::string());
    }

    void decisionsAreTakenWhileTheyAreAboutWhatIsFound()
    {
        DrawnReview review;
        review.decides("accept-with-plan").plan = core::Plan {"flag first", "", "", ""};
        core::Packet packet = review.drawn().packet;
        QCOMPARE(packet.decisions.size(), std::size_t {1});
        QCOMPARE(packet.decisions[0].contract, std::string("shop"));
        QCOMPARE(packet.decisions[0].plan->text, std::string("flag first"));
        QVERIFY(!packet.decisions[0].due);
        review.decides("reject").facts = test::madeDigest('0');
        QVERIFY(review.drawn().packet.decisions.empty());
    }

    void ofAConflictBothDecisionsStandInThePacket()
    {
        DrawnReview review;
        review.decides("accept-with-plan").plan = core::Plan {"flag first", "", "", ""};
        review.decides("reject").by = "marta@acme.example";
        const core::Packet packet = review.drawn().packet;
        QCOMPARE(packet.decisions.size(), std::size_t {2});
        const auto blockers = core::whatBlocks(packet, {});
        QVERIFY(
            std::ranges::find(blockers, review.breaking().place, &core::Blocker::field) != blockers.end());
    }

    void nothingIsPrefilledWithBoilerplate()
    {
        const core::Packet packet = DrawnReview().drawn().packet;
        for (const core::FormField& field : core::formFields())
            if (field.name != "owners.backend" && field.name != "boundary.classification")
                QVERIFY2(core::isEmpty(packet, field), std::string(field.name).c_str());
        QCOMPARE(packet.boundary.classification, std::string("breaking"));
        QCOMPARE(packet.prompts.size(), std::size_t {2});
    }

    void nothingIsClassifiedWhereSomethingWasNotJudged()
    {
        DrawnReview review;
        review.check().openPoints = {{core::OpenPointKind::Policy, "settings.yaml:1: fewer roles"}};
        const core::Packet packet = review.drawn().packet;
        QCOMPARE(packet.boundary.classification, std::string());
        QCOMPARE(packet.open[0].name, std::string("settings.yaml:1: fewer roles"));
        QCOMPARE(packet.open[0].why, std::string("weakens the policy"));
    }

    void theFormIsTakenAsFilledIn()
    {
        DrawnReview review;
        review.fills("boundary.rollback", "\"switch the flag off\"");
        review.fills("evidence.test", "\"ci\"");
        review.fills("boundary.rolback", "\"a slip\"");
        const core::DrawnPacket drawn = review.drawn();
        QCOMPARE(drawn.packet.boundary.rollback, std::string("switch the flag off"));
        QCOMPARE(drawn.packet.evidence[0].text, std::string("ci"));
        QCOMPARE(drawn.notTaken, std::vector<std::string>({"the form has no field 'boundary.rolback'"}));
    }

    void consumersAreNamedWithWhatHitsThem()
    {
        DrawnReview review;
        core::ConsumerImpact web {"web", "@frontend", {core::PinSource::NpmLock, "1.0.0"}, {}};
        web.impacts = {{"a", core::Impact::Unaffected, ""}, {"b", core::Impact::Affected, ""}};
        review.check().consumers = {web};
        const core::Packet packet = review.drawn().packet;
        QCOMPARE(packet.boundary.consumerImpact.size(), std::size_t {1});
        QCOMPARE(packet.boundary.consumerImpact[0].impact, std::string("affected"));
        QCOMPARE(packet.boundary.consumerImpact[0].pin, std::string("1.0.0"));
    }

    void whatDoesNotFitIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("no time") << "yesterday"
                                 << ""
                                 << "has no time";
        QTest::newRow("no place") << "2026-11-21T12:00:00Z"
                                  << "here"
                                  << "names a place that is none";
    }
    void whatDoesNotFitIsLeftOutAndSaid()
    {
        QFETCH(const QString, at);
        QFETCH(const QString, place);
        QFETCH(const QString, said);
        DrawnReview review;
        core::JournalEntry& entry = review.says(core::EntryKind::Comment);
        entry.at = at.toStdString();
        entry.place = place.toStdString();
        entry.stance = "blocking";
        entry.text = "wait";
        const core::DrawnPacket drawn = review.drawn();
        QVERIFY(drawn.packet.comments.empty());
        QCOMPARE(drawn.notTaken.size(), std::size_t {1});
        QVERIFY2(QString::fromStdString(drawn.notTaken[0]).contains(said), drawn.notTaken[0].c_str());
    }

    void retryAndRollbackOfTheBaselineAreOfferedWhereTheyAreEmpty()
    {
        const core::Packet earlier = test::madePacket();
        core::Packet packet = DrawnReview().drawn().packet;
        auto offers = core::offersFrom(earlier, packet);
        QCOMPARE(offers.size(), std::size_t {2});
        QCOMPARE(offers[0].field, std::string("boundary.retryBehaviour"));
        QCOMPARE(offers[1].text, std::string("the value is switched off by a flag"));
        QCOMPARE(offers[1].packet, std::string("orders-3.0.0"));
        packet.boundary.rollback = "our own";
        offers = core::offersFrom(earlier, packet);
        QCOMPARE(offers.size(), std::size_t {1});
    }
};

COUNTERSIGN_TEST(DrawingUpTest)
#include "drawing_up_test.moc"
