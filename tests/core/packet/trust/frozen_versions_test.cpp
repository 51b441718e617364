// SPDX-License-Identifier: Apache-2.0
// signing.md, On open, 6: "tag present: annotated, signature good, tree blobs = packet blobs, trailer
// Packet-SHA256 matches"; trust.md 1: what somebody wrote whom nobody trusts decides nothing.
#include "core/base/digest.h"
#include "core/repo/tag_writer.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::PacketVerdict;

class FrozenVersionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsTagsAgainstThePacket_data();
    void holdsTagsAgainstThePacket();
    void saysNothingOfTagsThatNameNoPacket();
    void believesNoTagThatWasMadeUnderAnotherName();
    void believesNoTagWhoseTextWasChanged();
    void comesBeforeAMissingSignoff();
};

namespace {

const std::string TheHash = "its own";
constexpr std::int64_t FrozenAt = test::DayAfter - 3600;

struct FreezingClaim {
    std::string name = "v2.0.0";
    std::string commit = "change";
    std::string packet = "shop-2.0.0";
    std::string sha256 = TheHash;
    std::string key = "ana"; ///< empty: not signed
};

std::string messageOf(const FreezingClaim& claim, const core::StoredPacket& stored)
{
    return "Shop 2.0.0\n\nPacket: " + claim.packet + "\nPacket-SHA256: "
        + (claim.sha256 == TheHash ? core::sha256Hex(stored.bytes) : claim.sha256) + '\n';
}

void freeze(test::SignedShop& shop, const core::StoredPacket& stored, const FreezingClaim& claim)
{
    core::TagPlan plan {.name = claim.name,
        .commit = shop.files().git({"rev-parse", claim.commit}).substr(0, 40),
        .message = messageOf(claim, stored),
        .who = {"Ana", "ana@x.example"},
        .at = FrozenAt};
    if (!claim.key.empty())
        plan.sign = [&](std::string_view text) -> core::Result<std::string> {
            return test::sshSign(claim.key, "git", text);
        };
    if (const auto written = core::writeTag(shop.open(), plan); !written)
        qFatal("%s", written.error().message.c_str());
}

/// Verdict, reasons and notes, a line each.
std::string toldOf(const core::Verification& verified)
{
    std::string all = std::string(core::packetVerdictName(verified.verdict)) + '\n';
    for (const auto* texts : {&verified.reasons, &verified.notes})
        for (const std::string& text : *texts)
            all += text + '\n';
    return all;
}

bool begins(const core::Verification& verified, const std::string& words)
{
    return toldOf(verified).starts_with(words);
}

} // namespace

void FrozenVersionsTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
}

void FrozenVersionsTest::holdsTagsAgainstThePacket_data()
{
    QTest::addColumn<FreezingClaim>("claim");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("toldForTheTag");
    const auto row = [](const char* name, FreezingClaim claim, const char* told, const char* forTheTag) {
        QTest::newRow(name) << std::move(claim) << told << forTheTag;
    };
    const std::string other(64, 'a');
    const char* const good = "valid\nFrozen as v2.0.0: the tag names this packet's SHA-256";
    const char* const otherPacket =
        "altered\nThe tag v2.0.0, signed by somebody who may sign for git, froze a packet of this name whose "
        "SHA-256 is another, aaaa";
    const char* const otherCommit = "unknown\nThe tag v2.0.0 says that this packet froze it, and has another "
                                    "shop.yaml than was signed";
    row("frozen by it", {}, good, good);
    row("frozen by it, without its id", {.packet = ""}, good, good);
    row("frozen by another of its name", {.sha256 = other}, otherPacket, otherPacket);
    row("another commit", {.commit = "main"}, otherCommit, otherCommit);
    row("signed by a stranger", {.key = "eve"},
        "valid\nThe tag v2.0.0 says that this packet froze it, and nobody whom you trust says so: its "
        "signature counts as 'unknown signer'.",
        "unknown\nThe tag v2.0.0 says that this packet froze it, and nobody whom you trust");
    row("not signed", {.key = ""},
        "valid\nThe tag v2.0.0 says that this packet froze it, and nobody whom you trust says so: it is not "
        "signed.",
        "unknown\nThe tag v2.0.0 says that this packet froze it, and nobody whom you trust");
    row("a stranger's word against it", {.sha256 = other, .key = "eve"}, "valid\nThe tag v2.0.0 says",
        "unknown\nThe tag v2.0.0 says");
}

void FrozenVersionsTest::holdsTagsAgainstThePacket()
{
    QFETCH(const FreezingClaim, claim);
    QFETCH(const QString, told);
    QFETCH(const QString, toldForTheTag);
    test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    freeze(shop, stored, claim);
    const core::Verification verified = shop.verify(stored);
    QVERIFY2(begins(verified, told.toStdString()), toldOf(verified).c_str());
    const core::Verification forTheTag = shop.verify(stored, {.forRevision = "v2.0.0"});
    QVERIFY2(begins(forTheTag, toldForTheTag.toStdString()), toldOf(forTheTag).c_str());
}

void FrozenVersionsTest::saysNothingOfTagsThatNameNoPacket()
{
    test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    shop.files().git({"tag", "-a", "-m", "Shop 2.0.0", "v2.0.0", "change"});
    shop.files().git({"tag", "light", "change"});
    freeze(shop, stored, {.name = "v3.0.0", .packet = "shop-3.0.0", .sha256 = std::string(64, 'a')});
    QCOMPARE(toldOf(shop.verify(stored, {.forRevision = "v2.0.0"})), std::string("valid\n"));
}

void FrozenVersionsTest::believesNoTagThatWasMadeUnderAnotherName()
{
    test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    freeze(shop, stored, {});
    shop.files().git({"update-ref", "refs/tags/v9.0.0", "refs/tags/v2.0.0"});
    shop.files().git({"update-ref", "-d", "refs/tags/v2.0.0"});
    const core::Verification verified = shop.verify(stored);
    QVERIFY2(begins(verified,
                 "valid\nThe tag v9.0.0 says that this packet froze it, and nobody whom you trust says so: "
                 "it was made as 'v2.0.0'."),
        toldOf(verified).c_str());
}

void FrozenVersionsTest::believesNoTagWhoseTextWasChanged()
{
    test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    core::TagPlan plan {.name = "v2.0.0",
        .commit = shop.files().git({"rev-parse", "change"}).substr(0, 40),
        .message = messageOf({}, stored),
        .who = {"Ana", "ana@x.example"},
        .at = FrozenAt};
    plan.sign = [](std::string_view text) -> core::Result<std::string> {
        return test::sshSign("ana", "git", std::string(text) + "Signed: something else\n");
    };
    QVERIFY(core::writeTag(shop.open(), plan));
    const core::Verification verified = shop.verify(stored, {.forRevision = "v2.0.0"});
    QCOMPARE(verified.verdict, PacketVerdict::Unknown);
    QVERIFY2(
        toldOf(verified).find("counts as 'content changed'") != std::string::npos, toldOf(verified).c_str());
}

/// Whoever lacks a signature should hear first that another packet was released.
void FrozenVersionsTest::comesBeforeAMissingSignoff()
{
    test::SignedShop shop;
    const core::StoredPacket stored = shop.signedBy(shop.packet(), {test::SignedShop::Backend});
    freeze(shop, stored, {.sha256 = std::string(64, 'a')});
    QCOMPARE(shop.verify(stored).verdict, PacketVerdict::Altered);
}

COUNTERSIGN_TEST(FrozenVersionsTest)
#include "frozen_versions_test.moc"
