// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

namespace fs = std::filesystem;
using test::Names;
using test::ScratchRepository;

/// Links of every kind and a submodule, seen alike in a commit and in the working tree.
struct Linked {
    Linked();
    ScratchRepository scratch, inner;
    std::string commit;
};

class CommitFilesTest : public QObject {
    Q_OBJECT
    const Linked m_linked;
private slots:
    void listsWhatTheCommitHolds();
    void aSubmoduleStandsWhereItIsCheckedOut();
    void keepsNamesAsTheyAre();
    void readsEveryRevisionWithoutACheckout();
    void readsBytesAsTheyAreStored();
    void readsPointersOfLargeFilesAsTheyAre();
    void keepsTheLimit();
    void followsLinksInside();
    void namesTheBlobOfAFile();
    void refusesPaths_data();
    void refusesPaths();
    void readsBlobs();
    void stopsWhenAsked();
};

Linked::Linked()
{
    scratch.write("specs/api.yaml", "text");
    const auto link = [&](const char* target, const char* name) {
        fs::create_symlink(target, scratch.path() / name);
    };
    link("specs/api.yaml", "plain");
    link("specs", "folder");
    link("../plain", "specs/up");
    link("folder/./../specs//api.yaml", "winding");
    link("../outside", "out");
    link("../../outside", "specs/farOut");
    link("specs/../../repository/plain", "outAndIn");
    link("/etc/passwd", "absolute");
    link("loopB", "loopA");
    link("loopA", "loopB");
    link("nowhere", "dangling");
    link(".git/config", "secret");
    link("plain/..", "throughFile");
    scratch.folder().write("outside", "secret");
    inner.write("api.yaml", "inner");
    inner.commit("inner");
    scratch.git({"submodule", "--quiet", "add", inner.path().string(), "inner"});
    commit = scratch.commit("links");
}

void CommitFilesTest::listsWhatTheCommitHolds()
{
    ScratchRepository scratch, inner;
    const std::string innerCommit = inner.commit("inner");
    scratch.write("b.yaml", "b");
    scratch.write("a/z.yaml", "z");
    scratch.write("a.yaml", "a");
    scratch.write("a-b/c.yaml", "c");
    fs::create_symlink("b.yaml", scratch.path() / "link");
    scratch.git({"submodule", "--quiet", "add", inner.path().string(), "inner"});
    scratch.commit("all");
    fs::remove_all(scratch.path() / "a");
    const auto repository = test::opened(scratch.path());
    const auto files = repository.files(test::revisionOf(repository, "HEAD"));
    QVERIFY(test::pathsOf(repository, "HEAD")
        == (Names {".gitmodules", "a-b/c.yaml", "a.yaml", "a/z.yaml", "b.yaml", "inner", "link"}));
    QCOMPARE((*files)[3].id, scratch.git({"rev-parse", "HEAD:a/z.yaml"}).substr(0, 40));
    QVERIFY(!(*files)[3].size);
    QCOMPARE((*files)[4].kind, core::FileKind::Regular);
    QCOMPARE((*files)[5].kind, core::FileKind::Submodule);
    QCOMPARE((*files)[5].id, innerCommit);
    QCOMPARE((*files)[6].kind, core::FileKind::Link);
}

/// Moved on without `git add`, its files are other ones already.
void CommitFilesTest::aSubmoduleStandsWhereItIsCheckedOut()
{
    ScratchRepository scratch, inner;
    const std::string recorded = inner.commit("inner");
    scratch.git({"submodule", "--quiet", "add", inner.path().string(), "inner"});
    scratch.commit("all");
    const auto commitNow = [&] {
        const auto repository = test::opened(scratch.path());
        const auto files = repository.files(test::revisionOf(repository, ""));
        const auto found = std::ranges::find(*files, "inner", &core::FileEntry::path);
        return found == files->end() ? std::string() : found->id;
    };
    QCOMPARE(commitNow(), recorded);
    const std::string next = inner.commit("next");
    scratch.git({"pull", "-q"}, scratch.path() / "inner");
    QCOMPARE(commitNow(), next);
    fs::remove_all(scratch.path() / "inner");
    fs::create_directory(scratch.path() / "inner");
    QCOMPARE(commitNow(), recorded);
}

