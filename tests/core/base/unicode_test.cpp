// SPDX-License-Identifier: Apache-2.0
#include "core/base/unicode.h"
#include "tests/support/test_program.h"

class UnicodeTest : public QObject {
    Q_OBJECT
private slots:
    void everyCharacterIsWrittenAndReadAgain();
    void bytesThatAreNoCharacter_data();
    void bytesThatAreNoCharacter();
    void surrogatesJoin();
    void hexadecimalDigits();
};

void UnicodeTest::everyCharacterIsWrittenAndReadAgain()
{
    for (std::uint32_t code = 0; code <= 0x10FFFF; ++code) {
        if (core::isHighSurrogate(code) || core::isLowSurrogate(code))
            continue;
        std::string bytes;
        core::appendUtf8(bytes, code);
        const std::size_t expected = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        if (bytes.size() != expected || core::utf8Length(bytes, 0) != expected)
            QFAIL(qPrintable(QString::number(code, 16)));
        bytes.pop_back();
        if (core::utf8Length(bytes, 0) != 0)
            QFAIL(qPrintable("cut short: " + QString::number(code, 16)));
    }
}

void UnicodeTest::bytesThatAreNoCharacter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* bytes : {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2\x41", "\xE0\x9F\xBF",
             "\xE2\x82", "\xE2\x41\x82", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
             "\xF0\x9F\x98\x41", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", ""})
        QTest::newRow(QByteArray(bytes).toHex()) << QByteArray(bytes);
}

void UnicodeTest::bytesThatAreNoCharacter()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(core::utf8Length(bytes.toStdString(), 0), 0U);
}

void UnicodeTest::surrogatesJoin()
{
    QCOMPARE(core::joinSurrogates(0xD800, 0xDC00), 0x10000U);
    QCOMPARE(core::joinSurrogates(0xD83D, 0xDE00), 0x1F600U);
    QCOMPARE(core::joinSurrogates(0xDBFF, 0xDFFF), 0x10FFFFU);
    QVERIFY(!core::isHighSurrogate(0xD7FF) && !core::isHighSurrogate(0xDC00));
    QVERIFY(!core::isLowSurrogate(0xDBFF) && !core::isLowSurrogate(0xE000));
}

void UnicodeTest::hexadecimalDigits()
{
    QCOMPARE(*core::hexNumber("00fF", 4), 255U);
    QCOMPARE(*core::hexNumber("12345", 4), 0x1234U);
    QVERIFY(!core::hexNumber("12", 4) && !core::hexNumber("12g4", 4) && !core::hexValue('/')
        && !core::hexValue(':'));
}

COUNTERSIGN_TEST(UnicodeTest)
#include "unicode_test.moc"
