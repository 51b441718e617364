// SPDX-License-Identifier: Apache-2.0
// Each case is a consumer's repository: dropping a folder into the fixtures adds one. Its asked.txt has the
// package's name and the manifest, as the settings would say them.
#include "core/impact/pin.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <sstream>

namespace fs = std::filesystem;
using test::ScratchRepository;

class PinFilesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pin_data();
    void pin();
    void lineEndsOfAnotherSystem_data() { pin_data(); }
    void lineEndsOfAnotherSystem();

private:
    ScratchRepository m_asWritten;
    ScratchRepository m_withCarriageReturns;
};

static const std::string Cases = "impact/pins/";

static std::string withCarriageReturns(const std::string& text)
{
    std::string turned;
    for (const char c : text)
        turned += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return turned;
}

using Rewrite = std::string (*)(const std::string&);

static void copyCases(ScratchRepository& scratch, Rewrite rewrite)
{
    const fs::path folder = test::fixturePath(Cases);
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() != ".txt")
            scratch.write(entry.path().lexically_relative(folder).generic_string(),
                rewrite(test::readFile(entry.path())));
    scratch.commit("the consumers");
}

static core::ConsumerSetting askedFor(const std::string& name)
{
    std::istringstream lines(test::fixture(Cases + name + "/asked.txt"));
    core::ConsumerSetting setting;
    std::getline(lines, setting.package);
    std::getline(lines, setting.manifest);
    return setting;
}

static std::string described(const core::Pin& pin)
{
    std::ostringstream out;
    out << pinSourceName(pin.source) << "\nversion: " << pin.version << "\ncommit: " << pin.commit;
    out << "\nfile: " << pin.file << ":" << pin.at.line + 1 << ":" << pin.at.byte + 1;
    out << "\nwhy: " << pin.why << "\n";
    return out.str();
}

/// The repository stands for the consumer's own: its folders are opened from outside of it.
static std::string readCase(const ScratchRepository& repository, const std::string& name)
{
    const fs::path beside = repository.folder() / "specification";
    fs::create_directories(beside);
    const auto specification = core::Repository::open(beside);
    const core::ConsumerSetting setting = askedFor(name);
    const auto files = core::openConsumer("../repository/" + name, *specification, {});
    return files ? described(core::readPin(setting, *files)) : files.error().message;
}

void PinFilesTest::initTestCase()
{
    copyCases(m_asWritten, [](const std::string& text) { return text; });
    copyCases(m_withCarriageReturns, withCarriageReturns);
}

void PinFilesTest::pin_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::fixtureNames(Cases))
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void PinFilesTest::pin()
{
    QFETCH(QString, name);
    const std::string pin = readCase(m_asWritten, name.toStdString());
    QVERIFY(test::matchesGolden(pin, Cases + name.toStdString() + "/expected.txt"));
}

void PinFilesTest::lineEndsOfAnotherSystem()
{
    QFETCH(QString, name);
    const std::string pin = readCase(m_withCarriageReturns, name.toStdString());
    QCOMPARE(pin, test::fixture(Cases + name.toStdString() + "/expected.txt"));
}

COUNTERSIGN_TEST(PinFilesTest)
#include "pin_files_test.moc"
