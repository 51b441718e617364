// SPDX-License-Identifier: Apache-2.0
// trust.md 1: "a later change not signed by someone it already named asks again".
#include "core/base/digest.h"
#include "core/packet/trust/signers_succession.h"
#include "tests/support/key_maker.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <array>

namespace {

constexpr std::string_view SignersPath = ".countersign/allowed_signers";
// ScratchRepository's clock stands at the beginning of 2026.
constexpr std::string_view PinnedAt = "2026-01-01T00:00:00Z";

std::string line(const test::MadeKey& key, const std::string& options = "namespaces=\"git\"")
{
    return key.name + "@x.example " + options + ' ' + key.publicKey + '\n';
}

} // namespace

class SignersSuccessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isUnbrokenWhileNothingChanges();
    void isUnbrokenWhereSomebodyNamedSignsTheChange();
    void isUnbrokenOverManySteps();
    void asksForASignatureWhereThePolicyAsksForLess();
    void isUnbrokenByASignedMergeOfANewcomersCommit();
    void isBrokenBy_data();
    void isBrokenBy();
    void isBrokenByANewcomerWhoSignsAlone();
    void isBrokenByAnUnsignedMergeOfASignedChange();
    void isBrokenByASignatureThatWasMovedToAnotherCommit();
    void isBrokenByAStepInTheMiddle();
    void isBrokenWhenWhatWasAcceptedNeverStoodThere();
    void isBrokenWhenTheFileIsTakenAway();
    void doesNotBelieveDatesBeforeThePin();

private:
    void change(const std::string& signers, const test::MadeKey* signer = nullptr);
    void commit(const std::string& message, const test::MadeKey* signer);
    core::SignersSuccession follow(
        const std::string& revoked = {}, const std::string& pinnedAt = std::string(PinnedAt)) const;

    std::unique_ptr<test::KeyMaker> m_keys;
    std::unique_ptr<test::ScratchRepository> m_scratch;
    test::MadeKey m_ana;
    test::MadeKey m_bob;
    test::MadeKey m_eve;
    std::string m_accepted; ///< the text
};

void SignersSuccessionTest::initTestCase()
{
    m_keys = std::make_unique<test::KeyMaker>();
    if (!m_keys->isThere())
        QSKIP("ssh-keygen is not installed");
    m_ana = m_keys->make("ana");
    m_bob = m_keys->make("bob");
    m_eve = m_keys->make("eve");
}

void SignersSuccessionTest::init()
{
    m_scratch = std::make_unique<test::ScratchRepository>();
    m_accepted = line(m_ana);
    m_scratch->commit("begin");
    change(m_accepted);
}

void SignersSuccessionTest::change(const std::string& signers, const test::MadeKey* signer)
{
    m_scratch->write(std::string(SignersPath), signers);
    commit("signers", signer);
}

void SignersSuccessionTest::commit(const std::string& message, const test::MadeKey* signer)
{
    if (!signer) {
        m_scratch->commit(message);
        return;
    }
    m_scratch->git({"add", "-A"});
    m_scratch->git({"-c", "gpg.format=ssh", "-c", "user.signingkey=" + signer->file, "commit", "-q", "-S",
        "--allow-empty", "-m", message});
}

core::SignersSuccession SignersSuccessionTest::follow(
    const std::string& revoked, const std::string& pinnedAt) const
{
    auto repository = core::Repository::open(m_scratch->path());
    const std::string tip = m_scratch->git({"rev-parse", "HEAD"}).substr(0, 40);
    const core::TrustPin pin {
        repository->firstCommit().value_or(""), "", core::sha256Hex(m_accepted), pinnedAt};
    const auto followed = core::followSigners(*repository, tip, pin, revoked);
    return followed ? *followed : core::SignersSuccession {false, followed.error().message};
}

void SignersSuccessionTest::isUnbrokenWhileNothingChanges()
{
    m_scratch->write("api.yaml", "one\n");
    m_scratch->commit("not signed, and not about signers");
    QVERIFY(follow().isUnbroken);
    QCOMPARE(follow().why, std::string("What you accepted stands there unchanged."));
}

void SignersSuccessionTest::isUnbrokenWhereSomebodyNamedSignsTheChange()
{
    change(line(m_ana) + line(m_bob), &m_ana);
    const core::SignersSuccession followed = follow();
    QVERIFY2(followed.isUnbroken, followed.why.c_str());
    QCOMPARE(followed.why,
        std::string(
            "Whom the repository believes, or what it asks for, changed since you accepted it, each time "
            "signed by somebody named before."));
}

void SignersSuccessionTest::asksForASignatureWhereThePolicyAsksForLess()
{
    const auto settings = [&](const std::string& required, const test::MadeKey* signer) {
        m_scratch->write(".countersign/settings.yaml", "signing: { required: [" + required + "] }\n");
        commit("policy", signer);
    };
    settings("backend, qa", nullptr);
    QVERIFY2(follow().isUnbroken, follow().why.c_str());
    settings("qa", &m_ana);
    QVERIFY2(follow().isUnbroken, follow().why.c_str());
    settings("", nullptr);
    QVERIFY(!follow().isUnbroken);
    const QString why = QString::fromStdString(follow().why);
    QVERIFY2(why.startsWith("The policy came to ask for less (") && why.endsWith("which is not signed."),
        qPrintable(why));
}

void SignersSuccessionTest::isUnbrokenOverManySteps()
{
    change(line(m_ana) + line(m_bob), &m_ana);
    m_scratch->commit("in between");
    change(line(m_bob), &m_bob);
    change(line(m_bob) + line(m_eve), &m_bob);
    const core::SignersSuccession followed = follow();
    QVERIFY2(followed.isUnbroken, followed.why.c_str());
}

