// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <functional>

namespace fs = std::filesystem;

namespace {

constexpr const char* OwnFolder = ".countersign/packets/orders-3.0.0";

std::string inFolder(const std::string& name)
{
    return std::string(OwnFolder) + "/" + name;
}

void writeSignedPacket(const test::ScratchRepository& repository)
{
    repository.write(inFolder("packet.json"), "{}");
    repository.write(inFolder("signoffs/qa.iryna@acme.example.sig"), "two");
    repository.write(inFolder("signoffs/backend.olena@acme.example.sig"), "one");
    repository.write(inFolder("orders-3.0.0.md"), "# Orders");
    repository.write(inFolder("orders-3.0.0.md.sig"), "seal");
}

/// As the commit and as the disk have it, which must be the same.
struct BothReadings {
    core::Result<core::StoredPacket> committed = core::fail(core::ErrorCode::NotFound, "not read");
    core::Result<core::StoredPacket> onDisk = core::fail(core::ErrorCode::NotFound, "not read");
};

BothReadings readBoth(const test::ScratchRepository& scratch)
{
    const auto repository = core::Repository::open(scratch.path());
    core::BlobStore blobs(
        [&](const std::string& id, std::uint64_t limit) { return repository->readBlob(id, limit); });
    const auto files = core::RevisionFiles::open(*repository, *repository->revision("HEAD"), blobs);
    return {core::readStoredPacket(*files, "orders-3.0.0"),
        core::readStoredPacket(scratch.path(), "orders-3.0.0")};
}

using SpoilFolder = std::function<void(const test::ScratchRepository&)>;

struct RefusedFolder {
    const char* name;
    SpoilFolder spoil;
    const char* said;
};

std::vector<RefusedFolder> refusedFolders()
{
    const auto moveAway = [](const test::ScratchRepository& it, const std::string& what) {
        fs::rename(it.path() / what, it.folder().path() / "elsewhere");
        fs::create_symlink(it.folder().path() / "elsewhere", it.path() / what);
    };
    return {
        {"no packet.json", [](const auto& it) { fs::remove(it.path() / inFolder("packet.json")); },
            "there is no packet 'orders-3.0.0'"},
        {"a symlinked packet.json", [=](const auto& it) { moveAway(it, inFolder("packet.json")); },
            "packet.json' is no regular file"},
        {"a symlinked folder of sign-offs", [=](const auto& it) { moveAway(it, inFolder("signoffs")); },
            "signoffs' is no regular file"},
        {"a symlinked sign-off",
            [=](const auto& it) { moveAway(it, inFolder("signoffs/qa.iryna@acme.example.sig")); },
            "qa.iryna@acme.example.sig' is no regular file"},
        {"a packet above the limit",
            [](const auto& it) {
                it.write(inFolder("packet.json"), std::string(core::LargestPacket + 1, ' '));
            },
            "larger than the limit of"},
        {"a sign-off above the limit",
            [](const auto& it) { it.write(inFolder("signoffs/a.b.sig"), std::string(65'537, ' ')); },
            "larger than the limit of"},
        {"more sign-offs than people",
            [](const auto& it) {
                for (int at = 0; at < 101; ++at)
                    it.write(inFolder("signoffs/qa." + std::to_string(at) + ".sig"), "x");
            },
            "'.countersign/packets/orders-3.0.0' holds too many files"},
        {"more files than exports",
            [](const auto& it) {
                for (int at = 0; at < 1001; ++at)
                    it.write(inFolder(std::to_string(at)), "x");
            },
            "'.countersign/packets/orders-3.0.0' holds too many files"},
    };
}

} // namespace

class PacketFolderTest : public QObject {
    Q_OBJECT

private slots:
    void aPacketIsReadFromACommitAndFromTheDisk()
    {
        test::ScratchRepository scratch;
        writeSignedPacket(scratch);
        scratch.commit("sign");
        const BothReadings read = readBoth(scratch);
        for (const auto& packet : {read.committed, read.onDisk}) {
            QVERIFY2(packet, packet ? "" : packet.error().message.c_str());
            QCOMPARE(packet->id, std::string("orders-3.0.0"));
            QCOMPARE(packet->bytes, std::string("{}"));
            QVERIFY(packet->signoffs
                == std::vector<core::StoredSignoff>(
                    {{"backend.olena@acme.example.sig", "one"}, {"qa.iryna@acme.example.sig", "two"}}));
            QVERIFY(
                packet->exportSeals == std::vector<core::StoredSignoff>({{"orders-3.0.0.md.sig", "seal"}}));
        }
        const auto alone = core::readPacketFolder(scratch.path() / OwnFolder);
        QVERIFY(alone);
        QCOMPARE(alone->signoffs.size(), std::size_t {2});
    }

    void refusesWhatIsNoFolderOfAPacket_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<RefusedFolder> all = refusedFolders();
        for (std::size_t index = 0; index < all.size(); ++index)
            QTest::newRow(all[index].name) << static_cast<int>(index);
    }
    void refusesWhatIsNoFolderOfAPacket()
    {
        QFETCH(const int, index);
        const RefusedFolder row = refusedFolders()[static_cast<std::size_t>(index)];
        test::ScratchRepository scratch;
        writeSignedPacket(scratch);
        row.spoil(scratch);
        scratch.commit("spoil");
        const BothReadings read = readBoth(scratch);
        for (const auto& packet : {read.committed, read.onDisk}) {
            QVERIFY(!packet);
            QVERIFY2(
                packet.error().message.find(row.said) != std::string::npos, packet.error().message.c_str());
        }
    }

    void aSymlinkedPacketFolderIsRefusedForReadingAndWriting_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("the packet's") << OwnFolder;
        QTest::newRow("that of all packets") << ".countersign/packets";
        QTest::newRow("that of everything") << ".countersign";
    }
    void aSymlinkedPacketFolderIsRefusedForReadingAndWriting()
    {
        QFETCH(const QString, link);
        test::ScratchRepository scratch;
        writeSignedPacket(scratch);
        const fs::path elsewhere = scratch.folder().path() / "elsewhere";
        fs::rename(scratch.path() / link.toStdString(), elsewhere);
        fs::create_directory_symlink(elsewhere, scratch.path() / link.toStdString());
        const auto read = core::readStoredPacket(scratch.path(), "orders-3.0.0");
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::NotReadable);
        const auto written = core::writeUnsignedPacket(scratch.path(), "orders-3.0.0", "[]");
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::NotReadable);
        scratch.commit("link");
        QVERIFY(!readBoth(scratch).committed);
    }

    void idsAreThoseThatHaveAPacket()
    {
        test::ScratchRepository scratch;
        writeSignedPacket(scratch);
        scratch.write(".countersign/packets/a-1/packet.json", "{}");
        scratch.write(".countersign/packets/empty/notes.md", "");
        scratch.write(".countersign/packets/Upper/packet.json", "{}");
        scratch.write(".countersign/packets/a-1/more/packet.json", "{}");
        scratch.commit("packets");
        const std::vector<std::string> expected {"a-1", "orders-3.0.0"};
        QVERIFY(core::packetIds(scratch.path()).value() == expected);
        const auto repository = core::Repository::open(scratch.path());
        core::BlobStore blobs(
            [&](const std::string& id, std::uint64_t limit) { return repository->readBlob(id, limit); });
        const auto files = core::RevisionFiles::open(*repository, *repository->revision("HEAD"), blobs);
        QVERIFY(core::packetIds(*files) == expected);
    }

    void whereNothingIsThereAreNoPackets()
    {
        const test::ScratchFolder empty;
        QVERIFY(core::packetIds(empty.path()).value().empty());
        QCOMPARE(core::readStoredPacket(empty.path(), "a").error().code, core::ErrorCode::NotFound);
        QCOMPARE(core::readStoredPacket(empty.path(), "../a").error().code, core::ErrorCode::NotFound);
    }

    void anUnsignedPacketGivesWayAndASignedOneDoesNot()
    {
        const test::ScratchFolder folder;
        QVERIFY(core::writeUnsignedPacket(folder.path(), "a", "one"));
        QVERIFY(core::writeUnsignedPacket(folder.path(), "a", "two"));
        QCOMPARE(core::readStoredPacket(folder.path(), "a")->bytes, std::string("two"));
        folder.write(".countersign/packets/a/signoffs/qa.b@c.sig", "x");
        QVERIFY(core::writeUnsignedPacket(folder.path(), "a", "two"));
        const auto written = core::writeUnsignedPacket(folder.path(), "a", "three");
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::AlreadyExists);
        QCOMPARE(core::readStoredPacket(folder.path(), "a")->bytes, std::string("two"));
    }
};

COUNTERSIGN_TEST(PacketFolderTest)
#include "packet_folder_test.moc"
