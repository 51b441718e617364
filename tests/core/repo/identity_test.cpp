// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using core::UserGit;
using test::ScratchRepository;

namespace {

const std::string NoIdentity =
    "git does not know who you are: user.name or user.email is not set | `git config --global user.name "
    "\"Your Name\"` and `git config --global user.email you@example.org`";

std::string person(const std::string& name, const std::string& email)
{
    return "[user]\n\tname = " + name + "\n\temail = " + email + "\n";
}

std::string who(const ScratchRepository& scratch, const UserGit& user)
{
    const auto identity = test::opened(scratch.path()).identity(user);
    return identity ? identity->name + " <" + identity->email + '>' : test::told(identity);
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT

private slots:
    void isSaidToBeMissingWithTheCommandThatMakesIt();
    void comesFromThePersonsFilesTheLastStrongest();
    void ofTheRepositoryIsStronger();
    void ofTheEnvironmentIsStrongest();
    void isFoundInPlainFolders();
    void followsIncludesForThisRepository();
    void namesTheFileThatCannotBeRead_data();
    void namesTheFileThatCannotBeRead();
    void programsAreNeverReadFromARepository();
    void isAPrincipalOnlyWhenPlain_data();
    void isAPrincipalOnlyWhenPlain();
    void ofARepositoryIsItsFirstCommit();
    void ofARepositoryStaysWhenOtherHistoryIsMergedIn();
    void ofAShallowCloneIsUnknown();
    void ofAnEmptyRepositoryIsUnknown();
};

void IdentityTest::isSaidToBeMissingWithTheCommandThatMakesIt()
{
    const ScratchRepository scratch;
    QCOMPARE(who(scratch, {}), NoIdentity);
    QCOMPARE(who(scratch, {{scratch.folder() / "absent", "/dev/null"}}), NoIdentity);
    const auto half = scratch.folder().write("half", "[user]\n\tname = Ana\n\temail = \" \"\n");
    QCOMPARE(who(scratch, {{half}}), NoIdentity);
}

void IdentityTest::comesFromThePersonsFilesTheLastStrongest()
{
    const ScratchRepository scratch;
    const auto machine = scratch.folder().write("machine", person("Machine", "root@host"));
    const auto own = scratch.folder().write("own", "[user]\n\temail = ana@x.example\n");
    QCOMPARE(who(scratch, {{machine, own}}), std::string("Machine <ana@x.example>"));
}

void IdentityTest::ofTheRepositoryIsStronger()
{
    const ScratchRepository scratch;
    const auto own = scratch.folder().write("own", person("Ana", "ana@home.example"));
    scratch.git({"config", "user.email", "ana@work.example"});
    QCOMPARE(who(scratch, {{own}}), std::string("Ana <ana@work.example>"));
}

void IdentityTest::ofTheEnvironmentIsStrongest()
{
    const ScratchRepository scratch;
    scratch.git({"config", "user.email", "ana@work.example"});
    QCOMPARE(who(scratch, {{}, {"Ana", "ana@ci.example"}}), std::string("Ana <ana@ci.example>"));
}

void IdentityTest::isFoundInPlainFolders()
{
    const test::ScratchFolder folder;
    const auto own = folder.write("own", person("Ana", "ana@x.example"));
    const auto identity = test::opened(folder.path()).identity({{own}});
    QCOMPARE(test::told(identity), std::string());
    QCOMPARE(identity->email, std::string("ana@x.example"));
}

void IdentityTest::followsIncludesForThisRepository()
{
    const ScratchRepository scratch;
    scratch.folder().write("work", "[user]\n\temail = ana@work.example\n");
    const auto own = scratch.folder().write("own",
        person("Ana", "ana@home.example") + "[includeIf \"gitdir:" + scratch.path().string()
            + "/\"]\n\tpath = work\n");
    QCOMPARE(who(scratch, {{own}}), std::string("Ana <ana@work.example>"));
}

void IdentityTest::namesTheFileThatCannotBeRead_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"folder", "broken", "large"})
        QTest::newRow(kind) << kind;
}

