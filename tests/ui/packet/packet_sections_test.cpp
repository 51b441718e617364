// SPDX-License-Identifier: Apache-2.0
// "Left list is the gate: ✓ ⚠ ✗ with the reason"; what blocks signing as approved, said where it is mended.
#include "tests/support/test_program.h"
#include "tests/ui/packet/made_draft.h"
#include "ui/packet/packet_sections.h"
#include "ui/packet/section_model.h"

#include <QAbstractItemModelTester>

#include <algorithm>
#include <functional>

class PacketSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void standInTheOrderOfTheForm();
    void sayWhatBlocksWhereItIsMended_data();
    void sayWhatBlocksWhereItIsMended();
    void whatAFreshRunDoesNotFindBlocks();
    void signNamesHowMuchIsMissing();
    void aRejectionMayBeSignedWithGaps();
    void somethingUncommittedIsMissing();
    void proposesAnApprovalWhereAllIsAccepted_data();
    void proposesAnApprovalWhereAllIsAccepted();
    void proposesNoImpactWhereNothingReliedOnChanged();
    void theModelKeepsItsPromises();
};

using ChangePacket = std::function<void(core::Packet&)>;

namespace {

using ui::SectionId;
using ui::SectionMark;

const ui::PacketSection& section(const std::vector<ui::PacketSection>& all, SectionId id)
{
    return *std::ranges::find(all, id, &ui::PacketSection::id);
}

} // namespace

void PacketSectionsTest::standInTheOrderOfTheForm()
{
    QStringList titles;
    for (const ui::PacketSection& each : ui::packetSections(test::draftOf(test::packetWith("breaking"))))
        titles.append(each.title);
    QCOMPARE(titles,
        (QStringList {"Decision to make", "Owner check", "Scope boundary", "Acceptance evidence",
            "Compatibility class", "Consumer impact", "Retry behaviour", "Rollback notes", "Reviewer prompts",
            "Changes and decisions"}));
}

void PacketSectionsTest::sayWhatBlocksWhereItIsMended_data()
{
    QTest::addColumn<ChangePacket>("change");
    QTest::addColumn<SectionId>("id");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, SectionId id, const char* reason, ChangePacket change = {}) {
        QTest::newRow(name) << std::move(change) << id << QString(reason);
    };
    const auto decide = [](const char* verdict) {
        return [verdict](core::Packet& packet) { packet.decisions = {test::decided(verdict)}; };
    };
    row("outcome", SectionId::Decision, "Nobody has said whether it is approved.");
    row("no classification", SectionId::Classification, "The compatibility classification is missing.",
        [](core::Packet& packet) { packet.boundary.classification.clear(); });
    row("a mild classification", SectionId::Classification,
        "It is classified as compatible, and there are Breaking findings.",
        [](core::Packet& packet) { packet.boundary.classification = "compatible"; });
    row("retry", SectionId::Retry, "The retry behaviour is missing.");
    row("rollback", SectionId::Rollback, "The rollback is missing.");
    row("impact", SectionId::Consumers, "The consumer impact is missing.");
    row("evidence", SectionId::Evidence, "There is no acceptance evidence.");
    row("a prompt", SectionId::Prompts, "The prompt has no answer: '",
        [](core::Packet& packet) { packet.prompts.front().answer = "nothing"; });
    row("an assumption", SectionId::Scope, "Nobody has approved the assumption 'ids stay'.",
        [](core::Packet& packet) {
            packet.scope.assumptions = {{"ids stay", {}}};
        });
    row("undecided", SectionId::Changes, "The Breaking change of  is not decided.");
    row("rejected", SectionId::Changes, "The Breaking change of  is rejected by ana@x.example.",
        decide("reject"));
    row("deferred", SectionId::Changes, "The Breaking change of  is deferred by ana@x.example.",
        decide("defer"));
    row("without a plan", SectionId::Changes,
        "The Breaking change of  is accepted without a plan by ana@x.example.", decide("accept"));
    row("a blocking comment", SectionId::Changes, "A comment of bob@x.example blocks it: 'wait'.",
        [](core::Packet& packet) {
            packet.findings.clear();
            packet.comments = {{.place = {}, .by = "bob@x.example", .stance = "blocking", .text = "wait"}};
        });
    row("not understood", SectionId::Open, "Not acknowledged (not supported): x-rate.",
        [](core::Packet& packet) {
            packet.open = {{"x-rate", "not supported"}};
        });
}

void PacketSectionsTest::sayWhatBlocksWhereItIsMended()
{
    QFETCH(ChangePacket, change);
    QFETCH(SectionId, id);
    QFETCH(QString, reason);
    core::Packet packet = test::packetWith("breaking");
    if (change)
        change(packet);
    const auto sections = ui::packetSections(test::draftOf(packet));
    QCOMPARE(section(sections, id).mark, SectionMark::Missing);
    QVERIFY2(section(sections, id).reason.startsWith(reason), qPrintable(section(sections, id).reason));
}

