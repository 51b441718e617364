// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/page_frame.h"
#include "ui/frame/popover.h"

#include <QApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

#include <cstdlib>
#include <memory>

using ui::PageFrame;
using ui::PageWidth;

Q_DECLARE_METATYPE(ui::PageWidth)

class PageFrameTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_frame.reset(); }
    void narrowWindowsHaveFewerPanes_data();
    void narrowWindowsHaveFewerPanes();
    void panesAreHiddenAndShown();
    void theCentreMayStandAlone();
    void theInspectorIsATabBesideTheCentre();
    void theNavigatorIsLaidOverTheCentre();
    void theNavigatorGoesWithTheKeys();
    void escapeClosesTheNavigator();
    void somethingElseMayStandThere();
    void keepsItsStateForTheNextTime();
    void theCentreTakesWhatIsLeft();
    void aWindowThatGrewLeavesRoomForTheText();
    void theWidthsSomebodyChoseStay();
    void theKeysComeToWhatIsMeant();

private:
    void drag(int handle, int by);
    PageFrame& open(int width);

    std::unique_ptr<PageFrame> m_frame;
    QLineEdit* m_navigator = nullptr;
    QLineEdit* m_centre = nullptr;
    QLineEdit* m_inspector = nullptr;
};

void PageFrameTest::init()
{
    m_navigator = new QLineEdit;
    m_centre = new QLineEdit;
    m_inspector = new QLineEdit;
    m_frame = std::make_unique<PageFrame>(ui::WorkspacePage {.navigator = {m_navigator, "Changes"},
        .centre = {m_centre, "Text"},
        .inspector = {m_inspector, "Card"}});
}

PageFrame& PageFrameTest::open(int width)
{
    m_frame->resize(width, 600);
    m_frame->show();
    QApplication::setActiveWindow(m_frame.get());
    return *m_frame;
}

void PageFrameTest::narrowWindowsHaveFewerPanes_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<PageWidth>("expected");
    QTest::addColumn<int>("panes");
    QTest::newRow("wide") << 1920 << PageWidth::Three << 3;
    QTest::newRow("just wide") << 1200 << PageWidth::Three << 3;
    QTest::newRow("the inspector is a tab") << 1199 << PageWidth::Two << 2;
    QTest::newRow("just for two") << 900 << PageWidth::Two << 2;
    QTest::newRow("the navigator is a popover") << 899 << PageWidth::One << 1;
    QTest::newRow("smallest") << 720 << PageWidth::One << 1;
}

void PageFrameTest::narrowWindowsHaveFewerPanes()
{
    QFETCH(int, width);
    QFETCH(PageWidth, expected);
    QFETCH(int, panes);
    QCOMPARE(ui::pageWidthOf(width), expected);
    QCOMPARE(open(width).visiblePanes().size(), panes);
    QCOMPARE(m_frame->width(), width);
}

void PageFrameTest::panesAreHiddenAndShown()
{
    PageFrame& frame = open(1400);
    frame.showNavigator(false);
    frame.showInspector(false);
    QCOMPARE(frame.visiblePanes(), QList<QWidget*> {m_centre});
    QVERIFY(!frame.isNavigatorShown() && !frame.isInspectorShown());
    frame.showNavigator(true);
    frame.showInspector(true);
    QCOMPARE(frame.visiblePanes(), (QList<QWidget*> {m_navigator, m_centre, m_inspector}));
}

void PageFrameTest::theCentreMayStandAlone()
{
    for (const int width : {1400, 1000, 800}) {
        PageFrame& frame = open(width);
        const QList<QWidget*> before = frame.visiblePanes();
        frame.showCentreAlone(true);
        QCOMPARE(frame.visiblePanes(), QList<QWidget*> {m_centre});
        QVERIFY(!frame.hasNavigator() && !frame.hasInspector());
        QVERIFY(!frame.findChild<QToolButton*>()->isVisible() && !frame.findChild<QTabBar*>()->isVisible());
        frame.showCentreAlone(false);
        QCOMPARE(frame.visiblePanes(), before);
    }
}

void PageFrameTest::theInspectorIsATabBesideTheCentre()
{
    PageFrame& frame = open(1000);
    QVERIFY(!frame.isInspectorShown());
    frame.showInspector(true);
    QCOMPARE(frame.visiblePanes(), (QList<QWidget*> {m_navigator, m_inspector}));
    QCOMPARE(frame.findChild<QTabBar*>()->currentIndex(), 1);
    frame.resize(1400, 600);
    QCOMPARE(frame.visiblePanes().size(), 3);
    frame.resize(1000, 600);
    QVERIFY(m_inspector->isVisible());
}

