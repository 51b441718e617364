// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <functional>

namespace fs = std::filesystem;
using test::Names;
using test::ScratchRepository;

class ReferencesTest : public QObject {
    Q_OBJECT
private slots:
    void tagsComeNewestVersionFirst();
    void tagsLeadToTheirCommits();
    void tagsThatLeadToNoCommitAreLeftOut();
    void packedTagsAreTheSame();
    void branchesComeCurrentFirst();
    void detachedHeadHasNoCurrentBranch();
    void defaultBranch_data();
    void defaultBranch();
};

static Names tagNames(const ScratchRepository& scratch)
{
    Names names;
    const auto tags = test::opened(scratch.path()).tags();
    for (const core::Tag& tag : *tags)
        names.push_back(tag.name);
    return names;
}

void ReferencesTest::tagsComeNewestVersionFirst()
{
    ScratchRepository scratch;
    scratch.commit("one");
    for (const char* name : {"v1.9.0", "v1.10.0", "2.0.0-rc.2", "v2.0.0-rc.10", "v2.0.0", "latest",
             "checkout/v9.9.9", "v3", "2.0.0"})
        scratch.tag(name);
    QVERIFY(tagNames(scratch)
        == (Names {"2.0.0", "v2.0.0", "v2.0.0-rc.10", "2.0.0-rc.2", "v1.10.0", "v1.9.0", "checkout/v9.9.9",
            "latest", "v3"}));
}

void ReferencesTest::tagsLeadToTheirCommits()
{
    ScratchRepository scratch;
    const std::string one = scratch.commit("one");
    scratch.tag("v1.0.0");
    const std::string two = scratch.commit("two");
    scratch.git({"tag", "-a", "-m", "the second", "v2.0.0"});
    scratch.git({"tag", "-a", "-m", "a tag of a tag", "v3.0.0", "v2.0.0"});
    const auto tags = *test::opened(scratch.path()).tags();
    QCOMPARE(tags.size(), 3U);
    QVERIFY(tags[0].annotated && tags[1].annotated && !tags[2].annotated);
    QCOMPARE(tags[0].commit, two);
    QCOMPARE(tags[1].commit, two);
    QCOMPARE(tags[2].commit, one);
    QCOMPARE(tags[1].time - tags[2].time, 60);
}

void ReferencesTest::tagsThatLeadToNoCommitAreLeftOut()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    scratch.tag("v1.0.0");
    scratch.git({"tag", "blob", "HEAD:api.yaml"});
    scratch.git({"tag", "tree", "HEAD^{tree}"});
    scratch.write(".git/refs/tags/broken", std::string(40, 'a') + "\n");
    QVERIFY(tagNames(scratch) == Names {"v1.0.0"});
}

void ReferencesTest::packedTagsAreTheSame()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.git({"tag", "-a", "-m", "annotated", "v1.0.0"});
    scratch.tag("v2.0.0");
    const auto loose = *test::opened(scratch.path()).tags();
    scratch.git({"pack-refs", "--all"});
    const auto packed = *test::opened(scratch.path()).tags();
    QVERIFY(std::ranges::equal(loose, packed, {}, &core::Tag::name, &core::Tag::name));
    QVERIFY(std::ranges::equal(loose, packed, {}, &core::Tag::commit, &core::Tag::commit));
    QVERIFY(std::ranges::equal(loose, packed, {}, &core::Tag::annotated, &core::Tag::annotated));
}

void ReferencesTest::branchesComeCurrentFirst()
{
    ScratchRepository scratch;
    const std::string commit = scratch.commit("one");
    scratch.branch("alpha");
    scratch.branch("zulu");
    const auto clone = scratch.clone("clone", {"-b", "zulu"});
    scratch.git({"branch", "-q", "local"}, clone);
    const auto repository = test::opened(clone);
    Names names;
    const auto branches = repository.branches();
    for (const core::Branch& branch : *branches) {
        QCOMPARE(branch.commit, commit);
        QCOMPARE(branch.remote, branch.name.starts_with("origin/"));
        QCOMPARE(branch.current, branch.name == "zulu");
        names.push_back(branch.name);
    }
    QVERIFY(names == (Names {"zulu", "local", "origin/alpha", "origin/main", "origin/zulu"}));
}

void ReferencesTest::detachedHeadHasNoCurrentBranch()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.git({"checkout", "-q", "--detach"});
    const auto branches = *test::opened(scratch.path()).branches();
    QVERIFY(branches.size() == 1 && !branches.front().current);
}

using Prepare = std::function<fs::path(ScratchRepository&)>;

void ReferencesTest::defaultBranch_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<std::string>("name"); // empty: none
    const auto row = [](const char* name, const char* branch, Prepare prepare) {
        QTest::newRow(name) << std::move(prepare) << std::string(branch);
    };
    row("what the remote says", "origin/trunk", [](ScratchRepository& it) {
        it.branch("main");
        it.branch("trunk");
        return it.clone("clone");
    });
    row("main", "main", [](ScratchRepository& it) {
        it.branch("master");
        it.branch("main");
        it.branch("zulu");
        return it.path();
    });
    row("master", "master", [](ScratchRepository& it) {
        it.branch("master");
        it.branch("zulu");
        return it.path();
    });
    row("a pipeline's checkout of one branch", "origin/main", [](ScratchRepository& it) {
        it.branch("main");
        it.branch("feature");
        const fs::path clone = it.clone("clone", {"-b", "feature"});
        it.git({"symbolic-ref", "-d", "refs/remotes/origin/HEAD"}, clone);
        return clone;
    });
    row("the only one", "start", [](ScratchRepository& it) {
        it.git({"checkout", "-q", "--detach"});
        return it.path();
    });
    row("the current one", "zulu", [](ScratchRepository& it) {
        it.branch("zulu");
        return it.path();
    });
    row("none of several", "", [](ScratchRepository& it) {
        it.branch("zulu");
        it.git({"checkout", "-q", "--detach"});
        return it.path();
    });
    row("the remote's was deleted", "main", [](ScratchRepository& it) {
        it.branch("main");
        const fs::path clone = it.clone("clone");
        it.git({"update-ref", "-d", "refs/remotes/origin/main"}, clone);
        return clone;
    });
}

void ReferencesTest::defaultBranch()
{
    QFETCH(Prepare, prepare);
    QFETCH(std::string, name);
    ScratchRepository scratch("start");
    const std::string commit = scratch.commit("one");
    const auto branch = test::opened(prepare(scratch)).defaultBranch();
    QCOMPARE(branch ? branch->name : std::string(), name);
    if (branch)
        QCOMPARE(branch->commit, commit);
}

COUNTERSIGN_TEST(ReferencesTest)
#include "references_test.moc"
