// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"
#include "tests/support/test_program.h"

#include <QTest>

class Base64Test : public QObject {
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
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

COUNTERSIGN_TEST(Base64Test)
#include "base64_test.moc"