void PageFrameTest::theNavigatorIsLaidOverTheCentre()
{
    PageFrame& frame = open(800);
    QVERIFY(!m_navigator->isVisible());
    QTest::mouseClick(frame.findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(m_navigator->isVisible() && frame.isNavigatorShown());
    QVERIFY(m_navigator->hasFocus());
    QVERIFY(m_centre->isVisible());
    frame.resize(1000, 600);
    QCOMPARE(frame.visiblePanes(), (QList<QWidget*> {m_navigator, m_centre}));
    QVERIFY(!frame.findChild<ui::Popover*>()->isVisible());
}

void PageFrameTest::theNavigatorGoesWithTheKeys()
{
    PageFrame& frame = open(800);
    frame.showNavigator(true);
    m_centre->setFocus();
    QVERIFY(!frame.isNavigatorShown());
}

void PageFrameTest::escapeClosesTheNavigator()
{
    PageFrame& frame = open(800);
    frame.showNavigator(true);
    QTest::keyClick(m_navigator, Qt::Key_Escape);
    QVERIFY(!frame.isNavigatorShown());
}

void PageFrameTest::somethingElseMayStandThere()
{
    PageFrame& frame = open(1400);
    auto* instead = new QWidget;
    frame.setInstead(instead);
    QCOMPARE(frame.visiblePanes(), QList<QWidget*> {instead});
    frame.setInstead(nullptr);
    QCOMPARE(frame.visiblePanes().size(), 3);
}

void PageFrameTest::keepsItsStateForTheNextTime()
{
    PageFrame& frame = open(1400);
    frame.showNavigator(false);
    const QByteArray state = frame.saveState();
    frame.showNavigator(true);
    frame.restoreState(state);
    QVERIFY(!frame.isNavigatorShown() && frame.isInspectorShown());
    frame.restoreState("nonsense");
    QVERIFY(!frame.isNavigatorShown());
}

/// As a mouse does it.
void PageFrameTest::drag(int handle, int by)
{
    QSplitterHandle* grip = m_frame->findChild<QSplitter*>()->handle(handle);
    QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(0, 9));
    QTest::mouseMove(grip, QPoint(by, 9));
    QTest::mouseRelease(grip, Qt::LeftButton, {}, QPoint(by, 9));
}

void PageFrameTest::theCentreTakesWhatIsLeft()
{
    PageFrame& frame = open(1280);
    const int left = m_navigator->width();
    const int right = m_inspector->width();
    QVERIFY2(m_centre->width() >= 480, qPrintable(QString::number(m_centre->width())));
    frame.resize(1800, 600);
    QCOMPARE(m_navigator->width(), left);
    QCOMPARE(m_inspector->width(), right);
    frame.resize(1200, 600);
    QVERIFY2(m_centre->width() >= 480, qPrintable(QString::number(m_centre->width())));
    frame.resize(1280, 600);
    QCOMPARE(m_navigator->width(), left);
    QCOMPARE(m_inspector->width(), right);
}

/// What has been a tab brings no width of its own.
void PageFrameTest::aWindowThatGrewLeavesRoomForTheText()
{
    m_inspector->setMinimumSize(100, 20);
    open(1000);
    m_frame->resize(1280, 600);
    const int grown = m_inspector->width();
    m_frame->resize(1281, 600);
    QCOMPARE(m_inspector->width(), grown);
    QVERIFY2(grown <= 380 && m_centre->width() >= 480, qPrintable(QString::number(grown)));
}

void PageFrameTest::theWidthsSomebodyChoseStay()
{
    PageFrame& frame = open(1600);
    const int before = m_navigator->width();
    drag(1, 40);
    const int chosen = m_navigator->width();
    QVERIFY(chosen > before + 20);
    const QByteArray state = frame.saveState();
    drag(1, -60);
    QVERIFY(m_navigator->width() < chosen);
    frame.restoreState(state);
    QVERIFY(std::abs(m_navigator->width() - chosen) <= 1);
    frame.resize(1000, 600);
    frame.resize(1600, 600);
    QVERIFY(std::abs(m_navigator->width() - chosen) <= 1);
}

void PageFrameTest::theKeysComeToWhatIsMeant()
{
    auto* list = new QLineEdit;
    auto* text = new QLineEdit;
    PageFrame frame({.navigator = {list, "Outline"}, .centre = {text, "Files"}, .first = text});
    frame.resize(1400, 600);
    frame.show();
    QApplication::setActiveWindow(&frame);
    list->setFocus();
    frame.takeKeys();
    QVERIFY(text->hasFocus());
    list->setFocus();
    frame.takeKeys();
    QVERIFY(list->hasFocus());
    // What stood in its place had no business with them.
    auto* instead = new QLineEdit;
    frame.setInstead(instead);
    instead->setFocus();
    frame.setInstead(nullptr);
    QVERIFY(text->hasFocus());
}

COUNTERSIGN_TEST(PageFrameTest)
#include "page_frame_test.moc"
