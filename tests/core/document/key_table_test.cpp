// SPDX-License-Identifier: Apache-2.0
#include "core/document/key_table.h"
#include "tests/support/test_program.h"

#include <optional>
#include <string>

class KeyTableTest : public QObject {
    Q_OBJECT
private slots:
    void equalKeysHaveEqualNumbers();
    void branchKnowsTheKeysUnderTheirNumbers();
    void branchAndItsOriginGoOnApart();
    void branchOutlivesItsOrigin();
};

void KeyTableTest::equalKeysHaveEqualNumbers()
{
    core::KeyTable keys(7);
    const core::KeyId first = keys.add("paths");
    QVERIFY(keys.add("") != first);
    QCOMPARE(keys.add("paths"), first);
    QCOMPARE(keys.find("paths"), first);
    QCOMPARE(keys.find("info"), core::NoKey);
}

void KeyTableTest::branchKnowsTheKeysUnderTheirNumbers()
{
    core::KeyTable keys(7);
    for (int number = 0; number < 1000; ++number)
        keys.add("key" + std::to_string(number));
    const core::KeyTable branch = keys.branched();
    QCOMPARE(branch.size(), keys.size());
    for (core::KeyId id = 0; id < keys.size(); ++id) {
        QCOMPARE(branch.text(id), keys.text(id));
        QCOMPARE(branch.hash(id), keys.hash(id));
        QCOMPARE(branch.find(keys.text(id)), id);
    }
}

void KeyTableTest::branchAndItsOriginGoOnApart()
{
    core::KeyTable keys(7);
    keys.add("both");
    core::KeyTable branch = keys.branched();
    const core::KeyId mine = branch.add("branch");
    const core::KeyId theirs = keys.add("origin");
    QCOMPARE(mine, theirs);
    QCOMPARE(branch.text(mine), std::string_view("branch"));
    QCOMPARE(keys.text(theirs), std::string_view("origin"));
    QCOMPARE(branch.find("origin"), core::NoKey);
    QCOMPARE(keys.find("branch"), core::NoKey);
}

void KeyTableTest::branchOutlivesItsOrigin()
{
    std::optional<core::KeyTable> keys(std::in_place, 7);
    keys->add("");
    const core::KeyId id = keys->add("x-kept");
    const core::KeyTable branch = keys->branched();
    keys.reset();
    QCOMPARE(branch.text(id), std::string_view("x-kept"));
}

COUNTERSIGN_TEST(KeyTableTest)
#include "key_table_test.moc"
