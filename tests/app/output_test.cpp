// SPDX-License-Identifier: Apache-2.0
// Where answers go: files, devices, closed and broken streams.
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

class OutputTest : public QObject {
    Q_OBJECT
private slots:
    void replacesFilesWhole();
    void keepsPermissionsAndLinks();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void tellsOfLostOutput_data();
    void tellsOfLostOutput();
    void endsQuietlyWhenNobodyReads();
    void survivesClosedStandardError();
};

namespace {

std::vector<std::string> names(const fs::path& folder)
{
    std::vector<std::string> found;
    for (const auto& entry : fs::directory_iterator(folder))
        found.push_back(entry.path().filename().string());
    std::ranges::sort(found);
    return found;
}

} // namespace

void OutputTest::replacesFilesWhole()
{
    const test::ScratchFolder folder;
    folder.write("answer", "what was here before, longer than nothing");
    const test::Answer answer =
        test::countersign({.words = {"completions", "fish", "-o", "answer"}, .folder = folder.path()});
    QCOMPARE(answer.text(), test::Answer {.exitCode = 0}.text());
    QCOMPARE(test::readFile(folder / "answer"),
        test::countersign({.words = {"completions", "fish", "-o", "-"}}).out);
    QCOMPARE(names(folder.path()), std::vector<std::string> {"answer"});
}

void OutputTest::keepsPermissionsAndLinks()
{
    const test::ScratchFolder folder;
    const fs::path target = folder.write("inside/target", "before");
    fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("inside/target", folder / "link");
    QCOMPARE(test::countersign({.words = {"help", "--output=link"}, .folder = folder.path()}).exitCode, 0);
    QVERIFY(fs::is_symlink(folder / "link"));
    QVERIFY(test::readFile(target).starts_with("Countersign"));
    QVERIFY(fs::status(target).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

void OutputTest::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<std::string>("where");
    QTest::addColumn<std::string>("message");
    QTest::newRow("missing folder")
        << std::string("missing/answer")
        << std::string("countersign: help: cannot write 'missing/answer': No such file or "
                       "directory\nhint: make the folder first\n");
    QTest::newRow("folder") << std::string("folder")
                            << std::string("countersign: help: cannot write 'folder': Is a directory\n"
                                           "hint: name a file in it\n");
    QTest::newRow("file as folder") << std::string("file/answer")
                                    << std::string(
                                           "countersign: help: cannot write 'file/answer': Not a directory\n"
                                           "hint: make the folder first\n");
    QTest::newRow("full device") << std::string(
        "/dev/full") << std::string("countersign: help: cannot write '/dev/full': No space left on device\n");
    QTest::newRow("hostile name")
        << std::string("missing\n\x1b[31m/answer")
        << std::string("countersign: help: cannot write 'missing\\n\\x1B[31m/answer': No such "
                       "file or directory\nhint: make the folder first\n");
}

void OutputTest::refusesWhatCannotBeWritten()
{
    QFETCH(const std::string, where);
    QFETCH(const std::string, message);
    const test::ScratchFolder folder;
    folder.write("folder/kept", "");
    folder.write("file", "kept");
    const test::Answer answer = test::countersign({.words = {"help", "-o", where}, .folder = folder.path()});
    QCOMPARE(answer.text(), (test::Answer {.exitCode = 2, .err = message}.text()));
    QCOMPARE(names(folder.path()), (std::vector<std::string> {"file", "folder"}));
}

void OutputTest::tellsOfLostOutput_data()
{
    QTest::addColumn<std::string>("script");
    QTest::addColumn<std::string>("reason");
    QTest::newRow("full") << std::string("exec \"$@\" > /dev/full") << std::string("No space left on device");
    QTest::newRow("closed") << std::string("exec \"$@\" >&-") << std::string("Bad file descriptor");
}

void OutputTest::tellsOfLostOutput()
{
    QFETCH(const std::string, script);
    QFETCH(const std::string, reason);
    for (const char* word : {"--version", "--help", "help"}) {
        const test::Answer answer = test::countersignInShell(script, {.words = {word}});
        const std::string who = std::string("countersign: ") + (std::string(word) == "help" ? "help: " : "");
        QCOMPARE(answer.err, who + "cannot write to standard output: " + reason + "\n");
        QCOMPARE(answer.exitCode, 2);
    }
}

void OutputTest::endsQuietlyWhenNobodyReads()
{
    // More than a pipe holds: the writer is still at it when the reader has gone.
    const test::ScratchFolder folder;
    folder.write("large", std::string(std::size_t {1} << 20U, 'x'));
    for (const char* before : {"", "trap '' PIPE; "}) {
        const test::Answer answer =
            test::countersignInShell(before + std::string("{ \"$@\"; echo \"ended $?\" >&2; } | true"),
                {.words = {"show", folder.path(), ":large"}});
        QCOMPARE(answer.err, "ended 141\n");
    }
}

void OutputTest::survivesClosedStandardError()
{
    QCOMPARE(test::countersignInShell("exec \"$@\" 2>&-", {.words = {"shwo"}}).exitCode, 2);
    QCOMPARE(test::countersignInShell("exec \"$@\" 2>&- <&-", {.words = {"--version"}}).exitCode, 0);
}

COUNTERSIGN_TEST(OutputTest)
#include "output_test.moc"
