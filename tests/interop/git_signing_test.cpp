// SPDX-License-Identifier: Apache-2.0
// git itself agrees: on what we write (fsck, verify-commit, verify-tag), and on whom to believe for it.
#include "core/packet/ssh/ssh_keygen.h"
#include "core/packet/trust/git_signer.h"
#include "core/repo/commit_writer.h"
#include "core/repo/tag_writer.h"
#include "tests/support/key_maker.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>

namespace {

constexpr std::int64_t SignedAt = 1'767'225'600; // the beginning of 2026

} // namespace

class GitSigningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void believesTheCommitsWeWrite();
    void believesTheTagsWeWrite();
    void refusesATagOfWhichOneByteChanged();
    void agreesWhomToBelieve_data();
    void agreesWhomToBelieve();

private:
    core::SignText signingWith(const test::MadeKey& key) const;
    std::string commitBy(const test::MadeKey& key) const;
    bool gitBelieves(const std::string& verb, const std::string& what, const std::string& signers) const;

    test::KeyMaker m_keys;
    test::MadeKey m_ana;
    test::MadeKey m_eve;
    std::unique_ptr<test::ScratchRepository> m_scratch;
    int m_commits = 0;
};

void GitSigningTest::initTestCase()
{
    if (!m_keys.isThere() || QStandardPaths::findExecutable("git").isEmpty())
        QSKIP("git or ssh-keygen is not installed");
    m_ana = m_keys.make("ana");
    m_eve = m_keys.make("eve");
    m_scratch = std::make_unique<test::ScratchRepository>();
    m_scratch->commit("one");
}

core::SignText GitSigningTest::signingWith(const test::MadeKey& key) const
{
    core::SigningTools tools;
    tools.sshKeygen = m_keys.program();
    return [tools, key](std::string_view text) {
        return core::sshSign(tools, key.file, core::GitSignatureNamespace, text);
    };
}

std::string GitSigningTest::commitBy(const test::MadeKey& key) const
{
    const auto repository = core::Repository::open(m_scratch->path());
    const auto commit = core::writeCommit(*repository,
        {.files = {{"file", key.name + std::to_string(m_commits)}},
            .message = "By " + key.name + '\n',
            .who = {"Ana", "ana@x.example"},
            .at = SignedAt,
            .sign = signingWith(key)});
    return commit ? *commit : commit.error().message;
}

bool GitSigningTest::gitBelieves(
    const std::string& verb, const std::string& what, const std::string& signers) const
{
    const auto file = m_scratch->folder().write("signers", signers);
    QProcess git;
    git.setWorkingDirectory(QString::fromStdString(m_scratch->path().string()));
    git.start("git",
        {"-c", "gpg.ssh.allowedSignersFile=" + QString::fromStdString(file.string()),
            QString::fromStdString(verb), QString::fromStdString(what)});
    return git.waitForFinished(60000) && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0;
}

void GitSigningTest::believesTheCommitsWeWrite()
{
    ++m_commits;
    const std::string commit = commitBy(m_ana);
    QVERIFY2(gitBelieves("verify-commit", commit, "ana@x.example " + m_ana.publicKey + '\n'), commit.c_str());
    QVERIFY(!gitBelieves("verify-commit", commit, "ana@x.example " + m_eve.publicKey + '\n'));
    QCOMPARE(m_scratch->git({"fsck", "--strict"}), std::string());
}

void GitSigningTest::believesTheTagsWeWrite()
{
    const auto repository = core::Repository::open(m_scratch->path());
    const core::TagPlan plan {.name = "v3.0.0",
        .commit = m_scratch->git({"rev-parse", "HEAD"}).substr(0, 40),
        .message = "Checkout 3.0.0\n\nPacket-SHA256: 00\n",
        .who = {"Ana", "ana@x.example"},
        .at = SignedAt,
        .sign = signingWith(m_ana)};
    const auto tag = core::writeTag(*repository, plan);
    QVERIFY2(tag, tag ? "" : tag.error().message.c_str());
    QVERIFY(gitBelieves("verify-tag", "v3.0.0", "ana@x.example " + m_ana.publicKey + '\n'));
    QVERIFY(!gitBelieves("verify-tag", "v3.0.0", "ana@x.example " + m_eve.publicKey + '\n'));
    QCOMPARE(m_scratch->git({"fsck", "--strict"}), std::string());
    const core::Trust trust {core::readAllowedSigners("ana@x.example " + m_ana.publicKey + '\n'), {}};
    QCOMPARE(core::gitSignerState(*repository->tagSignature("v3.0.0"), SignedAt, trust),
        core::SignoffState::Valid);
}

void GitSigningTest::refusesATagOfWhichOneByteChanged()
{
    std::string object = m_scratch->git({"cat-file", "tag", "v3.0.0"});
    object.replace(object.find("Packet-SHA256: 00"), 17, "Packet-SHA256: 01");
    const auto file = m_scratch->folder().write("forged", object);
    const std::string id = m_scratch->git({"hash-object", "-t", "tag", "-w", file.string()}).substr(0, 40);
    m_scratch->git({"update-ref", "refs/tags/v3.0.1", id});
    const std::string signers = "ana@x.example " + m_ana.publicKey + '\n';
    QVERIFY(!gitBelieves("verify-tag", "v3.0.1", signers));
    const auto repository = core::Repository::open(m_scratch->path());
    const core::Trust trust {core::readAllowedSigners(signers), {}};
    QCOMPARE(core::gitSignerState(*repository->tagSignature("v3.0.1"), SignedAt, trust),
        core::SignoffState::ContentChanged);
}

void GitSigningTest::agreesWhomToBelieve_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("isAnas");
    const auto row = [](const char* options) {
        QTest::newRow(*options ? options : "any") << options << true;
        QTest::newRow((std::string("another's key, ") + options).c_str()) << options << false;
    };
    for (const char* options :
        {"", "namespaces=\"git\"", "namespaces=\"g*\"", "namespaces=\"backend.signoff.v1@countersign\"",
            "namespaces=\"git,backend.signoff.v1@countersign\"", "namespaces=\"!git,*\"",
            "valid-after=\"20250101Z\"", "valid-after=\"20270101Z\"", "valid-before=\"20250101Z\"",
            "valid-before=\"20270101Z\"",
            "namespaces=\"git\",valid-after=\"20250101Z\",valid-before=\"20270101Z\"", "cert-authority"})
        row(options);
}

void GitSigningTest::agreesWhomToBelieve()
{
    QFETCH(QString, options);
    QFETCH(bool, isAnas);
    ++m_commits;
    const std::string commit = commitBy(m_ana);
    const std::string blank = options.isEmpty() ? "" : " ";
    const std::string signers = "ana@x.example " + options.toStdString() + blank
        + (isAnas ? m_ana.publicKey : m_eve.publicKey) + '\n';
    const auto repository = core::Repository::open(m_scratch->path());
    const auto signedText = repository->commitSignature(commit);
    QVERIFY2(signedText, commit.c_str());
    const core::Trust trust {core::readAllowedSigners(signers), {}};
    QCOMPARE(core::gitSignerState(*signedText, SignedAt, trust) == core::SignoffState::Valid,
        gitBelieves("verify-commit", commit, signers));
}

COUNTERSIGN_TEST(GitSigningTest)

#include "git_signing_test.moc"