void CommitFilesTest::keepsNamesAsTheyAre()
{
    ScratchRepository scratch;
    const Names names {" leading space", "line\nend.yaml", "sp ace/api.yaml",
        "\u00FCml\u00E4ut/\U0001F600.yaml", "\xFFnot utf-8"};
    for (const std::string& name : names)
        scratch.write(name, name);
    scratch.commit("all");
    const auto repository = test::opened(scratch.path());
    for (const char* revision : {"HEAD", ""}) {
        QVERIFY(test::pathsOf(repository, revision) == names);
        for (const std::string& name : names)
            QCOMPARE(*repository.read(test::revisionOf(repository, revision), name), name);
    }
}

void CommitFilesTest::readsEveryRevisionWithoutACheckout()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "one");
    scratch.commit("one");
    scratch.tag("v1.0.0");
    scratch.branch("feature");
    scratch.write("api.yaml", "two");
    scratch.commit("two");
    scratch.checkout("main");
    scratch.write("api.yaml", "three");
    const auto repository = test::opened(scratch.path());
    const auto text = [&](const char* name) {
        return *repository.read(test::revisionOf(repository, name), "api.yaml");
    };
    QCOMPARE(text("v1.0.0"), std::string("one"));
    QCOMPARE(text("feature"), std::string("two"));
    QCOMPARE(text("feature~1"), std::string("one"));
    QCOMPARE(text(""), std::string("three"));
    QCOMPARE(scratch.git({"status", "--porcelain"}), std::string(" M api.yaml\n"));
}

void CommitFilesTest::readsBytesAsTheyAreStored()
{
    ScratchRepository scratch;
    scratch.git({"config", "core.autocrlf", "true"});
    scratch.write("api.yaml", "a: 1\r\nb: 2\r\n");
    scratch.commit("one");
    scratch.settle();
    const auto repository = test::opened(scratch.path());
    QCOMPARE(*repository.read(test::revisionOf(repository, "HEAD"), "api.yaml"), std::string("a: 1\nb: 2\n"));
    QCOMPARE(*repository.read({}, "api.yaml"), std::string("a: 1\r\nb: 2\r\n"));
    QCOMPARE(scratch.git({"status", "--porcelain"}), std::string());
    QCOMPARE(repository.files({})->front().id, std::string());
}

void CommitFilesTest::readsPointersOfLargeFilesAsTheyAre()
{
    const std::string pointer =
        "version https://git-lfs.github.com/spec/v1\noid sha256:" + core::sha256Hex("big") + "\nsize 3\n";
    ScratchRepository scratch;
    scratch.write(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n");
    scratch.write("big.bin", pointer);
    scratch.commit("one");
    const auto repository = test::opened(scratch.path());
    QCOMPARE(*repository.read(test::revisionOf(repository, "HEAD"), "big.bin"), pointer);
}

void CommitFilesTest::keepsTheLimit()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", std::string(3000, 'a'));
    scratch.commit("one");
    const auto repository = test::opened(scratch.path());
    const auto head = test::revisionOf(repository, "HEAD");
    QCOMPARE(repository.read(head, "api.yaml", 3000)->size(), 3000U);
    for (const core::Revision& revision : {head, core::Revision {}}) {
        const auto read = repository.read(revision, "api.yaml", 2048);
        QCOMPARE(test::told(read), std::string("'api.yaml' is 2.9 KiB, larger than the limit of 2 KiB"));
        QCOMPARE(read.error().code, core::ErrorCode::TooLarge);
    }
}

void CommitFilesTest::followsLinksInside()
{
    const auto repository = test::opened(m_linked.scratch.path());
    for (const char* revision : {"HEAD", ""})
        for (const char* path : {"plain", "folder/api.yaml", "specs/up", "winding", "./specs//api.yaml"})
            QCOMPARE(
                test::told(repository.read(test::revisionOf(repository, revision), path)), std::string());
}

void CommitFilesTest::namesTheBlobOfAFile()
{
    const auto repository = test::opened(m_linked.scratch.path());
    for (const char* revision : {"HEAD", ""}) {
        const core::Revision at = test::revisionOf(repository, revision);
        for (const char* path : {"specs/api.yaml", "plain", "winding"})
            QCOMPARE(*repository.blobAt(at, path), core::blobIdOf("text"));
        for (const char* path : {"no-such", "out", "specs"})
            QVERIFY2(!repository.blobAt(at, path), path);
    }
}

