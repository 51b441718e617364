// SPDX-License-Identifier: Apache-2.0
// Whoever may not sign is told before a passphrase is asked for, and a sign-off is written whole, over
// nobody's, and only when it was read back as valid.
#include "core/base/digest.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/signing.h"
#include "tests/support/fake_program.h"
#include "tests/support/fixture.h"
#include "tests/support/signable_packet.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_program.h"

#include <functional>
#include <thread>

class PacketSigningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void signsSoThatVerifiersBelieveIt();
    void refusesBeforeAPassphraseIsAsked_data();
    void refusesBeforeAPassphraseIsAsked();
    void letsOnePersonSignTwiceWherePolicyAllowsIt();
    void listsWhatBlocksAnApproval_data();
    void listsWhatBlocksAnApproval();
    void signsARejectionWithGaps();
    void takesTheKeyThatCounts();
    void writesNothingOfWhatFailed_data();
    void writesNothingOfWhatFailed();
    void letsOneOfTwoAtOnceWin();
    void letsTwoRolesSignAtOnce();
};

namespace {

using core::KeyOffer;
using core::ReadySignoff;

constexpr const char* Ana = "ana@x.example";
constexpr const char* Bob = "bob@x.example";

/// Which key of the folder stands where in allowed_signers.
struct SignerRow {
    std::string principal;
    std::string role;
    std::string key;
    std::string more = {};
};

/// A shop whose packet may be signed, and a folder of keys.
class Signing {
public:
    explicit Signing(const std::vector<SignerRow>& rows = {{Ana, "backend", "ana"}, {Bob, "product", "bob"}},
        const std::string& settings = std::string(test::ShopSettings))
        : signers(linesOf(rows))
        , shop(settings, signers)
        , packet(test::signable(shop.packet()))
    {
    }

    core::Result<ReadySignoff> ready(const std::string& role, const std::string& principal,
        const std::vector<std::string>& keyNames, const std::vector<test::Hat>& signedBefore = {})
    {
        core::StoredPacket stored {.id = packet.id, .bytes = core::packetJson(packet)};
        for (const test::Hat& hat : signedBefore)
            stored.signoffs.push_back({hat.role + "." + hat.principal + ".sig",
                core::sshSign(test::signingTools(keys), keyFile(hat.key), core::signoffNamespace(hat.role),
                    stored.bytes)
                    .value()});
        shop.store(stored);
        std::vector<KeyOffer> offers;
        for (const std::string& name : keyNames)
            offers.push_back({.key = publicKey(name), .file = keyFile(name)});
        const core::Repository repository = shop.open();
        return core::readySignoff(repository, stored, sources,
            {.role = role,
                .principal = principal,
                .keys = std::move(offers),
                .options = {.now = test::DayAfter}});
    }

    std::filesystem::path root() { return shop.files().path(); }
    std::filesystem::path signoffs() { return root() / ".countersign/packets" / packet.id / "signoffs"; }
    std::size_t signoffCount()
    {
        const auto stored = core::readStoredPacket(root(), packet.id);
        const bool isFolder = std::filesystem::exists(signoffs());
        const auto files = isFolder ? std::filesystem::directory_iterator(signoffs())
                                    : std::filesystem::directory_iterator();
        const auto count = static_cast<std::size_t>(std::distance(files, {}));
        return stored && stored->signoffs.size() == count ? count : 1000;
    }

    std::string keyFile(const std::string& name)
    {
        const std::filesystem::path file = keys / name;
        return std::filesystem::exists(file) ? file.string() : test::makeKey(keys, name);
    }
    core::SshKey publicKey(const std::string& name)
    {
        return core::readAllowedSigners("* " + test::readFile(keyFile(name) + ".pub")).front().key;
    }
    std::string linesOf(const std::vector<SignerRow>& rows)
    {
        std::string lines;
        for (const SignerRow& row : rows)
            lines += row.principal + " namespaces=\"git," + core::signoffNamespace(row.role) + "\"" + row.more
                + " " + core::printed(publicKey(row.key)) + "\n";
        return lines;
    }

    test::ScratchFolder keys;
    std::string signers;
    test::SignedShop shop;
    core::Packet packet;
    core::TrustSources sources {.signersSha256 = core::sha256Hex(signers)};
};

struct Refusal {
    std::function<core::Result<ReadySignoff>()> ready;
    QString message; ///< begins so
    QString hint;
};

QString shown(const core::Error& error)
{
    return QString::fromStdString(error.message);
}

} // namespace

void PacketSigningTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: nobody signs");
}

void PacketSigningTest::signsSoThatVerifiersBelieveIt()
{
    Signing signing;
    const auto ready = signing.ready("backend", Ana, {"ana"});
    QVERIFY2(ready.has_value(), ready ? "" : ready.error().message.c_str());
    QVERIFY2(ready->blockers.empty(), ready->blockers.empty() ? "" : ready->blockers[0].reason.c_str());
    QCOMPARE(ready->missing, std::vector<std::string> {"product"});
    const auto path = core::writeSignoff(signing.root(), *ready, test::signingTools(signing.keys));
    QVERIFY2(path.has_value(), path ? "" : path.error().message.c_str());
    QCOMPARE(*path, std::string(".countersign/packets/shop-2.0.0/signoffs/backend.ana@x.example.sig"));
    const auto second = signing.ready("product", Bob, {"bob"}, {{"backend", Ana, "ana"}});
    QVERIFY(second.has_value() && second->missing.empty());
    QVERIFY(core::writeSignoff(signing.root(), *second, test::signingTools(signing.keys)).has_value());
    const auto stored = core::readStoredPacket(signing.root(), signing.packet.id);
    QVERIFY(stored.has_value());
    const auto verified = signing.shop.verify(*stored, signing.sources);
    QVERIFY2(verified.verdict == core::PacketVerdict::Valid,
        verified.reasons.empty() ? "" : verified.reasons.front().c_str());
}

void PacketSigningTest::refusesBeforeAPassphraseIsAsked_data()
{
    QTest::addColumn<Refusal>("refusal");
    const auto row = [](const char* name, std::function<core::Result<ReadySignoff>()> ready,
                         const QString& message, const QString& hint) {
        QTest::newRow(name) << Refusal {std::move(ready), message, hint};
    };
    const QString enroll = "countersign enroll --role backend, and have it merged by somebody who is trusted";
    row(
        "a role nobody is asked for", [] { return Signing().ready("security", Ana, {"ana"}); },
        "the packet asks nobody to sign as 'security'", "it asks for: ");
    row(
        "another person is named",
        [] {
            Signing signing;
            signing.packet.roles[0].principal = "olena@x.example";
            return signing.ready(signing.packet.roles[0].role, Ana, {"ana"});
        },
        "the packet names olena@x.example for ", "olena@x.example is to sign, or a new packet names you");
    row(
        "an invented owner of the sample",
        [] {
            return Signing({{"olena@sample.invalid", "backend", "ana"}})
                .ready("backend", "olena@sample.invalid", {"ana"});
        },
        "olena@sample.invalid is an invented owner of the sample, and counts in the sample alone",
        "say who you are: git config user.email");
    row(
        "signed already",
        [] {
            return Signing().ready("backend", Ana, {"ana"}, {{"backend", Ana, "ana"}});
        },
        "ana@x.example has signed shop-2.0.0 as backend already",
        "countersign verify shop-2.0.0 tells what that is worth");
    row(
        "not pinned",
        [] {
            Signing signing;
            signing.sources = {};
            return signing.ready("backend", Ana, {"ana"});
        },
        "it is not known yet whose keys count: ", "countersign trust");
    row(
        "no key", [] { return Signing().ready("backend", Ana, {}); }, "you have no key to sign with",
        "make one, with a passphrase: ssh-keygen -t ed25519; then countersign enroll --role backend");
    row(
        "not enrolled", [] { return Signing().ready("backend", Ana, {"new"}); },
        "allowed_signers of main does not name the key SHA256:", enroll);
    row(
        "enrolled for another role",
        [] {
            return Signing({{Ana, "frontend", "ana"}}).ready("backend", Ana, {"ana"});
        },
        "allowed_signers of main names the key SHA256:", enroll);
    row(
        "enrolled as somebody else", [] { return Signing().ready("backend", Bob, {"ana"}); },
        "allowed_signers of main names the key SHA256:",
        "set the address it stands for: git config user.email …");
    row(
        "lapsed",
        [] {
            return Signing({{Ana, "backend", "ana", ",valid-before=\"20251201Z\""}})
                .ready("backend", Ana, {"ana"});
        },
        "allowed_signers of main names the key SHA256:",
        "enroll with a key that is not: countersign enroll --role backend");
    row(
        "lapsed since",
        [] {
            return Signing({{Ana, "backend", "ana", ",valid-before=\"20260101120000Z\""}})
                .ready("backend", Ana, {"ana"});
        },
        "allowed_signers of main names the key SHA256:",
        "enroll with a key that is not: countersign enroll --role backend");
    row(
        "not valid yet",
        [] {
            return Signing({{Ana, "backend", "ana", ",valid-after=\"20260601Z\""}})
                .ready("backend", Ana, {"ana"});
        },
        "allowed_signers of main names the key SHA256:",
        "have the packet drawn up again when it is valid, or sign with another key");
    row(
        "revoked",
        [] {
            Signing signing;
            signing.sources.revoked = test::readFile(signing.keyFile("ana") + ".pub");
            return signing.ready("backend", Ana, {"ana"});
        },
        "the key SHA256:",
        "make a new one, ssh-keygen -t ed25519, and enroll with it: countersign enroll --role backend");
    row(
        "two hats on one head",
        [] {
            return Signing({{Ana, "backend", "ana"}, {Ana, "product", "second"}})
                .ready("product", Ana, {"second"}, {{"backend", Ana, "ana"}});
        },
        "ana@x.example as ", "");
    row(
        "one key for two hats",
        [] {
            return Signing({{Ana, "backend", "ana"}, {Bob, "product", "ana"}})
                .ready("product", Bob, {"ana"}, {{"backend", Ana, "ana"}});
        },
        "", "");
    row(
        "the role is signed by another",
        [] {
            return Signing({{Ana, "backend", "ana"}, {Bob, "backend", "bob"}})
                .ready("backend", Bob, {"bob"}, {{"backend", Ana, "ana"}});
        },
        "ana@x.example has signed shop-2.0.0 as backend already", "one signature is enough for a role");
}