void SignersSuccessionTest::isUnbrokenByASignedMergeOfANewcomersCommit()
{
    m_scratch->branch("enroll/bob");
    change(line(m_ana) + line(m_bob), &m_bob);
    m_scratch->checkout("main");
    m_scratch->git({"-c", "gpg.format=ssh", "-c", "user.signingkey=" + m_ana.file, "merge", "-q", "--no-ff",
        "-S", "-m", "welcome", "enroll/bob"});
    const core::SignersSuccession followed = follow();
    QVERIFY2(followed.isUnbroken, followed.why.c_str());
}

void SignersSuccessionTest::isBrokenBy_data()
{
    QTest::addColumn<QString>("before"); // how ana stood there when the change was made
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QString>("revoked");
    QTest::addColumn<QString>("why");
    const char* const plain = "namespaces=\"git\"";
    QTest::newRow("no signature") << plain << ""
                                  << ""
                                  << "which is not signed.";
    QTest::newRow("a stranger") << plain << "eve"
                                << ""
                                << "unknown signer";
    QTest::newRow("a key for packets alone") << "namespaces=\"backend.signoff.v1@countersign\""
                                             << "ana"
                                             << ""
                                             << "wrong role";
    QTest::newRow("a key that has expired") << "valid-before=\"20250101Z\""
                                            << "ana"
                                            << ""
                                            << "expired";
    QTest::newRow("a key of the future") << "valid-after=\"20300101Z\""
                                         << "ana"
                                         << ""
                                         << "not yet valid";
    QTest::newRow("an authority") << "cert-authority"
                                  << "ana"
                                  << ""
                                  << "unknown signer";
    QTest::newRow("a revoked key") << plain << "ana"
                                   << "ana"
                                   << "revoked";
    QTest::newRow("revocations that cannot be read") << plain << "ana"
                                                     << "garbage"
                                                     << "revoked";
}

void SignersSuccessionTest::isBrokenBy()
{
    QFETCH(QString, before);
    QFETCH(QString, signer);
    QFETCH(QString, revoked);
    QFETCH(QString, why);
    m_accepted = line(m_ana, before.toStdString());
    change(m_accepted);
    const test::MadeKey* const key = signer == "ana" ? &m_ana : signer == "eve" ? &m_eve : nullptr;
    change(m_accepted + line(m_bob), key);
    const core::SignersSuccession followed =
        follow(revoked == "ana" ? m_ana.publicKey + '\n' : revoked.toStdString());
    QVERIFY(!followed.isUnbroken);
    QVERIFY2(followed.why.find(why.toStdString()) != std::string::npos, followed.why.c_str());
    QVERIFY2(followed.why.find("('signers')") != std::string::npos, followed.why.c_str());
}

void SignersSuccessionTest::isBrokenByANewcomerWhoSignsAlone()
{
    change(line(m_ana) + line(m_bob), &m_bob);
    QVERIFY(!follow().isUnbroken);
}

void SignersSuccessionTest::isBrokenByAnUnsignedMergeOfASignedChange()
{
    m_scratch->branch("change");
    change(line(m_ana) + line(m_bob), &m_ana);
    m_scratch->checkout("main");
    m_scratch->git({"merge", "-q", "--no-ff", "-m", "merged by a forge", "change"});
    QVERIFY(!follow().isUnbroken);
}

void SignersSuccessionTest::isBrokenByASignatureThatWasMovedToAnotherCommit()
{
    commit("harmless", &m_ana);
    const std::string harmless = m_scratch->git({"cat-file", "commit", "HEAD"});
    m_scratch->write(std::string(SignersPath), line(m_ana) + line(m_eve));
    m_scratch->git({"add", "-A"});
    const std::string tree = m_scratch->git({"write-tree"}).substr(0, 40);
    const std::string head = m_scratch->git({"rev-parse", "HEAD"}).substr(0, 40);
    const std::string body =
        "tree " + tree + "\nparent " + head + '\n' + harmless.substr(harmless.find("author "));
    const auto forged = m_scratch->folder().write("forged", body);
    const std::string id =
        m_scratch->git({"hash-object", "-t", "commit", "-w", forged.string()}).substr(0, 40);
    m_scratch->git({"reset", "-q", "--hard", id});
    const core::SignersSuccession followed = follow();
    QVERIFY(!followed.isUnbroken);
    QVERIFY2(followed.why.find("content changed") != std::string::npos, followed.why.c_str());
}

void SignersSuccessionTest::isBrokenByAStepInTheMiddle()
{
    change(line(m_ana) + line(m_bob), &m_ana);
    change(line(m_ana) + line(m_bob) + line(m_eve));
    change(line(m_ana) + line(m_bob), &m_bob);
    QVERIFY(!follow().isUnbroken);
}

void SignersSuccessionTest::isBrokenWhenWhatWasAcceptedNeverStoodThere()
{
    m_accepted = line(m_eve);
    QVERIFY(!follow().isUnbroken);
    QCOMPARE(follow().why,
        std::string("What you accepted of the repository's signers and policy never stood in its history."));
}

void SignersSuccessionTest::isBrokenWhenTheFileIsTakenAway()
{
    std::filesystem::remove(m_scratch->path() / SignersPath);
    commit("nobody", nullptr);
    QVERIFY(!follow().isUnbroken);
}

void SignersSuccessionTest::doesNotBelieveDatesBeforeThePin()
{
    m_accepted = line(m_ana, "valid-before=\"20260301Z\"");
    change(m_accepted);
    change(m_accepted + line(m_bob), &m_ana);
    QVERIFY(follow().isUnbroken);
    QVERIFY(!follow({}, "2026-06-01T00:00:00Z").isUnbroken);
}

COUNTERSIGN_TEST(SignersSuccessionTest)

#include "signers_succession_test.moc"
