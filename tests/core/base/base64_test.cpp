// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"
#include "tests/support/test_program.h"

#include <QByteArray>
#include <QTest>

class Base64Test : public QObject {
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void knowsOneSpelling_data();
    void knowsOneSpelling();
    void encodesAsOthersDo();
};

void Base64Test::decodes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("nothing") << std::string() << std::string();
    QTest::newRow("a whole group") << std::string("Zm9v") << std::string("foo");
    QTest::newRow("two bytes left") << std::string("Zm9vYmE=") << std::string("fooba");
    QTest::newRow("one byte left") << std::string("Zm9vYg==") << std::string("foob");
    QTest::newRow("no padding") << std::string("Zm9vYg") << std::string("foob");
    QTest::newRow("line breaks") << std::string("Zm9v\r\nYmFy\n") << std::string("foobar");
    QTest::newRow("the alphabet of URLs") << std::string("-_8=") << std::string("\xfb\xff");
    QTest::newRow("the usual alphabet") << std::string("+/8=") << std::string("\xfb\xff");
    QTest::newRow("a zero byte") << std::string("AA==") << std::string(1, '\0');
}

void Base64Test::decodes()
{
    QFETCH(std::string, text);
    const auto bytes = core::base64Decoded(text);
    QVERIFY(bytes);
    QTEST(*bytes, "bytes");
}

void Base64Test::refusesWhatIsNone_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("a lone digit") << std::string("Zm9vY");
    QTest::newRow("another character") << std::string("Zm9*");
    QTest::newRow("padding within") << std::string("Zg==Zg==");
}

void Base64Test::refusesWhatIsNone()
{
    QFETCH(std::string, text);
    QVERIFY(!core::base64Decoded(text));
}

void Base64Test::knowsOneSpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* text, bool isRead, const char* bytes = "") {
        QTest::newRow(name) << QByteArray(text) << isRead << QByteArray(bytes);
    };
    row("nothing", "", true);
    row("one byte", "Zg==", true, "f");
    row("two bytes", "Zm8=", true, "fo");
    row("three bytes", "Zm9v", true, "foo");
    row("without padding", "Zg", false);
    row("too much padding", "Zm9v====", false);
    row("padding alone", "====", false);
    row("padding inside", "Zg==Zg==", false);
    row("one letter", "Z===", false);
    row("a blank", "Zm 9", false);
    row("another alphabet", "-_-_", false);
    row("loose bits behind one byte", "Zh==", false);
    row("loose bits behind two", "Zm9=", false);
}

void Base64Test::knowsOneSpelling()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    QFETCH(QByteArray, bytes);
    const auto read = core::strictBase64Decoded(text.toStdString());
    QCOMPARE(read.has_value(), isRead);
    QCOMPARE(QByteArray::fromStdString(read.value_or("")), bytes);
    if (read)
        QCOMPARE(QByteArray::fromStdString(core::base64Encoded(*read)), text);
}

void Base64Test::encodesAsOthersDo()
{
    QByteArray bytes;
    for (int length = 0; length < 300; ++length) {
        QCOMPARE(QByteArray::fromStdString(core::base64Encoded(bytes.toStdString())), bytes.toBase64());
        QCOMPARE(
            QByteArray::fromStdString(core::strictBase64Decoded(bytes.toBase64().toStdString()).value_or("")),
            bytes);
        bytes.append(static_cast<char>(length * 37));
    }
}

COUNTERSIGN_TEST(Base64Test)
#include "base64_test.moc"
