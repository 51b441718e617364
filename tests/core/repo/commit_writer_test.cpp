// SPDX-License-Identifier: Apache-2.0
#include "core/repo/commit_writer.h"
#include "tests/core/repo/repository_check.h"
#include "tests/core/repo/without_privileges.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using core::CommitPlan;
using test::ScratchRepository;

namespace {

CommitPlan planFor(std::map<std::string, std::string> files)
{
    return {.files = std::move(files),
        .message = "Say so\n",
        .who = {"Ana", "ana@x.example"},
        .at = 1'795'000'000};
}

core::Result<std::string> written(const ScratchRepository& scratch, const CommitPlan& plan)
{
    return core::writeCommit(test::opened(scratch.path()), plan);
}

struct WithOneCommit : ScratchRepository {
    WithOneCommit()
    {
        write("api.yaml", "one\n");
        commit("one");
    }
};

} // namespace

class CommitWriterTest : public QObject {
    Q_OBJECT

private slots:
    void commitsTheFilesUnderThePersonsName();
    void gitFindsNothingWrong();
    void leavesWhatElseIsChangedOrStagedAlone();
    void isTheFirstCommitOfAnEmptyRepository();
    void changesNothingWhereAllIsThere();
    void makesABranchWithoutTouchingWhatIsCheckedOut();
    void goesOnWithABranchThatIsThere();
    void worksInABareRepository();
    void runsNoHooks();
    void refusesWhenACommitIsCheckedOutByItself();
    void refusesDuringAMerge();
    void refusesWhenFilesAreInConflict();
    void refusesBranchesOfOtherWorkingTrees();
    void refusesPathsThatGitWouldNotTake_data();
    void refusesPathsThatGitWouldNotTake();
    void ofTwoAtOnceOneWinsAndTheOtherIsTold();
    void staysOutOfTheWayOfARunningGit_data();
    void staysOutOfTheWayOfARunningGit();
    void saysWhenTheRepositoryCannotBeWritten();
    void movesNothingWhenSigningFails();
    void refusesPlainFolders();
};

void CommitWriterTest::commitsTheFilesUnderThePersonsName()
{
    const WithOneCommit scratch;
    const auto commit = written(scratch, planFor({{".countersign/a/packet.json", "{}"}}));
    QCOMPARE(test::told(commit), std::string());
    QCOMPARE(scratch.git({"log", "-1", "--format=%H|%an <%ae>|%cn <%ce>|%at|%s", "main"}),
        *commit + "|Ana <ana@x.example>|Ana <ana@x.example>|1795000000|Say so\n");
    QCOMPARE(scratch.git({"show", "HEAD:.countersign/a/packet.json"}), std::string("{}"));
    QCOMPARE(scratch.git({"show", "HEAD:api.yaml"}), std::string("one\n"));
}

void CommitWriterTest::gitFindsNothingWrong()
{
    const WithOneCommit scratch;
    scratch.write("deep/er/file", "bytes\n");
    QVERIFY(written(scratch, planFor({{"deep/er/file", "bytes\n"}, {"api.yaml", "one\n"}})));
    QCOMPARE(scratch.git({"fsck", "--strict"}), std::string());
    QCOMPARE(scratch.git({"status", "--porcelain"}), std::string());
    QVERIFY(scratch.git({"reflog", "-1", "main"}).find("commit: Say so") != std::string::npos);
}

void CommitWriterTest::leavesWhatElseIsChangedOrStagedAlone()
{
    const WithOneCommit scratch;
    scratch.write("api.yaml", "changed\n");
    scratch.write("staged", "staged\n");
    scratch.git({"add", "staged"});
    scratch.write("untracked", "");
    scratch.write("mine", "mine\n");
    QVERIFY(written(scratch, planFor({{"mine", "mine\n"}})));
    QCOMPARE(scratch.git({"status", "--porcelain"}), std::string(" M api.yaml\nA  staged\n?? untracked\n"));
    QCOMPARE(scratch.git({"diff-tree", "-r", "--name-only", "HEAD^", "HEAD"}), std::string("mine\n"));
}

void CommitWriterTest::isTheFirstCommitOfAnEmptyRepository()
{
    const ScratchRepository scratch("trunk");
    const auto commit = written(scratch, planFor({{"file", "one"}}));
    QCOMPARE(test::told(commit), std::string());
    QCOMPARE(scratch.git({"rev-list", "--parents", "trunk"}), *commit + "\n");
}

void CommitWriterTest::changesNothingWhereAllIsThere()
{
    const WithOneCommit scratch;
    const std::string before = scratch.git({"rev-parse", "HEAD"});
    QCOMPARE(*written(scratch, planFor({{"api.yaml", "one\n"}})) + '\n', before);
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), before);
}

