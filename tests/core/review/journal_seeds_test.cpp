// SPDX-License-Identifier: Apache-2.0
#include "tests/core/review/journal_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

class JournalSeedsTest : public QObject {
    Q_OBJECT

private slots:
    void hold_data();
    void hold();
};

void JournalSeedsTest::hold_data()
{
    QTest::addColumn<std::string>("seed");
    for (const std::string& name : test::fixtureNames("../fuzz/corpus/journal"))
        QTest::newRow(name.c_str()) << test::fixture("../fuzz/corpus/journal/" + name);
}

/// And torn off behind each byte, as a crash may leave it.
void JournalSeedsTest::hold()
{
    QFETCH(const std::string, seed);
    for (std::size_t size = 0; size <= seed.size(); ++size)
        QCOMPARE(test::brokenJournal(seed.substr(0, size)), std::string());
}

COUNTERSIGN_TEST(JournalSeedsTest)
#include "journal_seeds_test.moc"
