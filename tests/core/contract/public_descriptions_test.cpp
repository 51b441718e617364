// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/memory_files.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <regex>

namespace fs = std::filesystem;

/// Real descriptions that stand beside the checkout where it is developed; skipped elsewhere.
class PublicDescriptionsTest : public QObject {
    Q_OBJECT
private slots:
    void isFoundWithItsVersion_data();
    void isFoundWithItsVersion();
    void manyFilesWithManyEntries();
};

static fs::path sharedCases()
{
    return test::sourceFolder().parent_path() / "shared" / "cases";
}

/// The version as a plain search for the key finds it, in a file that holds one contract.
static std::string versionIn(const std::string& bytes)
{
    static const std::regex Said(R"re((^|[\n{,])\s*["']?(openapi|swagger)["']?\s*:\s*["']?([0-9.]+))re");
    std::smatch match;
    const std::string beginning = bytes.substr(0, 4096);
    return std::regex_search(beginning, match, Said) ? match[3].str() : std::string();
}

void PublicDescriptionsTest::isFoundWithItsVersion_data()
{
    QTest::addColumn<std::string>("path");
    for (const char* kind : {"real", "openapi"}) {
        if (!fs::exists(sharedCases() / kind))
            continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(sharedCases() / kind)) {
            const std::string stem = entry.path().stem().string();
            if (stem == "old" || stem == "new" || stem == "baseline" || stem == "candidate") {
                if (entry.is_regular_file())
                    QTest::newRow(fs::relative(entry.path(), sharedCases()).c_str()) << entry.path().string();
            }
        }
    }
}

void PublicDescriptionsTest::isFoundWithItsVersion()
{
    if (!fs::exists(sharedCases()))
        QSKIP("the public descriptions are not beside this checkout");
    QFETCH(std::string, path);
    const std::string bytes = test::readFile(path);
    const std::string version = versionIn(bytes);
    test::MemoryFiles files;
    files.write("description", bytes);
    const core::Discovery discovery = files.discover();
    QCOMPARE(discovery.contracts.size(), 1U);
    const core::FoundContract& contract = discovery.contracts[0];
    QCOMPARE(contract.language, core::Language::OpenApi);
    QVERIFY(!contract.version.empty());
    if (!version.empty())
        QCOMPARE(contract.version, version);
    QVERIFY2(contract.troubles.empty(), contract.troubles.empty() ? "" : contract.troubles[0].c_str());
}

void PublicDescriptionsTest::manyFilesWithManyEntries()
{
    const fs::path matrix = sharedCases() / "real" / "matrix-cs-multi" / "new";
    if (!fs::exists(matrix))
        QSKIP("the public descriptions are not beside this checkout");
    const core::Discovery discovery = test::MemoryFiles(matrix).discover();
    std::size_t said = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(matrix))
        said += entry.is_regular_file() && !versionIn(test::readFile(entry.path())).empty() ? 1 : 0;
    const auto isOpenApi = [](const core::FoundContract& each) {
        return each.language == core::Language::OpenApi;
    };
    QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(discovery.contracts, isOpenApi)), said);
    for (const core::FoundContract& contract : discovery.contracts) {
        QVERIFY2(contract.missing.empty(), contract.missing.empty() ? "" : contract.missing[0].c_str());
        if (isOpenApi(contract))
            QCOMPARE(contract.version, "3.1.0");
    }
}

COUNTERSIGN_TEST(PublicDescriptionsTest)
#include "public_descriptions_test.moc"