void CommitWriterTest::makesABranchWithoutTouchingWhatIsCheckedOut()
{
    const WithOneCommit scratch;
    scratch.write("staged", "staged\n");
    scratch.git({"add", "staged"});
    CommitPlan plan = planFor({{"keys", "ana"}});
    plan.branch = "enroll/ana@x.example";
    plan.from = scratch.git({"rev-parse", "HEAD"}).substr(0, 40);
    const auto commit = written(scratch, plan);
    QCOMPARE(test::told(commit), std::string());
    QCOMPARE(scratch.git({"rev-parse", "enroll/ana@x.example", "enroll/ana@x.example^"}),
        *commit + '\n' + plan.from + '\n');
    QCOMPARE(scratch.git({"status", "--porcelain", "--branch"}), std::string("## main\nA  staged\n"));
}

void CommitWriterTest::goesOnWithABranchThatIsThere()
{
    const WithOneCommit scratch;
    CommitPlan plan = planFor({{"keys", "ana"}});
    plan.branch = "enroll/ana";
    plan.from = scratch.git({"rev-parse", "HEAD"}).substr(0, 40);
    const auto first = written(scratch, plan);
    plan.files = {{"keys", "ana twice"}};
    const auto second = written(scratch, plan);
    QCOMPARE(test::told(second), std::string());
    QCOMPARE(scratch.git({"rev-parse", *second + "^"}), *first + '\n');
}

void CommitWriterTest::worksInABareRepository()
{
    const WithOneCommit scratch;
    const auto bare = scratch.clone("bare.git", {"--bare"});
    const auto commit = core::writeCommit(test::opened(bare), planFor({{"file", "one"}}));
    QCOMPARE(test::told(commit), std::string());
    QCOMPARE(scratch.git({"rev-parse", "main"}, bare), *commit + '\n');
    QVERIFY(!std::filesystem::exists(bare / "index"));
}

void CommitWriterTest::runsNoHooks()
{
    const WithOneCommit scratch;
    for (const char* hook :
        {"pre-commit", "commit-msg", "prepare-commit-msg", "post-commit", "reference-transaction"}) {
        scratch.write(std::string(".git/hooks/") + hook, "#!/bin/sh\ntouch ../ran; exit 1\n");
        std::filesystem::permissions(scratch.path() / ".git/hooks" / hook, std::filesystem::perms::owner_all);
    }
    QVERIFY(written(scratch, planFor({{"file", "one"}})));
    QVERIFY(!std::filesystem::exists(scratch.folder() / "ran"));
    QVERIFY(!std::filesystem::exists(scratch.path() / "ran"));
}

void CommitWriterTest::refusesWhenACommitIsCheckedOutByItself()
{
    const WithOneCommit scratch;
    scratch.git({"checkout", "-q", "--detach"});
    QCOMPARE(test::told(written(scratch, planFor({{"file", "one"}}))),
        std::string(
            "nothing was committed: a commit is checked out by itself, no branch would hold what comes "
            "behind it | `git switch -c NAME` makes a branch here"));
}

void CommitWriterTest::refusesDuringAMerge()
{
    WithOneCommit scratch;
    scratch.branch("feature");
    scratch.commit("two");
    scratch.checkout("main");
    scratch.git({"merge", "-q", "--no-ff", "--no-commit", "feature"});
    const std::string before = scratch.git({"rev-parse", "HEAD"});
    QCOMPARE(test::told(written(scratch, planFor({{"file", "one"}}))),
        std::string("nothing was committed: a merge is under way | `git merge --continue` finishes it, `git "
                    "merge --abort` gives it up"));
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), before);
    CommitPlan elsewhere = planFor({{"file", "one"}});
    elsewhere.branch = "enroll/ana";
    QCOMPARE(test::told(written(scratch, elsewhere)), std::string());
}

void CommitWriterTest::refusesWhenFilesAreInConflict()
{
    WithOneCommit scratch;
    scratch.write("api.yaml", "theirs\n");
    scratch.git({"stash", "-q"});
    scratch.write("api.yaml", "ours\n");
    scratch.commit("two");
    // git says by its exit code that the stash does not fit, which is what is wanted here.
    scratch.git({"-c", "alias.unstash=!git stash pop -q || true", "unstash"});
    QCOMPARE(test::told(written(scratch, planFor({{"file", "one"}}))),
        std::string(
            "nothing was committed: files are in conflict | `git status` lists them; settle them first"));
}

void CommitWriterTest::refusesBranchesOfOtherWorkingTrees()
{
    const WithOneCommit scratch;
    scratch.git({"worktree", "add", "-q", "-b", "enroll/ana", (scratch.folder() / "other").string()});
    CommitPlan plan = planFor({{"file", "one"}});
    plan.branch = "enroll/ana";
    QCOMPARE(test::told(written(scratch, plan)),
        std::string(
            "nothing was committed: the branch 'enroll/ana' is checked out in another working tree | do "
            "the same there, or let it go with `git switch --detach`"));
}

