// SPDX-License-Identifier: Apache-2.0
// "Pushing is git's own push": where it would go to is told, and what a shell would misunderstand is quoted.
#include "core/packet/trust/signoff_commit.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

class SignoffCommitTest : public QObject {
    Q_OBJECT

private slots:
    void pushesWhereTheBranchGoes_data();
    void pushesWhereTheBranchGoes();
    void knowsThatNoBranchIsCheckedOut();
    void quotesForAShell_data();
    void quotesForAShell();
    void tellsHowToMakeUpForTheCommit();
};

namespace {

using Words = std::vector<std::string>;

struct CommittedFiles : test::ScratchRepository {
    CommittedFiles()
    {
        write("notes.txt", "one");
        commit("First");
    }
};

} // namespace

void SignoffCommitTest::pushesWhereTheBranchGoes_data()
{
    QTest::addColumn<std::vector<Words>>("setUp");
    QTest::addColumn<Words>("expected");
    const Words fetched {"update-ref", "refs/remotes/origin/main", "HEAD"};
    QTest::newRow("no remote") << std::vector<Words> {} << Words {};
    QTest::newRow("fetched from") << std::vector<Words> {fetched} << Words {"push", "origin", "main"};
    QTest::newRow("told to go elsewhere")
        << std::vector<Words> {fetched, Words {"config", "branch.main.remote", "mirror"}}
        << Words {"push", "mirror", "main"};
    QTest::newRow("a remote that would be an option")
        << std::vector<Words> {Words {"config", "branch.main.remote", "--receive-pack=evil"}} << Words {};
}

void SignoffCommitTest::pushesWhereTheBranchGoes()
{
    QFETCH(std::vector<Words>, setUp);
    const CommittedFiles files;
    for (const Words& each : setUp)
        files.git(each);
    const auto repository = core::Repository::open(files.path());
    QVERIFY(repository.has_value());
    QTEST(core::pushArguments(*repository, {}, core::currentBranch(*repository)), "expected");
}

void SignoffCommitTest::knowsThatNoBranchIsCheckedOut()
{
    const CommittedFiles files;
    files.git({"update-ref", "refs/remotes/origin/main", "HEAD"});
    files.git({"checkout", "-q", "--detach"});
    const auto repository = core::Repository::open(files.path());
    QVERIFY(repository.has_value());
    QCOMPARE(core::currentBranch(*repository), std::string());
    QVERIFY(core::pushArguments(*repository, {}, "").empty());
}

void SignoffCommitTest::quotesForAShell_data()
{
    QTest::addColumn<Words>("arguments");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("plain") << Words {"push", "origin", "release/2.4.0"}
                           << std::string("git push origin release/2.4.0");
    QTest::newRow("signs") << Words {"push", "origin", "a;rm$(x)"}
                           << std::string("git push origin 'a;rm$(x)'");
    QTest::newRow("empty") << Words {"push", ""} << std::string("git push ''");
}

void SignoffCommitTest::quotesForAShell()
{
    QFETCH(Words, arguments);
    QTEST(core::gitCommand(arguments), "expected");
}

void SignoffCommitTest::tellsHowToMakeUpForTheCommit()
{
    const core::Error error = core::signedOnly({core::ErrorCode::NotWritable, "the branch is locked"},
        ".countersign/packets/shop-2.0.0/signoffs/backend.ana@x.example.sig");
    QCOMPARE(error.message,
        std::string("signed in '.countersign/packets/shop-2.0.0/signoffs/backend.ana@x.example.sig', but not "
                    "committed: the branch is locked"));
    QCOMPARE(error.hint,
        std::string("then: git add '.countersign/packets/shop-2.0.0' && git commit -m 'Sign the packet' -- "
                    "'.countersign/packets/shop-2.0.0'"));
}

COUNTERSIGN_TEST(SignoffCommitTest)
#include "signoff_commit_test.moc"
