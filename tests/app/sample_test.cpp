// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <filesystem>

namespace fs = std::filesystem;

class SampleTest : public QObject {
    Q_OBJECT
private slots:
    void makesARepositoryOtherVerbsRead();
    void pinsItsOwnersAtOnce();
    void refusesWhatIsThere_data();
    void refusesWhatIsThere();
};

void SampleTest::makesARepositoryOtherVerbsRead()
{
    const test::ScratchFolder folder;
    const test::Answer made = test::countersign({.words = {"sample", "checkout"}, .folder = folder.path()});
    QVERIFY2(made.exitCode == 0, made.err.c_str());
    QCOMPARE(made.err, "");
    for (const char* told : {"v2.3.0", "release-2.4.0", "countersign contracts checkout"})
        QVERIFY2(made.out.find(told) != std::string::npos, told);

    const test::Answer contracts =
        test::countersign({.words = {"contracts", "checkout", "--at", "v2.3.0"}, .folder = folder.path()});
    QVERIFY2(contracts.exitCode == 0, contracts.text().c_str());
    QVERIFY2(contracts.out.find("Checkout API 2.3.0") != std::string::npos, contracts.out.c_str());
    for (const char* language : {"OpenAPI 3", "GraphQL", "Protocol Buffers"})
        QVERIFY2(contracts.out.find(language) != std::string::npos, language);
}

void SampleTest::pinsItsOwnersAtOnce()
{
    const test::ScratchFolder folder;
    const auto countersign = [&](const std::vector<std::string>& words) {
        return test::countersign({.words = words,
            .folder = folder.path(),
            .environment = {{"XDG_CONFIG_HOME", (folder / "configuration").string()}}});
    };
    QCOMPARE(countersign({"sample", "checkout"}).exitCode, 0);
    const test::Answer trust = countersign({"trust", "--repo", "checkout"});
    QVERIFY2(trust.exitCode == 0, trust.text().c_str());
    const test::Answer forgotten = countersign({"trust", "forget", "--repo", "checkout"});
    QCOMPARE(forgotten.exitCode, 0);
    QCOMPARE(countersign({"trust", "--repo", "checkout"}).exitCode, 1);
}

void SampleTest::refusesWhatIsThere_data()
{
    QTest::addColumn<std::string>("where");
    QTest::newRow("folder with files") << std::string("full");
    QTest::newRow("file") << std::string("full/file");
    QTest::newRow("below a file") << std::string("full/file/sample");
}

void SampleTest::refusesWhatIsThere()
{
    QFETCH(const std::string, where);
    const test::ScratchFolder folder;
    folder.write("full/file", "kept");
    const test::Answer answer = test::countersign({.words = {"sample", where}, .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(answer.err.starts_with("countersign: sample: "), answer.err.c_str());
    QVERIFY2(answer.err.find("full") != std::string::npos, answer.err.c_str());
    QCOMPARE(std::distance(fs::directory_iterator(folder / "full"), fs::directory_iterator()), 1);
}

COUNTERSIGN_TEST(SampleTest)
#include "sample_test.moc"
