// SPDX-License-Identifier: Apache-2.0
// The JSON Schema test suite (Debian's json-schema-test-suite): all that is required must be right; what is
// optional is listed, right or wrong, so that a change shows.
#include "tests/core/wire/suite_cases.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

namespace {

namespace fs = std::filesystem;

const fs::path DebianSuite = "/usr/share/json-schema-test-suite";

struct SuiteDraft {
    const char* folder;
    core::Dialect dialect;
};

constexpr SuiteDraft SuiteDrafts[] = {
    {"draft4", core::Dialect::Draft4},
    {"draft6", core::Dialect::Draft6},
    {"draft7", core::Dialect::Draft7},
};

test::SuiteOptions optionsFor(core::Dialect dialect, bool assertFormats)
{
    return {.validator = {.dialect = dialect, .assertFormats = assertFormats},
        .remotes = DebianSuite / "remotes"};
}

} // namespace

class SchemaSuiteTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersWhatIsRequired_data();
    void answersWhatIsRequired();
    void listsWhatIsOptional();
};

void SchemaSuiteTest::initTestCase()
{
    if (!fs::is_directory(DebianSuite))
        QSKIP("the package json-schema-test-suite is not installed");
}

void SchemaSuiteTest::answersWhatIsRequired_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<int>("dialect");
    for (const SuiteDraft& draft : SuiteDrafts) {
        for (const fs::path& file : test::suiteFiles(DebianSuite / "tests" / draft.folder))
            QTest::addRow("%s %s", draft.folder, file.stem().c_str())
                << file.string() << static_cast<int>(draft.dialect);
    }
}

void SchemaSuiteTest::answersWhatIsRequired()
{
    QFETCH(std::string, file);
    QFETCH(int, dialect);
    const auto answers = test::runSuiteFile(file, optionsFor(static_cast<core::Dialect>(dialect), false));
    QVERIFY(!answers.empty());
    for (const test::SuiteAnswer& answer : answers)
        QVERIFY2(answer.isRight(), answer.story().c_str());
}

void SchemaSuiteTest::listsWhatIsOptional()
{
    std::string list;
    for (const SuiteDraft& draft : SuiteDrafts) {
        const fs::path folder = DebianSuite / "tests" / draft.folder / "optional";
        std::vector<fs::path> files = test::suiteFiles(folder);
        if (fs::is_directory(folder / "format")) {
            const std::vector<fs::path> formats = test::suiteFiles(folder / "format");
            files.insert(files.end(), formats.begin(), formats.end());
        }
        for (const fs::path& file : files)
            for (const test::SuiteAnswer& answer : test::runSuiteFile(file, optionsFor(draft.dialect, true)))
                list += std::string(answer.isRight() ? "right " : "wrong ") + draft.folder + " " + answer.name
                    + "\n";
    }
    QVERIFY(test::matchesGolden(list, "wire/optional_suite.txt"));
}

COUNTERSIGN_TEST(SchemaSuiteTest)
#include "schema_suite_test.moc"
