// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/core/repo/without_privileges.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <thread>
#include <unistd.h>

namespace fs = std::filesystem;
using test::Names;

class OpenTest : public QObject {
    Q_OBJECT
private slots:
    void everyFolderOfARepositoryOpensIt_data();
    void everyFolderOfARepositoryOpensIt();
    void plainFolder();
    void bareRepository();
    void shallowClone();
    void linkedWorktree();
    void submoduleIsItsOwnRepository();
    void cloneThatBorrowsObjects();
    void knownExtensions();
    void severalThreadsMayAsk();
    void anotherUsersRepository();
    void repositoryPlantedAbove();
    void workingTreeElsewhereDoesNotCount();
    void usersConfigurationIsNotRead();
    void saysWhatCannotBeOpened_data();
    void saysWhatCannotBeOpened();
};

void OpenTest::everyFolderOfARepositoryOpensIt_data()
{
    QTest::addColumn<std::string>("folder");
    for (const char* folder : {"repository", "repository/", "repository/specs/deep", "repository/.git",
             "repository/.git/refs", "repository/../repository", "link", "link/specs"})
        QTest::newRow(folder) << std::string(folder);
}

void OpenTest::everyFolderOfARepositoryOpensIt()
{
    QFETCH(std::string, folder);
    test::ScratchRepository scratch;
    scratch.write("specs/deep/api.yaml", "");
    fs::create_symlink("repository", scratch.folder() / "link");
    const auto repository = test::opened(scratch.folder() / folder);
    QVERIFY(repository.isGit() && !repository.isBare() && !repository.isShallow());
    QCOMPARE(repository.root(), fs::canonical(scratch.path()));
}

void OpenTest::plainFolder()
{
    const test::ScratchFolder folder;
    folder.write("b.yaml", "b");
    folder.write("a/.gitignore", "*");
    folder.write("clone/.git/HEAD", "ref: refs/heads/main\n");
    folder.write("clone/api.yaml", "");
    const auto repository = test::opened(folder.path());
    const std::string noHistory = "'" + fs::canonical(folder.path()).string()
        + "' is a plain folder, it has no history | only its files as they are now can be read";
    QVERIFY(!repository.isGit() && !repository.isBare() && !repository.isShallow());
    QVERIFY(test::pathsOf(repository) == (Names {"a/.gitignore", "b.yaml"}));
    QCOMPARE(*repository.read({}, "b.yaml"), std::string("b"));
    QVERIFY(repository.tags()->empty() && repository.branches()->empty() && !repository.defaultBranch());
    QCOMPARE(test::told(repository.revision("main")), noHistory);
    QCOMPARE(test::told(repository.commits({}, 1)), noHistory);
    QCOMPARE(test::told(repository.readBlob(std::string(40, 'a'))), noHistory);
    QCOMPARE(test::told(repository.defaultBaseline({})), noHistory);
}

void OpenTest::bareRepository()
{
    test::ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    const std::string commit = scratch.commit("one");
    const fs::path bare = scratch.clone("bare.git", {"--bare"});
    const auto repository = test::opened(bare / "refs");
    QVERIFY(repository.isBare());
    QCOMPARE(repository.root(), fs::canonical(bare));
    QCOMPARE(test::revisionOf(repository, "").commit, commit);
    QCOMPARE(*repository.read(test::revisionOf(repository, "main"), "api.yaml"), std::string("one"));
    const std::string none = "'" + repository.root().string()
        + "' is a bare repository, it has no working tree | name a tag, a branch or a commit";
    QCOMPARE(test::told(repository.files({})), none);
    QCOMPARE(test::told(repository.read({}, "api.yaml")), none);
}

void OpenTest::shallowClone()
{
    test::ScratchRepository scratch;
    for (const char* message : {"one", "two", "three"})
        scratch.commit(message);
    const auto clone = scratch.clone("shallow", {"--depth", "2"});
    const auto repository = test::opened(clone);
    QVERIFY(repository.isShallow());
    QCOMPARE(repository.commits(test::revisionOf(repository, "HEAD"), 10)->size(), 2U);
    scratch.git({"worktree", "add", "-q", "../beside", "HEAD"}, clone);
    QVERIFY(test::opened(scratch.folder() / "beside").isShallow());
}

