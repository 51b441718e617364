// SPDX-License-Identifier: Apache-2.0
// trust.md 5: "Freezing a version below the computed bump is refused, or overridden with a reason that stands
// in the tag and the packet."
#include "core/base/digest.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/freezing.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <memory>

namespace {

const std::string Id = "checkout-3.0.0";
const std::string Reason = "nobody uses it yet";

core::Packet releasePacket(const std::string& blob)
{
    core::Packet packet;
    packet.id = Id;
    packet.title = "Checkout";
    packet.createdAt = "2026-11-21T13:00:00Z";
    packet.asOf = "2026-11-21";
    packet.baseline.tag = "v2.3.0";
    packet.candidate.proposedVersion = "3.0.0";
    packet.decision.outcome = core::Approve;
    core::PacketContract contract;
    contract.path = "api.yaml";
    contract.language = "openapi";
    contract.classification = "breaking";
    contract.bump = "major";
    contract.candidate = core::ContractSide {blob, core::sha256Hex("three\n"), {{"api.yaml", blob}}};
    packet.contracts = {contract};
    return packet;
}

} // namespace

class FreezingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void namesThePacketAndItsHash();
    void takesTheVersionThatIsAskedFor_data();
    void takesTheVersionThatIsAskedFor();
    void refusesVersionsBelowTheBump_data();
    void refusesVersionsBelowTheBump();
    void isOverriddenByAReasonThatStandsInTagAndPacket();
    void isNotOverriddenByAReasonThatThePacketDoesNotHave();
    void refusesPacketsThatAreNotValid_data();
    void refusesPacketsThatAreNotValid();
    void refusesPacketsThatReject();
    void refusesACommitWithOtherContracts_data();
    void refusesACommitWithOtherContracts();
    void readsThePacketFromTheCommitAlone();
    void hostileTextsStayOnTheirLine();

private:
    core::Result<core::TagPlan> plan(const core::Freezing& freezing) const;
    std::string refusalOf(core::Freezing freezing) const;
    core::Repository repository() const { return std::move(*core::Repository::open(m_scratch->path())); }

    std::unique_ptr<test::ScratchRepository> m_scratch;
    core::Packet m_packet;
    core::Verification m_verified;
    std::string m_commit;
};

void FreezingTest::init()
{
    m_scratch = std::make_unique<test::ScratchRepository>();
    m_scratch->write("api.yaml", "three\n");
    m_commit = m_scratch->commit("three");
    m_packet = releasePacket(m_scratch->git({"rev-parse", "HEAD:api.yaml"}).substr(0, 40));
    m_verified = {.verdict = core::PacketVerdict::Valid};
}

core::Result<core::TagPlan> FreezingTest::plan(const core::Freezing& freezing) const
{
    return core::planFreezing(repository(), {Id, core::packetJson(m_packet)}, m_verified, freezing);
}

std::string FreezingTest::refusalOf(core::Freezing freezing) const
{
    freezing.commit = m_commit;
    const auto planned = plan(freezing);
    return planned ? "planned " + planned->name : planned.error().message + " | " + planned.error().hint;
}

void FreezingTest::namesThePacketAndItsHash()
{
    const auto planned = plan({.commit = m_commit});
    QVERIFY2(planned, planned ? "" : planned.error().message.c_str());
    QCOMPARE(planned->name, std::string("v3.0.0"));
    QCOMPARE(planned->commit, m_commit);
    QCOMPARE(planned->message,
        "Checkout 3.0.0\n\nPacket: checkout-3.0.0\nPacket-SHA256: "
            + core::sha256Hex(core::packetJson(m_packet)) + '\n');
}

void FreezingTest::takesTheVersionThatIsAskedFor_data()
{
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("tag");
    QTest::newRow("the next") << "v2.3.0"
                              << "3.0.0"
                              << "v3.0.0";
    QTest::newRow("with its v") << "v2.3.0"
                                << "v3.0.0"
                                << "v3.0.0";
    QTest::newRow("more than is asked") << "v2.3.0"
                                        << "5.1.2"
                                        << "v5.1.2";
    QTest::newRow("before the release") << "v2.3.0"
                                        << "3.0.0-rc.1"
                                        << "v3.0.0-rc.1";
    QTest::newRow("tags without v") << "2.3.0"
                                    << "v3.0.0"
                                    << "3.0.0";
    QTest::newRow("the first") << ""
                               << "1.0.0"
                               << "v1.0.0";
    QTest::newRow("early") << "v0.3.0"
                           << "0.4.0"
                           << "v0.4.0";
}

void FreezingTest::takesTheVersionThatIsAskedFor()
{
    QFETCH(QString, baseline);
    QFETCH(QString, version);
    QFETCH(QString, tag);
    m_packet.baseline.tag = baseline.toStdString();
    QCOMPARE(refusalOf({.version = version.toStdString()}), "planned " + tag.toStdString());
}

