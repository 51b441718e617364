// SPDX-License-Identifier: Apache-2.0
// trust.md 7: attacks on verification and on the gate, each of which fails to open it.
#include "core/base/digest.h"
#include "core/packet/export/rendering_verification.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/gate.h"
#include "tests/core/packet/export/made_pdf.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

class AttacksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void honestPacketOpensTheGate();
    void onThePacket_data();
    void onThePacket();
    void onTheBranch_data();
    void onTheBranch();
    void onPages_data();
    void onPages();
    void weakeningIsAcknowledgedByName();
    void aRepositoryThatBringsItsOwnMain();
    void aPacketThatAnotherTookThePlaceOf();
    void symlinkedPacketFolder();
    void hugePacket();
};

namespace {

using core::CheckVerdict;
using core::PacketVerdict;
using test::Hat;
using test::SignedShop;

std::string reasonsOf(const core::Verification& verified)
{
    std::string all(core::packetVerdictName(verified.verdict));
    for (const std::string& reason : verified.reasons)
        all += '\n' + reason;
    return all;
}

std::string reasonsOf(const core::GatedCheck& gated)
{
    std::string all(core::verdictName(gated.check.verdict));
    for (const std::string& reason : gated.check.reasons)
        all += '\n' + reason;
    for (const core::Verification& each : gated.packets)
        all += '\n' + each.id + ": " + reasonsOf(each);
    return all;
}

std::string oneSigner(const std::string& principals, const std::string& key, const std::string& more = {})
{
    return test::signerLine(
        principals, "backend.signoff.v1@countersign,product.signoff.v1@countersign", key, more);
}

/// What somebody hands in as signed.
struct PacketAttack {
    const char* name;
    std::string signers;
    std::function<core::StoredPacket(SignedShop& shop)> make;
    PacketVerdict verdict;
    const char* reason;
};

core::StoredPacket withChange(
    SignedShop& shop, const std::function<void(core::Packet&)>& change, const std::vector<Hat>& hats)
{
    core::Packet packet = shop.packet();
    change(packet);
    return shop.signedBy(packet, hats);
}

std::vector<PacketAttack> packetAttacks()
{
    const std::vector<Hat> both {SignedShop::Backend, SignedShop::Product};
    return {
        {"one of three sign-offs", test::shopSigners(),
            [](SignedShop& shop) { return shop.signedBy(shop.packet(), {SignedShop::Backend}); },
            PacketVerdict::Incomplete, "as product: nobody signed"},
        {"required roles weakened in the packet", test::shopSigners(),
            [](SignedShop& shop) {
                return withChange(
                    shop, [](core::Packet& packet) { packet.roles.clear(); }, {SignedShop::Product});
            },
            PacketVerdict::Incomplete, "as backend: nobody signed"},
        {"required roles called optional in the packet", test::shopSigners(),
            [](SignedShop& shop) {
                return withChange(shop,
                    [](core::Packet& packet) {
                        for (core::PacketRole& role : packet.roles)
                            role.required = false;
                    },
                    {SignedShop::Backend});
            },
            PacketVerdict::Incomplete, "as product: nobody signed"},
        {"a bogus ruleset with a finding left out", test::shopSigners(),
            [both](SignedShop& shop) {
                return withChange(
                    shop,
                    [](core::Packet& packet) {
                        packet.engine.ruleset = "0123456789abcdef";
                        packet.findings.clear();
                    },
                    both);
            },
            PacketVerdict::Unknown, "It was made under the rules 0123456789abcdef"},
        {"a hash-colliding file: the blob is not what was signed", test::shopSigners(),
            [both](SignedShop& shop) {
                return withChange(
                    shop,
                    [](core::Packet& packet) {
                        core::ContractSide& side = *packet.contracts.at(0).candidate;
                        side.blob = packet.contracts.at(0).baseline->blob;
                        side.files.at(0).blob = side.blob;
                    },
                    both);
            },
            PacketVerdict::Altered, "their SHA-256 is another"},
        {"an expired key with an old createdAt",
            oneSigner("ana@x.example", "ana")
                + oneSigner("bob@x.example", "bob", ",valid-before=\"20251201Z\""),
            [both](SignedShop& shop) {
                return withChange(
                    shop, [](core::Packet& packet) { packet.createdAt = "2025-11-01T00:00:00Z"; }, both);
            },
            PacketVerdict::Unknown, "dated earlier than it appeared"},
        {"two hats on one head: one key", oneSigner("ana@x.example,bob@x.example", "ana"),
            [](SignedShop& shop) {
                return shop.signedBy(
                    shop.packet(), {SignedShop::Backend, {"product", "bob@x.example", "ana"}});
            },
            PacketVerdict::Unknown, "are one person"},
        {"two hats on one head: one name", oneSigner("ana@x.example", "ana"),
            [](SignedShop& shop) {
                return shop.signedBy(
                    shop.packet(), {SignedShop::Backend, {"product", "ana@x.example", "ana"}});
            },
            PacketVerdict::Unknown, "are one person"},
        {"one person with two keys", oneSigner("ana@x.example", "ana") + oneSigner("ana@x.example", "bob"),
            [](SignedShop& shop) {
                return shop.signedBy(
                    shop.packet(), {SignedShop::Backend, {"product", "ana@x.example", "bob"}});
            },
            PacketVerdict::Unknown, "are one person"},
        {"one person with two keys and two names",
            oneSigner("ana@x.example,ana@home.example", "ana")
                + oneSigner("ana@x.example,ana@home.example", "bob"),
            [](SignedShop& shop) {
                return shop.signedBy(
                    shop.packet(), {SignedShop::Backend, {"product", "ana@home.example", "bob"}});
            },
            PacketVerdict::Unknown, "are one person"},
        {"one person with two keys, in capitals",
            oneSigner("ana@x.example", "ana") + oneSigner("Ana@X.example", "bob"),
            [](SignedShop& shop) {
                return shop.signedBy(
                    shop.packet(), {SignedShop::Backend, {"product", "Ana@X.example", "bob"}});
            },
            PacketVerdict::Unknown, "are one person"},
        {"a role's signature replayed as another's", oneSigner("*", "ana") + oneSigner("*", "bob"),
            [](SignedShop& shop) {
                core::StoredPacket stored = shop.signedBy(shop.packet(), {SignedShop::Backend});
                stored.signoffs.push_back({"product.bob@x.example.sig", stored.signoffs.front().text});
                return stored;
            },
            PacketVerdict::Altered, "was made for 'backend.signoff.v1@countersign'"},
        {"a signature of another packet", test::shopSigners(),
            [both](SignedShop& shop) {
                const core::StoredPacket other = withChange(
                    shop, [](core::Packet& packet) { packet.title = "Harmless"; }, both);
                return core::StoredPacket {
                    .id = "shop-2.0.0", .bytes = core::packetJson(shop.packet()), .signoffs = other.signoffs};
            },
            PacketVerdict::Altered, "is not over these bytes"},
        {"appended bytes", test::shopSigners(),
            [](SignedShop& shop) {
                core::StoredPacket stored = shop.signedPacket();
                stored.bytes += '\n';
                return stored;
            },
            PacketVerdict::Altered, "packet.json cannot be read"},
        {"made under a policy of its own branch", test::shopSigners(),
            [both](SignedShop& shop) {
                shop.files().write(".countersign/settings.yaml", "signing: {required: []}\n");
                const std::string commit = shop.files().commit("my own policy");
                return withChange(
                    shop,
                    [&](core::Packet& packet) {
                        packet.policy.commit = commit;
                        packet.policy.sha256 = core::sha256Hex("signing: {required: []}\n");
                    },
                    both);
            },
            PacketVerdict::Unknown, "that was never that of main"},
        {"an id that slips away from the owners of elements", test::shopSigners(),
            [both](SignedShop& shop) {
                return withChange(
                    shop,
                    [](core::Packet& packet) {
                        packet.contracts.at(0).id = "nobodys";
                        for (core::PacketFinding& each : packet.findings)
                            each.contract = "nobodys";
                    },
                    both);
            },
            PacketVerdict::Unknown, "knows it by another id"},
    };
}

} // namespace

void AttacksTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
}

void AttacksTest::honestPacketOpensTheGate()
{
    SignedShop shop;
    QCOMPARE(shop.gate().check.verdict, CheckVerdict::No);
    shop.store(shop.signedPacket());
    shop.files().commit("the packet");
    const core::GatedCheck gated = shop.gate();
    QVERIFY2(gated.check.verdict == CheckVerdict::Yes, reasonsOf(gated).c_str());
    QCOMPARE(gated.check.packets.size(), 1U);
    QCOMPARE(gated.check.packets.front().verdict, "valid");
    QCOMPARE(gated.check.accepted.size(), gated.check.count(core::Severity::Breaking));
}

void AttacksTest::onThePacket_data()
{
    QTest::addColumn<int>("which");
    const auto attacks = packetAttacks();
    for (std::size_t which = 0; which < attacks.size(); ++which)
        QTest::newRow(attacks[which].name) << static_cast<int>(which);
}

void AttacksTest::onThePacket()
{
    QFETCH(const int, which);
    const PacketAttack attack = packetAttacks().at(static_cast<std::size_t>(which));
    SignedShop shop(std::string(test::ShopSettings), attack.signers);
    const core::StoredPacket stored = attack.make(shop);
    const core::Verification verified = shop.verify(stored);
    QVERIFY2(verified.verdict == attack.verdict, reasonsOf(verified).c_str());
    QVERIFY2(reasonsOf(verified).find(attack.reason) != std::string::npos, reasonsOf(verified).c_str());
    shop.store(stored);
    shop.files().commit("the packet");
    const core::GatedCheck gated = shop.gate();
    QVERIFY2(gated.check.verdict == CheckVerdict::No, reasonsOf(gated).c_str());
    QVERIFY(gated.check.accepted.empty());
}

