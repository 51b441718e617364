// SPDX-License-Identifier: Apache-2.0
// trust.md 5: valid, newer exists, altered, incomplete, cannot check; and the state of each sign-off.
#include "core/base/digest.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/verification.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <functional>

class VerificationTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void statesInWords_data();
    void statesInWords();
    void exits_data();
    void exits();
    void asksForARepository_data();
    void asksForARepository();
    void asksWhomYouTrust_data();
    void asksWhomYouTrust();
    void believesAFileOfAllowedSigners();
    void needsNoCommitOfTheCandidate();
    void holdsAgainstARevision_data();
    void holdsAgainstARevision();
    void tellsThatTheTrustedBranchWentOn();
    void wantsAPolicyAsStrictAsToday();
    void wantsAKeyThatIsValidWhenItAppears_data();
    void wantsAKeyThatIsValidWhenItAppears();
    void everyByteOfThePacket();
    void everyByteOfTheSignatures();
};

namespace {

using core::PacketVerdict;
using Change = std::function<void(core::Packet&)>;

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += text + '\n';
    return all;
}

bool has(const std::vector<std::string>& texts, const std::string& part)
{
    return joined(texts).find(part) != std::string::npos;
}

/// What is done to a repository, or handed out, and what verification says of it.
struct Case {
    Change change = [](core::Packet&) {};
    std::vector<test::Hat> hats = {test::SignedShop::Backend, test::SignedShop::Product};
    std::string settings = std::string(test::ShopSettings);
};

struct NamedCase {
    const char* name;
    Case given;
    PacketVerdict verdict;
    const char* reason;
};

std::vector<NamedCase> cases()
{
    using test::SignedShop;
    const test::Hat eve {"product", "bob@x.example", "eve"};
    const test::Hat anaForProduct {"product", "ana@x.example", "ana"};
    return {
        {"signed by all who must", {}, PacketVerdict::Valid, ""},
        {"one sign-off of two", {.hats = {SignedShop::Backend}}, PacketVerdict::Incomplete,
            "The required sign-off as product: nobody signed yet: `countersign packet sign shop-2.0.0"},
        {"by nobody", {.hats = {}}, PacketVerdict::Incomplete, "as backend: nobody signed yet"},
        {"unknown signer", {.hats = {SignedShop::Backend, eve}}, PacketVerdict::Unknown,
            "is not in allowed_signers of main"},
        {"wrong role", {.hats = {SignedShop::Backend, anaForProduct}}, PacketVerdict::Unknown,
            "does not let ana@x.example speak for product"},
        {"wrong person", {.hats = {SignedShop::Backend, {"product", "bob@x.example", "ana"}}},
            PacketVerdict::Unknown, "is not bob@x.example's"},
        {"another person than the packet names",
            {.change =
                    [](core::Packet& packet) {
                        for (core::PacketRole& role : packet.roles)
                            role.principal = "cid@x.example";
                    }},
            PacketVerdict::Unknown, "the packet names cid@x.example for backend, and ana@x.example signed"},
        {"a finding left out", {.change = [](core::Packet& packet) { packet.findings.clear(); }},
            PacketVerdict::Unknown, "A fresh run finds what the packet leaves out: one finding (breaking"},
        {"a finding called safe",
            {.change = [](core::Packet& packet) { packet.findings.at(0).severity = "safe"; }},
            PacketVerdict::Unknown, "The packet has what a fresh run does not find"},
        {"a blob that nobody has",
            {.change =
                    [](core::Packet& packet) {
                        packet.contracts.at(0).candidate->files.at(0).blob = std::string(40, 'a');
                    }},
            PacketVerdict::Unknown, "is not in this repository"},
        {"a blob that is not its sha256",
            {.change =
                    [](core::Packet& packet) {
                        packet.contracts.at(0).candidate->sha256 = std::string(64, 'a');
                    }},
            PacketVerdict::Altered, "are not those that were signed"},
        {"a policy nobody ever trusted",
            {.change = [](core::Packet& packet) { packet.policy.commit = packet.candidate.commit; }},
            PacketVerdict::Unknown, "that was never that of main"},
        {"a policy that it tells otherwise",
            {.change = [](core::Packet& packet) { packet.policy.sha256 = std::string(64, 'a'); }},
            PacketVerdict::Unknown, "was another than it is"},
        {"another day", {.change = [](core::Packet& packet) { packet.asOf = "2031-01-01"; }},
            PacketVerdict::Valid, ""},
    };
}

} // namespace

void VerificationTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
}

void VerificationTest::verdicts_data()
{
    QTest::addColumn<int>("which");
    const auto all = cases();
    for (std::size_t which = 0; which < all.size(); ++which)
        QTest::newRow(all[which].name) << static_cast<int>(which);
}

void VerificationTest::verdicts()
{
    QFETCH(const int, which);
    const NamedCase named = cases().at(static_cast<std::size_t>(which));
    const test::SignedShop shop(named.given.settings);
    core::Packet packet = shop.packet();
    named.given.change(packet);
    const core::Verification verified = shop.verify(shop.signedBy(packet, named.given.hats));
    QVERIFY2(verified.verdict == named.verdict,
        (std::string(core::packetVerdictName(verified.verdict)) + ": " + joined(verified.reasons)).c_str());
    QVERIFY2(has(verified.reasons, named.reason), joined(verified.reasons).c_str());
    QCOMPARE(verified.reasons.empty(), named.verdict == PacketVerdict::Valid);
}

void VerificationTest::statesInWords_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("revoked");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* options, const QString& revoked,
                         core::SignoffState state, const char* words) {
        QTest::newRow(name) << options << revoked << static_cast<int>(state) << words;
    };
    using enum core::SignoffState;
    row("valid", "", "", Valid, "which allowed_signers of main lets speak for product");
    row("expired", ",valid-before=\"20260101Z\"", "", Expired,
        "was no longer valid when the packet was made");
    row("not yet valid", ",valid-after=\"20260102Z\"", "", NotYetValid, "was not valid yet");
    row("revoked", "", "bob", Revoked, "was revoked");
    row("revoked, and expired", ",valid-before=\"20260101Z\"", "bob", Revoked, "was revoked");
    row("nobody knows what is revoked", "", "rubbish", Revoked, "line 1 is no public key");
}

void VerificationTest::statesInWords()
{
    QFETCH(const QString, options);
    QFETCH(const QString, revoked);
    QFETCH(const int, state);
    QFETCH(const QString, words);
    const test::SignedShop shop(std::string(test::ShopSettings),
        test::signerLine("ana@x.example", "backend.signoff.v1@countersign", "ana")
            + test::signerLine(
                "bob@x.example", "product.signoff.v1@countersign", "bob", options.toStdString()));
    core::TrustSources sources = shop.pinned();
    if (!revoked.isEmpty())
        sources.revoked = revoked == "bob" ? test::publicKey("bob") + "\n" : revoked.toStdString();
    const core::Verification verified = shop.verify(shop.signedPacket(), sources);
    const auto product =
        std::ranges::find(verified.signoffs, std::string("product"), &core::VerifiedSignoff::role);
    QVERIFY(product != verified.signoffs.end());
    QCOMPARE(static_cast<int>(product->state), state);
    QVERIFY2(product->words.find(words.toStdString()) != std::string::npos, product->words.c_str());
    const bool isValid = product->state == core::SignoffState::Valid;
    QCOMPARE(verified.verdict, isValid ? PacketVerdict::Valid : PacketVerdict::Unknown);
    QVERIFY(isValid || has(verified.reasons, product->words));
}

void VerificationTest::exits_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("plain");
    QTest::addColumn<int>("forRevision");
    const auto row = [](const char* name, PacketVerdict verdict, const char* outcome, int plain, int forOne) {
        QTest::newRow(name) << static_cast<int>(verdict) << outcome << plain << forOne;
    };
    row("valid", PacketVerdict::Valid, "approve", 0, 0);
    row("valid with conditions", PacketVerdict::Valid, "approve-with-conditions", 0, 0);
    row("valid rejection", PacketVerdict::Valid, "reject", 0, 1);
    row("newer", PacketVerdict::Newer, "approve", 0, 1);
    row("altered", PacketVerdict::Altered, "approve", 1, 1);
    row("incomplete", PacketVerdict::Incomplete, "approve", 1, 1);
    row("cannot check", PacketVerdict::Unknown, "approve", 2, 2);
}

void VerificationTest::exits()
{
    QFETCH(const int, verdict);
    QFETCH(const QString, outcome);
    core::Verification verification;
    verification.verdict = static_cast<PacketVerdict>(verdict);
    verification.outcome = outcome.toStdString();
    QTEST(core::verificationExit(verification, false), "plain");
    QTEST(core::verificationExit(verification, true), "forRevision");
}

void VerificationTest::asksForARepository_data()
{
    QTest::addColumn<bool>("isPinned");
    QTest::newRow("with a file of signers") << false;
    QTest::newRow("with a pin") << true;
}

