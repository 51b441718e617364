// SPDX-License-Identifier: Apache-2.0
#include "core/wire/fixed_number.h"
#include "tests/support/test_program.h"

#include <QTest>

class FixedNumberTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void adds_data();
    void adds();
    void findsTheMultipleBelow_data();
    void findsTheMultipleBelow();
};

namespace {

QByteArray spelled(const std::optional<core::FixedNumber>& number)
{
    return number ? QByteArray::fromStdString(number->text()) : QByteArray("none");
}

std::optional<core::FixedNumber> number(const QByteArray& text)
{
    return core::FixedNumber::parse(text.toStdString());
}

void twoAndResult(const char* name, const char* left, const char* right, const char* result)
{
    QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QByteArray(result);
}

void threeColumns()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("result");
}

} // namespace

void FixedNumberTest::readsAndWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("0", "0");
    row("12500", "12500");
    row("-3", "-3");
    row("0.01", "0.01");
    row("-0.5", "-0.5");
    row("1.50", "1.5");
    row("2.000", "2");
    row("9223372036854775807", "9223372036854775807");
    row("9223372036854775808", "none");
    row("0.123456789012345678", "none");
    row("1e39", "none");
    row("one", "none");
}

void FixedNumberTest::readsAndWrites()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(spelled(number(text)), expected);
}

void FixedNumberTest::adds_data()
{
    threeColumns();
    twoAndResult("whole", "2", "3", "5");
    twoAndResult("fractions", "0.1", "0.2", "0.3");
    twoAndResult("of different length", "10", "0.001", "10.001");
    twoAndResult("below zero", "0.5", "-1", "-0.5");
    twoAndResult("too large", "9223372036854775807", "1", "none");
    twoAndResult("too large at the same decimals", "9223372036854775807", "0.5", "none");
}

void FixedNumberTest::adds()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, result);
    QCOMPARE(spelled(number(left)->plus(*number(right))), result);
}

void FixedNumberTest::findsTheMultipleBelow_data()
{
    threeColumns();
    twoAndResult("between", "10", "3", "9");
    twoAndResult("at", "9", "3", "9");
    twoAndResult("below zero", "-10", "3", "-12");
    twoAndResult("fractions", "3.149", "0.01", "3.14");
    twoAndResult("step is no step", "10", "0", "none");
    twoAndResult("step below zero", "10", "-3", "none");
}

void FixedNumberTest::findsTheMultipleBelow()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, result);
    QCOMPARE(spelled(number(left)->downTo(*number(right))), result);
}

COUNTERSIGN_TEST(FixedNumberTest)
#include "fixed_number_test.moc"
