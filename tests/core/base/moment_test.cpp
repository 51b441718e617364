// SPDX-License-Identifier: Apache-2.0
#include "core/base/moment.h"
#include "tests/support/test_program.h"

class MomentTest : public QObject {
    Q_OBJECT

private slots:
    void isWrittenAndReadAlike_data();
    void isWrittenAndReadAlike();
    void isReadOnlyAsItIsWritten_data();
    void isReadOnlyAsItIsWritten();
    void staysWithinFourDigitsOfYears();
};

void MomentTest::isWrittenAndReadAlike_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("first") << qint64 {0} << "1970-01-01T00:00:00Z";
    QTest::newRow("end of a day") << qint64 {86399} << "1970-01-01T23:59:59Z";
    QTest::newRow("leap day") << qint64 {1709210096} << "2024-02-29T12:34:56Z";
    QTest::newRow("last") << qint64 {253402300799} << "9999-12-31T23:59:59Z";
}

void MomentTest::isWrittenAndReadAlike()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(core::isoMoment(seconds)), text);
    QCOMPARE(core::momentFromIso(text.toStdString()).value_or(-1), seconds);
}

void MomentTest::isReadOnlyAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2026-11-21", "2026-11-21T13:00:00", "2026-11-21T13:00:00+00:00",
             "2026-11-21t13:00:00z", "2026-11-21 13:00:00Z", "2026-02-30T13:00:00Z", "2026-11-21T24:00:00Z",
             "2026-11-21T13:60:00Z", "2026-11-21T13:00:60Z", "2026-11-21T-1:00:00Z", "2026-11-21T13:00:00Z "})
        QTest::newRow(*text ? text : "nothing") << text;
}

void MomentTest::isReadOnlyAsItIsWritten()
{
    QFETCH(QString, text);
    QVERIFY(!core::momentFromIso(text.toStdString()));
}

void MomentTest::staysWithinFourDigitsOfYears()
{
    QCOMPARE(core::isoMoment(-1), std::string("1970-01-01T00:00:00Z"));
    QCOMPARE(core::isoMoment(253402300800), std::string("9999-12-31T23:59:59Z"));
}

COUNTERSIGN_TEST(MomentTest)

#include "moment_test.moc"
