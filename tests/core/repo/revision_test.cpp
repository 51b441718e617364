// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using test::ScratchRepository;

/// main: one -- two (v1.0.0, annotated) -- three, cloned, so that there is an origin.
struct Cloned {
    Cloned()
    {
        scratch.write("api.yaml", "one");
        one = scratch.commit("one");
        two = scratch.commit("two");
        scratch.git({"tag", "-a", "-m", "released", "v1.0.0"});
        three = scratch.commit("three");
        folder = scratch.clone("clone");
    }
    ScratchRepository scratch;
    std::string one, two, three;
    std::filesystem::path folder;
};

class RevisionTest : public QObject {
    Q_OBJECT
    const Cloned m_cloned;
private slots:
    void understandsWhatGitUnderstands_data();
    void understandsWhatGitUnderstands();
    void tagsWinOverBranches();
    void refuses_data();
    void refuses();
    void ambiguousId();
    void tagOfAMissingCommit();
    void shallowHistoryIsSaid();
};

void RevisionTest::understandsWhatGitUnderstands_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<core::RevisionKind>("kind");
    QTest::addColumn<std::string>("shown");
    QTest::addColumn<int>("commit"); // 0: none
    using enum core::RevisionKind;
    const auto row = [](const char* name, core::RevisionKind kind, const char* shown, int commit) {
        QTest::newRow(name) << std::string(name) << kind << std::string(shown) << commit;
    };
    row("", WorkingTree, "", 0);
    row("HEAD", Commit, "HEAD", 3);
    row("@", Commit, "HEAD", 3);
    row("HEAD~2", Commit, "HEAD~2", 1);
    row("main", Branch, "main", 3);
    row("heads/main", Branch, "main", 3);
    row("refs/heads/main", Branch, "main", 3);
    row("main^", Commit, "main^", 2);
    row("main@{upstream}", RemoteBranch, "origin/main", 3);
    row("origin/main", RemoteBranch, "origin/main", 3);
    row("v1.0.0", Tag, "v1.0.0", 2);
    row("tags/v1.0.0", Tag, "v1.0.0", 2);
    row("v1.0.0~1", Commit, "v1.0.0~1", 1);
    row("v1.0.0^{commit}", Commit, "v1.0.0^{commit}", 2);
    row(":/two", Commit, ":/two", 2);
}

void RevisionTest::understandsWhatGitUnderstands()
{
    QFETCH(std::string, name);
    QFETCH(core::RevisionKind, kind);
    QFETCH(std::string, shown);
    QFETCH(int, commit);
    const auto repository = test::opened(m_cloned.folder);
    const core::Revision revision = test::revisionOf(repository, name);
    QCOMPARE(revision.kind, kind);
    QCOMPARE(revision.name, shown);
    QCOMPARE(
        revision.commit, (std::vector<std::string> {"", m_cloned.one, m_cloned.two, m_cloned.three})[commit]);
    for (const std::size_t digits : {40U, 7U}) {
        const core::Revision byId = test::revisionOf(repository, m_cloned.two.substr(0, digits));
        QCOMPARE(byId.commit, m_cloned.two);
        QCOMPARE(byId.kind, core::RevisionKind::Commit);
    }
}

void RevisionTest::tagsWinOverBranches()
{
    ScratchRepository scratch;
    const std::string one = scratch.commit("one");
    scratch.tag("release");
    scratch.branch("release");
    scratch.commit("two");
    const auto revision = test::revisionOf(test::opened(scratch.path()), "release");
    QCOMPARE(revision.kind, core::RevisionKind::Tag);
    QCOMPARE(revision.commit, one);
}

