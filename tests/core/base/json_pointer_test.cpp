// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_pointer.h"
#include "tests/support/test_program.h"

class JsonPointerTest : public QObject {
    Q_OBJECT
private slots:
    void roundTrip_data();
    void roundTrip();
    void refusesMalformed_data();
    void refusesMalformed();
    void arrayIndexTakesPlainDigitsOnly();
};

void JsonPointerTest::roundTrip_data()
{
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::vector<std::string>>("steps");
    QTest::newRow("root") << std::string() << std::vector<std::string> {};
    QTest::newRow("empty key") << std::string("/") << std::vector<std::string> {""};
    QTest::newRow("path template") << std::string("/paths/~1orders~1{id}/get")
                                   << std::vector<std::string> {"paths", "/orders/{id}", "get"};
    QTest::newRow("tilde before one") << std::string("/~01") << std::vector<std::string> {"~1"};
    QTest::newRow("trailing slash") << std::string("/a/") << std::vector<std::string> {"a", ""};
}

void JsonPointerTest::roundTrip()
{
    QFETCH(std::string, pointer);
    QFETCH(std::vector<std::string>, steps);
    const auto parsed = core::parseJsonPointer(pointer);
    QVERIFY(parsed.has_value());
    QVERIFY(*parsed == steps);
    QCOMPARE(core::formatJsonPointer(steps), pointer);
}

void JsonPointerTest::refusesMalformed_data()
{
    QTest::addColumn<std::string>("pointer");
    QTest::newRow("no slash") << std::string("paths");
    QTest::newRow("dangling tilde") << std::string("/a~");
    QTest::newRow("unknown escape") << std::string("/a~2");
}

void JsonPointerTest::refusesMalformed()
{
    QFETCH(std::string, pointer);
    QVERIFY(!core::parseJsonPointer(pointer));
}

void JsonPointerTest::arrayIndexTakesPlainDigitsOnly()
{
    QCOMPARE(core::arrayIndex("0"), 0U);
    QCOMPARE(core::arrayIndex("42"), 42U);
    for (const char* no : {"", "-", "-1", "+1", "01", "1a", " 1", "99999999999"})
        QVERIFY2(!core::arrayIndex(no), no);
}

COUNTERSIGN_TEST(JsonPointerTest)
#include "json_pointer_test.moc"