void CommitWriterTest::refusesPathsThatGitWouldNotTake_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
        {"../out", "a/../../out", "/etc/passwd", ".git/config", "a/.git/config", "api.yaml/below", ""})
        QTest::newRow(*path ? path : "empty") << path;
}

void CommitWriterTest::refusesPathsThatGitWouldNotTake()
{
    QFETCH(QString, path);
    const WithOneCommit scratch;
    const std::string before = scratch.git({"rev-parse", "HEAD"});
    const auto commit = written(scratch, planFor({{path.toStdString(), "one"}}));
    QVERIFY(!commit);
    QVERIFY2(commit.error().message.starts_with("nothing was committed: "), commit.error().message.c_str());
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), before);
    QCOMPARE(scratch.git({"status", "--porcelain"}), std::string());
}

void CommitWriterTest::ofTwoAtOnceOneWinsAndTheOtherIsTold()
{
    const WithOneCommit scratch;
    CommitPlan slow = planFor({{"slow", "one"}});
    std::string winner;
    // While one is being asked for a passphrase, the other commits.
    slow.sign = [&](std::string_view) {
        winner = *written(scratch, planFor({{"quick", "one"}}));
        return core::Result<std::string>("signature");
    };
    QCOMPARE(test::told(written(scratch, slow)),
        std::string(
            "nothing was committed: another process wrote the branch 'main' at the same time | do the "
            "same again: it will stand on what is there now"));
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), winner + '\n');
    QCOMPARE(scratch.git({"diff", "--cached", "--name-only"}), std::string());
}

void CommitWriterTest::staysOutOfTheWayOfARunningGit_data()
{
    QTest::addColumn<QString>("lock");
    for (const char* lock : {"index.lock", "refs/heads/main.lock"})
        QTest::newRow(lock) << lock;
}

void CommitWriterTest::staysOutOfTheWayOfARunningGit()
{
    QFETCH(QString, lock);
    const WithOneCommit scratch;
    scratch.write(".git/" + lock.toStdString(), "");
    const std::string before = scratch.git({"rev-parse", "HEAD"});
    const auto commit = written(scratch, planFor({{"file", "one"}}));
    QVERIFY(!commit);
    QVERIFY2(
        commit.error().hint.find("again when it is done") != std::string::npos, test::told(commit).c_str());
    std::filesystem::remove(scratch.path() / ".git" / lock.toStdString());
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), before);
    QCOMPARE(scratch.git({"diff", "--cached", "--name-only"}), std::string());
}

void CommitWriterTest::saysWhenTheRepositoryCannotBeWritten()
{
    if (::geteuid() != 0)
        QSKIP("only root can give up its right to write here");
    const WithOneCommit scratch;
    std::filesystem::permissions(scratch.folder().path(), std::filesystem::perms(0755));
    const std::string before = scratch.git({"rev-parse", "HEAD"});
    const core::Repository repository = test::opened(scratch.path());
    const auto commit = [&] {
        const test::WithoutPrivileges nobody;
        return core::writeCommit(repository, planFor({{"file", "one"}}));
    }();
    QVERIFY(!commit);
    QCOMPARE(commit.error().code, core::ErrorCode::NotWritable);
    QVERIFY(commit.error().message.starts_with("nothing was committed: 'file' cannot be stored: "));
    QCOMPARE(commit.error().hint,
        std::string("look whether you may write to the repository, and whether its disk is full"));
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), before);
}

void CommitWriterTest::movesNothingWhenSigningFails()
{
    const WithOneCommit scratch;
    const std::string before = scratch.git({"rev-parse", "HEAD"});
    CommitPlan plan = planFor({{"file", "one"}});
    plan.sign = [](std::string_view) {
        return core::Result<std::string>(core::fail(core::ErrorCode::Cancelled, "no passphrase was given"));
    };
    QCOMPARE(test::told(written(scratch, plan)), std::string("no passphrase was given"));
    QCOMPARE(scratch.git({"rev-parse", "HEAD"}), before);
    QCOMPARE(scratch.git({"status", "--porcelain"}), std::string());
}

void CommitWriterTest::refusesPlainFolders()
{
    const test::ScratchFolder folder;
    const auto commit = core::writeCommit(test::opened(folder.path()), planFor({{"file", "one"}}));
    QVERIFY(!commit);
    QCOMPARE(commit.error().code, core::ErrorCode::NotARepository);
}

COUNTERSIGN_TEST(CommitWriterTest)

#include "commit_writer_test.moc"