void OpenTest::linkedWorktree()
{
    test::ScratchRepository scratch;
    scratch.write("api.yaml", "main");
    scratch.commit("one");
    scratch.git({"worktree", "add", "-q", "-b", "feature", "../beside"});
    scratch.folder().write("beside/api.yaml", "feature, edited");
    const auto repository = test::opened(scratch.folder() / "beside");
    QCOMPARE(repository.root(), fs::canonical(scratch.folder() / "beside"));
    QVERIFY(test::pathsOf(repository) == Names {"api.yaml"});
    QCOMPARE(*repository.read({}, "api.yaml"), std::string("feature, edited"));
    QCOMPARE(*repository.read(test::revisionOf(repository, "main"), "api.yaml"), std::string("main"));
    QCOMPARE(repository.branches()->front().name, std::string("feature"));
}

void OpenTest::submoduleIsItsOwnRepository()
{
    test::ScratchRepository scratch;
    test::ScratchRepository inner;
    inner.write("shared.yaml", "");
    inner.commit("shared");
    scratch.git({"submodule", "--quiet", "add", inner.path().string(), "shared"});
    const auto repository = test::opened(scratch.path() / "shared");
    QCOMPARE(repository.root(), fs::canonical(scratch.path() / "shared"));
    QVERIFY(test::pathsOf(repository) == Names {"shared.yaml"});
}

void OpenTest::cloneThatBorrowsObjects()
{
    test::ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    scratch.git({"clone", "-q", "--shared", scratch.path().string(), "../borrower"});
    const auto repository = test::opened(scratch.folder() / "borrower");
    QCOMPARE(*repository.read(test::revisionOf(repository, "HEAD"), "api.yaml"), std::string("one"));
}

void OpenTest::knownExtensions()
{
    test::ScratchRepository scratch;
    scratch.commit("one");
    scratch.git({"config", "core.repositoryFormatVersion", "1"});
    scratch.git({"config", "extensions.partialClone", "origin"});
    scratch.git({"config", "extensions.worktreeConfig", "true"});
    scratch.git({"config", "extensions.preciousObjects", "true"});
    QCOMPARE(test::told(core::Repository::open(scratch.path())), std::string());
}

/// Two repositories opened and asked again and again: a race shows under the sanitizers, or by a wrong
/// answer.
void OpenTest::severalThreadsMayAsk()
{
    test::ScratchRepository scratch;
    scratch.write(".gitignore", "*.log\n");
    for (const char* name : {"a/api.yaml", "b/api.yaml", "c/api.yaml"})
        scratch.write(name, name);
    scratch.commit("one");
    scratch.tag("v1.0.0");
    scratch.write("c/new.yaml", "new");
    scratch.write("c/debug.log", "log");
    const auto shared = test::opened(scratch.path());
    std::atomic<int> wrong = 0;
    const auto ask = [&] {
        for (int round = 0; round < 20; ++round) {
            const auto own = test::opened(scratch.path());
            for (const core::Repository* repository : {&shared, &own}) {
                const core::Revision tag = test::revisionOf(*repository, "v1.0.0");
                const bool right = test::pathsOf(*repository).size() == 5
                    && test::pathsOf(*repository, "HEAD").size() == 4
                    && repository->read(tag, "b/api.yaml").value_or("") == "b/api.yaml"
                    && repository->defaultBaseline({})->revision.name == "v1.0.0";
                wrong += right ? 0 : 1;
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back(ask);
    }
    QCOMPARE(wrong.load(), 0);
}

static void giveTo(uid_t owner, const fs::path& folder)
{
    for (fs::recursive_directory_iterator at(folder), end; at != end; ++at)
        if (::lchown(at->path().c_str(), owner, owner) != 0)
            qFatal("cannot change the owner of %s", at->path().c_str());
    if (::chown(folder.c_str(), owner, owner) != 0)
        qFatal("cannot change the owner of %s", folder.c_str());
}

void OpenTest::anotherUsersRepository()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    test::ScratchRepository scratch;
    scratch.write("specs/api.yaml", "one");
    scratch.commit("one");
    giveTo(1234, scratch.path());
    for (const char* folder : {".", "specs"}) {
        const auto repository = core::Repository::open(scratch.path() / folder);
        QCOMPARE(test::told(repository), std::string());
        QCOMPARE(
            *repository->read(test::revisionOf(*repository, "HEAD"), "specs/api.yaml"), std::string("one"));
    }
}

void OpenTest::repositoryPlantedAbove()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    test::ScratchRepository scratch;
    scratch.write("mine/api.yaml", "one");
    scratch.commit("one");
    giveTo(1234, scratch.path());
    giveTo(0, scratch.path() / "mine");
    const std::string root = fs::canonical(scratch.path()).string();
    QCOMPARE(test::told(core::Repository::open(scratch.path() / "mine")),
        "the git repository at '" + root + "', above '" + root + "/mine', belongs to somebody else | open '"
            + root + "' itself if you trust it");
}

