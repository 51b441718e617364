// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample.h"
#include "tests/core/sample/made_sample.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <csignal>
#include <fstream>
#include <set>
#include <sys/resource.h>

using core::ErrorCode;

namespace {

namespace fs = std::filesystem;

std::set<std::string> everythingIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        names.insert(entry.path().string());
    return names;
}

/// For as long as it lives, no file can grow beyond this: what a full disk looks like to a program.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

/// Whatever goes wrong: a clear Error, and nothing left behind.
class SampleFailureTest : public QObject {
    Q_OBJECT
private slots:
    void aTakenDestinationIsLeftAlone();
    void aDestinationNobodyCanMakeIsRefused();
    void damagedResourcesLeaveNothingBehind_data();
    void damagedResourcesLeaveNothingBehind();
    void aFullDiskLeavesNothingBehind_data();
    void aFullDiskLeavesNothingBehind();
    void cancellingLeavesNothingBehind();
};

void SampleFailureTest::aTakenDestinationIsLeftAlone()
{
    const test::ScratchFolder scratch;
    scratch.write("taken/README.md", "theirs");
    const auto made = core::makeSample(test::sampleResources(), scratch / "taken");
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
    QVERIFY(!made.error().hint.empty());
    QCOMPARE(everythingIn(scratch.path()).size(), 2U);
    QCOMPARE(test::readFile(scratch / "taken/README.md"), "theirs");
}

void SampleFailureTest::aDestinationNobodyCanMakeIsRefused()
{
    const auto made = core::makeSample(test::sampleResources(), "/proc/countersign/sample");
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NotWritable);
    QVERIFY(made.error().message.find("/proc/countersign") != std::string::npos);
    QVERIFY(!made.error().hint.empty());
}

void SampleFailureTest::damagedResourcesLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("bytes"); // null takes the file away
    QTest::addColumn<QString>("message");
    const QString patch = "patches/10-no-estimate.patch";
    QTest::newRow("no manifest") << "manifest.yaml" << QString() << "manifest.yaml";
    QTest::newRow("an empty manifest") << "manifest.yaml"
                                       << ""
                                       << "manifest.yaml";
    QTest::newRow("no tree") << "tree" << QString() << "tree";
    QTest::newRow("a file of the tree gone")
        << "tree/openapi/common.yaml" << QString() << "01-list-orders.patch";
    QTest::newRow("a patch gone") << patch << QString() << "10-no-estimate.patch";
    QTest::newRow("an empty patch") << patch << ""
                                    << "10-no-estimate.patch: the patch does not apply";
    QTest::newRow("a patch of nothing") << patch << "nothing\n"
                                        << "10-no-estimate.patch: the patch does not apply";
    QTest::newRow("a patch for other lines")
        << patch
        << "--- a/openapi/common.yaml\n+++ b/openapi/common.yaml\n@@ -1,1 +1,1 @@\n-other\n+another\n"
        << "10-no-estimate.patch: the patch does not apply";
    QTest::newRow("no form") << "forms/2.3.0.yaml" << QString() << "2.3.0.yaml";
    QTest::newRow("a form of nothing") << "forms/2.3.0.yaml"
                                       << "- a\n"
                                       << "2.3.0.yaml' is no form";
    QTest::newRow("a form with what nobody asks") << "forms/2.3.0.yaml"
                                                  << "boundary.rollbak: none\n"
                                                  << "boundary.rollbak";
    QTest::newRow("half a patch") << patch
                                  << "--- a/openapi/common.yaml\n+++ b/openapi/common.yaml\n@@ -1,9 +1,9 @@\n"
                                  << "10-no-estimate.patch: the patch does not apply";
}

void SampleFailureTest::damagedResourcesLeaveNothingBehind()
{
    QFETCH(QString, file);
    QFETCH(QString, bytes);
    QFETCH(QString, message);
    const test::ScratchFolder resources;
    fs::copy(test::sampleResources(), resources.path(), fs::copy_options::recursive);
    const fs::path damaged = resources / file.toStdString();
    QVERIFY(fs::exists(damaged));
    if (bytes.isNull())
        fs::remove_all(damaged);
    else
        std::ofstream(damaged, std::ios::binary) << bytes.toStdString();
    const test::ScratchFolder scratch;
    const auto made = core::makeSample(resources.path(), scratch / "deep/sample");
    QVERIFY(!made);
    QVERIFY(made.error().code == ErrorCode::Damaged || made.error().code == ErrorCode::NotFound);
    QVERIFY2(
        made.error().message.find(message.toStdString()) != std::string::npos, made.error().message.c_str());
    QVERIFY(made.error().hint.find("Install") != std::string::npos);
    QVERIFY(everythingIn(scratch.path()).empty());
}

void SampleFailureTest::aFullDiskLeavesNothingBehind_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {0, 60, 400, 2500, 6000})
        QTest::addRow("%d bytes", room) << room;
}

void SampleFailureTest::aFullDiskLeavesNothingBehind()
{
    QFETCH(int, room);
    const test::ScratchFolder scratch;
    const auto made = [&] {
        const FullDisk disk(static_cast<rlim_t>(room));
        return core::makeSample(test::sampleResources(), scratch / "sample");
    }();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NotWritable);
    QVERIFY2(made.error().hint.find("room on the disk") != std::string::npos, made.error().message.c_str());
    QVERIFY(everythingIn(scratch.path()).empty());
}

void SampleFailureTest::cancellingLeavesNothingBehind()
{
    const test::ScratchFolder scratch;
    std::stop_source stop;
    stop.request_stop();
    const auto made = core::makeSample(test::sampleResources(), scratch / "sample", stop.get_token());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(everythingIn(scratch.path()).empty());
}

COUNTERSIGN_TEST(SampleFailureTest)
#include "sample_failure_test.moc"
