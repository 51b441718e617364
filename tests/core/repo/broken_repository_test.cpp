// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <fstream>
#include <functional>
#include <sys/stat.h>

namespace fs = std::filesystem;
using test::ScratchRepository;

using Break = std::function<void(ScratchRepository&)>;

class BrokenRepositoryTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhyItCannotBeOpened_data();
    void saysWhyItCannotBeOpened();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void brokenIndexLeavesCommitsReadable();
    void emptyRepository();
    void headToNowhere();
    void forgedNames_data();
    void forgedNames();
    void bombOfFolders();
};

static void putFifo(const fs::path& path)
{
    fs::remove(path);
    if (::mkfifo(path.c_str(), 0600) != 0)
        qFatal("cannot make the FIFO %s", path.c_str());
}

static void overwrite(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    fs::remove(path);
    std::ofstream(path, std::ios::binary) << bytes;
}

static fs::path objectPath(const ScratchRepository& scratch, const std::string& revision)
{
    const std::string id = scratch.git({"rev-parse", revision}).substr(0, 40);
    return scratch.path() / ".git/objects" / id.substr(0, 2) / id.substr(2);
}

void BrokenRepositoryTest::saysWhyItCannotBeOpened_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::addColumn<std::string>("part");
    using enum core::ErrorCode;
    const auto row = [](const char* name, core::ErrorCode code, const char* part, Break breakIt) {
        QTest::newRow(name) << std::move(breakIt) << code << std::string(part);
    };
    const auto git = [](const ScratchRepository& scratch, const char* name) {
        return scratch.path() / ".git" / name;
    };
    row("an empty .git", Damaged,
        ".git' is there, but it is not a git repository | repair it, or take it away",
        [=](ScratchRepository& it) {
            fs::remove_all(git(it, ""));
            fs::create_directory(it.path() / ".git");
        });
    row("a .git file to nowhere", Damaged, "", [=](ScratchRepository& it) {
        fs::remove_all(git(it, ""));
        overwrite(it.path() / ".git", "gitdir: /nowhere/at/all\n");
    });
    row("a .git file of garbage", Damaged, "", [=](ScratchRepository& it) {
        fs::remove_all(git(it, ""));
        overwrite(it.path() / ".git", "garbage");
    });
    row("a .git that is a FIFO", Damaged, "it is not a git repository", [=](ScratchRepository& it) {
        fs::remove_all(git(it, ""));
        putFifo(it.path() / ".git");
    });
    row("no HEAD", Damaged, "it is not a git repository",
        [=](ScratchRepository& it) { fs::remove(git(it, "HEAD")); });
    row("a configuration of garbage", Damaged, "cannot be opened: ", [=](ScratchRepository& it) {
        overwrite(git(it, "config"), "[core\nbare = \x01");
    });
    row("objects named by SHA-256", Unsupported, "names its objects by SHA-256", [](ScratchRepository& it) {
        fs::remove_all(it.path() / ".git");
        it.git({"init", "-q", "--object-format=sha256"});
    });
    row("an unknown extension", Unsupported, "newer than this program", [](ScratchRepository& it) {
        it.git({"config", "core.repositoryFormatVersion", "1"});
        it.git({"config", "extensions.fromTheFuture", "true"});
    });
    row("a format from the future", Unsupported, "newer than this program", [](ScratchRepository& it) {
        it.git({"config", "core.repositoryFormatVersion", "9"});
    });
    for (const char* name : {"HEAD", "config", "packed-refs", "index", "info/exclude", "refs/heads/main",
             "objects/info/alternates"})
        QTest::addRow("%s is a FIFO", name)
            << Break([=](ScratchRepository& it) { putFifo(git(it, name)); }) << Damaged << std::string();
}

void BrokenRepositoryTest::saysWhyItCannotBeOpened()
{
    QFETCH(Break, breakIt);
    QFETCH(core::ErrorCode, code);
    QFETCH(std::string, part);
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    breakIt(scratch);
    const auto repository = core::Repository::open(scratch.path());
    const std::string said = test::told(repository);
    QVERIFY2(said.find(part) != said.npos, said.c_str());
    QVERIFY(!repository);
    QCOMPARE(repository.error().code, code);
}

void BrokenRepositoryTest::saysWhatIsMissing_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<std::string>("filesPart"); // empty: they can be listed
    QTest::addColumn<std::string>("readPart");
    const auto row = [](const char* name, const char* filesPart, const char* readPart, Break breakIt) {
        QTest::newRow(name) << std::move(breakIt) << std::string(filesPart) << std::string(readPart);
    };
    row("a missing blob", "", "'specs/api.yaml' cannot be read: the repository lacks its blob",
        [](ScratchRepository& it) { fs::remove(objectPath(it, "HEAD:specs/api.yaml")); });
    row("a damaged blob", "", "'specs/api.yaml' cannot be read, its blob",
        [](ScratchRepository& it) { overwrite(objectPath(it, "HEAD:specs/api.yaml"), "garbage"); });
    row("another blob in its place", "", "'specs/api.yaml' cannot be read, its blob",
        [](ScratchRepository& it) {
            const fs::path place = objectPath(it, "HEAD:specs/api.yaml");
            fs::remove(place);
            fs::copy_file(objectPath(it, "HEAD:other.yaml"), place);
        });
    row("a missing folder", "the folder 'specs/' of the commit cannot be read",
        "'specs/api.yaml' cannot be looked up",
        [](ScratchRepository& it) { fs::remove(objectPath(it, "HEAD:specs")); });
    row("a missing root", "the files of commit", "the files of commit",
        [](ScratchRepository& it) { fs::remove(objectPath(it, "HEAD^{tree}")); });
    row("a missing commit", "the repository has no commit", "the repository has no commit",
        [](ScratchRepository& it) { fs::remove(objectPath(it, "HEAD")); });
    row("a damaged pack", "", "", [](ScratchRepository& it) {
        it.git({"repack", "-q", "-a", "-d"});
        for (const auto& file : fs::directory_iterator(it.path() / ".git/objects/pack"))
            if (file.path().extension() == ".pack")
                overwrite(file.path(), std::string(fs::file_size(file.path()), 'x'));
    });
}

