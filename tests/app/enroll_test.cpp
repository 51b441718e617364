// SPDX-License-Identifier: Apache-2.0
// trust.md 6: nobody starts with keys in order, so each state has its message and its command.
#include "tests/app/command_line.h"
#include "tests/support/key_maker.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <sstream>
#include <unistd.h>

using test::Answer;

namespace {

struct Enroller : test::ScratchRepository {
    Enroller()
    {
        write("api.yaml", "one\n");
        commit("one");
        std::filesystem::create_directories(folder() / "home");
    }

    Answer call(
        const std::vector<std::string>& words, std::map<std::string, std::string> environment = {}) const
    {
        std::map<std::string, std::string> all {{"HOME", (folder() / "home").string()},
            {"GIT_CONFIG_NOSYSTEM", "1"}, {"GIT_AUTHOR_NAME", "Ana"}, {"GIT_AUTHOR_EMAIL", "ana@x.example"}};
        for (const auto& [name, value] : environment)
            all[name] = value;
        return test::countersign({.words = words, .folder = path(), .environment = std::move(all)});
    }

    std::map<std::string, std::string> person() const
    {
        return {{"HOME", (folder() / "home").string()}, {"GIT_CONFIG_NOSYSTEM", "1"},
            {"GIT_MERGE_AUTOEDIT", "no"}, {"GIT_AUTHOR_NAME", "Ana"}, {"GIT_AUTHOR_EMAIL", "ana@x.example"},
            {"GIT_COMMITTER_NAME", "Ana"}, {"GIT_COMMITTER_EMAIL", "ana@x.example"},
            {"PATH", "/usr/local/bin:/usr/bin:/bin"}};
    }

    std::string branches() const { return git({"branch", "--format=%(refname:short)"}); }
};

bool says(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// With the key of whoever merges where one is to be named.
std::string gitCommandsIn(const std::string& told, const std::string& key)
{
    constexpr std::string_view Named = "THEIR_KEY.pub";
    std::istringstream lines(told);
    std::string commands;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("  git "))
            continue;
        if (const std::size_t at = line.find(Named); at != std::string::npos)
            line.replace(at, Named.size(), key + ".pub");
        commands += line + '\n';
    }
    return commands;
}

const std::string Fresh = "main\n"; ///< the branches where nobody enrolled

} // namespace

class EnrollTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesTheLineOnABranch();
    void gitBelievesTheCommit();
    void leavesWhatIsCheckedOutAlone();
    void takesTheKeyThatGitSignsWith();
    void takesTheKeyOfTheHomeFolder();
    void answersPrograms();
    void aNewcomerIsBelievedOnceSomebodyNamedMergesThem();
    void worksInAnyStateOfWhatIsCheckedOut_data();
    void worksInAnyStateOfWhatIsCheckedOut();
    void runsNeitherHooksNorProgramsOfTheRepository();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void changesNothingInARepositoryThatCannotBeWritten();

private:
    test::KeyMaker m_keys;
    test::MadeKey m_ana;
};

void EnrollTest::initTestCase()
{
    if (!m_keys.isThere())
        QSKIP("ssh-keygen is not installed");
    m_ana = m_keys.make("ana");
}

void EnrollTest::writesTheLineOnABranch()
{
    const Enroller scratch;
    const Answer answer = scratch.call({"enroll", "--role", "backend", "--role", "qa", "--key", m_ana.file});
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    const std::string line = "ana@x.example namespaces=\"git,backend.signoff.v1@countersign,"
                             "qa.signoff.v1@countersign,export.seal.v1@countersign\" "
        + m_ana.publicKey + '\n';
    QCOMPARE(scratch.git({"show", "enroll/ana@x.example:.countersign/allowed_signers"}), line);
    QCOMPARE(scratch.git({"show", "enroll/ana@x.example:.gitattributes"}),
        std::string(".countersign/** -text\n.countersign/reviews/** merge=union\n"));
    QCOMPARE(scratch.git({"log", "-1", "--format=%an <%ae> %s", "enroll/ana@x.example"}),
        std::string("Ana <ana@x.example> Enrol ana@x.example for backend, qa\n"));
    QVERIFY2(
        says(answer.out, "It is the first") && says(answer.out, "countersign trust pin"), answer.out.c_str());
}