void IdentityTest::namesTheFileThatCannotBeRead()
{
    QFETCH(QString, kind);
    const ScratchRepository scratch;
    const std::string bytes = kind == "large" ? std::string((1 << 20) + 1, '\n') : "[user\nname = Ana\n";
    const auto file = scratch.folder().write("own", kind == "folder" ? std::string() : bytes);
    if (kind == "folder") {
        std::filesystem::remove(file);
        std::filesystem::create_directory(file);
    }
    const std::string said = who(scratch, {{file}});
    QVERIFY2(said.starts_with("git's configuration '" + file.string() + "' cannot be read: "), said.c_str());
}

void IdentityTest::programsAreNeverReadFromARepository()
{
    const ScratchRepository scratch;
    scratch.git({"config", "gpg.ssh.program", "/evil"});
    const auto own = scratch.folder().write("own", "[gpg \"ssh\"]\n\tprogram = /usr/bin/ssh-keygen\n");
    QCOMPARE(
        core::userGitSetting({{own}}, "gpg.ssh.program")->value_or(""), std::string("/usr/bin/ssh-keygen"));
    QVERIFY(!core::userGitSetting({}, "gpg.ssh.program")->has_value());
}

void IdentityTest::isAPrincipalOnlyWhenPlain_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("address") << QByteArray("olena+api@acme.example") << true;
    QTest::newRow("name") << QByteArray("olena") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("space") << QByteArray("o lena@x") << false;
    QTest::newRow("quote") << QByteArray("o\"lena@x") << false;
    QTest::newRow("comma") << QByteArray("olena@x,ana@x") << false;
    QTest::newRow("glob") << QByteArray("*@x") << false;
    QTest::newRow("refusing glob") << QByteArray("!olena@x") << false;
    QTest::newRow("slash") << QByteArray("../olena") << false;
    QTest::newRow("hidden") << QByteArray(".olena") << false;
    QTest::newRow("option") << QByteArray("-f") << false;
    QTest::newRow("line end") << QByteArray("olena\n@x") << false;
    QTest::newRow("homoglyph") << QByteArray("\xD0\xBElena@x") << false;
    QTest::newRow("long") << QByteArray(201, 'o') << false;
}

void IdentityTest::isAPrincipalOnlyWhenPlain()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isPlain);
    const auto principal = core::principalOf({"Olena", address.toStdString()});
    QCOMPARE(principal.has_value(), isPlain);
    if (!isPlain)
        QVERIFY(!principal.error().hint.empty());
}

void IdentityTest::ofARepositoryIsItsFirstCommit()
{
    ScratchRepository scratch;
    const std::string first = scratch.commit("one");
    scratch.commit("two");
    scratch.branch("feature");
    scratch.commit("three");
    const auto clone = scratch.clone("clone");
    QCOMPARE(test::opened(scratch.path()).firstCommit().value_or(""), first);
    QCOMPARE(test::opened(clone).firstCommit().value_or(""), first);
}

void IdentityTest::ofARepositoryStaysWhenOtherHistoryIsMergedIn()
{
    ScratchRepository scratch;
    const std::string first = scratch.commit("one");
    scratch.git({"checkout", "-q", "--orphan", "foreign"});
    scratch.commit("of another repository");
    scratch.checkout("main");
    scratch.git({"merge", "-q", "--allow-unrelated-histories", "-m", "merge", "foreign"});
    QCOMPARE(test::opened(scratch.path()).firstCommit().value_or(""), first);
}

void IdentityTest::ofAShallowCloneIsUnknown()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.commit("two");
    const auto clone = scratch.clone("clone", {"--depth=1"});
    QCOMPARE(test::told(test::opened(clone).firstCommit()),
        std::string("which repository this is cannot be told: the clone is shallow, its first commit is not "
                    "here | `git fetch --unshallow` gets the rest of the history"));
}

void IdentityTest::ofAnEmptyRepositoryIsUnknown()
{
    const ScratchRepository scratch;
    QVERIFY(!test::opened(scratch.path()).firstCommit());
}

COUNTERSIGN_TEST(IdentityTest)

#include "identity_test.moc"