namespace {

struct BranchAttack {
    const char* name;
    std::function<void(SignedShop& shop)> commit;
    CheckVerdict verdict;
    const char* reason;
};

void commitPacket(SignedShop& shop, const core::StoredPacket& stored)
{
    shop.store(stored);
    shop.files().commit("the packet");
}

/// Of the packet in the branch whose policy no longer asks for product.
core::StoredPacket withoutProduct(SignedShop& shop)
{
    core::Packet packet = shop.packet();
    packet.roles.clear();
    return shop.signedBy(packet, {SignedShop::Backend});
}

std::vector<BranchAttack> branchAttacks()
{
    return {
        {"self-approval by a draft file in the branch",
            [](SignedShop& shop) {
                const core::Packet packet = shop.packet();
                const core::PacketFinding& finding = packet.findings.at(0);
                shop.files().write(".countersign/reviews/shop/journal/eve@x.example.jsonl",
                    R"({"uuid":"1","at":"2026-01-01T00:00:00Z","by":"eve@x.example","kind":"decide","place":")"
                        + finding.place + R"(","facts":")" + finding.facts
                        + R"(","verdict":"accept-with-plan","plan":{"text":"trust me"}})" + "\n");
                shop.files().commit("approve myself");
            },
            CheckVerdict::No, "no valid packet accepts it"},
        {"required roles weakened in the branch",
            [](SignedShop& shop) {
                shop.files().write(".countersign/settings.yaml", "signing: {required: []}\n");
                shop.files().commit("ask less");
                commitPacket(shop, withoutProduct(shop));
            },
            CheckVerdict::No, "as product: nobody signed"},
        {"a suppression in the branch",
            [](SignedShop& shop) {
                shop.files().write(".countersign/settings.yaml",
                    std::string(test::ShopSettings)
                        + "suppressions:\n  - {path: \"**\", reason: hush, owner: eve@x.example, "
                          "expires: 2026-12-31}\n");
                shop.files().commit("hush");
            },
            CheckVerdict::No, "1 breaking change"},
        {"allowed_signers weakened in the branch",
            [](SignedShop& shop) {
                shop.files().write(
                    ".countersign/allowed_signers", test::shopSigners() + oneSigner("eve@x.example", "eve"));
                shop.files().commit("let eve sign");
                commitPacket(shop,
                    shop.signedBy(shop.packet(), {SignedShop::Backend, {"product", "eve@x.example", "eve"}}));
            },
            CheckVerdict::No, "is not in allowed_signers of main"},
        {"a stale acceptance",
            [](SignedShop& shop) {
                commitPacket(shop, shop.signedPacket());
                shop.files().write("shop.yaml", test::shopText("boolean"));
                shop.files().commit("and something else");
            },
            CheckVerdict::No, "has another shop.yaml than was signed"},
        {"accepted without a plan",
            [](SignedShop& shop) {
                core::Packet packet = shop.packet();
                for (core::PacketDecision& each : packet.decisions) {
                    each.verdict = core::Accept;
                    each.plan.reset();
                }
                commitPacket(shop, shop.signedBy(packet, {SignedShop::Backend, SignedShop::Product}));
            },
            CheckVerdict::No, "no valid packet accepts it with a plan"},
        {"rejected is not accepted",
            [](SignedShop& shop) {
                core::Packet packet = shop.packet();
                packet.decision.outcome = "reject";
                commitPacket(shop, shop.signedBy(packet, {SignedShop::Backend, SignedShop::Product}));
            },
            CheckVerdict::No, "no valid packet accepts it"},
        {"one valid packet accepts, another rejects",
            [](SignedShop& shop) {
                const std::vector<Hat> both {SignedShop::Backend, SignedShop::Product};
                shop.store(shop.signedPacket());
                core::Packet packet = shop.packet();
                packet.id = "shop-2.0.0-2";
                packet.decision.outcome = "reject";
                commitPacket(shop, shop.signedBy(packet, both));
            },
            CheckVerdict::No, "no valid packet accepts it"},
        {"a laxer policy of the past",
            [](SignedShop& shop) {
                commitPacket(shop, shop.signedPacket());
                shop.files().checkout("main");
                shop.files().write(".countersign/settings.yaml",
                    "signing: {required: [product, qa]}\nowners:\n  roles:\n    backend: [ana@x.example]\n"
                    "    product: [bob@x.example]\n");
                shop.files().commit("stricter");
                shop.files().checkout("change");
            },
            CheckVerdict::No, "a laxer policy than main has today"},
        {"a packet file of another repository",
            [](SignedShop& shop) {
                SignedShop other;
                other.files().write("other.yaml", test::shopText("string"));
                other.files().commit("another history");
                core::Packet packet = other.packet();
                packet.policy.commit = other.open().revision("HEAD")->commit;
                commitPacket(shop, other.signedBy(packet, {SignedShop::Backend, SignedShop::Product}));
            },
            CheckVerdict::No, "that was never that of main"},
    };
}

} // namespace