void EnrollTest::gitBelievesTheCommit()
{
    const Enroller scratch;
    QCOMPARE(scratch.call({"enroll", "--role", "backend", "--key", m_ana.file}).exitCode, 0);
    const auto signers = scratch.folder().write(
        "signers", scratch.git({"show", "enroll/ana@x.example:.countersign/allowed_signers"}));
    // git fails the test where it does not.
    scratch.git(
        {"-c", "gpg.ssh.allowedSignersFile=" + signers.string(), "verify-commit", "enroll/ana@x.example"});
    QCOMPARE(scratch.git({"fsck", "--strict"}), std::string());
}

void EnrollTest::leavesWhatIsCheckedOutAlone()
{
    const Enroller scratch;
    scratch.write("api.yaml", "changed\n");
    scratch.write("staged", "");
    scratch.git({"add", "staged"});
    QCOMPARE(scratch.call({"enroll", "--role", "backend", "--key", m_ana.file}).exitCode, 0);
    QCOMPARE(
        scratch.git({"status", "--porcelain", "--branch"}), std::string("## main\n M api.yaml\nA  staged\n"));
}

void EnrollTest::takesTheKeyThatGitSignsWith()
{
    const Enroller scratch;
    scratch.git({"config", "user.signingkey", m_ana.file + ".pub"});
    const Answer answer = scratch.call({"enroll", "--role", "backend"});
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    QVERIFY(says(answer.out, m_ana.publicKey));
}

void EnrollTest::takesTheKeyOfTheHomeFolder()
{
    const Enroller scratch;
    std::filesystem::create_directories(scratch.folder() / "home/.ssh");
    std::filesystem::copy_file(m_ana.file, scratch.folder() / "home/.ssh/id_ed25519");
    const Answer answer = scratch.call({"enroll", "--role", "backend"});
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    QVERIFY(says(answer.out, m_ana.publicKey));
}

void EnrollTest::answersPrograms()
{
    const Enroller scratch;
    const Answer answer =
        scratch.call({"enroll", "--role", "backend", "--key", m_ana.file, "--format", "json"});
    for (const char* part : {"\"schema\": \"countersign.enrolment/1\"",
             "\"branch\": \"enroll/ana@x.example\"", "\"first\": true", "\"fingerprint\": \"SHA256:"})
        QVERIFY2(says(answer.out, part), part);
}

void EnrollTest::aNewcomerIsBelievedOnceSomebodyNamedMergesThem()
{
    const Enroller scratch;
    // Pasted as they were printed, by somebody who stands elsewhere.
    const auto merge = [&](const Answer& enrolled) {
        scratch.git({"switch", "-q", "-C", "elsewhere", "main"});
        const Answer merged = test::run({.words = {"sh", "-ec", gitCommandsIn(enrolled.out, m_ana.file)},
            .folder = scratch.path(),
            .environment = scratch.person()});
        QVERIFY2(merged.exitCode == 0, merged.err.c_str());
    };
    const auto trusted = [&] { return scratch.call({"trust"}).exitCode; };
    merge(scratch.call({"enroll", "--role", "backend", "--key", m_ana.file}));
    QCOMPARE(trusted(), 1);
    const std::string out = scratch.call({"trust", "pin"}).out;
    const std::size_t sha256 = out.find("--yes ") + 6;
    QCOMPARE(scratch.call({"trust", "pin", "--yes", out.substr(sha256, 64)}).exitCode, 0);

    const test::MadeKey bob = m_keys.make("bob-" + std::to_string(::getpid()));
    const Answer second = scratch.call(
        {"enroll", "--role", "product", "--key", bob.file}, {{"GIT_AUTHOR_EMAIL", "bob@x.example"}});
    QVERIFY2(says(second.out, "It counts once somebody who is trusted already"), second.out.c_str());
    QCOMPARE(trusted(), 0);
    merge(second);
    QCOMPARE(trusted(), 0);
    QVERIFY(says(scratch.call({"trust"}).out, "bob@x.example"));
}

void EnrollTest::worksInAnyStateOfWhatIsCheckedOut_data()
{
    QTest::addColumn<QString>("state");
    for (const char* state : {"detached HEAD", "merge in progress", "dirty tree"})
        QTest::newRow(state) << state;
}