void RevisionTest::refuses_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::addColumn<std::string>("message");
    using enum core::ErrorCode;
    const auto row = [](const char* name, core::ErrorCode code, const char* message) {
        QTest::newRow(name) << std::string(name) << code << std::string(message);
    };
    row("v1.0.1", NotFound, "no tag, branch or commit is called 'v1.0.1' | did you mean v1.0.0?");
    row("mian", NotFound, "no tag, branch or commit is called 'mian' | did you mean main?");
    row("origin/mian", NotFound,
        "no tag, branch or commit is called 'origin/mian' | did you mean origin/main?");
    row("entirely-different", NotFound,
        "no tag, branch or commit is called 'entirely-different' | "
        "`git tag` and `git branch --all` list what there is");
    row("HEAD~9", NotFound,
        "no tag, branch or commit is called 'HEAD~9' | "
        "`git tag` and `git branch --all` list what there is");
    row("dddddddddddddddddddddddddddddddddddddddd", NotFound,
        "no tag, branch or commit is called 'dddddddddddddddddddddddddddddddddddddddd' | "
        "`git tag` and `git branch --all` list what there is");
    row("HEAD:api.yaml", BadInput,
        "'HEAD:api.yaml' is a blob and leads to no commit | "
        "write a tag, a branch, a commit id, or HEAD~1");
    row("HEAD^{tree}", BadInput,
        "'HEAD^{tree}' is a tree and leads to no commit | "
        "write a tag, a branch, a commit id, or HEAD~1");
    row("v1.0.0..main", BadInput,
        "'v1.0.0..main' is not written as git names one revision | "
        "write a tag, a branch, a commit id, or HEAD~1");
    row("HEAD^{", BadInput,
        "'HEAD^{' is not written as git names one revision | "
        "write a tag, a branch, a commit id, or HEAD~1");
    row("--all", NotFound,
        "no tag, branch or commit is called '--all' | "
        "`git tag` and `git branch --all` list what there is");
    row(" ", BadInput,
        "' ' is not written as git names one revision | write a tag, a branch, a commit id, or HEAD~1");
}

void RevisionTest::refuses()
{
    QFETCH(std::string, name);
    QFETCH(core::ErrorCode, code);
    QFETCH(std::string, message);
    const auto repository = test::opened(m_cloned.folder);
    const auto revision = repository.revision(name);
    QCOMPARE(test::told(revision), message);
    QCOMPARE(revision.error().code, code);
    QCOMPARE(test::told(repository.revision(std::string_view("a\0b", 3))),
        std::string("the name of a revision cannot contain a zero byte"));
}

void RevisionTest::ambiguousId()
{
    ScratchRepository scratch;
    // More blobs than there are beginnings of four digits would be slow; some two of these share theirs.
    for (int at = 0; at < 1200; ++at)
        scratch.write("file" + std::to_string(at), std::to_string(at));
    scratch.commit("many");
    const auto repository = test::opened(scratch.path());
    const auto files = repository.files(test::revisionOf(repository, "HEAD"));
    std::vector<std::string> ids;
    for (const core::FileEntry& file : *files)
        ids.push_back(file.id.substr(0, 4));
    std::ranges::sort(ids);
    const auto twice = std::ranges::adjacent_find(ids);
    QVERIFY(twice != ids.end());
    const auto revision = repository.revision(*twice);
    QCOMPARE(test::told(revision),
        "'" + *twice + "' is the beginning of more than one id | write more of its digits");
    QCOMPARE(revision.error().code, core::ErrorCode::BadInput);
}

void RevisionTest::tagOfAMissingCommit()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.write(".git/refs/tags/v1.0.0", std::string(40, 'a') + "\n");
    const auto revision = test::opened(scratch.path()).revision("v1.0.0");
    QCOMPARE(test::told(revision),
        std::string("'v1.0.0' leads to a commit that is missing or damaged | `git fsck` may say more"));
    QCOMPARE(revision.error().code, core::ErrorCode::Damaged);
}

void RevisionTest::shallowHistoryIsSaid()
{
    const auto repository = test::opened(m_cloned.scratch.clone("shallow", {"--depth", "1"}));
    QCOMPARE(test::told(repository.revision("HEAD~1")),
        std::string("no tag, branch or commit is called 'HEAD~1' | the clone is shallow; "
                    "`git fetch --unshallow --tags` gets the rest of its history"));
}

COUNTERSIGN_TEST(RevisionTest)
#include "revision_test.moc"
