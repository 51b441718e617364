// SPDX-License-Identifier: Apache-2.0
// A version is frozen by a tag that git itself believes, or not at all.
#include "core/base/digest.h"
#include "tests/app/command_line.h"
#include "tests/support/key_maker.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <memory>

class FreezeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }

    void makesATagThatGitBelieves();
    void refuses_data();
    void refuses();
    void refusesAPacketThatSomebodyDidNotSign();
    void refusesAPacketThatIsNotCommitted();
    void worksInABareRepository();
    void runsNoHooks();
    void answersPrograms();

private:
    test::Answer freeze(std::vector<std::string> words, std::map<std::string, std::string> environment = {},
        const std::filesystem::path& where = {}) const;
    std::vector<std::string> asked(const std::string& version) const;
    std::string tags() const { return m_shop->files().git({"tag"}); }

    test::KeyMaker m_keys;
    test::MadeKey m_release;
    test::MadeKey m_stranger;
    std::unique_ptr<test::SignedShop> m_shop;
    std::string m_signers;
    core::StoredPacket m_packet;
};

namespace {

const std::string ShopPacket = "shop-2.0.0";

bool isToldIn(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

void FreezeTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
    m_release = m_keys.make("release");
    m_stranger = m_keys.make("stranger");
    m_signers = test::shopSigners() + "rel@x.example namespaces=\"git\" " + m_release.publicKey + '\n';
    m_shop = std::make_unique<test::SignedShop>(std::string(test::ShopSettings), m_signers);
    m_packet = m_shop->signedPacket();
    m_shop->store(m_packet);
    m_shop->files().commit("the packet");
}

test::Answer FreezeTest::freeze(std::vector<std::string> words,
    std::map<std::string, std::string> environment, const std::filesystem::path& where) const
{
    words.insert(words.begin(), "freeze");
    environment.insert({{"HOME", m_shop->files().folder().path().string()}, {"GIT_CONFIG_NOSYSTEM", "1"},
        {"GIT_AUTHOR_NAME", "Rel"}, {"GIT_AUTHOR_EMAIL", "rel@x.example"}});
    return test::countersign({.words = std::move(words),
        .folder = where.empty() ? m_shop->files().path() : where,
        .environment = std::move(environment)});
}

std::vector<std::string> FreezeTest::asked(const std::string& version) const
{
    return {ShopPacket, version, "--key", m_release.file, "--trust", core::sha256Hex(m_signers)};
}

void FreezeTest::makesATagThatGitBelieves()
{
    const test::Answer answer = freeze(asked("2.0.0"));
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    const test::ScratchRepository& files = m_shop->files();
    const auto signers = files.folder().write("signers", m_signers);
    // git fails the test where it does not.
    files.git({"-c", "gpg.ssh.allowedSignersFile=" + signers.string(), "verify-tag", "v2.0.0"});
    QCOMPARE(files.git({"fsck", "--strict"}), std::string());
    QCOMPARE(files.git({"rev-parse", "v2.0.0^{commit}"}), files.git({"rev-parse", "HEAD"}));
    QVERIFY(isToldIn(files.git({"cat-file", "tag", "v2.0.0"}),
        "\n\nPacket: " + ShopPacket + "\nPacket-SHA256: " + core::sha256Hex(m_packet.bytes) + '\n'));
    QVERIFY2(isToldIn(answer.out, "git push origin v2.0.0") && isToldIn(answer.out, "verify-tag v2.0.0"),
        answer.out.c_str());
    const test::Answer again = freeze(asked("2.0.0"));
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(isToldIn(again.err, "the tag v2.0.0 is there already"), again.err.c_str());
    files.git({"tag", "-d", "v2.0.0"});
}

void FreezeTest::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");
    QTest::newRow("a version below the bump") << "minor"
                                              << "the changes ask for a major one: 2.0.0";
    QTest::newRow("a reason that the packet does not have") << "reason"
                                                            << "candidate.versionReason";
    QTest::newRow("no version at all") << "none"
                                       << "proposes no version";
    QTest::newRow("who is not pinned") << "not pinned"
                                       << "is not valid: You have not said yet that you trust";
    QTest::newRow("a key that nobody named") << "stranger"
                                             << "nobody would believe this key for tags: unknown signer";
    QTest::newRow("a packet that is not there") << "absent"
                                                << "holds no packet 'absent'";
    QTest::newRow("a commit with other contracts") << "other commit"
                                                   << "holds no packet";
    QTest::newRow("no git identity") << "identity"
                                     << "git does not know who you are";
    QTest::newRow("a commit that is not there") << "revision"
                                                << "absent";
}

