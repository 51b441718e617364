// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

class DateTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void knowsTheDayOfASecond_data();
    void knowsTheDayOfASecond();
};

void DateTest::readsWhatItWrites_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* day : {"2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31"})
        QTest::newRow(day) << std::string(day);
}

void DateTest::readsWhatItWrites()
{
    QFETCH(std::string, text);
    const auto date = core::dateFromIso(text);
    QVERIFY(date.has_value());
    QCOMPARE(core::isoDate(*date), text);
}

void DateTest::refusesOtherTexts_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text :
        {"", "2026-11-2", "2026-11-211", "2026/11/21", "26-11-2021", "2026-13-01", "2026-00-10", "2026-02-29",
            "2026-11-00", "-026-11-21", "2026- 1-21", "2026-11-2x", "tomorrow12"})
        QTest::newRow(text) << std::string(text);
}

void DateTest::refusesOtherTexts()
{
    QFETCH(std::string, text);
    QVERIFY(!core::dateFromIso(text).has_value());
}

void DateTest::knowsTheDayOfASecond_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<std::string>("day");
    QTest::newRow("epoch") << qint64 {0} << std::string("1970-01-01");
    QTest::newRow("last second of a day") << qint64 {86399} << std::string("1970-01-01");
    QTest::newRow("next day") << qint64 {86400} << std::string("1970-01-02");
    QTest::newRow("before the epoch") << qint64 {-1} << std::string("1970-01-01");
    QTest::newRow("beyond the calendar") << std::numeric_limits<qint64>::max() << std::string("9999-12-31");
}

void DateTest::knowsTheDayOfASecond()
{
    QFETCH(qint64, seconds);
    QFETCH(std::string, day);
    QCOMPARE(core::isoDate(core::dateOf(seconds)), day);
}

COUNTERSIGN_TEST(DateTest)
#include "date_test.moc"
