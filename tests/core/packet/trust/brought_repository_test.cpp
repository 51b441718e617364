// SPDX-License-Identifier: Apache-2.0
// A zipped repository that brings its own default branch, handed to somebody who has pinned the real one.
#include "core/base/digest.h"
#include "core/packet/trust/verification.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>

class BroughtRepositoryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isHeldAgainstThePin_data();
    void isHeldAgainstThePin();
};

namespace {

using core::PacketVerdict;
using Bring = std::function<void(test::SignedShop& shop)>;

const std::vector<test::Hat> EveAlone {
    {"backend", "ana@x.example", "eve"}, {"product", "bob@x.example", "eve"}};
const std::vector<test::Hat> Genuine {test::SignedShop::Backend, test::SignedShop::Product};

std::string signersOfEve()
{
    return test::signerLine("*", "backend.signoff.v1@countersign,product.signoff.v1@countersign", "eve");
}

void putOnMain(test::SignedShop& shop, const std::string& path, const std::string& text)
{
    shop.files().checkout("main");
    shop.files().write(path, text);
    shop.files().commit("main as I want it");
    shop.files().checkout("change");
}

} // namespace

void BroughtRepositoryTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
}

void BroughtRepositoryTest::isHeldAgainstThePin_data()
{
    QTest::addColumn<Bring>("bring");
    QTest::addColumn<bool>("isByEve");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Bring bring, bool isByEve, PacketVerdict verdict,
                         const char* reason) {
        QTest::newRow(name) << std::move(bring) << isByEve << static_cast<int>(verdict) << reason;
    };
    row(
        "the one that is pinned", [](test::SignedShop&) {}, false, PacketVerdict::Valid, "");
    row(
        "its signers are the sender's",
        [](test::SignedShop& shop) { putOnMain(shop, ".countersign/allowed_signers", signersOfEve()); }, true,
        PacketVerdict::Unknown, "does not go by what you trusted");
    row(
        "its signers are the sender's, and signed by them",
        [](test::SignedShop& shop) {
            putOnMain(shop, ".countersign/allowed_signers", test::shopSigners() + signersOfEve());
        },
        true, PacketVerdict::Unknown, "does not go by what you trusted");
    row(
        "it asks for fewer roles",
        [](test::SignedShop& shop) {
            putOnMain(shop, ".countersign/settings.yaml", "signing: { required: [] }\n");
        },
        false, PacketVerdict::Unknown, "The policy came to ask for less");
    row(
        "it has no signers",
        [](test::SignedShop& shop) {
            shop.files().checkout("main");
            shop.files().git({"rm", "-q", ".countersign/allowed_signers"});
            shop.files().git({"commit", "-qm", "nobody"});
            shop.files().checkout("change");
        },
        false, PacketVerdict::Unknown, "so nobody may sign");
    row(
        "its remote is the sender's",
        [](test::SignedShop& shop) {
            putOnMain(shop, ".countersign/allowed_signers", signersOfEve());
            shop.files().git({"remote", "add", "origin", "https://shop.x.example/shop.git"});
            shop.files().git({"update-ref", "refs/remotes/origin/main", "main"});
            shop.files().git({"symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main"});
            shop.files().git({"branch", "-qf", "main", "main~1"});
        },
        true, PacketVerdict::Unknown, "origin/main does not go by what you trusted");
}

void BroughtRepositoryTest::isHeldAgainstThePin()
{
    QFETCH(const Bring, bring);
    QFETCH(const bool, isByEve);
    QFETCH(const int, verdict);
    QFETCH(const QString, reason);
    test::SignedShop shop;
    const core::TrustSources pinned {
        .pins = {{*shop.open().firstCommit(), "", core::sha256Hex(test::shopSigners()),
            "2026-01-01T00:00:00Z", core::sha256Hex(test::ShopSettings)}}};
    bring(shop);
    const core::StoredPacket stored = shop.signedBy(shop.packet(), isByEve ? EveAlone : Genuine);
    const core::Verification verified = shop.verify(stored, pinned);
    std::string reasons(core::packetVerdictName(verified.verdict));
    for (const std::string& each : verified.reasons)
        reasons += '\n' + each;
    QVERIFY2(verified.verdict == static_cast<PacketVerdict>(verdict), reasons.c_str());
    QVERIFY2(QString::fromStdString(reasons).contains(reason), reasons.c_str());
    // Of another history nothing is pinned, whatever its branches are called.
    core::TrustSources ofAnother = pinned;
    ofAnother.pins.front().firstCommit = std::string(40, 'a');
    QCOMPARE(shop.verify(stored, ofAnother).verdict, PacketVerdict::Unknown);
}

COUNTERSIGN_TEST(BroughtRepositoryTest)
#include "brought_repository_test.moc"
