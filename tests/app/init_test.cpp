// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings.h"
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <filesystem>

namespace fs = std::filesystem;

class InitTest : public QObject {
    Q_OBJECT

private slots:
    void writesSettingsForTheSample();
    void replacesNothing();
    void writesNothingWhenOnlyAsked_data();
    void writesNothingWhenOnlyAsked();
    void writesWhereItIsTold();
    void refusesWhatItCannotRead();
};

void InitTest::writesSettingsForTheSample()
{
    const test::ScratchFolder folder;
    QCOMPARE(test::countersign({.words = {"sample", "checkout"}, .folder = folder.path()}).exitCode, 0);
    fs::remove(folder / "checkout/.countersign/settings.yaml");
    const test::Answer made = test::countersign({.words = {"init", "checkout"}, .folder = folder.path()});
    QVERIFY2(made.exitCode == 0, made.text().c_str());
    QVERIFY2(made.out.find("3 contracts, 3 consumers") != std::string::npos, made.out.c_str());

    const std::string text = test::readFile(folder / "checkout/.countersign/settings.yaml");
    const core::Settings settings = core::readSettings(core::readDocument(core::SourceText::make(text)));
    QVERIFY(settings.diagnostics.empty());
    QCOMPARE(settings.contracts.size(), 3U);
    QCOMPARE(settings.consumers.size(), 3U);
    QCOMPARE(settings.consumers[0].package, std::string("@acme/contracts"));
    QVERIFY(
        text.find("# envelope: openapi/common.yaml#/components/schemas/ErrorEnvelope") != std::string::npos);
}

void InitTest::replacesNothing()
{
    const test::ScratchFolder folder;
    folder.write(".countersign/settings.yaml", "profile: strict\n");
    const test::Answer answer = test::countersign({.words = {"init"}, .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(answer.err.find("exists already") != std::string::npos, answer.err.c_str());
    QCOMPARE(test::readFile(folder / ".countersign/settings.yaml"), std::string("profile: strict\n"));
}

void InitTest::writesNothingWhenOnlyAsked_data()
{
    QTest::addColumn<std::string>("option");
    QTest::newRow("a dry run") << std::string("--dry-run");
    QTest::newRow("to standard output") << std::string("--output=-");
}

void InitTest::writesNothingWhenOnlyAsked()
{
    QFETCH(std::string, option);
    const test::ScratchFolder folder;
    folder.write("graphql/orders.graphql", "type Query { a: Int }\n");
    const test::Answer answer = test::countersign({.words = {"init", option}, .folder = folder.path()});
    QVERIFY2(answer.exitCode == 0, answer.text().c_str());
    QVERIFY2(answer.out.find("path: graphql/orders.graphql") != std::string::npos, answer.out.c_str());
    QVERIFY(!fs::exists(folder / ".countersign"));
}

void InitTest::writesWhereItIsTold()
{
    const test::ScratchFolder folder;
    QCOMPARE(test::countersign({.words = {"init", "-o", "mine.yaml"}, .folder = folder.path()}).exitCode, 0);
    QVERIFY(fs::exists(folder / "mine.yaml"));
    QCOMPARE(test::countersign({.words = {"init", "-o", "mine.yaml"}, .folder = folder.path()}).exitCode, 2);
    QVERIFY(!fs::exists(folder / ".countersign"));
}

void InitTest::refusesWhatItCannotRead()
{
    const test::ScratchFolder folder;
    QCOMPARE(test::countersign({.words = {"init", "nowhere"}, .folder = folder.path()}).exitCode, 2);
    folder.write("file", "");
    QCOMPARE(test::countersign({.words = {"init", "file"}, .folder = folder.path()}).exitCode, 2);
}

COUNTERSIGN_TEST(InitTest)
#include "init_test.moc"