/// A repository out of an archive may call any folder of the reader its working tree.
void OpenTest::workingTreeElsewhereDoesNotCount()
{
    test::ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    const test::ScratchFolder home;
    home.write(".ssh/id", "secret");
    scratch.git({"config", "core.worktree", home.path().string()});
    const auto repository = test::opened(scratch.path());
    QVERIFY(repository.isBare());
    QCOMPARE(*repository.read(test::revisionOf(repository, ""), "api.yaml"), std::string("one"));
    QVERIFY(!repository.read({}, ".ssh/id"));
}

void OpenTest::usersConfigurationIsNotRead()
{
    const test::ScratchFolder home;
    home.write(".gitconfig", "this is no configuration [");
    home.write(".config/git/ignore", "*.yaml\n");
    const QByteArray homeBefore = qgetenv("HOME");
    const QByteArray configBefore = qgetenv("XDG_CONFIG_HOME");
    qputenv("HOME", home.path().c_str());
    qunsetenv("XDG_CONFIG_HOME");
    test::ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    const auto repository = core::Repository::open(scratch.path());
    qputenv("HOME", homeBefore);
    qputenv("XDG_CONFIG_HOME", configBefore);
    QCOMPARE(test::told(repository), std::string());
    QVERIFY(test::pathsOf(*repository) == Names {"api.yaml"});
}

void OpenTest::saysWhatCannotBeOpened_data()
{
    QTest::addColumn<std::string>("folder");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::addColumn<std::string>("message"); // %1 is the folder
    using enum core::ErrorCode;
    const auto row = [](const char* folder, core::ErrorCode code, const char* message) {
        QTest::newRow(folder) << std::string(folder) << code << std::string(message);
    };
    row("missing", NotFound, "the folder '%1' does not exist");
    row("file.yaml", NotReadable, "'%1' is not a folder | open the folder it lies in");
    row("circle", NotFound, "the folder '%1' does not exist");
    row("secret/folder", NotReadable, "the folder '%1' may not be read: permission denied");
}

void OpenTest::saysWhatCannotBeOpened()
{
    QFETCH(std::string, folder);
    QFETCH(core::ErrorCode, code);
    QFETCH(std::string, message);
    const test::ScratchFolder scratch;
    fs::permissions(scratch.path(), fs::perms(0755));
    scratch.write("file.yaml", "");
    scratch.write("secret/folder/api.yaml", "");
    fs::create_symlink("circle", scratch / "circle");
    fs::permissions(scratch / "secret", fs::perms::none);
    core::Result<core::Repository> repository = [&] {
        const test::WithoutPrivileges nobody;
        return core::Repository::open(scratch / folder);
    }();
    fs::permissions(scratch / "secret", fs::perms::owner_all);
    message.replace(message.find("%1"), 2, (scratch / folder).string());
    QCOMPARE(test::told(repository), message);
    QCOMPARE(repository.error().code, code);
}

COUNTERSIGN_TEST(OpenTest)
#include "open_test.moc"