void BrokenRepositoryTest::saysWhatIsMissing()
{
    QFETCH(Break, breakIt);
    QFETCH(std::string, filesPart);
    QFETCH(std::string, readPart);
    ScratchRepository scratch;
    scratch.write("specs/api.yaml", "one");
    scratch.write("other.yaml", "two");
    const core::Revision revision {core::RevisionKind::Branch, "main", scratch.commit("one")};
    breakIt(scratch);
    const auto repository = test::opened(scratch.path());
    const auto files = test::told(repository.files(revision));
    QVERIFY2(filesPart.empty() || files.find(filesPart) != files.npos, files.c_str());
    const auto read = repository.read(revision, "specs/api.yaml");
    QVERIFY(!read);
    QVERIFY2(test::told(read).find(readPart) != std::string::npos, test::told(read).c_str());
}

void BrokenRepositoryTest::brokenIndexLeavesCommitsReadable()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    overwrite(scratch.path() / ".git/index", "garbage that is no index at all");
    const auto repository = test::opened(scratch.path());
    const auto files = repository.files({});
    QVERIFY(!files && files.error().code == core::ErrorCode::Damaged);
    QVERIFY(files.error().message.starts_with("git's index of the working tree cannot be read: "));
    QVERIFY(test::pathsOf(repository, "HEAD") == test::Names {"api.yaml"});
    QCOMPARE(*repository.read({}, "api.yaml"), std::string("one"));
}

void BrokenRepositoryTest::emptyRepository()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    const auto repository = test::opened(scratch.path());
    const std::string none = "the repository has no commits yet | commit something first";
    QVERIFY(test::pathsOf(repository) == test::Names {"api.yaml"});
    QVERIFY(repository.tags()->empty() && repository.branches()->empty() && !repository.defaultBranch());
    QCOMPARE(test::told(repository.revision("HEAD")), none);
    QCOMPARE(test::told(repository.commits({}, 1)), none);
    QCOMPARE(test::told(repository.commit({})), none);
    QCOMPARE(test::told(repository.defaultBaseline({})), none);
}

void BrokenRepositoryTest::headToNowhere()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.git({"symbolic-ref", "HEAD", "refs/heads/gone"});
    const auto repository = test::opened(scratch.path());
    const std::string gone = "HEAD stands on the branch 'gone', which has no commits | "
                             "name a branch that has some, like 'main'";
    QCOMPARE(test::told(repository.revision("HEAD")), gone);
    QCOMPARE(test::told(repository.commit({})), gone);
    QCOMPARE(repository.defaultBranch()->name, std::string("main"));
}

/// A commit whose tree is made by hand: git itself refuses such names.
static std::string commitOfTree(const ScratchRepository& scratch, const std::string& tree)
{
    scratch.folder().write("tree", tree);
    const std::string id =
        scratch.git({"hash-object", "-t", "tree", "-w", "--literally", (scratch.folder() / "tree").string()});
    return scratch.git({"commit-tree", "-m", "forged", id.substr(0, 40)}).substr(0, 40);
}

static std::string rawId(const std::string& hex)
{
    return QByteArray::fromHex(QByteArray::fromStdString(hex.substr(0, 40))).toStdString();
}

void BrokenRepositoryTest::forgedNames_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"..", ".", ".git", "../../etc/passwd", "/etc/passwd", "a/b"})
        QTest::newRow(name) << std::string(name);
}

void BrokenRepositoryTest::forgedNames()
{
    QFETCH(std::string, name);
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    const std::string blob = scratch.git({"rev-parse", "HEAD:api.yaml"});
    const std::string commit = commitOfTree(scratch, "100644 " + name + '\0' + rawId(blob));
    const auto repository = test::opened(scratch.path());
    QCOMPARE(test::told(repository.files(test::revisionOf(repository, commit))),
        "the commit has a file or folder with an impossible name, '" + name + "', in ''");
}

/// Twenty folders in each other, each there ten times: a few kilobytes that would list 10^20 files.
void BrokenRepositoryTest::bombOfFolders()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    std::string inner =
        "100644 f" + std::string(1, '\0') + rawId(scratch.git({"rev-parse", "HEAD:api.yaml"}));
    std::string commit;
    for (int level = 0; level < 20; ++level) {
        commit = commitOfTree(scratch, inner);
        const std::string id = rawId(scratch.git({"rev-parse", commit + "^{tree}"}));
        inner.clear();
        for (char name = '0'; name <= '9'; ++name)
            inner += std::string("40000 ") + name + '\0' + id;
    }
    const auto repository = test::opened(scratch.path());
    const auto files = repository.files(test::revisionOf(repository, commit));
    QCOMPARE(test::told(files),
        std::string("the commit has more than a million files and folders | "
                    "open the folder of the contracts instead"));
}

COUNTERSIGN_TEST(BrokenRepositoryTest)
#include "broken_repository_test.moc"