void PacketSigningTest::refusesBeforeAPassphraseIsAsked()
{
    QFETCH(Refusal, refusal);
    const auto ready = refusal.ready();
    QVERIFY(!ready.has_value());
    QVERIFY2(shown(ready.error()).startsWith(refusal.message), ready.error().message.c_str());
    QVERIFY2(QString::fromStdString(ready.error().hint).startsWith(refusal.hint), ready.error().hint.c_str());
}

void PacketSigningTest::letsOnePersonSignTwiceWherePolicyAllowsIt()
{
    Signing signing({{Ana, "backend", "ana"}, {Ana, "product", "ana"}},
        "signing: {required: [product], distinctSigners: false}\n");
    QVERIFY(signing.ready("product", Ana, {"ana"}, {{"backend", Ana, "ana"}}).has_value());
}

void PacketSigningTest::listsWhatBlocksAnApproval_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("field");
    QTest::newRow("no rollback") << "rollback"
                                 << "boundary.rollback";
    QTest::newRow("a finding is left out") << "finding"
                                           << "findings";
    QTest::newRow("what the policy asks for") << "policy"
                                              << "evidence.log";
}

void PacketSigningTest::listsWhatBlocksAnApproval()
{
    QFETCH(QString, what);
    QFETCH(QString, field);
    Signing signing({{Ana, "backend", "ana"}},
        std::string(test::ShopSettings) + (what == "policy" ? "packet: {require: [evidence.log]}\n" : ""));
    if (what == "rollback")
        signing.packet.boundary.rollback.clear();
    if (what == "finding") {
        signing.packet.findings.clear();
        signing.packet.decisions.clear();
    }
    const auto ready = signing.ready("backend", Ana, {"ana"});
    QVERIFY2(ready.has_value(), ready ? "" : ready.error().message.c_str());
    QVERIFY(std::ranges::any_of(ready->blockers,
        [&](const core::Blocker& each) { return QString::fromStdString(each.field).startsWith(field); }));
}

void PacketSigningTest::signsARejectionWithGaps()
{
    Signing signing;
    signing.packet.boundary = {};
    signing.packet.decision.outcome = core::Reject;
    const auto ready = signing.ready("backend", Ana, {"ana"});
    QVERIFY(ready.has_value() && ready->blockers.empty());
}

