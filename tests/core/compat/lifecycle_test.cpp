// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/compat/lifecycle.h"
#include "tests/support/test_program.h"

#include <QTest>

class LifecycleTest : public QObject {
    Q_OBJECT

private slots:
    void readsSunsets_data();
    void readsSunsets();
    void knowsWhetherADayHasPassed();
    void ordersStability();
};

void LifecycleTest::readsSunsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    const auto row = [](const char* text, const char* day) { QTest::newRow(text) << text << day; };
    row("2026-12-31", "2026-12-31");
    row("2026-12-31T23:59:59Z", "2026-12-31");
    row("2026-12-31 23:59:59", "2026-12-31");
    row("2026-02-29", "");
    row("2026-12-31x", "");
    row("31.12.2026", "");
    row("2026-12", "");
    row("", "");
}

void LifecycleTest::readsSunsets()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    const auto read = core::parseSunset(text.toStdString());
    QCOMPARE(QString::fromStdString(read ? core::isoDate(*read) : ""), day);
}

void LifecycleTest::knowsWhetherADayHasPassed()
{
    const auto day = [](const char* text) { return *core::dateFromIso(text); };
    QVERIFY(core::hasPassed(day("2026-11-20"), day("2026-11-21")));
    QVERIFY(core::hasPassed(day("2026-11-21"), day("2026-11-21")));
    QVERIFY(!core::hasPassed(day("2026-11-22"), day("2026-11-21")));
    QVERIFY2(!core::hasPassed(day("2026-11-20"), {}), "nobody said which day it is");
}

void LifecycleTest::ordersStability()
{
    QVERIFY(core::stabilityFromName("draft") < core::stabilityFromName("alpha"));
    QVERIFY(core::stabilityFromName("alpha") < core::stabilityFromName("beta"));
    QVERIFY(core::stabilityFromName("beta") < core::stabilityFromName("stable"));
    QVERIFY(!core::stabilityFromName("Beta"));
    QCOMPARE(core::stabilityOf(nullptr), std::optional(core::Stability::Stable));
}

COUNTERSIGN_TEST(LifecycleTest)
#include "lifecycle_test.moc"
