// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/ssh_signature.h"
#include "core/sample/demo_keys.h"
#include "tests/core/sample/made_sample.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <optional>
#include <set>

namespace {

struct Ran {
    int exit = -1;
    std::string output;
};

Ran sshKeygen(const QStringList& arguments, const std::string& input = {})
{
    QProcess process;
    process.start("ssh-keygen", arguments);
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    if (!process.waitForFinished(30000))
        qFatal("ssh-keygen did not end");
    return {process.exitCode(), process.readAllStandardOutput().trimmed().toStdString()};
}

} // namespace

/// OpenSSH must take the demo keys for its own.
class DemoKeysTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void everyKeyIsNew();
    void onlyTheirUserMayReadThem();
    void noCommitHasThem();
    void sshKeygenReadsThem_data();
    void sshKeygenReadsThem();
    void whatTheySignIsGoodForTheirRoleOnly_data() { sshKeygenReadsThem_data(); }
    void whatTheySignIsGoodForTheirRoleOnly();
    void whatTheySignWithoutSshKeygenIsTheSame();

private:
    std::optional<test::MadeSample> m_sample;
    bool m_hasSshKeygen = false;
};

void DemoKeysTest::initTestCase()
{
    m_sample.emplace();
    m_hasSshKeygen = !QStandardPaths::findExecutable("ssh-keygen").isEmpty();
}

void DemoKeysTest::everyKeyIsNew()
{
    std::set<std::string> publicKeys;
    std::set<std::string> privateFiles;
    for (int i = 0; i < 8; ++i) {
        const auto key = core::makeDemoKey(std::string(static_cast<std::size_t>(i), 'x'));
        QVERIFY(key);
        publicKeys.insert(core::printed(key->key));
        privateFiles.insert(key->privateFile);
    }
    QCOMPARE(publicKeys.size(), 8U);
    QCOMPARE(privateFiles.size(), 8U);
}

void DemoKeysTest::onlyTheirUserMayReadThem()
{
    using std::filesystem::perms;
    for (const core::DemoOwner& owner : m_sample->info().owners) {
        const auto permissions = std::filesystem::status(owner.privateKey).permissions();
        QCOMPARE(permissions, perms::owner_read | perms::owner_write);
        QCOMPARE(std::filesystem::status(owner.privateKey.parent_path()).permissions(), perms::owner_all);
    }
}

void DemoKeysTest::noCommitHasThem()
{
    const std::string names = m_sample->git({"log", "--all", "--name-only", "--format="});
    QVERIFY(names.find("demo-keys") == std::string::npos);
    QVERIFY(m_sample->git({"log", "--all", "-p", "-S", "PRIVATE KEY", "--format=%h"}).empty());
}

void DemoKeysTest::sshKeygenReadsThem_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(m_sample->info().owners.size()); ++i)
        QTest::newRow(m_sample->info().owners[static_cast<std::size_t>(i)].role.c_str()) << i;
}

void DemoKeysTest::sshKeygenReadsThem()
{
    if (!m_hasSshKeygen)
        QSKIP("ssh-keygen is not installed");
    QFETCH(int, index);
    const core::DemoOwner& owner = m_sample->info().owners[static_cast<std::size_t>(index)];
    const QString path = QString::fromStdString(owner.privateKey.string());
    const Ran shown = sshKeygen({"-y", "-f", path});
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.output + '\n', test::readFile(owner.privateKey.string() + ".pub"));
    QVERIFY(shown.output.ends_with(' ' + owner.principal));
    const Ran listed = sshKeygen({"-l", "-f", path + ".pub"});
    QCOMPARE(listed.exit, 0);
    QVERIFY(listed.output.ends_with(owner.principal + " (ED25519)"));
}

void DemoKeysTest::whatTheySignIsGoodForTheirRoleOnly()
{
    if (!m_hasSshKeygen)
        QSKIP("ssh-keygen is not installed");
    QFETCH(int, index);
    const core::DemoOwner& owner = m_sample->info().owners[static_cast<std::size_t>(index)];
    const test::ScratchFolder scratch;
    const auto signers = scratch.write("signers", m_sample->show("main:.countersign/allowed_signers"));
    std::set<std::string> good;
    for (const char* role : {"product", "backend", "frontend", "qa", "git"}) {
        const std::string space =
            role == std::string("git") ? role : std::string(role) + ".signoff.v1@countersign";
        const QStringList name {"-n", QString::fromStdString(space)};
        const Ran made = sshKeygen(
            QStringList {"-Y", "sign", "-f", QString::fromStdString(owner.privateKey.string())} + name,
            "packet");
        QCOMPARE(made.exit, 0);
        const auto signature = scratch.write("signature", made.output + '\n');
        const QStringList verify {"-Y", "verify", "-f", QString::fromStdString(signers.string()), "-I",
            QString::fromStdString(owner.principal), "-s", QString::fromStdString(signature.string())};
        if (sshKeygen(verify + name, "packet").exit == 0)
            good.insert(role);
        QVERIFY(sshKeygen(verify + name, "pocket").exit != 0);
    }
    QCOMPARE(good, (std::set<std::string> {"git", owner.role}));
}

/// Ed25519 knows no chance: one key and one text have one signature.
void DemoKeysTest::whatTheySignWithoutSshKeygenIsTheSame()
{
    const auto key = core::makeDemoKey("olena@sample.invalid");
    const std::string space = "backend.signoff.v1@countersign";
    const auto signature = core::signWith(*key, space, "packet");
    QVERIFY(signature);
    const auto read = core::readSshSignature(*signature);
    QVERIFY(read && read->key == key->key);
    QCOMPARE(core::checkSignature(*read, space, "packet"), core::SignatureCheck::Good);
    QCOMPARE(core::checkSignature(*read, space, "pocket"), core::SignatureCheck::Bad);
    if (!m_hasSshKeygen)
        QSKIP("ssh-keygen is not installed");
    const test::ScratchFolder scratch;
    const auto file = scratch.write("key", key->privateFile);
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    const Ran theirs = sshKeygen(
        {"-Y", "sign", "-n", QString::fromStdString(space), "-f", QString::fromStdString(file.string())},
        "packet");
    QCOMPARE(*signature, theirs.output + '\n');
}

COUNTERSIGN_TEST(DemoKeysTest)
#include "demo_keys_test.moc"
