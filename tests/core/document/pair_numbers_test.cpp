// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/pair_numbers.h"
#include "tests/support/test_program.h"

class PairNumbersTest : public QObject {
    Q_OBJECT
private slots:
    void countsInTheOrderTheyCome();
    void keepsNumbersWhileItGrows();
    void findsItsWayBackAfterWhatIsNew();
};

void PairNumbersTest::countsInTheOrderTheyCome()
{
    core::PairNumbers numbers(0);
    QCOMPARE(numbers.add(1, 2), 0U);
    QCOMPARE(numbers.add(2, 1), 1U);
    QCOMPARE(numbers.add(0, 0), 2U);
    QCOMPARE(numbers.add(1, 2), 0U);
    QCOMPARE(numbers.count(), 3U);
}

void PairNumbersTest::keepsNumbersWhileItGrows()
{
    constexpr std::uint32_t Side = 100;
    core::PairNumbers numbers(1);
    for (std::uint32_t round = 0; round < 2; ++round)
        for (std::uint32_t pair = 0; pair < Side * Side; ++pair)
            QCOMPARE(numbers.add(pair / Side, 0xffffffff - pair % Side), pair);
    QCOMPARE(numbers.count(), Side * Side);
}

void PairNumbersTest::findsItsWayBackAfterWhatIsNew()
{
    core::PairNumbers numbers;
    for (std::uint32_t pair = 0; pair < 5; ++pair)
        numbers.add(7, pair);
    QCOMPARE(numbers.add(7, 1), 1U);
    QCOMPARE(numbers.add(7, 99), 5U);
    QCOMPARE(numbers.add(7, 2), 2U);
    QCOMPARE(numbers.add(7, 3), 3U);
    QCOMPARE(numbers.add(7, 0), 0U);
    QCOMPARE(numbers.count(), 6U);
}

COUNTERSIGN_TEST(PairNumbersTest)
#include "pair_numbers_test.moc"
