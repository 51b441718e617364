// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/column_list.h"
#include "ui/house_style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QVBoxLayout>

class HouseStyleTest : public QObject {
    Q_OBJECT
private slots:
    void aTextThatHasTheKeysHasARing();
    void rowsBeginBelowTheWordsAboveThem();
    void aBoxToTickIsSeen_data() { whatCannotBePressedLooksSo_data(); }
    void aBoxToTickIsSeen();
    void whatCannotBePressedLooksSo_data();
    void whatCannotBePressedLooksSo();
};

void HouseStyleTest::aTextThatHasTheKeysHasARing()
{
    ui::HouseStyle style;
    QWidget window;
    auto* first = new QPlainTextEdit(&window);
    auto* second = new QPlainTextEdit(&window);
    auto* lines = new QVBoxLayout(&window);
    for (QPlainTextEdit* each : {first, second}) {
        each->setStyle(&style);
        lines->addWidget(each);
    }
    window.show();
    QApplication::setActiveWindow(&window);
    const auto hasRing = [](QWidget* text) {
        const QImage shown = text->grab().toImage();
        return shown.pixelColor(1, shown.height() / 2) == text->palette().color(QPalette::Highlight)
            && shown.pixelColor(0, shown.height() / 2) == text->palette().color(QPalette::Highlight);
    };
    first->setFocus();
    QTRY_VERIFY(hasRing(first));
    QVERIFY(!hasRing(second));
    second->setFocus();
    QTRY_VERIFY(hasRing(second));
    QVERIFY(!hasRing(first));
}

void HouseStyleTest::rowsBeginBelowTheWordsAboveThem()
{
    ui::HouseStyle style;
    ui::ColumnList rows;
    QTreeView others;
    const auto margin = [&](const QWidget& list) {
        return style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &list);
    };
    QVERIFY(margin(rows) > margin(others));
}

/// Its edge, on a page, in a list and on a row that is chosen; and whether it is ticked.
void HouseStyleTest::aBoxToTickIsSeen()
{
    QFETCH(ui::Appearance, appearance);
    const ui::HouseStyle style;
    const QPalette palette = ui::paletteFor(appearance, QPalette(Qt::black, Qt::white));
    const auto drawn = [&](QStyle::State state, QPalette::ColorRole ground) {
        QStyleOptionButton option;
        option.rect = QRect(2, 2, 14, 14);
        option.palette = palette;
        option.state = state | QStyle::State_Enabled;
        QImage image(18, 18, QImage::Format_RGB32);
        image.fill(palette.color(ground));
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
        return image;
    };
    using Ground = std::pair<QPalette::ColorRole, QStyle::State>;
    for (const auto& [ground, state] :
        {Ground {QPalette::Window, QStyle::State_None}, Ground {QPalette::Base, QStyle::State_None},
            Ground {QPalette::Highlight, QStyle::State_Selected}}) {
        const QImage off = drawn(state | QStyle::State_Off, ground);
        QVERIFY(ui::contrast(off.pixelColor(2, 9), palette.color(ground)) >= 3);
        QVERIFY(off != drawn(state | QStyle::State_On, ground));
        QVERIFY(drawn(state | QStyle::State_On, ground) != drawn(state | QStyle::State_NoChange, ground));
    }
}

void HouseStyleTest::whatCannotBePressedLooksSo_data()
{
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::newRow("light") << ui::Appearance::Light;
    QTest::newRow("dark") << ui::Appearance::Dark;
    QTest::newRow("high contrast") << ui::Appearance::HighContrast;
}

/// In high contrast its words may be as dark as any: it has no ground, and a broken edge.
void HouseStyleTest::whatCannotBePressedLooksSo()
{
    QFETCH(ui::Appearance, appearance);
    const ui::HouseStyle style;
    const auto drawn = [&](QStyle::State state) {
        QStyleOptionButton option;
        option.rect = QRect(0, 0, 80, 28);
        option.palette = ui::paletteFor(appearance, QPalette(Qt::black, Qt::white));
        option.state = state;
        QImage image(80, 28, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, nullptr);
        return image;
    };
    const QImage on = drawn(QStyle::State_Enabled);
    const QImage off = drawn(QStyle::State_None);
    QVERIFY(on.pixelColor(40, 14) != QColor(Qt::magenta));
    QCOMPARE(off.pixelColor(40, 14), QColor(Qt::magenta));
    const auto edge = [](const QImage& image) {
        QSet<QRgb> colours;
        for (int across = 10; across < 70; ++across)
            colours.insert(image.pixel(across, 0));
        return colours.size();
    };
    QCOMPARE(edge(on), qsizetype {1});
    QVERIFY(edge(off) > 1);
}

COUNTERSIGN_TEST(HouseStyleTest)
#include "house_style_test.moc"
