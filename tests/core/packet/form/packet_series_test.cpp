// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/packet_series.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

namespace {

core::Packet drawnUp(const std::string& rollback = "switch it off", const std::string& version = "3.0.0")
{
    core::Packet packet = test::madePacket();
    packet.id.clear();
    packet.supersedes.reset();
    packet.boundary.rollback = rollback;
    packet.candidate.proposedVersion = version;
    return packet;
}

/// Places and writes.
core::PacketPlacing placed(const core::Packet& packet, const test::ScratchFolder& folder)
{
    core::PacketPlacing placing = core::placePacket(packet, folder.path()).value();
    folder.write(core::packetPath(placing.packet.id), core::packetJson(placing.packet));
    return placing;
}

void sign(const test::ScratchFolder& folder, const std::string& id)
{
    folder.write(".countersign/packets/" + id + "/signoffs/backend.olena@acme.example.sig", "signed");
}

} // namespace

class PacketSeriesTest : public QObject {
    Q_OBJECT

private slots:
    void theIdIsTheSlugOfTitleAndVersion_data()
    {
        QTest::addColumn<QString>("review");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("id");
        QTest::newRow("both") << "orders"
                              << "3.0.0"
                              << "orders-3.0.0";
        QTest::newRow("the review says the version") << "orders-3.0.0"
                                                     << "3.0.0"
                                                     << "orders-3.0.0";
        QTest::newRow("no version") << "orders"
                                    << ""
                                    << "orders";
        QTest::newRow("a pre-release with build") << "Orders"
                                                  << "3.0.0-rc.1+7"
                                                  << "orders-3.0.0-rc.1-7";
        QTest::newRow("a version that leads elsewhere") << "orders"
                                                        << "../../x"
                                                        << "orders-..-..-x";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "packet";
        QTest::newRow("dots alone") << ".."
                                    << ""
                                    << "packet";
        QTest::newRow("too long") << QString(300, 'a') << "1.0.0" << QString(112, 'a');
    }
    void theIdIsTheSlugOfTitleAndVersion()
    {
        QFETCH(const QString, review);
        QFETCH(const QString, version);
        QFETCH(const QString, id);
        const std::string slug = core::packetSlug(review.toStdString(), version.toStdString());
        QCOMPARE(QString::fromStdString(slug), id);
        QVERIFY(core::isPacketId(slug));
    }

    /// Signing commits the packet, and with that moves the candidate's branch.
    void aCommitThatChangesNothingComparedMakesNoNewPacket()
    {
        const test::ScratchFolder folder;
        const std::string id = placed(drawnUp(), folder).packet.id;
        sign(folder, id);
        core::Packet later = drawnUp();
        later.candidate.commit = std::string(40, 'b');
        later.policy.commit = std::string(40, 'c');
        later.asOf = "2027-01-01";
        const core::PacketPlacing placing = core::placePacket(later, folder.path()).value();
        QVERIFY(placing.isThere);
        QCOMPARE(placing.packet.id, id);
        QVERIFY(placing.lostSignoffs.empty());
    }

    void anUnsignedPacketGivesWay()
    {
        const test::ScratchFolder folder;
        QCOMPARE(placed(drawnUp("one"), folder).packet.id, std::string("orders-3.0.0"));
        const core::PacketPlacing second = placed(drawnUp("two"), folder);
        QCOMPARE(second.packet.id, std::string("orders-3.0.0"));
        QVERIFY(!second.packet.supersedes);
        QVERIFY(!second.isThere);
        QCOMPARE(core::packetIds(folder.path())->size(), std::size_t {1});
    }

    void aLateCommentOrEditMakesANewPacketAndSaysWhoseSignOffsAreLost()
    {
        const test::ScratchFolder folder;
        const core::Packet first = placed(drawnUp(), folder).packet;
        sign(folder, first.id);
        core::Packet late = drawnUp();
        late.comments.push_back({std::nullopt, "ana@x.example", "2026-11-21T14:00:00Z", "fyi", "one more"});
        const core::PacketPlacing placing = placed(late, folder);
        QCOMPARE(placing.packet.id, std::string("orders-3.0.0-2"));
        QCOMPARE(placing.packet.supersedes->id, first.id);
        QCOMPARE(placing.packet.supersedes->sha256, core::sha256Hex(core::packetJson(first)));
        QCOMPARE(placing.lostSignoffs, std::vector<std::string>({"backend.olena@acme.example.sig"}));
        QCOMPARE(core::readStoredPacket(folder.path(), first.id)->bytes, core::packetJson(first));
        QCOMPARE(core::newestPacket("orders", folder.path())->id, std::string("orders-3.0.0-2"));
    }