void FreezeTest::refuses()
{
    QFETCH(QString, what);
    QFETCH(QString, message);
    std::vector<std::string> words = asked(what == "minor" || what == "reason" ? "1.1.0" : "2.0.0");
    std::map<std::string, std::string> environment;
    if (what == "reason")
        words.insert(words.end(), {"--reason", "because"});
    if (what == "none")
        words.erase(words.begin() + 1);
    if (what == "not pinned")
        words.resize(4);
    if (what == "stranger")
        words[3] = m_stranger.file;
    if (what == "absent")
        words[0] = "absent";
    if (what == "other commit")
        words.insert(words.end(), {"--at", "main"});
    if (what == "identity")
        environment = {{"GIT_AUTHOR_EMAIL", ""}};
    if (what == "revision")
        words.insert(words.end(), {"--at", "absent"});
    const test::Answer answer = freeze(words, environment);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(isToldIn(answer.err, message.toStdString()), answer.err.c_str());
    QCOMPARE(tags(), std::string("v1.0.0\n"));
}

void FreezeTest::refusesAPacketThatSomebodyDidNotSign()
{
    test::ScratchRepository& files = m_shop->files();
    files.git({"checkout", "-q", "-b", "unsigned"});
    files.git({"rm", "-q", ".countersign/packets/" + ShopPacket + "/signoffs/product.bob@x.example.sig"});
    files.commit("one sign-off less");
    const test::Answer answer = freeze(asked("2.0.0"));
    files.git({"checkout", "-q", "change"});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(
        isToldIn(answer.err, "nothing was frozen: the packet shop-2.0.0 is not valid"), answer.err.c_str());
    QCOMPARE(tags(), std::string("v1.0.0\n"));
}

void FreezeTest::refusesAPacketThatIsNotCommitted()
{
    test::ScratchRepository& files = m_shop->files();
    files.git({"checkout", "-q", "--detach", "HEAD^"});
    m_shop->store(m_packet);
    const test::Answer answer = freeze(asked("2.0.0"));
    files.git({"checkout", "-q", "-f", "change"});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(isToldIn(answer.err, "commit the signed packet first"), answer.err.c_str());
}

void FreezeTest::worksInABareRepository()
{
    const test::ScratchRepository& files = m_shop->files();
    const auto bare = files.clone("bare.git", {"--bare"});
    const test::Answer answer = freeze(asked("2.0.0"), {}, bare);
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    QCOMPARE(files.git({"cat-file", "-t", "v2.0.0"}, bare), std::string("tag\n"));
}

void FreezeTest::runsNoHooks()
{
    const test::ScratchRepository& files = m_shop->files();
    const auto clone = files.clone("hooked", {"-b", "change"});
    const auto hook = files.folder().write(
        "hooked/.git/hooks/reference-transaction", "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\nexit 1\n");
    std::filesystem::permissions(hook, std::filesystem::perms::owner_all);
    std::vector<std::string> words = asked("2.0.0");
    words.insert(words.end(), {"--trusted-ref", "origin/main"});
    const test::Answer answer = freeze(words, {}, clone);
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    QVERIFY(!std::filesystem::exists(clone / ".git/hooks/ran"));
}

void FreezeTest::answersPrograms()
{
    const auto clone = m_shop->files().clone("programs", {"-b", "change"});
    std::vector<std::string> words = asked("2.0.0");
    words.insert(words.end(), {"--trusted-ref", "origin/main", "--format", "json"});
    const test::Answer answer = freeze(words, {}, clone);
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    for (const char* part :
        {"\"schema\": \"countersign.freezing/1\"", "\"tag\": \"v2.0.0\"", "\"object\": \""})
        QVERIFY2(isToldIn(answer.out, part), part);
}

COUNTERSIGN_TEST(FreezeTest)
#include "freeze_test.moc"
