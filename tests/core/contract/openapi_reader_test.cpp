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
    void readsTwinsAlike_data();
    void readsTwinsAlike();
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

/// Each line with those above it: where something stands among its siblings is no difference in meaning.
QStringList waysDown(const std::string& description)
{
    QStringList paths;
    QStringList open;
    for (const QString& line : QString::fromStdString(description).split('\n')) {
        const auto depth = (line.size() - line.trimmed().size()) / 2;
        open = open.mid(0, depth) << line.trimmed();
        paths << open.join(" / ");
    }
    paths.sort();
    return paths;
}

/// What one says and the other does not.
QString onlyIn(const core::Contract& one, const core::Contract& other)
{
    QStringList ways = waysDown(test::describe(one));
    for (const QString& way : waysDown(test::describe(other)))
        ways.removeOne(way);
    return ways.join('\n');
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

/// tests/fixtures/openapi/twins/<case>/: each file beside the others says the same in other words.
void OpenApiReaderTest::readsTwinsAlike_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("other");
    for (const std::string& name : test::fixtureNames("openapi/twins")) {
        const std::string folder = "openapi/twins/" + name;
        std::vector<std::string> twins = test::fixtureNames(folder);
        std::erase(twins, "parts");
        for (std::size_t at = 1; at < twins.size(); ++at)
            QTest::addRow("%s: %s", name.c_str(), twins[at].c_str())
                << folder.c_str() << twins[0].c_str() << twins[at].c_str();
    }
}

void OpenApiReaderTest::readsTwinsAlike()
{
    QFETCH(QString, folder);
    QFETCH(QString, first);
    QFETCH(QString, other);
    const auto texts = textsIn(test::fixturePath(folder.toStdString()));
    const auto left = test::readTexts(texts, first.toStdString());
    const auto right = test::readTexts(texts, other.toStdString());
    QVERIFY(left && right);
    QCOMPARE(onlyIn(*right, *left), QString());
    QCOMPARE(onlyIn(*left, *right), QString());
    QVERIFY(right->isWhole());
}

COUNTERSIGN_TEST(OpenApiReaderTest)
#include "openapi_reader_test.moc"