void CommitFilesTest::refusesPaths_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::addColumn<std::string>("message"); // behind the path
    using enum core::ErrorCode;
    const auto row = [](const char* path, core::ErrorCode code, const char* message) {
        QTest::newRow(path) << std::string(path) << code << std::string(message);
    };
    const char* outside =
        " is not a path inside of the repository | write it from the repository's top folder, "
        "without a leading '/' and without '..'";
    const char* leadsOut =
        " is a symbolic link that leads out of the repository | links are followed only to files inside";
    row("/etc/passwd", BadInput, outside);
    row("..", BadInput, outside);
    row("../outside", BadInput, outside);
    row("specs/../plain", BadInput, outside);
    row("specs/..", BadInput, outside);
    row("out", NotReadable, leadsOut);
    row("specs/farOut", NotReadable, leadsOut);
    row("outAndIn", NotReadable, leadsOut);
    row("absolute", NotReadable,
        " is a symbolic link that leads out of the repository, to '/etc/passwd' | "
        "links are followed only to files inside, by relative paths");
    row("loopA", NotReadable, " is a symbolic link that leads in a circle");
    row("dangling", NotFound, " is a symbolic link to 'nowhere', which does not exist");
    row(".git/config", BadInput, " leads into git's own folder, which is no part of the files");
    row("secret", BadInput, " leads into git's own folder, which is no part of the files");
    row("throughFile", NotFound, " does not exist: 'specs/api.yaml' is not a folder");
    row("specs", NotReadable, " is a folder, not a file");
    row("folder", NotReadable, " is a folder, not a file");
    row("missing", NotFound, " does not exist");
    row("specs/missing.yaml", NotFound, " does not exist");
    row("specs/api.yaml/below", NotFound, " does not exist: 'specs/api.yaml' is not a folder");
    row("inner", NotReadable,
        " is a submodule, another repository | "
        "open the submodule's folder as a repository of its own");
    row("inner/api.yaml", NotFound,
        " lies in the submodule 'inner', another repository | "
        "open the submodule's folder as a repository of its own");
}

void CommitFilesTest::refusesPaths()
{
    QFETCH(std::string, path);
    QFETCH(core::ErrorCode, code);
    QFETCH(std::string, message);
    const auto repository = test::opened(m_linked.scratch.path());
    const auto stored = repository.read(test::revisionOf(repository, "HEAD"), path);
    const std::size_t hint = std::min(message.find(" | "), message.size());
    const std::string where =
        code == core::ErrorCode::NotFound ? " in commit " + m_linked.commit.substr(0, 7) : std::string();
    QCOMPARE(test::told(stored), "'" + path + "'" + message.substr(0, hint) + where + message.substr(hint));
    QCOMPARE(stored.error().code, code);
    if (path.starts_with("inner"))
        return; // on disk a submodule is a folder like any other
    QCOMPARE(test::told(repository.read({}, path)), "'" + path + "'" + message);
    QVERIFY(!repository.read({}, std::string_view("a\0b", 3)) && !repository.read({}, ""));
}

void CommitFilesTest::readsBlobs()
{
    ScratchRepository scratch;
    scratch.write("specs/api.yaml", "text");
    const std::string commit = scratch.commit("one");
    const auto repository = test::opened(scratch.path());
    const std::string tree = scratch.git({"rev-parse", "HEAD:specs"}).substr(0, 40);
    QCOMPARE(*repository.readBlob(scratch.git({"rev-parse", "HEAD:specs/api.yaml"}).substr(0, 40)),
        std::string("text"));
    QCOMPARE(test::told(repository.readBlob(commit)), "'" + commit + "' is a git commit, not a blob");
    QCOMPARE(test::told(repository.readBlob(tree)), "'" + tree + "' is a git tree, not a blob");
    QCOMPARE(repository.readBlob(std::string(40, 'a')).error().code, core::ErrorCode::Damaged);
    for (const std::string& no :
        {std::string(), std::string("abc"), std::string(40, 'g'), std::string(41, 'a')})
        QCOMPARE(test::told(repository.readBlob(no)), "'" + no + "' is not the id of a blob");
}

void CommitFilesTest::stopsWhenAsked()
{
    ScratchRepository scratch;
    scratch.write("api.yaml", "text");
    scratch.commit("one");
    std::stop_source stop;
    stop.request_stop();
    const auto repository = test::opened(scratch.path());
    for (const char* revision : {"HEAD", ""})
        QCOMPARE(repository.files(test::revisionOf(repository, revision), stop.get_token()).error().code,
            core::ErrorCode::Cancelled);
}

COUNTERSIGN_TEST(CommitFilesTest)
#include "commit_files_test.moc"
