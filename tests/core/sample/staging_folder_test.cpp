// SPDX-License-Identifier: Apache-2.0
#include "core/sample/staging_folder.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <fstream>

using core::ErrorCode;
using core::StagingFolder;

namespace {

void fill(const std::filesystem::path& folder)
{
    std::filesystem::create_directory(folder / "inner");
    std::ofstream(folder / "inner" / "file") << "bytes";
    std::ofstream(folder / "file") << "bytes";
}

bool isFilled(const std::filesystem::path& folder)
{
    return test::readFile(folder / "inner" / "file") == "bytes" && test::readFile(folder / "file") == "bytes";
}

std::size_t entries(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

class StagingFolderTest : public QObject {
    Q_OBJECT
private slots:
    void appearsWhole_data();
    void appearsWhole();
    void leavesNothingUnlessMoved_data() { appearsWhole_data(); }
    void leavesNothingUnlessMoved();
    void anEmptyFolderKeepsItsIdentity();
    void refusesWhatIsTaken();
    void somebodyElseWasFaster_data();
    void somebodyElseWasFaster();
};

void StagingFolderTest::appearsWhole_data()
{
    QTest::addColumn<QString>("destination");
    QTest::newRow("new") << "new";
    QTest::newRow("with a slash behind it") << "new/";
    QTest::newRow("below new folders") << "a/b/c";
    QTest::newRow("with dots") << "empty/../new/./deep";
    QTest::newRow("an empty folder") << "empty";
    QTest::newRow("a link to an empty folder") << "link";
}

void StagingFolderTest::appearsWhole()
{
    QFETCH(QString, destination);
    const test::ScratchFolder scratch;
    std::filesystem::create_directory(scratch / "empty");
    std::filesystem::create_directory_symlink("empty", scratch / "link");
    auto staging = StagingFolder::open(scratch / destination.toStdString());
    QVERIFY(staging);
    fill(staging->path());
    QVERIFY(staging->moveIntoPlace());
    QVERIFY(isFilled(scratch / destination.toStdString()));
    QVERIFY(isFilled(staging->destination()));
    QCOMPARE(entries(staging->destination()), 2U);
}

void StagingFolderTest::leavesNothingUnlessMoved()
{
    QFETCH(QString, destination);
    const test::ScratchFolder scratch;
    std::filesystem::create_directory(scratch / "empty");
    std::filesystem::create_directory_symlink("empty", scratch / "link");
    {
        const auto staging = StagingFolder::open(scratch / destination.toStdString());
        QVERIFY(staging);
        fill(staging->path());
    }
    QCOMPARE(entries(scratch.path()), 2U);
    QCOMPARE(entries(scratch / "empty"), 0U);
}

void StagingFolderTest::anEmptyFolderKeepsItsIdentity()
{
    const test::ScratchFolder scratch;
    std::filesystem::create_directory(scratch / "here");
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(scratch / "here");
    auto staging = StagingFolder::open(".");
    const bool moved = staging && (fill(staging->path()), staging->moveIntoPlace());
    const bool here = moved && isFilled(".");
    std::filesystem::current_path(before);
    QVERIFY(here);
}

void StagingFolderTest::refusesWhatIsTaken()
{
    const test::ScratchFolder scratch;
    scratch.write("full/file", "theirs");
    const auto full = StagingFolder::open(scratch / "full");
    QVERIFY(!full && full.error().code == ErrorCode::AlreadyExists && !full.error().hint.empty());
    const auto file = StagingFolder::open(scratch / "full/file");
    QVERIFY(!file && file.error().code == ErrorCode::AlreadyExists);
    const auto inFile = StagingFolder::open(scratch / "full/file/sample");
    QVERIFY(!inFile && inFile.error().code == ErrorCode::NotWritable);
    const auto none = StagingFolder::open("");
    QVERIFY(!none && none.error().code == ErrorCode::BadInput);
    QCOMPARE(test::readFile(scratch / "full/file"), "theirs");
    QCOMPARE(entries(scratch / "full"), 1U);
}

void StagingFolderTest::somebodyElseWasFaster_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("theirs");
    QTest::newRow("a folder of the same name") << false << "wanted/other";
    QTest::newRow("a file of the same name in an empty folder") << true << "wanted/file";
    QTest::newRow("a folder of the same name in an empty folder") << true << "wanted/inner/theirs";
}

void StagingFolderTest::somebodyElseWasFaster()
{
    QFETCH(bool, isThere);
    QFETCH(QString, theirs);
    const test::ScratchFolder scratch;
    if (isThere)
        std::filesystem::create_directory(scratch / "wanted");
    {
        auto staging = StagingFolder::open(scratch / "wanted");
        QVERIFY(staging);
        fill(staging->path());
        scratch.write(theirs.toStdString(), "theirs");
        const auto moved = staging->moveIntoPlace();
        QVERIFY(!moved && moved.error().code == ErrorCode::AlreadyExists && !moved.error().hint.empty());
    }
    QCOMPARE(entries(scratch.path()), 1U);
    QCOMPARE(entries(scratch / "wanted"), 1U);
    QCOMPARE(test::readFile(scratch / theirs.toStdString()), "theirs");
}

COUNTERSIGN_TEST(StagingFolderTest)
#include "staging_folder_test.moc"
