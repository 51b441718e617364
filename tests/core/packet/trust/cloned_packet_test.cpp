// SPDX-License-Identifier: Apache-2.0
// What git does to a packet on its way to somebody else: it stays valid, or says exactly why it cannot be
// checked.
#include "core/base/digest.h"
#include "core/packet/trust/known_packets.h"
#include "core/packet/trust/verification.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>

class ClonedPacketTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isWorthWhatItWas_data();
    void isWorthWhatItWas();
};

namespace {

using core::PacketVerdict;
using Way = std::function<std::filesystem::path(test::SignedShop& shop)>;

std::filesystem::path rebased(test::SignedShop& shop)
{
    shop.files().checkout("main");
    shop.files().write("readme", "something else\n");
    shop.files().commit("meanwhile");
    shop.files().checkout("change");
    shop.files().git({"rebase", "-q", "main"});
    return shop.files().path();
}

std::filesystem::path asSubmodule(test::SignedShop& shop)
{
    const std::filesystem::path outer = shop.files().folder() / "outer";
    shop.files().git({"init", "-q", outer.string()});
    shop.files().git({"-c", "protocol.file.allow=always", "submodule", "add", "-q", "-b", "change",
                         "file://" + shop.files().path().string(), "specs"},
        outer);
    return outer / "specs";
}

} // namespace

Q_DECLARE_METATYPE(Way)

void ClonedPacketTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
}

void ClonedPacketTest::isWorthWhatItWas_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("hasAttributes");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Way way, bool hasAttributes, PacketVerdict verdict,
                         const char* reason) {
        QTest::newRow(name) << std::move(way) << hasAttributes << static_cast<int>(verdict) << reason;
    };
    const Way crlf = [](test::SignedShop& shop) {
        return shop.files().clone("clone", {"-c", "core.autocrlf=true"});
    };
    row(
        "a clone", [](test::SignedShop& shop) { return shop.files().clone("clone"); }, true,
        PacketVerdict::Valid, "");
    row("autocrlf", crlf, true, PacketVerdict::Valid, "");
    row("autocrlf, and no .gitattributes", crlf, false, PacketVerdict::Valid, "");
    row("a rebase", rebased, true, PacketVerdict::Valid, "");
    row(
        "a shallow clone",
        [](test::SignedShop& shop) {
            return shop.files().clone("clone", {"--depth", "1", "--no-single-branch"});
        },
        true, PacketVerdict::Valid, "");
    row("a submodule", asSubmodule, true, PacketVerdict::Valid, "");
}

void ClonedPacketTest::isWorthWhatItWas()
{
    QFETCH(const Way, way);
    QFETCH(const bool, hasAttributes);
    QFETCH(const int, verdict);
    QFETCH(const QString, reason);
    test::SignedShop shop;
    if (hasAttributes)
        shop.files().write(".gitattributes", ".countersign/** -text\n");
    shop.store(shop.signedPacket());
    shop.files().commit("the packet");
    const std::filesystem::path place = way(shop);
    const std::string trusted = place == shop.files().path() ? "main" : "origin/main";
    const auto repository = core::Repository::open(place);
    QVERIFY(repository.has_value());
    const auto stored = core::findPacket(*repository, "shop-2.0.0", trusted);
    QVERIFY2(stored.has_value(), stored ? "" : stored.error().message.c_str());
    const core::TrustSources sources {
        .trustedRef = trusted, .signersSha256 = core::sha256Hex(test::shopSigners())};
    const core::Verification verified =
        core::verifyPacket(*stored, &*repository, sources, {.forRevision = "HEAD", .now = test::DayAfter});
    std::string reasons(core::packetVerdictName(verified.verdict));
    for (const std::string& each : verified.reasons)
        reasons += '\n' + each;
    QVERIFY2(verified.verdict == static_cast<PacketVerdict>(verdict), reasons.c_str());
    QVERIFY2(QString::fromStdString(reasons).contains(reason), reasons.c_str());
}

COUNTERSIGN_TEST(ClonedPacketTest)
#include "cloned_packet_test.moc"
