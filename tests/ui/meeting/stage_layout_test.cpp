// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/card/code_font.h"
#include "ui/meeting/stage_layout.h"

#include <QFontMetricsF>

class StageLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void twentyRowsOfFiftyColumnsOnAnyScreen_data();
    void twentyRowsOfFiftyColumnsOnAnyScreen();
    void fewColumnsAreStacked_data();
    void fewColumnsAreStacked();
    void aScreenOnItsSideIsStillRead();
    void stepsEndWhereTheyEnd();
};

namespace {

qreal monoColumn(int pixels)
{
    QFont font = ui::codeFont({});
    font.setPixelSize(pixels);
    return QFontMetricsF(font).horizontalAdvance(QLatin1Char('x'));
}

} // namespace

void StageLayoutTest::twentyRowsOfFiftyColumnsOnAnyScreen_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("a small beamer") << QSize(1280, 720);
    QTest::newRow("a laptop") << QSize(1366, 768);
    QTest::newRow("full HD") << QSize(1920, 1080);
    QTest::newRow("4K") << QSize(3840, 2160);
}

void StageLayoutTest::twentyRowsOfFiftyColumnsOnAnyScreen()
{
    QFETCH(QSize, screen);
    const ui::StageLayout layout = ui::stageLayout(screen, ui::StageRows, monoColumn);
    QVERIFY(!layout.isStacked);
    QCOMPARE(qRound(layout.rowHeight * 1000 / screen.height()), 32);
    QVERIFY2(layout.columns >= 48 && layout.columns <= 54, qPrintable(QString::number(layout.columns)));
    QVERIFY2(layout.codePixels * 5 > layout.textPixels * 4, "code is smaller than the words around it");
}

void StageLayoutTest::fewColumnsAreStacked_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isStacked");
    QTest::newRow("16:9, the smallest code") << QSize(1920, 1080) << 28 << false;
    QTest::newRow("16:9, large code") << QSize(1920, 1080) << 16 << true;
    QTest::newRow("16:9, the largest code") << QSize(1280, 720) << 12 << true;
    QTest::newRow("4:3") << QSize(1024, 768) << 20 << true;
    QTest::newRow("4:3, small code") << QSize(1024, 768) << 28 << false;
}

void StageLayoutTest::fewColumnsAreStacked()
{
    QFETCH(QSize, screen);
    QFETCH(int, rows);
    const ui::StageLayout layout = ui::stageLayout(screen, rows, monoColumn);
    QTEST(layout.isStacked, "isStacked");
    QVERIFY2(layout.columns >= ui::FewestStageColumns, qPrintable(QString::number(layout.columns)));
}

void StageLayoutTest::aScreenOnItsSideIsStillRead()
{
    const ui::StageLayout layout = ui::stageLayout(QSizeF(1080, 1920), ui::StageRows, monoColumn);
    QVERIFY(layout.isStacked);
    QVERIFY(layout.columns >= ui::FewestStageColumns);
}

void StageLayoutTest::stepsEndWhereTheyEnd()
{
    QCOMPARE(ui::steppedRows(20, 1), 16);
    QCOMPARE(ui::steppedRows(20, -1), 24);
    QCOMPARE(ui::steppedRows(12, 1), 12);
    QCOMPARE(ui::steppedRows(28, -1), 28);
    QCOMPARE(ui::steppedRows(7, 1), 16); // what was remembered of another program
}

COUNTERSIGN_TEST(StageLayoutTest)
#include "stage_layout_test.moc"
