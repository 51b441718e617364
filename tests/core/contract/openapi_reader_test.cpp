// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contract_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <filesystem>

namespace fs = std::filesystem;

/// tests/fixtures/openapi/models/<case>/: main.yaml (or .json) and its files; expected.txt is what it means.
class OpenApiReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsMeant_data();
    void readsWhatIsMeant();
};

namespace {

std::map<std::string, std::string> textsIn(const fs::path& folder)
{
    std::map<std::string, std::string> texts;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().filename() != "expected.txt")
            texts[fs::relative(entry.path(), folder).string()] = test::readFile(entry.path());
    }
    return texts;
}

} // namespace

void OpenApiReaderTest::readsWhatIsMeant_data()
{
    QTest::addColumn<QString>("folder");
    for (const std::string& name : test::fixtureNames("openapi/models"))
        QTest::newRow(name.c_str()) << QString::fromStdString("openapi/models/" + name);
}

void OpenApiReaderTest::readsWhatIsMeant()
{
    QFETCH(QString, folder);
    const auto texts = textsIn(test::fixturePath(folder.toStdString()));
    const auto contract = test::readTexts(texts, texts.contains("main.json") ? "main.json" : "main.yaml");
    QVERIFY(contract);
    QVERIFY(test::matchesGolden(test::describe(*contract), folder.toStdString() + "/expected.txt"));
}

COUNTERSIGN_TEST(OpenApiReaderTest)
#include "openapi_reader_test.moc"
