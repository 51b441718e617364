// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/core/repo/without_privileges.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <functional>
#include <sstream>
#include <sys/stat.h>

namespace fs = std::filesystem;
using test::Names;
using test::ScratchRepository;

class WorkingTreeTest : public QObject {
    Q_OBJECT
private slots:
    void listsWhatGitKnowsOrWouldAdd();
    void tracksIgnoredFilesThatWereAdded();
    void leavesOtherRepositoriesOut();
    void leavesOutWhatIsNoFile();
    void tellsUnreadableFolders();
    void ignoreRulesThatCannotBeRead_data();
    void ignoreRulesThatCannotBeRead();
    void knowsTheBlobsOfUnchangedFiles_data();
    void knowsTheBlobsOfUnchangedFiles();
    void keepsFilesInConflict();
    void refusesSpecialFiles();
    void deepFolders();
    void tenThousandFiles();
};

void WorkingTreeTest::listsWhatGitKnowsOrWouldAdd()
{
    ScratchRepository scratch;
    for (const char* name : {"tracked.yaml", "specs/tracked.yaml", "deleted.yaml"})
        scratch.write(name, name);
    scratch.write(".gitignore", "*.log\n/build/\n!kept.log\n");
    scratch.commit("one");
    fs::remove(scratch.path() / "deleted.yaml");
    for (const char* name : {"new.yaml", "specs/new.yaml", "debug.log", "specs/debug.log", "kept.log",
             "build/out.yaml", "specs/build/out.yaml", "private/a.yaml"})
        scratch.write(name, name);
    scratch.write("specs/.gitignore", "build\n");
    scratch.write(".git/info/exclude", "private\n");
    const auto repository = test::opened(scratch.path());
    QVERIFY(test::pathsOf(repository)
        == (Names {".gitignore", "kept.log", "new.yaml", "specs/.gitignore", "specs/new.yaml",
            "specs/tracked.yaml", "tracked.yaml"}));
    QCOMPARE(*repository.files({})->front().size, 24U);
    std::istringstream lines(scratch.git({"ls-files", "--cached", "--others", "--exclude-standard"}));
    Names known;
    for (std::string path; std::getline(lines, path);)
        known.push_back(path);
    std::erase(known, "deleted.yaml");
    std::ranges::sort(known);
    QVERIFY(test::pathsOf(repository) == known);
}

void WorkingTreeTest::tracksIgnoredFilesThatWereAdded()
{
    ScratchRepository scratch;
    scratch.write(".gitignore", "generated\n");
    scratch.write("generated/deep/api.yaml", "tracked all the same");
    scratch.write("generated/other.yaml", "");
    scratch.git({"add", "-f", "generated/deep/api.yaml"});
    QVERIFY(test::pathsOf(test::opened(scratch.path())) == (Names {".gitignore", "generated/deep/api.yaml"}));
}

void WorkingTreeTest::leavesOtherRepositoriesOut()
{
    ScratchRepository scratch, inner;
    inner.write("inner.yaml", "");
    const std::string innerCommit = inner.commit("inner");
    scratch.write("api.yaml", "");
    scratch.git({"submodule", "--quiet", "add", inner.path().string(), "sub"});
    scratch.git({"clone", "-q", inner.path().string(), "vendor/clone"});
    scratch.write("vendor/own.yaml", "");
    const auto repository = test::opened(scratch.path());
    QVERIFY(test::pathsOf(repository) == (Names {".gitmodules", "api.yaml", "sub", "vendor/own.yaml"}));
    const auto files = repository.files({});
    QCOMPARE((*files)[2].kind, core::FileKind::Submodule);
    QCOMPARE((*files)[2].id, innerCommit);
}

