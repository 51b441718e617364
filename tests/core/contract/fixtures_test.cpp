// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/memory_files.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

/// tests/fixtures/contract/<case>: the files of a repository, and what is found in it in expected.txt.
class FixturesTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatIsExpected_data();
    void findsWhatIsExpected();
    void knowingFilesChangesNothing_data() { findsWhatIsExpected_data(); }
    void knowingFilesChangesNothing();
};

void FixturesTest::findsWhatIsExpected_data()
{
    QTest::addColumn<std::string>("name");
    for (const std::string& name : test::fixtureNames("contract"))
        QTest::newRow(name.c_str()) << name;
}

void FixturesTest::findsWhatIsExpected()
{
    QFETCH(std::string, name);
    const test::MemoryFiles files(test::fixturePath("contract/" + name));
    QVERIFY(files.size() > 0);
    QVERIFY(test::matchesGolden(test::describe(files.discover()), "contract/" + name + "/expected.txt"));
}

void FixturesTest::knowingFilesChangesNothing()
{
    QFETCH(std::string, name);
    const test::MemoryFiles files(test::fixturePath("contract/" + name));
    core::DiscoveryCache cache;
    const std::string first = test::describe(files.discover(&cache));
    cache = core::DiscoveryCache::load(cache.save());
    const core::Discovery second = files.discover(&cache);
    QCOMPARE(test::describe(second), first);
    QCOMPARE(second.filesRead, 0U);
}

COUNTERSIGN_TEST(FixturesTest)
#include "fixtures_test.moc"