    void theChainGoesOn()
    {
        const test::ScratchFolder folder;
        std::string superseded;
        for (int round = 1; round <= 3; ++round) {
            const core::PacketPlacing placing = placed(drawnUp(std::to_string(round)), folder);
            QCOMPARE(placing.packet.supersedes ? placing.packet.supersedes->id : "", superseded);
            superseded = placing.packet.id;
            sign(folder, superseded);
        }
        QCOMPARE(superseded, std::string("orders-3.0.0-3"));
        const core::PacketPlacing other = placed(drawnUp("4", "3.1.0"), folder);
        QCOMPARE(other.packet.id, std::string("orders-3.1.0"));
        QCOMPARE(other.packet.supersedes->id, superseded);
    }

    void anUnsignedPacketKeepsWhatItSupersedes()
    {
        const test::ScratchFolder folder;
        sign(folder, placed(drawnUp("one"), folder).packet.id);
        placed(drawnUp("two"), folder);
        const core::PacketPlacing third = placed(drawnUp("three"), folder);
        QCOMPARE(third.packet.id, std::string("orders-3.0.0-2"));
        QCOMPARE(third.packet.supersedes->id, std::string("orders-3.0.0"));
        QVERIFY(third.lostSignoffs.empty());
    }

    void whatSaysTheSameIsThereAlready()
    {
        const test::ScratchFolder folder;
        const core::Packet first = placed(drawnUp(), folder).packet;
        sign(folder, first.id);
        core::Packet again = drawnUp();
        again.createdAt = "2026-11-22T09:00:00Z";
        const core::PacketPlacing placing = core::placePacket(again, folder.path()).value();
        QVERIFY(placing.isThere);
        QCOMPARE(core::packetJson(placing.packet), core::packetJson(first));
    }

    void packetsOfOtherReviewsAreLeftAlone()
    {
        const test::ScratchFolder folder;
        core::Packet other = drawnUp();
        other.review = "refunds";
        other.id = "orders-3.0.0";
        folder.write(core::packetPath(other.id), core::packetJson(other));
        const core::PacketPlacing placing = placed(drawnUp(), folder);
        QCOMPARE(placing.packet.id, std::string("orders-3.0.0-2"));
        QVERIFY(!placing.packet.supersedes);
    }

    void theBaselinesPacketIsFoundByCommitOrVersion_data()
    {
        QTest::addColumn<QString>("commit");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("isFound");
        const QString signedCommit(40, '7');
        QTest::newRow("its commit") << signedCommit << "" << true;
        QTest::newRow("its version, squashed") << QString(40, '8') << "v3.0.0" << true;
        QTest::newRow("its version without a letter") << QString(40, '8') << "3.0.0" << true;
        QTest::newRow("another version") << QString(40, '8') << "v3.0.1" << false;
    }
    void theBaselinesPacketIsFoundByCommitOrVersion()
    {
        QFETCH(const QString, commit);
        QFETCH(const QString, tag);
        QFETCH(const bool, isFound);
        const test::ScratchFolder folder;
        placed(drawnUp("switch it off"), folder);
        folder.write(".countersign/packets/broken/packet.json", "{");
        core::Packet next = drawnUp("", "4.0.0");
        next.baseline = {commit.toStdString(), tag.toStdString()};
        const auto found = core::packetOfBaseline(next, folder.path());
        QCOMPARE(found.has_value(), isFound);
        if (found)
            QCOMPARE(found->boundary.rollback, std::string("switch it off"));
    }

    void aPacketOfTheReviewThatCannotBeReadStopsIt()
    {
        const test::ScratchFolder folder;
        folder.write(".countersign/packets/orders-3.0.0/packet.json", "{");
        const auto placing = core::placePacket(drawnUp(), folder.path());
        QVERIFY(!placing);
        QVERIFY(placing.error().message.find("'orders-3.0.0'") != std::string::npos);
        QVERIFY(!core::newestPacket("orders", folder.path()));
        QCOMPARE(core::newestPacket("refunds", folder.path())->id, std::string());
    }
};

COUNTERSIGN_TEST(PacketSeriesTest)
#include "packet_series_test.moc"