void VerificationTest::asksForARepository()
{
    QFETCH(const bool, isPinned);
    const test::SignedShop shop;
    core::TrustSources sources;
    if (isPinned)
        sources.pins.push_back({.firstCommit = *shop.open().firstCommit(), .signers = test::shopSigners()});
    else
        sources.allowedSigners = test::shopSigners();
    const core::Verification verified =
        core::verifyPacket(shop.signedPacket(), nullptr, sources, {.now = test::DayAfter});
    QCOMPARE(verified.verdict, PacketVerdict::Unknown);
    QVERIFY(has(verified.reasons, "The contracts are not at hand"));
    QVERIFY(verified.signoffs.size() >= 2U);
    for (const core::VerifiedSignoff& each : verified.signoffs)
        QCOMPARE(each.state == core::SignoffState::Valid, each.required);
}

void VerificationTest::asksWhomYouTrust_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing said") << ""
                                  << "You have not said yet that you trust the allowed_signers of main";
    QTest::newRow("another one") << QString(64, 'a') << "is not the one whose SHA-256 was given";
}

void VerificationTest::asksWhomYouTrust()
{
    QFETCH(const QString, hash);
    QFETCH(const QString, reason);
    const test::SignedShop shop;
    core::TrustSources sources;
    sources.signersSha256 = hash.toStdString();
    const core::Verification verified = shop.verify(shop.signedPacket(), sources);
    QCOMPARE(verified.verdict, PacketVerdict::Unknown);
    QCOMPARE(verified.reasons.size(), 1U);
    QVERIFY2(has(verified.reasons, reason.toStdString()), joined(verified.reasons).c_str());
    for (const core::VerifiedSignoff& each : verified.signoffs) {
        if (!each.required)
            continue;
        QCOMPARE(each.state, core::SignoffState::UnknownSigner);
        QVERIFY(has({each.words}, "nobody you trust has said yet"));
    }
}

void VerificationTest::believesAFileOfAllowedSigners()
{
    const test::SignedShop shop;
    core::TrustSources sources;
    sources.allowedSigners = test::shopSigners();
    QCOMPARE(shop.verify(shop.signedPacket(), sources).verdict, PacketVerdict::Valid);
    sources.allowedSigners = test::signerLine("eve@x.example", "*", "eve");
    QCOMPARE(shop.verify(shop.signedPacket(), sources).verdict, PacketVerdict::Unknown);
}

void VerificationTest::needsNoCommitOfTheCandidate()
{
    test::SignedShop shop;
    const core::Packet packet = shop.packet();
    const core::StoredPacket stored =
        shop.signedBy(packet, {test::SignedShop::Backend, test::SignedShop::Product});
    shop.files().checkout("main");
    shop.files().write("shop.yaml", test::shopText("integer"));
    shop.files().commit("squashed");
    shop.files().git({"branch", "-q", "-D", "change"});
    shop.files().git({"reflog", "expire", "--expire=now", "--all"});
    shop.files().git({"gc", "-q", "--prune=now"});
    QVERIFY(!shop.open().revision(packet.candidate.commit));
    QCOMPARE(shop.verify(stored, {.forRevision = "main"}).verdict, PacketVerdict::Valid);
}

void VerificationTest::holdsAgainstARevision_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* revision, PacketVerdict verdict, const char* reason) {
        QTest::newRow(name) << revision << static_cast<int>(verdict) << reason;
    };
    row("what was signed", "change", PacketVerdict::Valid, "");
    row("what was not", "main", PacketVerdict::Newer, "'main' has another shop.yaml than was signed");
    row("the working tree", "", PacketVerdict::Valid, "");
    row("nothing", "no-such", PacketVerdict::Unknown, "It cannot be held against 'no-such'");
}

void VerificationTest::holdsAgainstARevision()
{
    QFETCH(const QString, revision);
    QFETCH(const int, verdict);
    QFETCH(const QString, reason);
    const test::SignedShop shop;
    const core::Verification verified =
        shop.verify(shop.signedPacket(), {.forRevision = revision.toStdString()});
    QVERIFY2(verified.verdict == static_cast<PacketVerdict>(verdict), joined(verified.reasons).c_str());
    QVERIFY2(has(verified.reasons, reason.toStdString()), joined(verified.reasons).c_str());
}

