// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/settings_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

class SettingsSeedsTest : public QObject {
    Q_OBJECT

private slots:
    void hold_data();
    void hold();
};

void SettingsSeedsTest::hold_data()
{
    QTest::addColumn<std::string>("seed");
    for (const std::string& name : test::fixtureNames("../fuzz/corpus/settings"))
        QTest::newRow(name.c_str()) << test::fixture("../fuzz/corpus/settings/" + name);
    QTest::newRow("every key") << test::fixture("settings/everything.yaml");
}

/// And with each line taken out, one at a time.
void SettingsSeedsTest::hold()
{
    QFETCH(std::string, seed);
    QCOMPARE(test::brokenSettings(seed), std::string());
    for (std::size_t begin = 0; begin < seed.size();) {
        const std::size_t end = std::min(seed.find('\n', begin), seed.size() - 1) + 1;
        QCOMPARE(test::brokenSettings(std::string(seed).erase(begin, end - begin)), std::string());
        begin = end;
    }
}

COUNTERSIGN_TEST(SettingsSeedsTest)
#include "settings_seeds_test.moc"
