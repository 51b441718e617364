// SPDX-License-Identifier: Apache-2.0
// Each folder of tests/fixtures/app is a command line and everything it must answer.
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <sstream>

class GoldenTest : public QObject {
    Q_OBJECT
private slots:
    void answersAsWritten_data();
    void answersAsWritten();
};

void GoldenTest::answersAsWritten_data()
{
    QTest::addColumn<std::string>("folder");
    for (const std::string& name : test::fixtureNames("app"))
        QTest::newRow(name.c_str()) << name;
}

void GoldenTest::answersAsWritten()
{
    QFETCH(const std::string, folder);
    const std::filesystem::path path = test::fixturePath("app/" + folder);
    test::Call call {.words = {}, .folder = path};
    std::istringstream command(test::readFile(path / "command"));
    for (std::string word; std::getline(command, word);)
        call.words.push_back(word);
    if (std::filesystem::exists(path / "stdin"))
        call.input = test::readFile(path / "stdin");
    QVERIFY(test::matchesGolden(test::countersign(call).text(), "app/" + folder + "/expected.txt"));
}

COUNTERSIGN_TEST(GoldenTest)
#include "golden_test.moc"