void PacketSectionsTest::whatAFreshRunDoesNotFindBlocks()
{
    ui::Draft draft = test::draftOf(test::packetWith("safe"));
    draft.blockers = core::whatBlocks(draft.packet, {.differences = {"`/orders` is not found"}});
    const auto sections = ui::packetSections(draft);
    QVERIFY(section(sections, SectionId::Changes)
                .reason.contains("a fresh run does not reproduce", Qt::CaseInsensitive));
    QVERIFY(!ui::maySign(draft));
}

void PacketSectionsTest::signNamesHowMuchIsMissing()
{
    core::Packet packet = test::packetWith("safe");
    packet.decision.outcome = core::Approve;
    packet.boundary.consumerImpact = {{"web", "1.0.0", "unaffected"}};
    ui::Draft draft = test::draftOf(packet);
    QCOMPARE(ui::signText(draft), "Sign (2 missing)");
    QVERIFY(!ui::maySign(draft));
    packet.boundary.retryBehaviour = "safe to repeat";
    packet.boundary.rollback = "redeploy 1.0.0";
    draft = test::draftOf(packet);
    QCOMPARE(ui::signText(draft), "Sign…");
    QVERIFY(ui::maySign(draft));
}

void PacketSectionsTest::aRejectionMayBeSignedWithGaps()
{
    core::Packet packet = test::packetWith("breaking");
    packet.decision.outcome = core::Reject;
    const ui::Draft draft = test::draftOf(packet);
    QVERIFY(ui::maySign(draft));
    QCOMPARE(ui::signText(draft), "Sign the rejection…");
}

void PacketSectionsTest::somethingUncommittedIsMissing()
{
    core::Packet packet = test::packetWith("breaking");
    packet.decision.outcome = core::Reject;
    ui::Draft draft = test::draftOf(packet);
    draft.uncommitted = {"openapi/shop.yaml", "openapi/common.yaml"};
    const auto sections = ui::packetSections(draft);
    QCOMPARE(section(sections, SectionId::Commit).mark, SectionMark::Missing);
    QCOMPARE(section(sections, SectionId::Commit).reason,
        "2 file(s) differ from the commit: what is signed is what is committed.");
    QVERIFY(!ui::maySign(draft));
}

void PacketSectionsTest::proposesAnApprovalWhereAllIsAccepted_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("stance");
    QTest::addColumn<bool>("isProposed");
    QTest::newRow("accepted") << "accept"
                              << "" << true;
    QTest::newRow("with a plan") << "accept-with-plan"
                                 << "discussing" << true;
    QTest::newRow("undecided") << ""
                               << "" << false;
    QTest::newRow("rejected") << "reject"
                              << "" << false;
    QTest::newRow("deferred") << "defer"
                              << "" << false;
    QTest::newRow("blocked") << "accept"
                             << "blocking" << false;
}

void PacketSectionsTest::proposesAnApprovalWhereAllIsAccepted()
{
    QFETCH(QString, verdict);
    QFETCH(QString, stance);
    core::Packet packet = test::packetWith("safe");
    if (!verdict.isEmpty())
        packet.decisions = {test::decided(verdict.toStdString())};
    if (!stance.isEmpty())
        packet.comments = {{.stance = stance.toStdString()}};
    const auto proposals = ui::proposalsFor(packet);
    const auto outcome = std::ranges::find(proposals, "decision.outcome", &ui::Proposal::field);
    QTEST(outcome != proposals.end(), "isProposed");
}

void PacketSectionsTest::proposesNoImpactWhereNothingReliedOnChanged()
{
    core::Packet packet = test::packetWith("safe");
    QVERIFY(ui::proposalsFor(packet).empty());
    packet.boundary.consumerImpact = {{"web", "1.0.0", ""}};
    const auto proposals = ui::proposalsFor(packet);
    QCOMPARE(proposals.size(), 1U);
    QVERIFY(core::fillIn(packet, proposals.front().field, proposals.front().json).has_value());
    QCOMPARE(packet.boundary.consumerImpact.front().impact, std::string("unaffected"));
    packet.boundary.consumerImpact.front().impact.clear();
    packet.boundary.classification = "breaking";
    QVERIFY(ui::proposalsFor(packet).empty());
}

void PacketSectionsTest::theModelKeepsItsPromises()
{
    ui::SectionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSections(ui::packetSections(test::draftOf(test::packetWith("breaking"))));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.data(model.index(6), Qt::AccessibleTextRole).toString(),
        "Retry behaviour: missing. The retry behaviour is missing.");
    ui::Draft dirty = test::draftOf(test::packetWith("breaking"));
    dirty.uncommitted = {"openapi/shop.yaml"};
    model.setSections(ui::packetSections(dirty));
    QCOMPARE(model.rowCount(), 11);
    model.setSections({});
    QCOMPARE(model.rowCount(), 0);
}

COUNTERSIGN_TEST(PacketSectionsTest)
#include "packet_sections_test.moc"
