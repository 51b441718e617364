// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_bare_value.h"
#include "core/document/json/json_number.h"
#include "tests/support/test_program.h"

class JsonNumberTest : public QObject {
    Q_OBJECT
private slots:
    void otherSpellingsAreCarriedOver_data();
    void otherSpellingsAreCarriedOver();
    void whatIsNoFiniteNumberIsRefused_data();
    void whatIsNoFiniteNumberIsRefused();
    void longNumbersAreExact();
    void partsAreTakenApart();
    void bareValuesHaveTheKindTheyMean_data();
    void bareValuesHaveTheKindTheyMean();
};

void JsonNumberTest::otherSpellingsAreCarriedOver_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("json");
    const auto row = [](const char* spelling, const char* json) {
        QTest::newRow(spelling) << spelling << json;
    };
    row("0o14", "12");
    row("0o0", "0");
    row("0o777777777777777777777777", "4722366482869645213695");
    row("0x1F", "31");
    row("0xffFF", "65535");
    row("0x0", "0");
    row("0x00000010", "16");
    row("0x3B9ACA00", "1000000000");
    row("0xFFFFFFFFFFFFFFFF", "18446744073709551615");
    row("0x10000000000000000", "18446744073709551616");
    row("+1", "1");
    row("+0", "0");
    row("-0", "-0");
    row("007", "7");
    row("-007", "-7");
    row("000", "0");
    row("+012.50", "12.50");
    row(".5", "0.5");
    row("-.5", "-0.5");
    row("+.5e3", "0.5e3");
    row("1.", "1.0");
    row("-1.e5", "-1.0e5");
    row("1.E-5", "1.0e-5");
    row("1e+05", "1e+05");
    row("12", "12");
    row("1e999", "1e999");
}

void JsonNumberTest::otherSpellingsAreCarriedOver()
{
    QFETCH(QString, spelling);
    QFETCH(QString, json);
    const auto carried = core::jsonSpelling(spelling.toStdString());
    QVERIFY(carried.has_value());
    QCOMPARE(*carried, json.toStdString());
    QVERIFY(core::isJsonNumber(*carried));
    QCOMPARE(core::jsonSpelling(*carried), carried);
}

void JsonNumberTest::whatIsNoFiniteNumberIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "+", "-", ".", "..5", ".inf", "-.inf", ".nan", "1e", "1e+", "e5", ".e5",
             "0x", "0o", "0xG", "0o8", "-0x1F", "0b1", "1_000", "1 ", " 1", "1.2.3", "--1", "Infinity"})
        QTest::newRow(text) << QString(text);
}

void JsonNumberTest::whatIsNoFiniteNumberIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!core::jsonSpelling(text.toStdString()));
    QVERIFY(!core::isJsonNumber(text.toStdString()));
}

void JsonNumberTest::longNumbersAreExact()
{
    // 16^k - 1 counts up by itself: each step is sixteen times the last and fifteen more.
    std::string digits = "f";
    for (const char* expected : {"15", "255", "4095", "65535", "1048575"}) {
        QCOMPARE(*core::jsonSpelling("0x" + digits), expected);
        digits += 'f';
    }
    const std::string power = *core::jsonSpelling("0x1" + std::string(100, '0'));
    QCOMPARE(power.size(), 121U);
    QCOMPARE(power.substr(0, 10), "2582249878");
    QCOMPARE(power.substr(111), "2747493376");
    QVERIFY(core::jsonSpelling("0x" + std::string(4096, '1')).has_value());
    QVERIFY(!core::jsonSpelling("0x" + std::string(4097, '1')));
    QCOMPARE(core::jsonSpelling(std::string(100'000, '9'))->size(), 100'000U);
}

void JsonNumberTest::partsAreTakenApart()
{
    const auto parts = core::splitDecimal("-12.050E+07");
    QVERIFY(parts.has_value());
    QCOMPARE(parts->sign, "-");
    QCOMPARE(parts->whole, "12");
    QVERIFY(parts->hasPoint && parts->hasExponent);
    QCOMPARE(parts->fraction, "050");
    QCOMPARE(parts->exponent, "+07");
    QVERIFY(!core::splitDecimal("5")->hasPoint && !core::splitDecimal("5")->hasExponent);
    QVERIFY(core::splitDecimal("1e")->exponent.empty());
    QVERIFY(!core::splitDecimal("1x") && !core::splitDecimal(".") && !core::splitDecimal(""));
}

void JsonNumberTest::bareValuesHaveTheKindTheyMean_data()
{
    using enum core::NodeKind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* text, core::NodeKind kind, const char* code) {
        QTest::newRow(text) << text << static_cast<int>(kind) << code;
    };
    row("null", Null, "");
    row("true", Boolean, "");
    row("-12", Integer, "");
    row("1.5", Float, "");
    row("1E5", Float, "");
    row("False", Boolean, "wrong-literal");
    row("None", Null, "wrong-literal");
    row("-true", String, "unquoted-value");
    row("-inf", Float, "not-a-number");
    row("NAN", Float, "not-a-number");
    row("+5", Integer, "bad-number");
    row("05", Integer, "bad-number");
    row("0xAB", Integer, "bad-number");
    row("5.", Float, "bad-number");
    row("5e", Float, "bad-number");
    row("0x", String, "unquoted-value");
    row("text", String, "unquoted-value");
}

void JsonNumberTest::bareValuesHaveTheKindTheyMean()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const std::string bytes = text.toStdString();
    const core::JsonBareValue value = core::readBareValue(bytes);
    QCOMPARE(static_cast<int>(value.kind), kind);
    QCOMPARE(QString::fromStdString(std::string(value.code)), code);
    QCOMPARE(value.isJson(), code.isEmpty());
    QCOMPARE(value.message.empty(), value.isJson());
    QCOMPARE(value.hint.empty(), value.isJson());
}

COUNTERSIGN_TEST(JsonNumberTest)
#include "json_number_test.moc"
