// SPDX-License-Identifier: Apache-2.0
#include "core/base/overwritten_file.h"
#include "core/base/whole_file.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <array>
#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

class WholeFileTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatIsNotThere();
    void neverOverwritesWhatIsThere_data();
    void neverOverwritesWhatIsThere();
    void replacesWhatIsThere();
    void leavesNothingOfWhatFailed_data();
    void leavesNothingOfWhatFailed();
    void letsOneOfManyWin();
    void aFileOfTwoNamesKeepsThem();
    void whatThereIsNoRoomForIsNotBegun();
};

namespace {

namespace fs = std::filesystem;

constexpr uid_t Nobody = 65534;

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    return names;
}

} // namespace

void WholeFileTest::writesWhatIsNotThere()
{
    const test::ScratchFolder folder;
    const fs::path file = folder / "new/folder/file";
    QVERIFY(core::writeNewFile(file, "bytes").has_value());
    QCOMPARE(test::readFile(file), std::string("bytes"));
    QCOMPARE(namesIn(file.parent_path()), std::vector<std::string> {"file"});
    QCOMPARE(fs::status(file).permissions(), fs::perms {0644});
    QVERIFY(core::writeNewFile(folder / "key", "secret", core::ReadableByOwner).has_value());
    QCOMPARE(fs::status(folder / "key").permissions(), fs::perms {0600});
}

void WholeFileTest::neverOverwritesWhatIsThere_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"file", "link", "link to nothing", "folder"})
        QTest::newRow(kind) << QString(kind);
}

void WholeFileTest::neverOverwritesWhatIsThere()
{
    QFETCH(QString, kind);
    const test::ScratchFolder folder;
    const fs::path file = folder / "file";
    folder.write("other", "theirs");
    if (kind == "file")
        folder.write("file", "theirs");
    else if (kind == "folder")
        fs::create_directory(file);
    else
        fs::create_symlink(kind == "link" ? "other" : "nowhere", file);
    const auto written = core::writeNewFile(file, "ours");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, core::ErrorCode::AlreadyExists);
    QCOMPARE(written.error().message, "'" + file.string() + "' is there already");
    QCOMPARE(test::readFile(folder / "other"), std::string("theirs"));
    QVERIFY(!fs::exists(folder / "nowhere"));
    QCOMPARE(namesIn(folder.path()).size(), std::size_t {2});
}

void WholeFileTest::replacesWhatIsThere()
{
    const test::ScratchFolder folder;
    const fs::path file = folder.write("file", "longer than before");
    QVERIFY(core::replaceFile(file, "new").has_value());
    QCOMPARE(test::readFile(file), std::string("new"));
    QCOMPARE(namesIn(folder.path()), std::vector<std::string> {"file"});
    QVERIFY(core::replaceFile(file, "secret", core::ReadableByOwner).has_value());
    QCOMPARE(fs::status(file).permissions(), core::ReadableByOwner);
}

void WholeFileTest::leavesNothingOfWhatFailed_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a read-only folder") << "read-only"
                                        << "Permission denied"
                                        << "make the folder writable, or work in a copy that is";
    QTest::newRow("no space") << "limit"
                              << "File too large"
                              << "raise the limit for the size of files (ulimit -f): nothing was written";
    QTest::newRow("a file where a folder should be") << "file"
                                                     << "Not a directory"
                                                     << "";
}

void WholeFileTest::leavesNothingOfWhatFailed()
{
    QFETCH(QString, trouble);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const test::ScratchFolder folder;
    fs::create_directory(folder / "inner");
    if (trouble == "file")
        folder.write("inner/file", "");
    const fs::path file = folder / (trouble == "file" ? "inner/file/name" : "inner/name");
    // The superuser may write anywhere: as somebody else, then.
    const bool isOther = trouble == "read-only" && geteuid() == 0;
    if (trouble == "read-only") {
        fs::permissions(folder.path(), fs::perms {0755});
        fs::permissions(folder / "inner", fs::perms {0555});
    }
    QVERIFY(!isOther || seteuid(Nobody) == 0);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little {1000, before.rlim_max};
    if (trouble == "limit")
        setrlimit(RLIMIT_FSIZE, &little);
    const auto written = core::writeNewFile(file, std::string(5000, 'a'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!isOther || seteuid(0) == 0);
    fs::permissions(folder / "inner", fs::perms::owner_all);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, core::ErrorCode::NotWritable);
    QCOMPARE(QString::fromStdString(written.error().message),
        "cannot write '" + QString::fromStdString(file.string()) + "': " + message);
    QCOMPARE(QString::fromStdString(written.error().hint), hint);
    QCOMPARE(namesIn(folder / "inner").size(), std::size_t(trouble == "file" ? 1 : 0));
}

void WholeFileTest::letsOneOfManyWin()
{
    const test::ScratchFolder folder;
    const fs::path file = folder / "file";
    std::atomic<int> winners = 0;
    std::string winner;
    {
        std::vector<std::jthread> writers;
        for (const char each : {'a', 'b', 'c', 'd'})
            writers.emplace_back([&winners, &winner, &file, each] {
                if (core::writeNewFile(file, std::string(100'000, each))) {
                    ++winners;
                    winner = each;
                }
            });
    }
    QCOMPARE(winners.load(), 1);
    QCOMPARE(test::readFile(file), std::string(100'000, winner.front()));
    QCOMPARE(namesIn(folder.path()), std::vector<std::string> {"file"});
}

void WholeFileTest::aFileOfTwoNamesKeepsThem()
{
    const test::ScratchFolder folder;
    const fs::path file = folder.write("file", "before");
    fs::permissions(file, fs::perms {0640});
    fs::create_hard_link(file, folder / "other");
    for (const std::string& words : {std::string("longer than before"), std::string("new"), std::string()}) {
        QVERIFY(core::overwriteFile(file, words).has_value());
        QCOMPARE(test::readFile(file), words);
        QCOMPARE(test::readFile(folder / "other"), words);
    }
    QVERIFY(fs::equivalent(file, folder / "other"));
    QCOMPARE(fs::status(file).permissions(), fs::perms {0640});
    QCOMPARE(namesIn(folder.path()).size(), std::size_t(2));
}

void WholeFileTest::whatThereIsNoRoomForIsNotBegun()
{
    const test::ScratchFolder folder;
    const fs::path file = folder.write("file", "before");
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little {1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const auto written = core::overwriteFile(file, std::string(5000, 'a'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, core::ErrorCode::NotWritable);
    QCOMPARE(test::readFile(file), std::string("before"));
    QCOMPARE(namesIn(folder.path()), std::vector<std::string> {"file"});
    QVERIFY(!core::overwriteFile(folder / "nothing", "new").has_value());
    QCOMPARE(namesIn(folder.path()), std::vector<std::string> {"file"});
}

COUNTERSIGN_TEST(WholeFileTest)
#include "whole_file_test.moc"