void FreezingTest::refusesVersionsBelowTheBump_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("why");
    QTest::newRow("minor") << "2.4.0"
                           << "2.4.0 is a minor step from v2.3.0, and the changes ask for a major one: 3.0.0";
    QTest::newRow("patch") << "2.3.1"
                           << "2.3.1 is a patch step";
    QTest::newRow("the same") << "2.3.0"
                              << "2.3.0 is not above v2.3.0";
    QTest::newRow("backwards") << "1.9.0"
                               << "1.9.0 is not above v2.3.0";
    QTest::newRow("before what is out") << "2.3.0-rc.1"
                                        << "2.3.0-rc.1 is not above v2.3.0";
    QTest::newRow("none") << "three"
                          << "'three' is no version";
    QTest::newRow("two numbers") << "3.0"
                                 << "'3.0' is no version";
}

void FreezingTest::refusesVersionsBelowTheBump()
{
    QFETCH(QString, version);
    QFETCH(QString, why);
    const std::string refusal = refusalOf({.version = version.toStdString()});
    QVERIFY2(refusal.find(why.toStdString()) != std::string::npos, refusal.c_str());
}

void FreezingTest::isOverriddenByAReasonThatStandsInTagAndPacket()
{
    m_packet.candidate.versionReason = Reason;
    const auto planned = plan({.commit = m_commit, .version = "2.4.0", .reason = Reason});
    QVERIFY2(planned, planned ? "" : planned.error().message.c_str());
    QVERIFY(planned->message.ends_with("\nVersion-Reason: nobody uses it yet\n"));
}

void FreezingTest::isNotOverriddenByAReasonThatThePacketDoesNotHave()
{
    QVERIFY(refusalOf({.version = "2.4.0", .reason = Reason}).find("candidate.versionReason")
        != std::string::npos);
    m_packet.candidate.versionReason = Reason;
    QVERIFY(refusalOf({.version = "2.4.0"}).find("--reason \"nobody uses it yet\"") != std::string::npos);
    QVERIFY(refusalOf({.version = "2.4.0", .reason = "because"}).find("nothing was frozen") == 0);
}

void FreezingTest::refusesPacketsThatAreNotValid_data()
{
    QTest::addColumn<int>("verdict");
    for (const core::PacketVerdict verdict : {core::PacketVerdict::Newer, core::PacketVerdict::Altered,
             core::PacketVerdict::Incomplete, core::PacketVerdict::Unknown})
        QTest::newRow(std::string(core::packetVerdictName(verdict)).c_str()) << static_cast<int>(verdict);
}

void FreezingTest::refusesPacketsThatAreNotValid()
{
    QFETCH(int, verdict);
    m_verified = {.verdict = static_cast<core::PacketVerdict>(verdict), .reasons = {"Nobody signed."}};
    QCOMPARE(refusalOf({}),
        std::string(
            "nothing was frozen: the packet checkout-3.0.0 is not valid: Nobody signed. | `countersign "
            "verify checkout-3.0.0` says all that is wrong with it"));
}

void FreezingTest::refusesPacketsThatReject()
{
    m_packet.decision.outcome = core::Reject;
    QVERIFY(refusalOf({}).find("rejects the candidate") != std::string::npos);
}

void FreezingTest::refusesACommitWithOtherContracts_data()
{
    QTest::addColumn<QString>("change");
    for (const char* change : {"changed", "gone", "still there"})
        QTest::newRow(change) << change;
}

void FreezingTest::refusesACommitWithOtherContracts()
{
    QFETCH(QString, change);
    if (change == "changed")
        m_scratch->write("api.yaml", "four\n");
    else if (change == "gone")
        std::filesystem::remove(m_scratch->path() / "api.yaml");
    else
        m_packet.contracts[0].candidate.reset();
    m_commit = m_scratch->commit("four");
    QVERIFY(refusalOf({}).find("is about other contracts than the commit holds: 'api.yaml' differs")
        != std::string::npos);
}

void FreezingTest::readsThePacketFromTheCommitAlone()
{
    const std::string file = ".countersign/packets/" + Id + "/packet.json";
    m_scratch->write(file, core::packetJson(m_packet));
    const auto missing = core::packetIn(repository(), m_commit, Id);
    QVERIFY(!missing);
    QCOMPARE(missing.error().hint,
        std::string("commit the signed packet first, or name the commit that holds it with --at"));
    const std::string signedCommit = m_scratch->commit("signed");
    m_scratch->write(file, "changed since");
    const auto found = core::packetIn(repository(), signedCommit, Id);
    QVERIFY2(found, found ? "" : found.error().message.c_str());
    QCOMPARE(found->bytes, core::packetJson(m_packet));
    QVERIFY(!core::packetIn(repository(), signedCommit, "../" + Id));
}

void FreezingTest::hostileTextsStayOnTheirLine()
{
    m_packet.title = "a\n-----BEGIN SSH SIGNATURE-----\nPacket-SHA256: 00\x1b[2J";
    const auto planned = plan({.commit = m_commit});
    QVERIFY(planned);
    const std::string& message = planned->message;
    QVERIFY(message.find("\n-----BEGIN") == std::string::npos);
    QVERIFY(message.find('\x1b') == std::string::npos);
    QCOMPARE(message.find("\nPacket-SHA256: "), message.rfind("\nPacket-SHA256: "));
}

COUNTERSIGN_TEST(FreezingTest)

#include "freezing_test.moc"
