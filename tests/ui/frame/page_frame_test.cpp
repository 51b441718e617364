// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/page_frame.h"
#include "ui/frame/popover.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

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

private:
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

COUNTERSIGN_TEST(PageFrameTest)
#include "page_frame_test.moc"
