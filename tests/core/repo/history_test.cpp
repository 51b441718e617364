// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <sstream>

using test::Names;
using test::ScratchRepository;

class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void tellsACommit();
    void listsNewestFirst();
    void agreesWithGit();
    void missingParentIsSaid();
    void refusesWhatIsNoCommit();
};

static Names summaries(const core::Result<std::vector<core::Commit>>& commits)
{
    Names names;
    for (const core::Commit& commit : *commits)
        names.push_back(commit.summary);
    return names;
}

void HistoryTest::tellsACommit()
{
    ScratchRepository scratch;
    const std::string one = scratch.commit("one");
    const std::string two = scratch.commit("Say it in a line\n\nAnd explain it in another.");
    const auto repository = test::opened(scratch.path());
    for (const char* name : {"HEAD", ""}) {
        const auto commit = repository.commit(test::revisionOf(repository, name));
        QCOMPARE(commit->id, two);
        QCOMPARE(commit->author, std::string("Olena Test <olena@test.invalid>"));
        QCOMPARE(commit->time, 1767225600 + 120);
        QCOMPARE(commit->summary, std::string("Say it in a line"));
        QVERIFY(commit->parents == Names {one});
    }
}

void HistoryTest::listsNewestFirst()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.branch("side");
    scratch.commit("two, beside");
    scratch.checkout("main");
    scratch.commit("three");
    scratch.git({"merge", "-q", "--no-ff", "-m", "four, merged", "side"});
    const auto repository = test::opened(scratch.path());
    const core::Revision main = test::revisionOf(repository, "main");
    QVERIFY(
        summaries(repository.commits(main, 10)) == (Names {"four, merged", "three", "two, beside", "one"}));
    QVERIFY(summaries(repository.commits(main, 2)) == (Names {"four, merged", "three"}));
    QVERIFY(summaries(repository.commits({}, 1)) == Names {"four, merged"});
    QVERIFY(summaries(repository.commits(main, 0)).empty());
    QVERIFY(summaries(repository.commits(test::revisionOf(repository, "side"), 9))
        == (Names {"two, beside", "one"}));
}

/// A braid of branches merged back and forth: every commit once, none before a child of it.
void HistoryTest::agreesWithGit()
{
    ScratchRepository scratch;
    scratch.commit("root");
    scratch.git({"branch", "side"});
    for (int round = 0; round < 8; ++round) {
        for (const char* branch : {"side", "main"}) {
            scratch.checkout(branch);
            scratch.commit(branch + std::to_string(round));
            if (round % 3 == 2)
                scratch.git({"merge", "-q", "-m", "merge", *branch == 's' ? "main" : "side"});
        }
    }
    const auto repository = test::opened(scratch.path());
    std::istringstream lines(scratch.git({"rev-list", "main"}));
    Names expected, actual;
    for (std::string id; lines >> id;)
        expected.push_back(id);
    const auto commits = repository.commits(test::revisionOf(repository, "main"), 1000);
    QCOMPARE(test::told(commits), std::string());
    for (const core::Commit& commit : *commits) {
        for (const std::string& parent : commit.parents)
            QVERIFY(std::ranges::find(actual, parent) == actual.end());
        actual.push_back(commit.id);
    }
    std::ranges::sort(expected);
    std::ranges::sort(actual);
    QVERIFY(actual == expected);
}

void HistoryTest::missingParentIsSaid()
{
    ScratchRepository scratch;
    const std::string one = scratch.commit("one");
    scratch.commit("two");
    std::filesystem::remove(scratch.path() / ".git/objects" / one.substr(0, 2) / one.substr(2));
    const auto repository = test::opened(scratch.path());
    QCOMPARE(repository.commits({}, 1)->size(), 1U);
    const auto all = repository.commits({}, 10);
    QVERIFY(!all && all.error().code == core::ErrorCode::Damaged);
    QVERIFY(all.error().message.starts_with("the commit " + one.substr(0, 7) + " cannot be read"));
}

void HistoryTest::refusesWhatIsNoCommit()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "");
    scratch.commit("one");
    const auto repository = test::opened(scratch.path());
    const core::Revision nothing {core::RevisionKind::Commit, "made by hand", "abc"};
    for (const std::string& said :
        {test::told(repository.commit(nothing)), test::told(repository.commits(nothing, 1)),
            test::told(repository.files(nothing)), test::told(repository.read(nothing, "x"))})
        QCOMPARE(said, std::string("'abc' is not the id of a commit"));
}

COUNTERSIGN_TEST(HistoryTest)
#include "history_test.moc"
