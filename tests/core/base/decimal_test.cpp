// SPDX-License-Identifier: Apache-2.0
#include "core/base/decimal.h"
#include "tests/support/test_program.h"

#include <algorithm>

class DecimalTest : public QObject {
    Q_OBJECT
private slots:
    void spellsWhatItReads_data();
    void spellsWhatItReads();
    void refuses_data();
    void refuses();
    void ordersByValue();
    void divides_data();
    void divides();
};

void DecimalTest::spellsWhatItReads_data()
{
    QTest::addColumn<std::string>("spelled");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isInteger");
    const auto row = [](const char* spelled, const char* text, bool isInteger) {
        QTest::newRow(spelled) << std::string(spelled) << std::string(text) << isInteger;
    };
    row("0", "0", true);
    row("-0.0e9", "0", true);
    row("1", "1", true);
    row("1.0", "1", true);
    row("10e-1", "1", true);
    row("+007", "7", true);
    row("-12.5e+3", "-12500", true);
    row("0.1", "0.1", false);
    row(".5", "0.5", false);
    row("1234.5600", "1234.56", false);
    row("-0.00012", "-0.00012", false);
    row("9223372036854775809", "9223372036854775809", true);
    row("1e400", "1e400", true);
    row("25e-400", "25e-400", false);
}

void DecimalTest::spellsWhatItReads()
{
    QFETCH(std::string, spelled);
    QFETCH(std::string, text);
    QFETCH(bool, isInteger);
    const auto number = core::Decimal::parse(spelled);
    QVERIFY(number.has_value());
    QCOMPARE(number->text(), text);
    QCOMPARE(number->isInteger(), isInteger);
    QVERIFY(*number == *core::Decimal::parse(text));
}

void DecimalTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text :
        {"", "-", ".", "e5", "1e", "1e+", "1.2.3", "0x1F", "1_000", " 1", "1 ", "nan", "1e1234567890"})
        QTest::newRow(text[0] ? text : "nothing") << std::string(text);
}

void DecimalTest::refuses()
{
    QFETCH(std::string, text);
    QVERIFY(!core::Decimal::parse(text));
}

void DecimalTest::ordersByValue()
{
    const std::vector<std::string> ascending {"-1e400", "-10", "-9.99", "-0.5", "0", "1e-400", "0.099", "0.1",
        "1", "1.0000000000000000000001", "9", "10", "9223372036854775807", "9223372036854775808", "1e400"};
    for (std::size_t i = 0; i < ascending.size(); ++i)
        for (std::size_t j = 0; j < ascending.size(); ++j)
            QVERIFY2(
                (*core::Decimal::parse(ascending[i]) <=> *core::Decimal::parse(ascending[j])) == (i <=> j),
                (ascending[i] + " " + ascending[j]).c_str());
}

void DecimalTest::divides_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<std::string>("divisor");
    QTest::addColumn<int>("answer"); // -1: cannot say
    const auto row = [](const char* number, const char* divisor, int answer) {
        QTest::addRow("%s by %s", number, divisor) << std::string(number) << std::string(divisor) << answer;
    };
    row("0", "3", 1);
    row("9", "3", 1);
    row("10", "3", 0);
    row("0.0075", "0.0001", 1);
    row("0.00751", "0.0001", 0);
    row("4.5", "1.5", 1);
    row("35", "1.5", 0);
    row("-12", "4", 1);
    row("1e308", "0.5", 1);
    row("1e308", "123456789", 0);
    row("100", "1e2", 1);
    row("150", "1e2", 0);
    row("5", "1e30", 0);
    row("9007199254740993", "3", 1);
    row("1", "0", -1);
    row("1e9000", "7", 0);
    row("1e9000", "8", 1);
    row("7e999999999", "14", 1);
    row("1", "123456789012345678901", -1);
}

void DecimalTest::divides()
{
    QFETCH(std::string, number);
    QFETCH(std::string, divisor);
    QFETCH(int, answer);
    const auto said = core::Decimal::parse(number)->isMultipleOf(*core::Decimal::parse(divisor));
    QCOMPARE(said ? static_cast<int>(*said) : -1, answer);
}

COUNTERSIGN_TEST(DecimalTest)
#include "decimal_test.moc"