void AttacksTest::onTheBranch_data()
{
    QTest::addColumn<int>("which");
    const auto attacks = branchAttacks();
    for (std::size_t which = 0; which < attacks.size(); ++which)
        QTest::newRow(attacks[which].name) << static_cast<int>(which);
}

void AttacksTest::onTheBranch()
{
    QFETCH(const int, which);
    const BranchAttack attack = branchAttacks().at(static_cast<std::size_t>(which));
    SignedShop shop;
    attack.commit(shop);
    const core::GatedCheck gated = shop.gate();
    QVERIFY2(gated.check.verdict == attack.verdict, reasonsOf(gated).c_str());
    QVERIFY2(reasonsOf(gated).find(attack.reason) != std::string::npos, reasonsOf(gated).c_str());
    QVERIFY(gated.check.accepted.empty());
}

void AttacksTest::onPages_data()
{
    QTest::addColumn<QString>("seal");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* seal, PacketVerdict verdict, const char* reason) {
        QTest::newRow(name) << seal << static_cast<int>(verdict) << reason;
    };
    row("foreign rendering around genuine attachments", "", PacketVerdict::Unknown,
        "Nobody sealed these pages");
    row("sealed by nobody who may", "eve", PacketVerdict::Unknown, "may not seal today");
    row("the seal of other pages", "other", PacketVerdict::Altered, "is not over its bytes");
    row("rubbish for a seal", "rubbish", PacketVerdict::Altered, "is no signature that OpenSSH wrote");
    row("sealed by one who may", "ana", PacketVerdict::Valid, "");
}

/// Genuine sign-offs, attached to pages that somebody else wrote.
void AttacksTest::onPages()
{
    QFETCH(const QString, seal);
    QFETCH(const int, verdict);
    QFETCH(const QString, reason);
    SignedShop shop(std::string(test::ShopSettings),
        test::signerLine("ana@x.example",
            "backend.signoff.v1@countersign," + std::string(core::ExportSealNamespace), "ana")
            + test::signerLine("bob@x.example", "product.signoff.v1@countersign", "bob"));
    const core::StoredPacket stored = shop.signedPacket();
    std::vector<test::AttachedFile> attached {{"packet.json", stored.bytes}};
    for (const core::StoredSignoff& each : stored.signoffs)
        attached.push_back({each.name, each.text});
    core::RenderedFile file {test::MadePdf(attached).bytes(), {}};
    if (seal == "rubbish")
        file.seal = "rubbish";
    else if (!seal.isEmpty())
        file.seal = test::sshSign(seal == "other" ? "ana" : seal.toStdString(),
            std::string(core::ExportSealNamespace), seal == "other" ? "other pages" : file.bytes);
    const core::Repository repository = shop.open();
    const core::Verification verified =
        core::verifyRendering(file, &repository, shop.pinned(), {.now = test::DayAfter});
    QVERIFY2(verified.verdict == static_cast<PacketVerdict>(verdict), reasonsOf(verified).c_str());
    QVERIFY2(
        reasonsOf(verified).find(reason.toStdString()) != std::string::npos, reasonsOf(verified).c_str());
}