void WorkingTreeTest::leavesOutWhatIsNoFile()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "");
    fs::create_directory(scratch.path() / "folder.yaml");
    fs::create_symlink("/", scratch.path() / "root");
    fs::create_symlink(".", scratch.path() / "self");
    ::mkfifo((scratch.path() / "fifo.yaml").c_str(), 0600);
    const auto repository = test::opened(scratch.path());
    QVERIFY(test::pathsOf(repository) == (Names {"api.yaml", "root", "self"}));
    QCOMPARE(repository.files({})->back().kind, core::FileKind::Link);
}

void WorkingTreeTest::tellsUnreadableFolders()
{
    const test::ScratchFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    folder.write("api.yaml", "");
    folder.write("secret/api.yaml", "");
    fs::permissions(folder / "secret", fs::perms::none);
    const auto repository = test::opened(folder.path());
    const auto [files, told] = [&] {
        const test::WithoutPrivileges nobody;
        return std::pair(*repository.files({}), test::told(repository.read({}, "secret/api.yaml")));
    }();
    fs::permissions(folder / "secret", fs::perms::owner_all);
    QCOMPARE(files.size(), 2U);
    QCOMPARE(files[1].path, std::string("secret"));
    QCOMPARE(files[1].kind, core::FileKind::UnreadableFolder);
    QCOMPARE(told,
        std::string("'secret/api.yaml' may not be looked at: permission denied | "
                    "ask the owner of its folder, or change the folder's permissions"));
}

using Obstacle = std::function<void(const ScratchRepository&)>;

void WorkingTreeTest::ignoreRulesThatCannotBeRead_data()
{
    QTest::addColumn<Obstacle>("place");
    const auto fifo = [](const fs::path& path) {
        if (::mkfifo(path.c_str(), 0600) != 0)
            qFatal("cannot make the FIFO %s", path.c_str());
    };
    QTest::newRow("FIFO") << Obstacle([=](const auto& it) { fifo(it.path() / "specs/.gitignore"); });
    QTest::newRow("folder") << Obstacle(
        [](const auto& it) { fs::create_directory(it.path() / "specs/.gitignore"); });
    QTest::newRow("link to a device")
        << Obstacle([](const auto& it) { fs::create_symlink("/dev/zero", it.path() / "specs/.gitignore"); });
    QTest::newRow("FIFO in the configuration") << Obstacle([=](const auto& it) {
        fifo(it.folder() / "excludes");
        it.git({"config", "core.excludesFile", (it.folder() / "excludes").string()});
    });
}

void WorkingTreeTest::ignoreRulesThatCannotBeRead()
{
    QFETCH(Obstacle, place);
    ScratchRepository scratch;
    scratch.write("specs/api.yaml", "");
    scratch.write("specs/deep/api.yaml", "");
    place(scratch);
    Names paths = test::pathsOf(test::opened(scratch.path()));
    std::erase(paths, "specs/.gitignore");
    QVERIFY(paths == (Names {"specs/api.yaml", "specs/deep/api.yaml"}));
}

void WorkingTreeTest::knowsTheBlobsOfUnchangedFiles_data()
{
    QTest::addColumn<Obstacle>("change");
    QTest::addColumn<bool>("known");
    QTest::newRow("unchanged") << Obstacle([](const auto&) {}) << true;
    QTest::newRow("written anew") << Obstacle([](const auto& it) { it.write("api.yaml", "two"); }) << false;
    QTest::newRow("grown") << Obstacle([](const auto& it) { it.write("api.yaml", "one more"); }) << false;
    QTest::newRow("touched") << Obstacle([](const auto& it) {
        fs::last_write_time(it.path() / "api.yaml", fs::file_time_type::clock::now());
    }) << false;
    QTest::newRow("written anew and dated back") << Obstacle([](const auto& it) {
        const auto time = fs::last_write_time(it.path() / "api.yaml");
        fs::remove(it.path() / "api.yaml");
        it.folder().write("keepsTheNumberOfTheFileBusy", "");
        it.write("api.yaml", "two");
        fs::last_write_time(it.path() / "api.yaml", time);
    }) << false;
    QTest::newRow("replaced by a link") << Obstacle([](const auto& it) {
        fs::remove(it.path() / "api.yaml");
        fs::create_symlink("one", it.path() / "api.yaml");
    }) << false;
    QTest::newRow("intended only") << Obstacle([](const auto& it) {
        it.git({"rm", "-q", "--cached", "api.yaml"});
        it.git({"add", "--intent-to-add", "api.yaml"});
    }) << false;
    QTest::newRow("staged, then settled") << Obstacle([](const auto& it) {
        it.write("api.yaml", "two and more");
        it.settle();
    }) << true;
}