void EnrollTest::worksInAnyStateOfWhatIsCheckedOut()
{
    QFETCH(QString, state);
    Enroller scratch;
    if (state == "detached HEAD") {
        scratch.git({"checkout", "-q", "--detach"});
    } else if (state == "merge in progress") {
        scratch.branch("feature");
        scratch.commit("two");
        scratch.checkout("main");
        scratch.git({"merge", "-q", "--no-ff", "--no-commit", "feature"});
    } else {
        scratch.write("api.yaml", "changed\n");
    }
    const std::string before = scratch.git({"rev-parse", "HEAD"});
    const Answer answer = scratch.call({"enroll", "--role", "backend", "--key", m_ana.file});
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), before);
}

void EnrollTest::runsNeitherHooksNorProgramsOfTheRepository()
{
    const Enroller scratch;
    const auto program = scratch.folder().write("program", "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    for (const char* hook : {"pre-commit", "commit-msg", "post-commit", "reference-transaction"})
        std::filesystem::create_symlink(program, scratch.path() / ".git/hooks" / hook);
    for (const char* setting : {"gpg.ssh.program", "gpg.program", "core.editor", "core.fsmonitor"})
        scratch.git({"config", setting, program.string()});
    QCOMPARE(scratch.call({"enroll", "--role", "backend", "--key", m_ana.file}).exitCode, 0);
    QVERIFY(!std::filesystem::exists(scratch.folder() / "ran"));
}

void EnrollTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no role") << "role"
                             << "it is not said for which role"
                             << "--role backend";
    QTest::newRow("no git identity") << "identity"
                                     << "git does not know who you are"
                                     << "`git config --global user";
    QTest::newRow("an address that is none") << "address"
                                             << "cannot stand for a person"
                                             << "`git config user.email";
    QTest::newRow("no key") << "key"
                            << "you have no key to sign with"
                            << "`ssh-keygen -t ed25519`";
    QTest::newRow("a key that is not there") << "absent"
                                             << "absent"
                                             << "ssh-keygen -t ed25519";
    QTest::newRow("no ssh-keygen") << "ssh-keygen"
                                   << "ssh-keygen"
                                   << "";
    QTest::newRow("no trusted ref") << "ref"
                                    << "absent"
                                    << "";
    QTest::newRow("no role of that name") << "odd"
                                          << "cannot be a role"
                                          << "backend, frontend";
}

void EnrollTest::saysWhatIsMissing()
{
    QFETCH(QString, what);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const Enroller scratch;
    std::vector<std::string> words {"enroll"};
    std::map<std::string, std::string> environment;
    if (what != "role")
        words.insert(words.end(), {"--role", what == "odd" ? "*" : "backend"});
    if (what != "key")
        words.insert(words.end(), {"--key", what == "absent" ? "absent" : m_ana.file});
    if (what == "identity")
        environment = {{"GIT_AUTHOR_EMAIL", ""}};
    if (what == "address")
        environment = {{"GIT_AUTHOR_EMAIL", "ana@x, *"}};
    if (what == "ssh-keygen")
        environment = {{"PATH", (scratch.folder() / "home").string()}};
    if (what == "ref")
        words.insert(words.end(), {"--trusted-ref", "absent"});
    const Answer answer = scratch.call(words, environment);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(says(answer.err, message.toStdString()), answer.err.c_str());
    QVERIFY2(says(answer.err, hint.toStdString()), answer.err.c_str());
    QCOMPARE(scratch.branches(), Fresh);
}

void EnrollTest::changesNothingInARepositoryThatCannotBeWritten()
{
    const Enroller scratch;
    const std::filesystem::path objects = scratch.path() / ".git/objects";
    // Rights do not stop root; a file in place of each folder of objects does.
    const std::string line = "taken";
    for (int at = 0; at < 256; ++at) {
        const std::string name = QStringLiteral("%1").arg(at, 2, 16, QLatin1Char('0')).toStdString();
        if (!std::filesystem::exists(objects / name))
            scratch.write(".git/objects/" + name, line);
    }
    const Answer answer = scratch.call({"enroll", "--role", "backend", "--key", m_ana.file});
    if (answer.exitCode == 0)
        QSKIP("all objects fell into folders that are there");
    QVERIFY2(says(answer.err, "nothing was committed: "), answer.err.c_str());
    QVERIFY2(says(answer.err, "whether you may write to the repository"), answer.err.c_str());
    QCOMPARE(scratch.branches(), Fresh);
}

COUNTERSIGN_TEST(EnrollTest)
#include "enroll_test.moc"