void AttacksTest::weakeningIsAcknowledgedByName()
{
    const std::vector<Hat> both {SignedShop::Backend, SignedShop::Product};
    SignedShop shop;
    shop.files().write(".countersign/settings.yaml", "signing: {required: []}\n");
    shop.files().commit("ask less");
    core::Packet packet = shop.packet();
    QVERIFY(packet.open.size() > 1U);
    for (std::size_t place = 1; place < packet.open.size(); ++place)
        packet.acknowledged.push_back({packet.open[place].name, "bob@x.example", packet.createdAt, "agreed"});
    commitPacket(shop, shop.signedBy(packet, both));
    const core::GatedCheck silentOnOne = shop.gate();
    QVERIFY2(silentOnOne.check.verdict == CheckVerdict::Unknown, reasonsOf(silentOnOne).c_str());
    packet.acknowledged.push_back({packet.open.front().name, "bob@x.example", packet.createdAt, "agreed"});
    commitPacket(shop, shop.signedBy(packet, both));
    const core::GatedCheck acknowledged = shop.gate();
    QVERIFY2(acknowledged.check.verdict == CheckVerdict::Yes, reasonsOf(acknowledged).c_str());
    QCOMPARE(acknowledged.check.openPoints.front().packet, packet.id);
    // The same words about other bytes are another weakening.
    shop.files().write(".countersign/settings.yaml", "signing: {required: []}\nprofile: wire\n");
    shop.files().commit("ask less, otherwise");
    const core::GatedCheck other = shop.gate();
    QVERIFY2(other.check.verdict == CheckVerdict::Unknown, reasonsOf(other).c_str());
}

/// As unpacked from an archive: all of it says what its sender wants, its default branch first.
void AttacksTest::aRepositoryThatBringsItsOwnMain()
{
    SignedShop shop(std::string(test::ShopSettings), oneSigner("*", "eve"));
    const core::StoredPacket stored = shop.signedBy(
        shop.packet(), {{"backend", "ana@x.example", "eve"}, {"product", "bob@x.example", "eve"}});
    core::TrustSources unpinned;
    const core::Verification asked = shop.verify(stored, unpinned);
    QVERIFY2(asked.verdict == PacketVerdict::Unknown, reasonsOf(asked).c_str());
    unpinned.allowedSigners = test::shopSigners();
    const core::Verification known = shop.verify(stored, unpinned);
    QVERIFY2(known.verdict == PacketVerdict::Unknown, reasonsOf(known).c_str());
    QVERIFY(reasonsOf(known).find("is not in the file of allowed signers") != std::string::npos);
}

void AttacksTest::aPacketThatAnotherTookThePlaceOf()
{
    SignedShop shop;
    const core::StoredPacket first = shop.signedPacket();
    shop.store(first);
    core::Packet packet = shop.packet();
    packet.id = "shop-2.0.0-2";
    packet.supersedes = core::PacketReference {first.id, core::sha256Hex(first.bytes)};
    packet.decision.outcome = "reject";
    const core::StoredPacket unsignedOne = shop.signedBy(packet, {});
    shop.store(unsignedOne);
    shop.files().commit("somebody wants it gone");
    QVERIFY2(shop.gate().check.verdict == CheckVerdict::Yes, reasonsOf(shop.gate()).c_str());
    shop.store(shop.signedBy(packet, {SignedShop::Backend, SignedShop::Product}));
    shop.files().commit("those who must, too");
    const core::Verification verified = shop.verify(first);
    QVERIFY2(verified.verdict == PacketVerdict::Newer, reasonsOf(verified).c_str());
    QVERIFY(reasonsOf(verified).find("shop-2.0.0-2 took its place") != std::string::npos);
    QCOMPARE(shop.gate().check.verdict, CheckVerdict::No);
}

void AttacksTest::symlinkedPacketFolder()
{
    SignedShop shop;
    shop.store(shop.signedPacket());
    const std::filesystem::path packets = shop.files().path() / ".countersign/packets";
    std::filesystem::rename(packets / "shop-2.0.0", shop.files().folder() / "elsewhere");
    std::filesystem::create_directory_symlink(shop.files().folder() / "elsewhere", packets / "shop-2.0.0");
    shop.files().commit("a link");
    for (const char* candidate : {"HEAD", ""}) {
        const core::GatedCheck gated = shop.gate(candidate);
        QVERIFY2(gated.check.verdict == CheckVerdict::No, reasonsOf(gated).c_str());
        QVERIFY(gated.check.accepted.empty());
    }
}

void AttacksTest::hugePacket()
{
    SignedShop shop;
    core::StoredPacket stored = shop.signedPacket();
    stored.bytes.append(core::LargestPacket, ' ');
    const core::Verification verified = shop.verify(stored);
    QVERIFY2(verified.verdict == PacketVerdict::Unknown, reasonsOf(verified).c_str());
    QVERIFY(reasonsOf(verified).find("more than 16 MiB") != std::string::npos);
}

COUNTERSIGN_TEST(AttacksTest)
#include "attacks_test.moc"
