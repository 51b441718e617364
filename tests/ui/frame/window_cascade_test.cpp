// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/window_cascade.h"

#include <QTest>

class WindowCascadeTest : public QObject {
    Q_OBJECT
private slots:
    void aNewWindowStandsBesideTheFormerOne_data();
    void aNewWindowStandsBesideTheFormerOne();
};

void WindowCascadeTest::aNewWindowStandsBesideTheFormerOne_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("beside");
    QTest::newRow("a step down and to the side") << QRect(100, 80, 800, 500) << QRect(124, 104, 800, 500);
    QTest::newRow("smaller at the edge") << QRect(1100, 80, 810, 500) << QRect(1124, 104, 796, 500);
    QTest::newRow("from the beginning where there is no more room")
        << QRect(1190, 590, 720, 480) << QRect(0, 30, 720, 480);
    QTest::newRow("never larger than the screen") << QRect(1500, 900, 4000, 3000) << QRect(0, 30, 1920, 1050);
}

void WindowCascadeTest::aNewWindowStandsBesideTheFormerOne()
{
    QFETCH(QRect, window);
    QFETCH(QRect, beside);
    QCOMPARE(ui::besideWindow(window, QRect(0, 30, 1920, 1050), 24, {720, 480}), beside);
}

COUNTERSIGN_TEST(WindowCascadeTest)
#include "window_cascade_test.moc"