void PacketSigningTest::takesTheKeyThatCounts()
{
    Signing signing({{Ana, "backend", "ana"}, {Ana, "backend", "other"}});
    const auto first = signing.ready("backend", Ana, {"new", "ana", "other"});
    QVERIFY(first.has_value());
    QCOMPARE(first->key.file, signing.keyFile("ana"));
    const core::Repository repository = signing.shop.open();
    const core::StoredPacket stored {.id = signing.packet.id, .bytes = core::packetJson(signing.packet)};
    const KeyOffer closed {
        .key = signing.publicKey("ana"), .file = signing.keyFile("ana"), .needsPassphrase = true};
    KeyOffer open {.key = signing.publicKey("other"), .isInAgent = true};
    const auto chosen = [&] {
        return core::readySignoff(repository, stored, signing.sources,
            {.role = "backend",
                .principal = Ana,
                .keys = {closed, open},
                .options = {.now = test::DayAfter}});
    };
    QCOMPARE(chosen()->key.key, open.key);
    open.unusable = "no agent offers it";
    QCOMPARE(chosen()->key.key, closed.key);
}

void PacketSigningTest::writesNothingOfWhatFailed_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("message");
    QTest::newRow("a wrong passphrase") << "passphrase"
                                        << "the passphrase of the key";
    QTest::newRow("no ssh-keygen") << "program"
                                   << "ssh-keygen is not installed";
    QTest::newRow("a changed packet") << "packet"
                                      << "the packet shop-2.0.0 was changed while you signed";
    QTest::newRow("a linked folder") << "link"
                                     << "'.countersign/packets/shop-2.0.0/signoffs'";
    QTest::newRow("a packet taken away") << "gone"
                                         << "there is no packet 'shop-2.0.0'";
}

void PacketSigningTest::writesNothingOfWhatFailed()
{
    QFETCH(QString, trouble);
    QFETCH(QString, message);
    Signing signing;
    auto ready = signing.ready("backend", Ana, {"ana"});
    QVERIFY(ready.has_value());
    auto tools = test::signingTools(signing.keys);
    const std::filesystem::path folder = signing.signoffs().parent_path();
    if (trouble == "passphrase") {
        ready->key.file = test::makeKey(signing.keys, "closed", "ed25519", "a passphrase");
        tools.askpass = test::writeProgram(signing.keys, "ask", "exit 1\n");
    } else if (trouble == "program") {
        tools.sshKeygen = {};
    } else if (trouble == "packet") {
        signing.shop.files().write(".countersign/packets/shop-2.0.0/packet.json", ready->bytes + ' ');
    } else if (trouble == "link") {
        std::filesystem::create_directories(signing.keys / "elsewhere");
        std::filesystem::create_directory_symlink(signing.keys / "elsewhere", signing.signoffs());
    } else {
        std::filesystem::remove_all(folder);
    }
    const auto path = core::writeSignoff(signing.root(), *ready, tools);
    QVERIFY(!path.has_value());
    QVERIFY2(shown(path.error()).startsWith(message), path.error().message.c_str());
    QVERIFY(!std::filesystem::exists(signing.signoffs()) || std::filesystem::is_empty(signing.signoffs()));
}

void PacketSigningTest::letsOneOfTwoAtOnceWin()
{
    Signing signing;
    const auto ready = signing.ready("backend", Ana, {"ana"});
    QVERIFY(ready.has_value());
    std::vector<core::Result<std::string>> written(2);
    {
        std::vector<std::jthread> processes;
        for (auto& result : written)
            processes.emplace_back([&] {
                result = core::writeSignoff(signing.root(), *ready, test::signingTools(signing.keys));
            });
    }
    QCOMPARE(written[0].has_value(), !written[1].has_value());
    const auto& loser = written[0] ? written[1] : written[0];
    QCOMPARE(loser.error().code, core::ErrorCode::AlreadyExists);
    QCOMPARE(signing.signoffCount(), std::size_t {1});
}

void PacketSigningTest::letsTwoRolesSignAtOnce()
{
    Signing signing;
    const auto backend = signing.ready("backend", Ana, {"ana"});
    const auto product = signing.ready("product", Bob, {"bob"});
    QVERIFY(backend && product);
    {
        const auto sign = [&](const ReadySignoff& ready) {
            return core::writeSignoff(signing.root(), ready, test::signingTools(signing.keys));
        };
        const std::jthread first([&] { sign(*backend); });
        const std::jthread second([&] { sign(*product); });
    }
    QCOMPARE(signing.signoffCount(), std::size_t {2});
}

COUNTERSIGN_TEST(PacketSigningTest)
#include "signing_test.moc"
