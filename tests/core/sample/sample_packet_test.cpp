// SPDX-License-Identifier: Apache-2.0
// The packet in which the sample's 2.3.0 was signed: believed here, and quoted from by the one after it.
#include "core/packet/form/drawing_up.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/packet_series.h"
#include "core/packet/trust/pins.h"
#include "core/packet/trust/verification.h"
#include "tests/core/sample/made_sample.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <optional>

class SamplePacketTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void standsInTheTaggedCommitAndInAllAfterIt_data();
    void standsInTheTaggedCommitAndInAllAfterIt();
    void isValid();
    void isNewerForWhatCameAfterIt();
    void countsForNobodyWhoDidNotPinIt();
    void itsNotesAreOfferedToTheNextOne();

private:
    core::Verification verified(
        const core::TrustSources& sources, const std::optional<std::string>& asked = {}) const;
    core::TrustSources pinned() const;

    std::optional<test::MadeSample> m_sample;
    test::ScratchFolder m_home;
    core::StoredPacket m_stored;
};

namespace {

constexpr const char* PacketId = "customers-see-their-orders-2.3.0";
constexpr std::int64_t Today = 1'790'000'000;

} // namespace

void SamplePacketTest::initTestCase()
{
    m_sample.emplace();
    QVERIFY(core::pinSample(m_sample->path(), m_home / "pins.json", Today).has_value());
    const auto stored = core::readStoredPacket(m_sample->path(), PacketId);
    QVERIFY(stored);
    m_stored = *stored;
}

core::TrustSources SamplePacketTest::pinned() const
{
    core::TrustSources sources;
    sources.pins = core::readPins(m_home / "pins.json").value();
    return sources;
}

core::Verification SamplePacketTest::verified(
    const core::TrustSources& sources, const std::optional<std::string>& asked) const
{
    const auto repository = core::Repository::open(m_sample->path());
    return core::verifyPacket(m_stored, &*repository, sources, {.forRevision = asked, .now = Today});
}

void SamplePacketTest::standsInTheTaggedCommitAndInAllAfterIt_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("v2.2.1") << false;
    QTest::newRow("v2.3.0^") << false;
    for (const char* after : {"v2.3.0", "main", "all-safe", "release-2.4.0"})
        QTest::newRow(after) << true;
}

void SamplePacketTest::standsInTheTaggedCommitAndInAllAfterIt()
{
    QFETCH(bool, isThere);
    const std::string names = m_sample->git({"ls-tree", "-r", "--name-only", QTest::currentDataTag()});
    QCOMPARE(names.find(core::packetPath(PacketId)) != std::string::npos, isThere);
}

void SamplePacketTest::isValid()
{
    const core::Verification all = verified(pinned());
    QVERIFY2(
        all.verdict == core::PacketVerdict::Valid, all.reasons.empty() ? "" : all.reasons.front().c_str());
    QCOMPARE(verified(pinned(), "v2.3.0").verdict, core::PacketVerdict::Valid);
    std::string states;
    for (const core::VerifiedSignoff& each : all.signoffs)
        states += each.role + ' ' + (each.required ? "must " : "may ")
            + std::string(core::signoffStateName(each.state)) + '\n';
    QCOMPARE(states, "backend must valid\nfrontend must valid\nqa may unsigned\n");
}

void SamplePacketTest::isNewerForWhatCameAfterIt()
{
    for (const char* after : {"all-safe", "release-2.4.0"}) {
        const core::Verification verification = verified(pinned(), after);
        QCOMPARE(verification.verdict, core::PacketVerdict::Newer);
        QCOMPARE(core::verificationExit(verification, true), 1);
    }
}

void SamplePacketTest::countsForNobodyWhoDidNotPinIt()
{
    QCOMPARE(verified({}).verdict, core::PacketVerdict::Unknown);
}

void SamplePacketTest::itsNotesAreOfferedToTheNextOne()
{
    core::Packet next;
    next.baseline.tag = "v2.3.0";
    const auto earlier = core::packetOfBaseline(next, m_sample->path());
    QVERIFY(earlier);
    QCOMPARE(earlier->id, PacketId);
    const auto offers = core::offersFrom(*earlier, next);
    QCOMPARE(offers.size(), 2U);
    QCOMPARE(offers[0].field, "boundary.retryBehaviour");
    QVERIFY(offers[0].text.find("Idempotency-Key") != std::string::npos);
    QCOMPARE(offers[1].field, "boundary.rollback");
}

COUNTERSIGN_TEST(SamplePacketTest)
#include "sample_packet_test.moc"
