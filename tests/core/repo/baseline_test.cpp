// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <functional>

namespace fs = std::filesystem;
using test::ScratchRepository;

/// Makes the history and returns the folder to open.
using Tell = std::function<fs::path(ScratchRepository&)>;

class BaselineTest : public QObject {
    Q_OBJECT
private slots:
    void isFound_data();
    void isFound();
    void isNotFound_data();
    void isNotFound();
    void mergeBaseAgreesWithGit();
};

/// "%1" in a text is the short id of HEAD~1, "%0" of HEAD, both in the folder that was opened.
static std::string withIds(std::string text, const ScratchRepository& scratch, const fs::path& folder)
{
    for (const char* age : {"0", "1"}) {
        const std::size_t at = text.find(std::string("%") + age);
        if (at != text.npos)
            text.replace(at, 2, scratch.git({"rev-parse", std::string("HEAD~") + age}, folder).substr(0, 7));
    }
    return text;
}

void BaselineTest::isFound_data()
{
    QTest::addColumn<Tell>("tell");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char* title, const char* candidate, const char* name, const char* why,
                         Tell tell) {
        QTest::newRow(title) << std::move(tell) << std::string(candidate) << std::string(name)
                             << std::string(why);
    };
    const Tell released = [](ScratchRepository& it) {
        it.commit("one");
        it.tag("v2.3.0");
        it.commit("two");
        it.tag("v2.2.9");
        it.tag("not-a-version");
        it.branch("release-2.4.0");
        it.commit("three");
        return it.path();
    };
    row("newest version, not the nearest", "release-2.4.0", "v2.3.0",
        "v2.3.0 is the newest version tag reachable from release-2.4.0", released);
    row("of the working tree", "", "v2.3.0", "v2.3.0 is the newest version tag reachable from release-2.4.0",
        released);
    row("of a commit", "HEAD~1", "v2.3.0", "v2.3.0 is the newest version tag reachable from HEAD~1",
        released);
    row("of a tag", "v2.2.9", "v2.3.0", "v2.3.0 is the newest version tag reachable from v2.2.9", released);
    row("newer versions elsewhere", "main", "v1.0.0", "v1.0.0 is the newest version tag reachable from main",
        [](ScratchRepository& it) {
            it.commit("one");
            it.tag("v1.0.0");
            it.branch("next");
            it.commit("two");
            it.tag("v2.0.0");
            it.checkout("main");
            it.commit("three");
            return it.path();
        });
    row("a tag's own commit does not count", "v2.0.0", "v1.0.0",
        "v1.0.0 is the newest version tag reachable from v2.0.0", [](ScratchRepository& it) {
            it.commit("one");
            it.tag("v1.0.0");
            it.commit("two");
            it.tag("v2.0.0");
            it.tag("v2.0.0-rc.1");
            return it.path();
        });
    row("edits upon a release", "", "v1.0.0", "v1.0.0 is the newest version tag reachable from main",
        [](ScratchRepository& it) {
            it.commit("one");
            it.tag("v1.0.0");
            return it.path();
        });
    row("through a merge", "main", "v1.1.0", "v1.1.0 is the newest version tag reachable from main",
        [](ScratchRepository& it) {
            it.commit("one");
            it.tag("v1.0.0");
            it.branch("fix");
            it.commit("two");
            it.git({"tag", "-a", "-m", "annotated", "v1.1.0"});
            it.checkout("main");
            it.commit("three");
            it.git({"merge", "-q", "-m", "merge", "fix"});
            return it.path();
        });
    const Tell parted = [](ScratchRepository& it) {
        it.commit("one");
        it.branch("feature-x");
        it.checkout("main");
        it.commit("two");
        it.checkout("feature-x");
        it.commit("three");
        return it.path();
    };
    row("where branches parted", "feature-x", "%1",
        "no version tag is reachable; main and feature-x parted at %1 (2026-01-01)", parted);
    row("where branches parted, for the working tree", "", "%1",
        "no version tag is reachable; main and feature-x parted at %1 (2026-01-01)", parted);
    row("edits upon the default branch", "", "%0",
        "no version tag is reachable; the working tree stands on %0 (2026-01-01), a commit of main",
        [](ScratchRepository& it) {
            it.commit("one");
            return it.path();
        });
    row("a shallow clone that has the tag", "main", "v1.0.0",
        "v1.0.0 is the newest version tag reachable from main (the clone is shallow: its history ends at %1 "
        "(2026-01-01))",
        [](ScratchRepository& it) {
            it.commit("one");
            it.tag("v9.0.0");
            it.commit("two");
            it.tag("v1.0.0");
            it.commit("three");
            return it.clone("shallow", {"--depth", "2"});
        });
}