void VerificationTest::tellsThatTheTrustedBranchWentOn()
{
    test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    QCOMPARE(shop.verify(stored).verdict, PacketVerdict::Valid);
    shop.files().checkout("main");
    shop.files().git({"merge", "-q", "change"});
    QCOMPARE(shop.verify(stored).verdict, PacketVerdict::Valid);
    shop.files().write("shop.yaml", test::shopText("boolean"));
    shop.files().commit("on it goes");
    const core::Verification verified = shop.verify(stored);
    QCOMPARE(verified.verdict, PacketVerdict::Newer);
    QVERIFY2(has(verified.reasons, "has another shop.yaml by now"), joined(verified.reasons).c_str());
}

void VerificationTest::wantsAPolicyAsStrictAsToday()
{
    test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    shop.files().checkout("main");
    shop.files().write(".countersign/settings.yaml",
        "signing: {required: [product, qa]}\nowners:\n  roles:\n    backend: [ana@x.example]\n"
        "    product: [bob@x.example]\n");
    shop.files().commit("stricter");
    shop.files().checkout("change");
    QCOMPARE(shop.verify(stored).verdict, PacketVerdict::Valid);
    const core::Verification verified = shop.verify(stored, {.forRevision = "change"});
    QCOMPARE(verified.verdict, PacketVerdict::Unknown);
    QVERIFY2(has(verified.reasons, "a laxer policy than main has today"), joined(verified.reasons).c_str());
}

void VerificationTest::wantsAKeyThatIsValidWhenItAppears_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<bool>("isMerged");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("a key without an end") << "" << false << true;
    QTest::newRow("still valid") << ",valid-before=\"20290101Z\"" << false << true;
    QTest::newRow("lapsed, and nobody saw it before") << ",valid-before=\"20260201Z\"" << false << false;
    QTest::newRow("lapsed, and merged while it held") << ",valid-before=\"20260201Z\"" << true << true;
}

void VerificationTest::wantsAKeyThatIsValidWhenItAppears()
{
    QFETCH(const QString, window);
    QFETCH(const bool, isMerged);
    QFETCH(const bool, isValid);
    constexpr std::int64_t AYearLater = test::DayAfter + 366L * 24 * 3600;
    test::SignedShop shop(std::string(test::ShopSettings),
        test::signerLine("ana@x.example", "backend.signoff.v1@countersign", "ana")
            + test::signerLine(
                "bob@x.example", "product.signoff.v1@countersign", "bob", window.toStdString()));
    const core::StoredPacket stored = shop.signedPacket();
    if (isMerged) {
        shop.store(stored);
        shop.files().commit("the packet");
        shop.files().checkout("main");
        shop.files().git({"merge", "-q", "change"});
    }
    const core::Verification verified = shop.verify(stored, {.now = AYearLater});
    QCOMPARE(verified.verdict, isValid ? PacketVerdict::Valid : PacketVerdict::Unknown);
    QCOMPARE(has(verified.reasons, "dated earlier than it appeared"), !isValid);
}

/// Altered is found before anything is compared again: that keeps the sweep fast, and each of its verdicts
/// honest.
void VerificationTest::everyByteOfThePacket()
{
    const test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    const core::Repository repository = shop.open();
    for (std::size_t at = 0; at < stored.bytes.size(); ++at) {
        core::StoredPacket changed = stored;
        changed.bytes[at] = static_cast<char>(changed.bytes[at] ^ 1);
        const core::Verification verified =
            core::verifyPacket(changed, &repository, shop.pinned(), {.now = test::DayAfter});
        QVERIFY2(verified.verdict == PacketVerdict::Altered || verified.verdict == PacketVerdict::Unknown,
            std::to_string(at).c_str());
    }
}

void VerificationTest::everyByteOfTheSignatures()
{
    const test::SignedShop shop;
    const core::StoredPacket stored = shop.signedPacket();
    const core::Repository repository = shop.open();
    for (std::size_t which = 0; which < stored.signoffs.size(); ++which)
        for (std::size_t at = 0; at < stored.signoffs[which].text.size(); ++at) {
            core::StoredPacket changed = stored;
            char& byte = changed.signoffs[which].text[at];
            byte = static_cast<char>(byte ^ 1);
            const core::Verification verified =
                core::verifyPacket(changed, &repository, shop.pinned(), {.now = test::DayAfter});
            QVERIFY2(verified.verdict != PacketVerdict::Valid,
                (std::to_string(which) + ' ' + std::to_string(at)).c_str());
        }
}

COUNTERSIGN_TEST(VerificationTest)
#include "verification_test.moc"
