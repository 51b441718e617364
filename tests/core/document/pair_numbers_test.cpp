// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/pair_numbers.h"
#include "tests/support/test_program.h"

class PairNumbersTest : public QObject {
    Q_OBJECT
private slots:
    void countsInTheOrderTheyCome();
    void keepsNumbersWhileItGrows();
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

COUNTERSIGN_TEST(PairNumbersTest)
#include "pair_numbers_test.moc"