void WorkingTreeTest::knowsTheBlobsOfUnchangedFiles()
{
    QFETCH(Obstacle, change);
    QFETCH(bool, known);
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    scratch.settle();
    change(scratch);
    const auto repository = test::opened(scratch.path());
    const auto files = repository.files({});
    QVERIFY(files && files->size() == 1);
    QCOMPARE(!files->front().id.empty(), known);
    if (known)
        QCOMPARE(*repository.readBlob(files->front().id), *repository.read({}, "api.yaml"));
}

void WorkingTreeTest::keepsFilesInConflict()
{
    ScratchRepository scratch;
    scratch.write(".gitignore", "*.yaml\n");
    scratch.write("api.yaml", "one");
    scratch.git({"add", "-f", "api.yaml"});
    scratch.commit("one");
    scratch.branch("other");
    scratch.write("api.yaml", "two");
    scratch.commit("two");
    scratch.checkout("main");
    scratch.write("api.yaml", "three");
    scratch.commit("three");
    scratch.git({"-c", "alias.conflict=!git merge -q other || true", "conflict"});
    const auto files = test::opened(scratch.path()).files({});
    QCOMPARE(files->size(), 2U);
    QCOMPARE(files->back().path, std::string("api.yaml"));
    QCOMPARE(files->back().id, std::string());
}

void WorkingTreeTest::refusesSpecialFiles()
{
    const test::ScratchFolder folder;
    ::mkfifo((folder / "fifo").c_str(), 0600);
    fs::create_symlink("fifo", folder / "link");
    const auto repository = test::opened(folder.path());
    for (const char* path : {"fifo", "link"})
        QCOMPARE(test::told(repository.read({}, path)),
            "'" + std::string(path) + "' is not a regular file (a FIFO, a socket or a device)");
}

void WorkingTreeTest::deepFolders()
{
    const test::ScratchFolder folder;
    std::string deep;
    for (int level = 0; level < 400; ++level)
        deep += "d/";
    folder.write(deep + "api.yaml", "deep");
    const auto repository = test::opened(folder.path());
    QVERIFY(test::pathsOf(repository) == Names {deep + "api.yaml"});
    QCOMPARE(*repository.read({}, deep + "api.yaml"), std::string("deep"));
}

void WorkingTreeTest::tenThousandFiles()
{
    constexpr std::size_t Count = 10'000;
    ScratchRepository scratch;
    for (std::size_t at = 0; at < Count; ++at) {
        const std::string name = "area" + std::to_string(at % 100) + "/api" + std::to_string(at) + ".yaml";
        scratch.write(name, std::string(at % 10, 'a')); // few contents: git needs long to store many
    }
    scratch.settle();
    scratch.commit("all");
    const auto repository = test::opened(scratch.path());
    const auto working = repository.files({});
    const auto stored = repository.files(test::revisionOf(repository, "HEAD"));
    QCOMPARE(working->size(), Count);
    QVERIFY(std::ranges::is_sorted(*working, {}, &core::FileEntry::path));
    // Every blob is known without reading a single file, and is the one of the commit.
    QVERIFY(std::ranges::equal(*working, *stored, {}, &core::FileEntry::id, &core::FileEntry::id));
    QVERIFY(std::ranges::equal(*working, *stored, {}, &core::FileEntry::path, &core::FileEntry::path));
}

COUNTERSIGN_TEST(WorkingTreeTest)
#include "working_tree_test.moc"
