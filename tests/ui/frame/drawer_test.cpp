// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/drawer.h"

#include <QAction>
#include <QListWidget>
#include <QTabBar>
#include <QToolButton>

class DrawerTest : public QObject {
    Q_OBJECT
private slots:
    void holdsAPaneATab();
    void countsBesideTheTitle();
    void closesByItsAction();
    void escapeClosesIt();
    void whatIsLentIsGivenBack();
    void aDrawerOpenedForAQuestionIsClosedBehindIt();
    void whatSomebodyTurnedToMeanwhileStays();
};

namespace {

/// With two panes, opened and closed by its action.
struct LentDrawer {
    LentDrawer()
    {
        toggle.setCheckable(true);
        QObject::connect(&toggle, &QAction::toggled, &drawer, &QWidget::setVisible);
        drawer.add({problems, "Problems"});
        drawer.add({usages, "Usages"});
    }

    QAction toggle;
    ui::Drawer drawer {&toggle};
    QWidget* problems = new QWidget;
    QWidget* usages = new QWidget;
};

} // namespace

void DrawerTest::holdsAPaneATab()
{
    QAction toggle;
    ui::Drawer drawer(&toggle);
    auto* problems = new QWidget;
    auto* jobs = new QWidget;
    drawer.add({problems, "Problems"});
    drawer.add({jobs, "Jobs"});
    QCOMPARE(drawer.currentPane(), problems);
    drawer.showPane(jobs);
    QCOMPARE(drawer.currentPane(), jobs);
    QTest::keyClick(drawer.findChild<QTabBar*>(), Qt::Key_Left);
    QCOMPARE(drawer.currentPane(), problems);
}

void DrawerTest::countsBesideTheTitle()
{
    QAction toggle;
    ui::Drawer drawer(&toggle);
    auto* problems = new QWidget;
    drawer.add({problems, "Problems"});
    drawer.setCount(problems, 4);
    QCOMPARE(drawer.findChild<QTabBar*>()->tabText(0), QStringLiteral("Problems 4"));
    drawer.setCount(problems, 0);
    QCOMPARE(drawer.findChild<QTabBar*>()->tabText(0), QStringLiteral("Problems"));
}

void DrawerTest::closesByItsAction()
{
    QAction toggle;
    toggle.setCheckable(true);
    toggle.setChecked(true);
    const ui::Drawer drawer(&toggle);
    drawer.findChild<QToolButton*>()->click();
    QVERIFY(!toggle.isChecked());
}

void DrawerTest::escapeClosesIt()
{
    QAction toggle;
    toggle.setCheckable(true);
    toggle.setChecked(true);
    ui::Drawer drawer(&toggle);
    auto* list = new QListWidget;
    drawer.add({list, "Usages"});
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!toggle.isChecked());
}

void DrawerTest::whatIsLentIsGivenBack()
{
    LentDrawer lent;
    lent.toggle.trigger();
    lent.drawer.lend(lent.usages);
    QCOMPARE(lent.drawer.currentPane(), lent.usages);
    // Who is asked a second question has not been there before.
    lent.drawer.lend(lent.usages);
    lent.drawer.giveBack(lent.usages);
    QCOMPARE(lent.drawer.currentPane(), lent.problems);
    QVERIFY(lent.drawer.isVisible());
}

void DrawerTest::aDrawerOpenedForAQuestionIsClosedBehindIt()
{
    LentDrawer lent;
    lent.drawer.lend(lent.usages);
    QVERIFY(lent.drawer.isVisible());
    QCOMPARE(lent.drawer.currentPane(), lent.usages);
    lent.drawer.giveBack(lent.usages);
    QVERIFY(!lent.drawer.isVisible() && !lent.toggle.isChecked());
    lent.drawer.giveBack(lent.usages);
    QVERIFY(!lent.drawer.isVisible());
}

void DrawerTest::whatSomebodyTurnedToMeanwhileStays()
{
    LentDrawer lent;
    lent.drawer.lend(lent.usages);
    lent.drawer.findChild<QTabBar*>()->setCurrentIndex(0);
    lent.drawer.giveBack(lent.usages);
    QVERIFY(lent.drawer.isVisible());
    QCOMPARE(lent.drawer.currentPane(), lent.problems);
    lent.drawer.lend(lent.usages);
    // They sought something else in it, and are to see that.
    lent.drawer.showPane(lent.usages);
    lent.drawer.giveBack(lent.usages);
    QCOMPARE(lent.drawer.currentPane(), lent.usages);
}

COUNTERSIGN_TEST(DrawerTest)
#include "drawer_test.moc"
