// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using test::ScratchRepository;

namespace {

core::TrustedRef trustedIn(const std::filesystem::path& folder)
{
    const auto trusted = test::opened(folder).trustedRef();
    return trusted && *trusted ? **trusted
                               : core::TrustedRef {{}, trusted ? "none" : trusted.error().message};
}

} // namespace

class TrustedRefTest : public QObject {
    Q_OBJECT

private slots:
    void isTheRemotesDefaultBranch();
    void isTheRemotesTipAsFetched();
    void isMainWithoutARemote();
    void isTheOnlyBranch();
    void isNeverGuessed();
    void isNotTheBranchAPipelineCheckedOut();
    void isNotWhatIsDetached();
    void isLocalBeforeTheFirstFetch();
    void isAskedOfOriginAmongRemotes();
    void isNoneWhereThereIsNoHistory();
    void canBeNamed();
};

void TrustedRefTest::isTheRemotesDefaultBranch()
{
    ScratchRepository scratch("trunk");
    const std::string tip = scratch.commit("one");
    const auto clone = scratch.clone("clone");
    scratch.git({"checkout", "-q", "-b", "main"}, clone);
    const core::TrustedRef trusted = trustedIn(clone);
    QCOMPARE(trusted.revision.name, std::string("origin/trunk"));
    QCOMPARE(trusted.revision.commit, tip);
    QCOMPARE(trusted.why, std::string("origin/trunk is the default branch of the remote, as last fetched"));
}

void TrustedRefTest::isTheRemotesTipAsFetched()
{
    ScratchRepository scratch;
    const std::string fetched = scratch.commit("one");
    const auto clone = scratch.clone("clone");
    scratch.git({"commit", "-q", "--allow-empty", "-m", "mine"}, clone);
    scratch.commit("theirs, not fetched");
    QCOMPARE(trustedIn(clone).revision.commit, fetched);
    scratch.git({"remote", "set-head", "origin", "--delete"}, clone);
    QCOMPARE(trustedIn(clone).revision.commit, fetched);
    QVERIFY(trustedIn(clone).why.ends_with("the remote's default branch is not recorded"));
}

void TrustedRefTest::isMainWithoutARemote()
{
    ScratchRepository scratch;
    const std::string tip = scratch.commit("one");
    scratch.branch("feature");
    scratch.commit("two");
    QCOMPARE(trustedIn(scratch.path()).revision.commit, tip);
    QCOMPARE(
        trustedIn(scratch.path()).why, std::string("main is the default branch, and there is no remote"));
}

void TrustedRefTest::isTheOnlyBranch()
{
    ScratchRepository scratch("trunk");
    const std::string tip = scratch.commit("one");
    QCOMPARE(trustedIn(scratch.path()).revision.commit, tip);
}

void TrustedRefTest::isNeverGuessed()
{
    ScratchRepository scratch("trunk");
    scratch.commit("one");
    scratch.branch("feature");
    scratch.commit("two");
    const auto trusted = test::opened(scratch.path()).trustedRef();
    QVERIFY(!trusted);
    QCOMPARE(trusted.error().hint, std::string("name it with --trusted-ref"));
}

void TrustedRefTest::isNotTheBranchAPipelineCheckedOut()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.branch("feature");
    scratch.commit("two");
    scratch.checkout("main");
    const auto clone = scratch.clone("clone", {"--single-branch", "--branch", "feature"});
    const auto trusted = test::opened(clone).trustedRef();
    QVERIFY(!trusted);
    QCOMPARE(
        trusted.error().message, std::string("the default branch of the remote 'origin' was not fetched"));
}

void TrustedRefTest::isNotWhatIsDetached()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.git({"checkout", "-q", "--detach"});
    scratch.git({"branch", "-q", "-D", "main"});
    QVERIFY(!test::opened(scratch.path()).trustedRef());
    scratch.git({"remote", "add", "origin", "../elsewhere"});
    QVERIFY(!test::opened(scratch.path()).trustedRef());
}

void TrustedRefTest::isLocalBeforeTheFirstFetch()
{
    ScratchRepository scratch;
    const std::string tip = scratch.commit("one");
    scratch.git({"remote", "add", "origin", "../elsewhere"});
    QCOMPARE(trustedIn(scratch.path()).revision.commit, tip);
    QVERIFY(trustedIn(scratch.path()).why.ends_with("nothing was fetched from a remote yet"));
}

void TrustedRefTest::isAskedOfOriginAmongRemotes()
{
    ScratchRepository scratch;
    scratch.commit("one");
    const auto clone = scratch.clone("clone");
    scratch.git({"remote", "add", "fork", "../elsewhere"}, clone);
    QCOMPARE(trustedIn(clone).revision.name, std::string("origin/main"));
    scratch.git({"remote", "rename", "origin", "upstream"}, clone);
    QVERIFY(!test::opened(clone).trustedRef());
    scratch.git({"remote", "remove", "fork"}, clone);
    QCOMPARE(trustedIn(clone).revision.name, std::string("upstream/main"));
}

void TrustedRefTest::isNoneWhereThereIsNoHistory()
{
    const test::ScratchFolder folder;
    QCOMPARE(trustedIn(folder.path()).why, std::string("none"));
    const ScratchRepository scratch;
    QCOMPARE(trustedIn(scratch.path()).why, std::string("none"));
}

void TrustedRefTest::canBeNamed()
{
    ScratchRepository scratch;
    const std::string one = scratch.commit("one");
    scratch.tag("v1.0.0");
    scratch.commit("two");
    const core::Repository repository = test::opened(scratch.path());
    QCOMPARE((*repository.trustedRef("v1.0.0"))->revision.commit, one);
    QVERIFY(!repository.trustedRef("v9.9.9"));
    const test::ScratchFolder folder;
    QVERIFY(!test::opened(folder.path()).trustedRef("main"));
}

COUNTERSIGN_TEST(TrustedRefTest)
#include "trusted_ref_test.moc"
