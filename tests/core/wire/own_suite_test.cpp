// SPDX-License-Identifier: Apache-2.0
// Our own cases for the dialects that the packaged suite does not know: every file in tests/fixtures/wire.
#include "tests/core/wire/suite_cases.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

class OwnSuiteTest : public QObject {
    Q_OBJECT

private slots:
    void answersByTheStandard_data();
    void answersByTheStandard();
};

void OwnSuiteTest::answersByTheStandard_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<int>("dialect");
    for (const core::Dialect dialect : {core::Dialect::Draft2019, core::Dialect::Draft2020}) {
        const std::string folder(core::dialectId(dialect));
        for (const auto& file : test::suiteFiles(test::fixturePath("wire/" + folder)))
            QTest::addRow("%s %s", folder.c_str(), file.stem().c_str())
                << file.string() << static_cast<int>(dialect);
    }
}

void OwnSuiteTest::answersByTheStandard()
{
    QFETCH(std::string, file);
    QFETCH(int, dialect);
    const auto answers =
        test::runSuiteFile(file, {.validator = {.dialect = static_cast<core::Dialect>(dialect)}});
    QVERIFY(!answers.empty());
    for (const test::SuiteAnswer& answer : answers)
        QVERIFY2(answer.isRight(), answer.story().c_str());
}

COUNTERSIGN_TEST(OwnSuiteTest)
#include "own_suite_test.moc"
