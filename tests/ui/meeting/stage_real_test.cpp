// SPDX-License-Identifier: Apache-2.0
// Public descriptions on the Stage: lines of any length, prose over pages, and the room still reads one
// change.
#include "tests/support/test_program.h"
#include "tests/ui/meeting/staged_pair.h"
#include "ui/meeting/stage_code.h"
#include "ui/meeting/stage_view.h"

#include <QApplication>
#include <QDir>
#include <QLabel>

#include <array>

class StageRealTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void theRoomReadsOneChange_data();
    void theRoomReadsOneChange();

private:
    void look(ui::StageView& view, const QSize& screen, const ui::StageContent& content);
    void keep(const QImage& picture);

    QPalette m_before;
    int m_kept = 0;
};

namespace {

constexpr std::size_t ChangesOfEach = 12;

struct Screen {
    QSize size;
    ui::Appearance appearance;
};

/// Each size and each appearance: what one of them cuts, it cuts of any description.
constexpr std::array Screens = {Screen {{1280, 720}, ui::Appearance::Light},
    Screen {{1366, 768}, ui::Appearance::HighContrast}, Screen {{1920, 1080}, ui::Appearance::Dark},
    Screen {{3840, 2160}, ui::Appearance::Light}};

/// Nothing but the ground of the Stage.
bool isEmpty(const QImage& picture, const QRect& area)
{
    const QRgb ground = QApplication::palette().color(QPalette::Base).rgb();
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (picture.pixel(x, y) != ground)
                return false;
    return true;
}

} // namespace

void StageRealTest::initTestCase()
{
    if (test::realPairs().empty())
        QSKIP("the public descriptions are not beside the checkout");
    m_before = QApplication::palette();
}

void StageRealTest::cleanupTestCase()
{
    if (!test::realPairs().empty())
        QApplication::setPalette(m_before);
}

void StageRealTest::theRoomReadsOneChange_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::realPairs())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void StageRealTest::theRoomReadsOneChange()
{
    QFETCH(QString, name);
    const std::vector<ui::StageContent> contents = test::realPair(name.toStdString()).contents(ChangesOfEach);
    QVERIFY(!contents.empty());
    ui::StageView view;
    view.show();
    for (const Screen& screen : Screens) {
        QApplication::setPalette(ui::paletteFor(screen.appearance, {}));
        for (const ui::StageContent& content : contents) {
            look(view, screen.size, content);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void StageRealTest::look(ui::StageView& view, const QSize& screen, const ui::StageContent& content)
{
    view.resize(screen);
    view.showContent(content);
    view.showClock({.left = 1500, .onItem = 20, .share = 300});
    QTest::qWait(1); // a layout settles once it is asked to
    const QByteArray what = content.headline.toUtf8();
    const ui::StageLayout& layout = view.layoutNow();
    QTRY_VERIFY2(view.code().visibleRows() >= 18 && view.code().visibleRows() <= 22,
        what + QByteArray::number(view.code().visibleRows()));
    QVERIFY2(layout.isStacked || (layout.columns >= 48 && layout.columns <= 54), what);
    QCOMPARE(view.size(), screen);
    for (const QLabel* each : view.findChildren<QLabel*>())
        QTRY_VERIFY2(!each->isVisible() || each->height() >= each->fontMetrics().height(),
            what + ": " + each->text().toUtf8());
    const QImage picture = view.grab().toImage();
    keep(picture);
    const int margin = layout.margin;
    QVERIFY2(isEmpty(picture, {0, 0, margin, screen.height()}), what);
    QVERIFY2(isEmpty(picture, {screen.width() - margin, 0, margin, screen.height()}), what);
    const QRect code = view.code().geometry();
    if (!layout.isStacked)
        QVERIFY2(isEmpty(picture,
                     {code.center().x() - layout.gap / 2 + 1, code.top(), layout.gap - 2, code.height()}),
            what);
}

/// For people to look at, where COUNTERSIGN_PICTURES names a folder.
void StageRealTest::keep(const QImage& picture)
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("real-%1-%2-%3.png")
                                                       .arg(QTest::currentDataTag())
                                                       .arg(picture.width())
                                                       .arg(m_kept++))));
}

COUNTERSIGN_TEST(StageRealTest)
#include "stage_real_test.moc"