void BaselineTest::isFound()
{
    QFETCH(Tell, tell);
    QFETCH(std::string, candidate);
    QFETCH(std::string, name);
    QFETCH(std::string, why);
    ScratchRepository scratch;
    const fs::path folder = tell(scratch);
    const auto repository = test::opened(folder);
    const auto baseline = repository.defaultBaseline(test::revisionOf(repository, candidate));
    QCOMPARE(test::told(baseline), std::string());
    QCOMPARE(baseline->why, withIds(why, scratch, folder));
    QCOMPARE(baseline->revision.name, withIds(name, scratch, folder));
    QCOMPARE(test::revisionOf(repository, baseline->revision.name).commit, baseline->revision.commit);
    QCOMPARE(test::revisionOf(repository, baseline->revision.name).kind, baseline->revision.kind);
}

void BaselineTest::isNotFound_data()
{
    QTest::addColumn<Tell>("tell");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char* title, const char* candidate, const char* message, Tell tell) {
        QTest::newRow(title) << std::move(tell) << std::string(candidate) << std::string(message);
    };
    row("the default branch itself", "main",
        "there is no baseline for main: no version tag is reachable from it, and it is itself a part of "
        "main, the "
        "default branch | name the baseline: a tag, a branch or a commit",
        [](ScratchRepository& it) {
            it.commit("one");
            return it.path();
        });
    row("histories with nothing in common", "other",
        "there is no baseline for other: no version tag is reachable from it, and it shares no history with "
        "main | "
        "name the baseline: a tag, a branch or a commit",
        [](ScratchRepository& it) {
            it.commit("one");
            it.git({"checkout", "-q", "--orphan", "other"});
            it.commit("two");
            return it.path();
        });
    row("no default branch", "alpha",
        "there is no baseline for alpha: no version tag is reachable from it, and the repository has no "
        "default branch | "
        "name the baseline: a tag, a branch or a commit",
        [](ScratchRepository& it) {
            it.commit("one");
            it.branch("alpha");
            it.git({"branch", "-q", "-m", "main", "beta"});
            it.git({"checkout", "-q", "--detach"});
            return it.path();
        });
    row("a shallow clone", "feature",
        "there is no baseline for feature: no version tag is reachable from it, and it shares no history "
        "with main (the "
        "clone is shallow: its history ends at %0 (2026-01-01)) | `git fetch --unshallow --tags` gets the "
        "rest of the "
        "history",
        [](ScratchRepository& it) {
            it.commit("one");
            it.tag("v1.0.0");
            it.branch("feature");
            it.commit("two");
            it.checkout("main");
            it.commit("three");
            const fs::path clone =
                it.clone("shallow", {"--depth", "1", "--no-single-branch", "-b", "feature"});
            it.git({"branch", "-q", "main", "origin/main"}, clone);
            it.git({"symbolic-ref", "-d", "refs/remotes/origin/HEAD"}, clone);
            return clone;
        });
}

void BaselineTest::isNotFound()
{
    QFETCH(Tell, tell);
    QFETCH(std::string, candidate);
    QFETCH(std::string, message);
    ScratchRepository scratch;
    const fs::path folder = tell(scratch);
    const auto repository = test::opened(folder);
    const auto baseline = repository.defaultBaseline(test::revisionOf(repository, candidate));
    QCOMPARE(test::told(baseline), withIds(message, scratch, folder));
    QCOMPARE(baseline.error().code, core::ErrorCode::NotFound);
}

void BaselineTest::mergeBaseAgreesWithGit()
{
    ScratchRepository scratch;
    scratch.commit("root");
    scratch.git({"branch", "side"});
    for (int round = 0; round < 6; ++round) {
        for (const char* branch : {"side", "main"}) {
            scratch.checkout(branch);
            scratch.commit(branch + std::to_string(round));
        }
        const auto repository = test::opened(scratch.path());
        const auto baseline = repository.defaultBaseline(test::revisionOf(repository, "side"));
        QCOMPARE(test::told(baseline), std::string());
        QCOMPARE(baseline->revision.commit, scratch.git({"merge-base", "main", "side"}).substr(0, 40));
        if (round == 3)
            scratch.git({"merge", "-q", "-m", "merge", "side"});
    }
}

COUNTERSIGN_TEST(BaselineTest)
#include "baseline_test.moc"
